import { Button, Text, makeStyles, tokens, useId } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { Language } from "../../../core/figures/bilingual";
import { linkTexts } from "../../link/link-texts";
import { countText } from "../../screen/fill-text";
import { paneTexts } from "../../screen/pane-texts";
import { useEscape } from "../../screen/use-escape";

const useStyles = makeStyles({
  box: { display: "grid", justifyItems: "start", gap: tokens.spacingVerticalS },
  question: {
    display: "grid",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});

interface FinaliseQuestionProps {
  readonly marks: number;
  readonly language: Language;
  readonly canAct: boolean;
  readonly onFinalise: () => void;
}

/** Takes the links off for good, after saying what that means. */
export function FinaliseQuestion(props: FinaliseQuestionProps) {
  const styles = useStyles();
  const { marks, language, canAct, onFinalise } = props;
  const [isAsking, setIsAsking] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const id = useId("finalise");
  const leave = (): void => {
    setIsAsking(false);
    opener.current?.focus();
  };
  const box = useEscape<HTMLDivElement>(leave);
  return (
    <div ref={box} className={styles.box}>
      <Button
        ref={(element: HTMLButtonElement | null) => {
          opener.current = element;
        }}
        size="small"
        aria-expanded={isAsking}
        aria-controls={isAsking ? id : undefined}
        disabledFocusable={!canAct}
        onClick={() => {
          setIsAsking(!isAsking);
        }}
      >
        {linkTexts.finalise[language]}
      </Button>
      {isAsking && (
        <div id={id} className={styles.question}>
          <Text>{countText(linkTexts.finaliseQuestion, marks, language)}</Text>
          <div className={styles.buttons}>
            <Button
              size="small"
              appearance="primary"
              disabledFocusable={!canAct}
              onClick={() => {
                setIsAsking(false);
                onFinalise();
              }}
            >
              {linkTexts.finaliseNow[language]}
            </Button>
            <Button size="small" onClick={leave}>
              {paneTexts.cancel[language]}
            </Button>
          </div>
        </div>
      )}
    </div>
  );
}

import { Badge, Button, Text, makeStyles, tokens, useId } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { Language } from "../../../core/figures/bilingual";
import type { PassageLine } from "../../link/linked-document";
import { linkTexts, proseNames } from "../../link/link-texts";
import { fillText } from "../../screen/fill-text";
import { useEscape } from "../../screen/use-escape";
import { TextButton } from "../TextButton";
import { ProseDiff } from "./ProseDiff";

const useStyles = makeStyles({
  head: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXXS,
  },
  title: { overflowWrap: "anywhere" },
  state: { color: tokens.colorNeutralForeground2 },
  link: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300 },
  compare: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} 0`,
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});

interface PassageItemProps {
  readonly passage: PassageLine;
  readonly language: Language;
  readonly canAct: boolean;
  readonly onRewrite: () => void;
}

/** A passage that stands in the document: how its words are, and, when asked, both versions. */
export function PassageItem({ passage, language, canAct, onRewrite }: PassageItemProps) {
  const styles = useStyles();
  const [isOpen, setIsOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const id = useId("compare");
  const { prose, isReworded, title } = passage;
  const isAsWritten = prose === "as-written";
  const canCompare = !isAsWritten || isReworded;
  const close = (): void => {
    setIsOpen(false);
    opener.current?.focus();
  };
  return (
    <div>
      <div className={styles.head}>
        <Text className={styles.title}>{title[language]}</Text>
        {isAsWritten ? (
          <Text size={200} className={styles.state}>
            {proseNames[prose][language]}
          </Text>
        ) : (
          <Badge appearance="outline" color={prose === "edited" ? "brand" : "warning"}>
            {proseNames[prose][language]}
          </Badge>
        )}
        {isReworded && (
          <Badge appearance="outline" color="informative">
            {linkTexts.reworded[language]}
          </Badge>
        )}
      </div>
      {canCompare && (
        <span className={styles.link}>
          <TextButton
            ref={opener}
            aria-expanded={isOpen}
            aria-controls={isOpen ? id : undefined}
            aria-label={fillText(linkTexts.compareNamed[language], { title: title[language] })}
            onClick={() => {
              setIsOpen(!isOpen);
            }}
          >
            {linkTexts.compare[language]}
          </TextButton>
        </span>
      )}
      {canCompare && isOpen && (
        <Compare {...{ id, passage, language, canAct, onRewrite }} onKeep={close} />
      )}
    </div>
  );
}

interface CompareProps extends PassageItemProps {
  readonly id: string;
  readonly onKeep: () => void;
}

function Compare({ id, passage, language, canAct, onRewrite, onKeep }: CompareProps) {
  const styles = useStyles();
  const box = useEscape<HTMLDivElement>(onKeep);
  const { standing, offered } = passage;
  return (
    <div id={id} ref={box} className={styles.compare}>
      {standing === null ? (
        <Text size={200}>{linkTexts.notReadable[language]}</Text>
      ) : (
        <ProseDiff {...{ standing, offered, language }} />
      )}
      <Text size={200} className={styles.state}>
        {linkTexts.rewriteHint[language]}
      </Text>
      <div className={styles.buttons}>
        <Button size="small" disabledFocusable={!canAct} onClick={onRewrite}>
          {linkTexts.rewrite[language]}
        </Button>
        <Button size="small" onClick={onKeep}>
          {linkTexts.keepMine[language]}
        </Button>
      </div>
    </div>
  );
}

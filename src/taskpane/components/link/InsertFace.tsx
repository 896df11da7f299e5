import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Language } from "../../../core/figures/bilingual";
import type { DocumentActions, PassageLine } from "../../link/linked-document";
import { linkTexts } from "../../link/link-texts";
import { countText } from "../../screen/fill-text";
import { paneTexts } from "../../screen/pane-texts";
import { PassageTicks } from "./PassageTicks";

const useStyles = makeStyles({
  face: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: tokens.spacingVerticalM },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface InsertFaceProps {
  readonly passages: readonly PassageLine[];
  readonly language: Language;
  readonly canAct: boolean;
  readonly actions: DocumentActions;
}

/** A parcel beside a document that has none of its passages: which ones, and where they go. */
export function InsertFace({ passages, language, canAct, actions }: InsertFaceProps) {
  const styles = useStyles();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const chosen = passages.map(({ id }) => id).filter((id) => !left.has(id));
  if (passages.length === 0) return <Text>{paneTexts.noPassages[language]}</Text>;
  const label = (template: (typeof linkTexts)["insertAtCursor" | "insertFitting"]): string =>
    chosen.length === 0
      ? linkTexts.noneTicked[language]
      : countText(template, chosen.length, language);
  const isDisabled = !canAct || chosen.length === 0;
  return (
    <div className={styles.face}>
      <Text>{linkTexts.insertLead[language]}</Text>
      <PassageTicks
        title={linkTexts.passages[language]}
        passages={passages}
        ticked={new Set(chosen)}
        language={language}
        onTick={(id, isTicked) => {
          setLeft(new Set(isTicked ? [...left].filter((one) => one !== id) : [...left, id]));
        }}
      />
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          disabledFocusable={isDisabled}
          onClick={() => {
            actions.insert(chosen, "cursor");
          }}
        >
          {label(linkTexts.insertAtCursor)}
        </Button>
        {chosen.length > 0 && (
          <Button
            disabledFocusable={isDisabled}
            onClick={() => {
              actions.insert(chosen, "fitting");
            }}
          >
            {label(linkTexts.insertFitting)}
          </Button>
        )}
      </div>
      <Text size={200} className={styles.quiet}>
        {linkTexts.fittingHint[language]}
      </Text>
    </div>
  );
}

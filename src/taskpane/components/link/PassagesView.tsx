import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Language } from "../../../core/figures/bilingual";
import type { DocumentActions, PassageLine } from "../../link/linked-document";
import { linkTexts } from "../../link/link-texts";
import { countText } from "../../screen/fill-text";
import type { DecisionDesk } from "../../word/use-decisions";
import { MarkSection } from "../word/MarkSection";
import { PassageItem } from "./PassageItem";
import { PassageTicks } from "./PassageTicks";

const useStyles = makeStyles({
  absent: { display: "grid", justifyItems: "stretch", gap: tokens.spacingVerticalS },
});

interface PassagesViewProps {
  readonly passages: readonly PassageLine[];
  readonly decisions: DecisionDesk;
  readonly language: Language;
  readonly canAct: boolean;
  readonly actions: DocumentActions;
}

/** The parcel's passages: those to add, and how the words of the others stand. */
export function PassagesView(props: PassagesViewProps) {
  const styles = useStyles();
  const { passages, decisions: desk, language, canAct, actions } = props;
  const ticked = desk.decisions.passages;
  const absent = passages.filter(({ prose }) => prose === "absent");
  return (
    <>
      {absent.length > 0 && (
        <div className={styles.absent}>
          <PassageTicks
            title={linkTexts.absent[language]}
            hint={linkTexts.tickHint[language]}
            passages={absent}
            {...{ ticked, language }}
            onTick={desk.tickPassage}
          />
          {ticked.size > 0 && (
            <div>
              <Button
                size="small"
                disabledFocusable={!canAct}
                onClick={() => {
                  actions.insert([...ticked], "cursor");
                }}
              >
                {countText(linkTexts.insertAtCursor, ticked.size, language)}
              </Button>
            </div>
          )}
        </div>
      )}
      <MarkSection
        title={linkTexts.present[language]}
        items={passages.filter(({ prose }) => prose !== "absent")}
        language={language}
        keyOf={({ id }) => id}
      >
        {(passage) => (
          <PassageItem
            {...{ passage, language, canAct }}
            onRewrite={() => {
              actions.rewrite(passage.id);
            }}
          />
        )}
      </MarkSection>
    </>
  );
}

import { Checkbox, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Mark, MarkState } from "../../../core/link/mark";
import type { PlannedMark } from "../../../core/link/planned-mark";
import { fillText } from "../../screen/fill-text";
import { markKey } from "../../word/document-question";
import { useMarkDesk } from "../../word/mark-desk";
import type { DecisionDesk } from "../../word/use-decisions";
import { obstacleTexts, wordTexts } from "../../word/word-texts";
import { TextButton } from "../TextButton";
import { ConflictQuestion } from "./ConflictQuestion";
import { MarkFoot } from "./MarkFoot";
import { MarkLine } from "./MarkLine";
import { MarkSection } from "./MarkSection";

const useStyles = makeStyles({
  tick: { alignItems: "flex-start" },
  // Under the words beside the tick.
  underTick: { paddingLeft: "32px" },
  foot: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300 },
});

interface ComparisonSectionsProps {
  readonly marks: readonly PlannedMark[];
  readonly sourceless: readonly Mark[];
  readonly desk: DecisionDesk;
  /** What stands between the figures that a refresh changes and those that it leaves alone. */
  readonly children?: ReactNode;
}

/** Figures that need her: questions without a given answer, stale figures with a tick; then all that stay as they are. */
export function ComparisonSections(props: ComparisonSectionsProps) {
  const styles = useStyles();
  const { marks, sourceless, desk, children } = props;
  const { language } = useMarkDesk();
  const { decisions } = desk;
  const stale = inState(marks, "stale").filter(({ obstacle }) => obstacle === null);
  return (
    <>
      <MarkSection
        title={wordTexts.toAnswer[language]}
        hint={wordTexts.toAnswerHint[language]}
        items={inState(marks, "conflict", "unknown")}
        {...{ language, keyOf: markKey }}
      >
        {(mark) => (
          <ConflictQuestion
            mark={mark}
            answer={decisions.answers.get(markKey(mark)) ?? null}
            onAnswer={(answer) => {
              desk.answer(mark, answer);
            }}
          />
        )}
      </MarkSection>
      <MarkSection
        title={wordTexts.toUpdate[language]}
        items={stale}
        {...{ language, keyOf: markKey }}
      >
        {(mark) => (
          <>
            <Checkbox
              className={styles.tick}
              label={<MarkLine mark={mark} />}
              checked={!decisions.declined.has(mark.tag)}
              onChange={(_event, { checked }) => {
                desk.tickMark(mark.tag, checked === true);
              }}
            />
            <div className={styles.underTick}>
              <MarkFoot mark={mark} />
            </div>
          </>
        )}
      </MarkSection>
      {children}
      <QuietSections marks={marks} sourceless={sourceless} />
    </>
  );
}

const inState = (
  marks: readonly PlannedMark[],
  ...states: readonly MarkState[]
): readonly PlannedMark[] => marks.filter(({ state }) => states.includes(state));

/** What a refresh leaves alone, and why. */
function QuietSections({
  marks,
  sourceless,
}: Pick<ComparisonSectionsProps, "marks" | "sourceless">) {
  const { language } = useMarkDesk();
  const blocked = inState(marks, "stale").filter(({ obstacle }) => obstacle !== null);
  const keyed = { language, keyOf: markKey };
  const line = (mark: PlannedMark) => (
    <>
      <MarkLine mark={mark} />
      <MarkFoot mark={mark} />
    </>
  );
  return (
    <>
      <MarkSection title={wordTexts.blocked[language]} items={blocked} {...keyed}>
        {(mark) => (
          <>
            <MarkLine mark={mark}>
              <Text size={200}>
                {mark.obstacle !== null && obstacleTexts[mark.obstacle][language]}
              </Text>
            </MarkLine>
            <MarkFoot mark={mark} />
          </>
        )}
      </MarkSection>
      <MarkSection
        title={wordTexts.handEdits[language]}
        items={inState(marks, "edited")}
        {...keyed}
      >
        {line}
      </MarkSection>
      <MarkSection title={wordTexts.gone[language]} items={inState(marks, "removed")} {...keyed}>
        {line}
      </MarkSection>
      <MarkSection title={wordTexts.sourceless[language]} items={sourceless} {...keyed}>
        {(mark) => <Sourceless mark={mark} />}
      </MarkSection>
    </>
  );
}

/** A mark about whose figure the parcel says nothing; all there is to tell is its text. */
function Sourceless({ mark }: { readonly mark: Mark }) {
  const styles = useStyles();
  const { language, actions } = useMarkDesk();
  return (
    <>
      <Text>{`${mark.text} (${mark.figure})`}</Text>
      {actions !== null && (
        <div className={styles.foot}>
          <TextButton
            aria-label={fillText(wordTexts.goToNamed[language], { label: mark.text })}
            onClick={() => {
              actions.goTo(mark);
            }}
          >
            {wordTexts.goTo[language]}
          </TextButton>
        </div>
      )}
    </>
  );
}

import { Checkbox, Text, makeStyles } from "@fluentui/react-components";
import type { Language } from "../../../core/figures/bilingual";
import type { FigureBook } from "../../../core/figures/figure";
import type { MarkState } from "../../../core/link/mark";
import type { PlannedMark } from "../../../core/link/planned-mark";
import { markKey, type Comparison } from "../../word/document-question";
import type { DecisionDesk } from "../../word/use-decisions";
import { obstacleTexts, placeNames, wordTexts } from "../../word/word-texts";
import { ConflictQuestion } from "./ConflictQuestion";
import { MarkLine } from "./MarkLine";
import { MarkSection } from "./MarkSection";

const useStyles = makeStyles({ tick: { alignItems: "flex-start" } });

interface ComparisonSectionsProps {
  readonly comparison: Comparison;
  readonly desk: DecisionDesk;
  readonly book: FigureBook;
  readonly language: Language;
}

/** Figures that need her: questions without a given answer, stale figures and missing passages with a tick. */
export function ComparisonSections({ comparison, desk, book, language }: ComparisonSectionsProps) {
  const styles = useStyles();
  const { marks, missing } = comparison;
  const { decisions } = desk;
  const stale = inState(marks, "stale").filter(({ obstacle }) => obstacle === null);
  return (
    <>
      <MarkSection
        title={wordTexts.toAnswer[language]}
        hint={wordTexts.toAnswerHint[language]}
        items={inState(marks, "conflict", "unknown").map((mark) => (
          <ConflictQuestion
            key={markKey(mark)}
            {...{ mark, book, language }}
            answer={decisions.answers.get(markKey(mark)) ?? null}
            onAnswer={(answer) => {
              desk.answer(mark, answer);
            }}
          />
        ))}
      />
      <MarkSection
        title={wordTexts.toUpdate[language]}
        items={stale.map((mark) => (
          <Checkbox
            key={markKey(mark)}
            className={styles.tick}
            label={<MarkLine mark={mark} language={language} />}
            checked={!decisions.declined.has(mark.tag)}
            onChange={(_event, { checked }) => {
              desk.tickMark(mark.tag, checked === true);
            }}
          />
        ))}
      />
      <MarkSection
        title={wordTexts.toInsert[language]}
        items={missing.map(({ id, title, place }) => (
          <Checkbox
            key={id}
            label={`${title[language]} (${placeNames[place][language]})`}
            checked={decisions.passages.has(id)}
            onChange={(_event, { checked }) => {
              desk.tickPassage(id, checked === true);
            }}
          />
        ))}
      />
      <QuietSections comparison={comparison} language={language} />
    </>
  );
}

const inState = (
  marks: readonly PlannedMark[],
  ...states: readonly MarkState[]
): readonly PlannedMark[] => marks.filter(({ state }) => states.includes(state));

/** What a refresh leaves alone, and why. */
function QuietSections({
  comparison: { marks, sourceless, reworded },
  language,
}: Pick<ComparisonSectionsProps, "comparison" | "language">) {
  const blocked = inState(marks, "stale").filter(({ obstacle }) => obstacle !== null);
  return (
    <>
      <MarkSection
        title={wordTexts.blocked[language]}
        items={blocked.map((mark) => (
          <MarkLine key={markKey(mark)} mark={mark} language={language}>
            <Text size={200}>
              {mark.obstacle !== null && obstacleTexts[mark.obstacle][language]}
            </Text>
          </MarkLine>
        ))}
      />
      <MarkSection
        title={wordTexts.handEdits[language]}
        items={inState(marks, "edited").map((mark) => (
          <MarkLine key={markKey(mark)} mark={mark} language={language} />
        ))}
      />
      <MarkSection
        title={wordTexts.gone[language]}
        items={inState(marks, "removed").map((mark) => (
          <MarkLine key={mark.tag} mark={mark} language={language} />
        ))}
      />
      <MarkSection
        title={wordTexts.sourceless[language]}
        items={sourceless.map((mark) => (
          <Text key={markKey(mark)}>{`${mark.text} (${mark.figure})`}</Text>
        ))}
      />
      <MarkSection
        title={wordTexts.reworded[language]}
        items={reworded.map((title) => (
          <Text key={title.vi}>{title[language]}</Text>
        ))}
      />
    </>
  );
}

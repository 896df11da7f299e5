import {
  Button,
  MessageBar,
  MessageBarBody,
  Text,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import type { Language } from "../../../core/figures/bilingual";
import type { FigureBook } from "../../../core/figures/figure";
import type { Comparison, Decisions } from "../../word/document-question";
import { countText } from "../../screen/fill-text";
import { countDecisions, useDecisions, type DecisionCounts } from "../../word/use-decisions";
import { wordTexts } from "../../word/word-texts";
import { ComparisonSections } from "./ComparisonSections";
import { StateBar } from "./StateBar";

const useStyles = makeStyles({
  view: { display: "grid", gap: tokens.spacingVerticalL },
  action: {
    position: "sticky",
    bottom: 0,
    // Fluent lifts the boxes of ticks above what scrolls under them.
    zIndex: 1,
    padding: `${tokens.spacingVerticalS} 0`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

interface ComparisonViewProps {
  readonly comparison: Comparison;
  readonly book: FigureBook;
  readonly language: Language;
  readonly onRefresh: (decisions: Decisions) => void;
}

/** A report beside its workbook: states, what would change, what needs an answer, and one button. */
export function ComparisonView({ comparison, book, language, onRefresh }: ComparisonViewProps) {
  const styles = useStyles();
  const desk = useDecisions(comparison);
  const { marks, missing, warnings } = comparison;
  const isCalm = marks.every(({ state }) => state === "matches" || state === "converged");
  const counts = countDecisions(comparison, desk.decisions);
  const action = actionText(counts, language);
  return (
    <div className={styles.view}>
      {warnings.map((warning) => (
        <MessageBar key={warning.vi} intent="warning" layout="multiline">
          <MessageBarBody>{warning[language]}</MessageBarBody>
        </MessageBar>
      ))}
      {marks.length > 0 && <StateBar marks={marks} language={language} />}
      {isCalm && missing.length === 0 && <Text>{wordTexts.upToDate[language]}</Text>}
      <ComparisonSections {...{ comparison, desk, book, language }} />
      {hasWork(comparison) && (
        <div className={styles.action}>
          <Button
            appearance="primary"
            disabledFocusable={action === ""}
            onClick={() => {
              onRefresh(desk.decisions);
            }}
          >
            {action === "" ? wordTexts.nothingChosen[language] : action}
          </Button>
        </div>
      )}
    </div>
  );
}

/** True when the person can make the report another one. */
function hasWork({ marks, missing }: Comparison): boolean {
  const acting = ["stale", "conflict", "unknown"];
  return missing.length > 0 || marks.some(({ state }) => acting.includes(state));
}

/** The button says what it will do: "Cập nhật 5 số liệu, thêm 1 đoạn". Empty for nothing. */
function actionText({ updates, insertions, keeps }: DecisionCounts, language: Language): string {
  const parts = [
    { n: updates, text: wordTexts.updateAction },
    { n: insertions, text: wordTexts.insertAction },
    { n: keeps, text: wordTexts.keepAction },
  ]
    .filter(({ n }) => n > 0)
    .map(({ n, text }) => countText(text, n, language));
  const joined = parts.join(", ").toLocaleLowerCase(language);
  return joined.charAt(0).toLocaleUpperCase(language) + joined.slice(1);
}

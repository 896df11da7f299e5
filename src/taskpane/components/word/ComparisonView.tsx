import {
  Checkbox,
  MessageBar,
  MessageBarBody,
  Text,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import type { Language } from "../../../core/figures/bilingual";
import type { Comparison, Decisions } from "../../word/document-question";
import { sayDecisions } from "../../word/say-decisions";
import { countDecisions, useDecisions } from "../../word/use-decisions";
import { placeNames, wordTexts } from "../../word/word-texts";
import { ComparisonSections } from "./ComparisonSections";
import { MarkSection } from "./MarkSection";
import { StateBar } from "./StateBar";
import { StickyAction } from "./StickyAction";

const useStyles = makeStyles({
  view: { display: "grid", gap: tokens.spacingVerticalL },
});

interface ComparisonViewProps {
  readonly comparison: Comparison;
  readonly language: Language;
  readonly onRefresh: (decisions: Decisions) => void;
}

/** A report beside its workbook: states, what would change, what needs an answer, and one button. */
export function ComparisonView({ comparison, language, onRefresh }: ComparisonViewProps) {
  const styles = useStyles();
  const { marks, sourceless, missing, reworded, warnings } = comparison;
  const ids = missing.map(({ id }) => id);
  const desk = useDecisions({ marks, missing: ids }, ids);
  const isCalm = marks.every(({ state }) => state === "matches" || state === "converged");
  const counts = countDecisions(marks, desk.decisions);
  const action = sayDecisions(counts, language);
  return (
    <div className={styles.view}>
      {warnings.map((warning) => (
        <MessageBar key={warning.vi} intent="warning" layout="multiline">
          <MessageBarBody>{warning[language]}</MessageBarBody>
        </MessageBar>
      ))}
      {marks.length > 0 && <StateBar marks={marks} language={language} />}
      {isCalm && missing.length === 0 && <Text>{wordTexts.upToDate[language]}</Text>}
      <ComparisonSections {...{ marks, sourceless, desk }}>
        <MarkSection
          title={wordTexts.toInsert[language]}
          items={missing}
          language={language}
          keyOf={({ id }) => id}
        >
          {({ id, title, place }) => (
            <Checkbox
              label={`${title[language]} (${placeNames[place][language]})`}
              checked={desk.decisions.passages.has(id)}
              onChange={(_event, { checked }) => {
                desk.tickPassage(id, checked === true);
              }}
            />
          )}
        </MarkSection>
      </ComparisonSections>
      <MarkSection
        title={wordTexts.reworded[language]}
        items={reworded}
        language={language}
        keyOf={({ vi }) => vi}
      >
        {(title) => <Text>{title[language]}</Text>}
      </MarkSection>
      {hasWork(comparison) && (
        <StickyAction
          label={action === "" ? wordTexts.nothingChosen[language] : action}
          isDisabled={action === ""}
          onClick={() => {
            onRefresh(desk.decisions);
          }}
        />
      )}
    </div>
  );
}

/** True when the person can make the report another one. */
function hasWork({ marks, missing }: Comparison): boolean {
  const acting = ["stale", "conflict", "unknown"];
  return missing.length > 0 || marks.some(({ state }) => acting.includes(state));
}

import { Field, Switch, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { Language } from "../../../core/figures/bilingual";
import type { Severity } from "../../../core/figures/relation";
import { checkTexts } from "../../check/check-texts";
import type { SortedFindings } from "../../check/sort-findings";
import type { WorkbookActions } from "../../live/workbook-actions";
import { SeverityFilter } from "./SeverityFilter";

const useStyles = makeStyles({
  summary: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalS,
    ":empty": { display: "none" },
  },
  quiet: { color: tokens.colorNeutralForeground2 },
  // The switch brings a margin of its own: its edge stands in line with all others.
  highlight: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
});

interface CheckSummaryProps {
  readonly sorted: SortedFindings;
  readonly language: Language;
  readonly pressed: readonly Severity[];
  readonly onPress: (pressed: readonly Severity[]) => void;
  readonly actions: WorkbookActions | null;
  readonly isHighlighted: boolean;
}

/** Which findings to see, and whether to colour them; how many there are is said above the tabs. */
export function CheckSummary(props: CheckSummaryProps) {
  const styles = useStyles();
  const { sorted, language, pressed, onPress, actions, isHighlighted } = props;
  const { tally, open, diagnoses, unseen, explained, skipped } = sorted;
  const hasFindings = tally.error + tally.warning + tally.note > 0;
  const isEmpty = open.length + diagnoses.length + unseen === 0;
  const isPutAside =
    explained.length + skipped.length + Object.keys(sorted.digest.overruled).length > 0;
  const canHighlight = actions !== null && (hasFindings || isHighlighted);
  return (
    <div className={styles.summary}>
      {isEmpty && (
        <Text className={styles.quiet} data-rest="">
          {checkTexts[isPutAside ? "nothingOpen" : "nothingFound"][language]}
        </Text>
      )}
      <SeverityFilter {...{ tally, language, pressed, onPress }} />
      {canHighlight && (
        <Field hint={checkTexts.highlightHint[language]} size="small">
          <Switch
            className={styles.highlight}
            size="small"
            checked={isHighlighted}
            label={checkTexts.highlight[language]}
            onChange={(_event, { checked }) => {
              actions.setHighlighting(checked);
            }}
          />
        </Field>
      )}
    </div>
  );
}

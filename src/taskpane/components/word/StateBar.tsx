import { Text, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Language } from "../../../core/figures/bilingual";
import type { MarkState } from "../../../core/link/mark";
import type { PlannedMark } from "../../../core/link/planned-mark";
import { formatNumber } from "../../../core/narrative/format-figure";
import { stateNames } from "../../../core/link/state-names";
import { wordTexts } from "../../word/word-texts";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    gap: "2px",
    height: "8px",
    borderRadius: tokens.borderRadiusMedium,
    overflow: "hidden",
  },
  part: { minWidth: "4px" },
  quiet: { backgroundColor: tokens.colorNeutralStrokeAccessible },
  good: { backgroundColor: tokens.colorStatusSuccessBackground3 },
  stale: { backgroundColor: tokens.colorBrandBackground },
  open: { backgroundColor: tokens.colorStatusDangerBackground3 },
  legend: { display: "block", paddingTop: tokens.spacingVerticalXS },
});

const order = [
  "matches",
  "converged",
  "stale",
  "edited",
  "conflict",
  "unknown",
  "removed",
] as const satisfies readonly MarkState[];

interface StateBarProps {
  readonly marks: readonly PlannedMark[];
  readonly language: Language;
}

/** How many figures of the report are in which state: as a bar, and in words. */
export function StateBar({ marks, language }: StateBarProps) {
  const styles = useStyles();
  const colours: Readonly<Record<MarkState, string>> = {
    matches: styles.good,
    converged: styles.good,
    stale: styles.stale,
    edited: styles.quiet,
    removed: styles.quiet,
    conflict: styles.open,
    unknown: styles.open,
  };
  const parts = order
    .map((state) => ({ state, n: marks.filter((mark) => mark.state === state).length }))
    .filter(({ n }) => n > 0);
  return (
    <div role="group" aria-label={wordTexts.states[language]}>
      <div className={styles.bar} aria-hidden="true">
        {parts.map(({ state, n }) => (
          <div
            key={state}
            className={mergeClasses(styles.part, colours[state])}
            style={{ flexGrow: n }}
          />
        ))}
      </div>
      <Text size={200} className={styles.legend}>
        {parts
          .map(({ state, n }) => `${stateNames[state][language]} ${formatNumber(n, language)}`)
          .join(" · ")}
      </Text>
    </div>
  );
}

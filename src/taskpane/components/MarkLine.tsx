import { Text, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Language } from "../../core/figures/bilingual";
import type { PlannedMark } from "../../core/link/planned-mark";
import { sayCells } from "../../core/narrative/say-cells";

const useStyles = makeStyles({
  line: { display: "grid", fontVariantNumeric: "tabular-nums", overflowWrap: "anywhere" },
  label: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  before: { textDecorationLine: "line-through", color: tokens.colorNeutralForeground2 },
  after: { fontWeight: tokens.fontWeightSemibold },
});

interface MarkLineProps {
  readonly mark: PlannedMark;
  readonly language: Language;
  readonly children?: ReactNode;
}

/** One figure of the report: what it is and whence, what stands there, what the sheet gives. */
export function MarkLine({ mark, language, children }: MarkLineProps) {
  const styles = useStyles();
  const { label, origin, before, after } = mark;
  return (
    <span className={styles.line}>
      <Text>
        {before !== null && <del className={styles.before}>{before}</del>}
        {before !== null && " → "}
        <ins className={styles.after}>{after}</ins>
      </Text>
      <span className={styles.label}>
        {label[language]} · {sayCells([origin], language)}
      </span>
      {children}
    </span>
  );
}

import { Text, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { PlannedMark } from "../../../core/link/planned-mark";
import { sayCells } from "../../../core/narrative/say-cells";
import { fillText } from "../../screen/fill-text";
import { useMarkDesk } from "../../word/mark-desk";
import { wordTexts } from "../../word/word-texts";

const useStyles = makeStyles({
  line: { display: "grid", fontVariantNumeric: "tabular-nums", overflowWrap: "anywhere" },
  label: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  before: { color: tokens.colorNeutralForeground2 },
  after: { fontWeight: tokens.fontWeightSemibold },
});

interface MarkLineProps {
  readonly mark: PlannedMark;
  readonly children?: ReactNode;
}

/** One figure of the report: what stands there and what the sheet gives, and what it is and whence. */
export function MarkLine({ mark, children }: MarkLineProps) {
  const styles = useStyles();
  const { language } = useMarkDesk();
  const { label, origin } = mark;
  return (
    <span className={styles.line}>
      <Text>
        <Texts mark={mark} />
      </Text>
      <span className={styles.label}>
        {label[language]} · {sayCells([origin], language)}
      </span>
      {children}
    </span>
  );
}

/** One text where both are the same; old and new where the mark is rewritten; what stays first where it is kept. */
function Texts({ mark: { state, before, after } }: Omit<MarkLineProps, "children">) {
  const styles = useStyles();
  const { language } = useMarkDesk();
  const bySheet = fillText(wordTexts.bySheet[language], { text: after });
  if (before === null) return bySheet;
  if (state === "matches" || state === "converged")
    return <span className={styles.after}>{before}</span>;
  if (state === "edited")
    return (
      <>
        <span className={styles.after}>{before}</span> ({bySheet})
      </>
    );
  return (
    <>
      <span className={styles.before}>{before}</span>
      {" → "}
      <span className={styles.after}>{after}</span>
    </>
  );
}

import { Text, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Finding } from "../../../core/rules/finding";
import { findingKey } from "../../../core/rules/finding-key";
import { useCheckDesk } from "../../check/check-desk";
import { paneTexts } from "../../screen/pane-texts";
import { splitMessage } from "../../check/split-message";
import { LINE } from "../../screen/use-kept-focus";
import { CellList } from "../CellList";
import { SeverityIcon } from "../SeverityIcon";

const useStyles = makeStyles({
  line: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    justifyItems: "start",
    rowGap: tokens.spacingVerticalXXS,
    paddingLeft: tokens.spacingHorizontalM,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
    fontVariantNumeric: "tabular-nums",
  },
  head: { display: "flex", columnGap: tokens.spacingHorizontalXS, alignItems: "baseline" },
});

interface PutAsideLineProps {
  readonly finding: Finding;
  /** Why it was put aside, and how to take it up again. */
  readonly children: ReactNode;
}

/** A finding that nobody has to look at now, in short. */
export function PutAsideLine({ finding, children }: PutAsideLineProps) {
  const styles = useStyles();
  const { language } = useCheckDesk();
  const { severity, sheet, cells, sentence } = finding;
  const { subject, steps } = splitMessage(sentence, language);
  const said = [subject, steps.map(({ text }) => text).join(" · ")].filter((part) => part !== null);
  return (
    <div {...{ [LINE]: findingKey(finding) }} className={styles.line}>
      <div className={styles.head}>
        <SeverityIcon severity={severity} />
        <span>{paneTexts[severity][language]}</span>
        {cells.length === 0 && <span>{sheet}</span>}
        <CellList cells={cells.map((cell) => ({ sheet, cell }))} within="" />
      </div>
      <Text size={200}>{said.join(": ")}</Text>
      {children}
    </div>
  );
}

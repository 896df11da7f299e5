import { Text, makeStyles, tokens } from "@fluentui/react-components";
import type { Bilingual, Language } from "../../../core/figures/bilingual";
import type { PublishingDesk } from "../../publish/publishing";
import { publishingTexts } from "../../publish/publishing-texts";
import { SeverityIcon } from "../SeverityIcon";

const useStyles = makeStyles({
  reach: { display: "grid", gap: tokens.spacingVerticalXS },
  line: { display: "flex", gap: tokens.spacingHorizontalS, alignItems: "baseline" },
});

interface PublishReachProps {
  readonly desk: Pick<PublishingDesk, "reach" | "direct" | "trouble">;
  readonly language: Language;
}

/** By which ways the last publication went out, and what is to be done for Word to find it. */
export function PublishReach({ desk, language }: PublishReachProps) {
  const styles = useStyles();
  return (
    <div className={styles.reach} role="status">
      {linesOf(desk).map(({ icon, text }) => (
        <div key={text.vi} className={styles.line}>
          <SeverityIcon severity={icon} />
          <Text>{text[language]}</Text>
        </div>
      ))}
    </div>
  );
}

interface ReachLine {
  readonly icon: "agrees" | "note" | "warning";
  readonly text: Bilingual;
}

function linesOf({ reach, direct, trouble }: PublishReachProps["desk"]): readonly ReachLine[] {
  if (reach === null) return [];
  const lines: ReachLine[] = [];
  if (reach.machine && direct === "open")
    lines.push({ icon: "agrees", text: publishingTexts.wentDirect });
  if (reach.workbook) lines.push({ icon: "agrees", text: publishingTexts.wentWorkbook });
  // Whether Word can find it there shows only once Word answers.
  if (reach.machine && direct !== "open")
    lines.push({ icon: "note", text: publishingTexts.wentMachine });
  if (trouble !== null) lines.push({ icon: "warning", text: trouble.message });
  if (!reach.machine && !reach.workbook)
    lines.push({ icon: "warning", text: publishingTexts.wentNowhere });
  return lines;
}

import { Text, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Language } from "../../core/figures/bilingual";
import type { Explanation } from "../../core/rules/explanation";
import { countText } from "../screen/fill-text";
import { liveTexts } from "../live/live-texts";
import { openTally } from "../report/open-tally";
import { paneTexts } from "../screen/pane-texts";
import type { ReportDigest } from "../report/report-digest";
import { tallyText } from "../screen/tally-text";
import { SeverityIcon } from "./SeverityIcon";

const useStyles = makeStyles({
  verdict: { display: "flex", gap: tokens.spacingHorizontalS, alignItems: "baseline" },
  agrees: { color: tokens.colorStatusSuccessForeground1 },
});

interface VerdictProps {
  readonly digest: ReportDigest;
  readonly explanations: readonly Explanation[];
  readonly language: Language;
}

/** The answer in one line: everything agrees, or how many findings are open. */
export function Verdict({ digest, explanations, language }: VerdictProps) {
  const styles = useStyles();
  const { open, explained } = useMemo(
    () => openTally(digest, explanations),
    [digest, explanations]
  );
  if (!digest.sheets.some((sheet) => sheet.kind === "recognised"))
    return <Line icon="warning" text={paneTexts.nothingRecognised[language]} />;
  const tally = tallyText(open, language);
  if (open.error > 0) return <Line icon="error" text={tally} />;
  if (open.warning > 0) return <Line icon="warning" text={tally} />;
  const { total, undetermined } = digest.relations;
  const isOverruled = Object.keys(digest.overruled).length > 0;
  const agrees =
    explained > 0
      ? countText(liveTexts.allExplained, explained, language)
      : isOverruled
        ? liveTexts.rulesInForce[language]
        : countText(paneTexts.agrees, total - undetermined, language);
  const rest = [
    ...(undetermined > 0 ? [countText(paneTexts.undetermined, undetermined, language)] : []),
    ...(tally === "" ? [] : [tally]),
  ];
  return <Line icon="agrees" text={[agrees, ...rest].join(" · ")} className={styles.agrees} />;
}

interface LineProps {
  readonly icon: "error" | "warning" | "agrees";
  readonly text: string;
  readonly className?: string;
}

function Line({ icon, text, className = "" }: LineProps) {
  const styles = useStyles();
  return (
    <div className={styles.verdict}>
      <SeverityIcon severity={icon} />
      <Text size={400} weight="semibold" className={className}>
        {text}
      </Text>
    </div>
  );
}

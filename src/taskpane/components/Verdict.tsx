import { Text, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Language } from "../../core/figures/bilingual";
import { evaluateRelation } from "../../core/figures/evaluate-relation";
import type { Report } from "../../core/make-report";
import { countText } from "../fill-text";
import { paneTexts } from "../pane-texts";
import { tallyFindings } from "./FindingList";
import { SeverityIcon } from "./SeverityIcon";

const useStyles = makeStyles({
  verdict: { display: "flex", gap: tokens.spacingHorizontalS, alignItems: "baseline" },
  agrees: { color: tokens.colorStatusSuccessForeground1 },
});

interface VerdictProps {
  readonly report: Report;
  readonly language: Language;
}

/** The answer in one line: everything agrees, or how many findings there are. */
export function Verdict({ report, language }: VerdictProps) {
  const styles = useStyles();
  const open = useMemo(() => countUndetermined(report), [report]);
  const { findings, relations, sheets } = report;
  const worst = (["error", "warning", "note"] as const).find((severity) =>
    findings.some((finding) => finding.severity === severity)
  );
  if (!sheets.some((sheet) => sheet.kind === "recognised"))
    return <Line icon="warning" text={paneTexts.nothingRecognised[language]} />;
  const tally = tallyFindings(findings, language);
  if (worst === "error" || worst === "warning") return <Line icon={worst} text={tally} />;
  const agrees = countText(paneTexts.agrees, relations.length - open, language);
  const rest = [
    ...(open > 0 ? [countText(paneTexts.undetermined, open, language)] : []),
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

/** Relations that nobody can judge, for a figure in them was not read. */
function countUndetermined({ relations, book }: Report): number {
  return relations.filter((relation) => evaluateRelation(relation, book).status === "undetermined")
    .length;
}

import type { Severity } from "../../core/figures/relation";
import type { Finding } from "../../core/rules/finding";
import type { ReportDigest } from "./report-digest";

/** How many findings there are of each severity. */
export function tallyOf(findings: readonly Pick<Finding, "severity">[]): ReportDigest["tally"] {
  const count = (severity: Severity): number =>
    findings.filter((finding) => finding.severity === severity).length;
  return { error: count("error"), warning: count("warning"), note: count("note") };
}

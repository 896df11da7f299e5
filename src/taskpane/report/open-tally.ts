import type { Explanation } from "../../core/rules/explanation";
import { splitExplained } from "../../core/rules/split-explained";
import { tallyFindings } from "../../core/rules/tally-findings";
import type { ReportDigest } from "./report-digest";

export interface OpenTally {
  /** Findings of each severity that nobody explained, those that the digest leaves out among them. */
  readonly open: ReportDigest["tally"];
  readonly explained: number;
}

export function openTally(
  { findings, tally }: Pick<ReportDigest, "findings" | "tally">,
  explanations: readonly Explanation[]
): OpenTally {
  const { explained } = splitExplained(findings, explanations);
  const settled = tallyFindings(explained.map(({ finding }) => finding));
  const open = {
    error: tally.error - settled.error,
    warning: tally.warning - settled.warning,
    note: tally.note - settled.note,
  };
  return { open, explained: explained.length };
}

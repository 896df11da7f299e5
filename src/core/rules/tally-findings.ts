import type { Severity } from "../figures/relation";
import type { Finding } from "./finding";

/** How many findings there are of each severity; every one is named, if only with 0. */
export type Tally = Readonly<Record<Severity, number>>;

/** Counts findings, whatever else is known of them. */
export function tallyFindings(findings: readonly Pick<Finding, "severity">[]): Tally {
  const tally = { error: 0, warning: 0, note: 0 };
  for (const { severity } of findings) tally[severity] += 1;
  return tally;
}

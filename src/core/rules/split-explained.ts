import type { Explanation } from "./explanation";
import type { Finding } from "./finding";
import { findingFacts, findingKey } from "./finding-key";

/** A finding beside what a person said of it. */
export interface ExplainedFinding {
  readonly finding: Finding;
  readonly explanation: Explanation;
}

export interface SplitFindings {
  /** To be looked at, in the order given; those whose explanation lapsed are among them. */
  readonly open: readonly Finding[];
  readonly explained: readonly ExplainedFinding[];
  /** Open findings that were explained for other figures, with what was said then. */
  readonly lapsed: readonly ExplainedFinding[];
}

/**
 * Tells explained findings from open ones. An explanation holds only for the very figures that it
 * was given for; of several for one finding the last one counts.
 */
export function splitExplained(
  findings: readonly Finding[],
  explanations: readonly Explanation[]
): SplitFindings {
  if (explanations.length === 0) return { open: findings, explained: [], lapsed: [] };
  const last = new Map(explanations.map((explanation) => [explanation.finding, explanation]));
  const open: Finding[] = [];
  const explained: ExplainedFinding[] = [];
  const lapsed: ExplainedFinding[] = [];
  for (const finding of findings) {
    const explanation = last.get(findingKey(finding));
    const holds = explanation?.facts === findingFacts(finding);
    if (explanation !== undefined && holds) explained.push({ finding, explanation });
    else open.push(finding);
    if (explanation !== undefined && !holds) lapsed.push({ finding, explanation });
  }
  return { open, explained, lapsed };
}

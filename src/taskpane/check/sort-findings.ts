import type { Diagnosis } from "../../core/diagnosis/suspect";
import type { Severity } from "../../core/figures/relation";
import type { Explanation } from "../../core/rules/explanation";
import type { Finding } from "../../core/rules/finding";
import { findingFacts, findingKey } from "../../core/rules/finding-key";
import { splitExplained, type ExplainedFinding } from "../../core/rules/split-explained";
import { openTally } from "../report/open-tally";
import type { ReportDigest } from "../report/report-digest";

/** The findings of a report as the person left them: to be looked at, explained, skipped. */
export interface SortedFindings {
  readonly digest: ReportDigest;
  readonly open: readonly Finding[];
  /** Explanations that no longer hold for an open finding, by its key. */
  readonly lapsed: ReadonlyMap<string, Explanation>;
  readonly explained: readonly ExplainedFinding[];
  readonly skipped: readonly Finding[];
  /** Diagnoses that still have something open to explain. */
  readonly diagnoses: readonly Diagnosis[];
  /** Findings that nobody explained: skipped ones, and those that the digest leaves out, among them. */
  readonly tally: ReportDigest["tally"];
  /** Findings that the digest counts and does not hold. */
  readonly unseen: number;
}

/** Facts of the findings that the person skipped, by key: a skip ends when the figures change. */
export type Skips = ReadonlyMap<string, string>;

export function sortFindings(
  digest: ReportDigest,
  explanations: readonly Explanation[],
  skips: Skips
): SortedFindings {
  const { findings, tally } = digest;
  const { open, explained, lapsed } = splitExplained(findings, explanations);
  const skipped = open.filter((finding) => isSkipped(finding, skips));
  const left = open.filter((finding) => !skipped.includes(finding));
  const gone = [...explained.map(({ finding }) => finding), ...skipped];
  return {
    digest,
    open: left,
    lapsed: new Map(lapsed.map(({ finding, explanation }) => [findingKey(finding), explanation])),
    explained,
    skipped,
    diagnoses: openDiagnoses(digest.diagnoses, gone, left),
    tally: openTally(digest, explanations).open,
    unseen: Math.max(0, tally.error + tally.warning + tally.note - findings.length),
  };
}

/** Skips with this finding among them, as its figures are now. */
export function addSkip(skips: Skips, finding: Finding): Skips {
  return new Map([...skips, [findingKey(finding), findingFacts(finding)]]);
}

export function dropSkip(skips: Skips, finding: Finding): Skips {
  return new Map([...skips].filter(([key]) => key !== findingKey(finding)));
}

/** Findings of these severities; all of them where none is asked for. */
export function filterFindings(
  findings: readonly Finding[],
  severities: readonly Severity[]
): readonly Finding[] {
  if (severities.length === 0) return findings;
  return findings.filter(({ severity }) => severities.includes(severity));
}

/**
 * Diagnoses without those whose findings were all put aside: nobody asks for the cause any more. One
 * that no finding names stays, since its suspect is the only word about it.
 */
function openDiagnoses(
  diagnoses: readonly Diagnosis[],
  gone: readonly Finding[],
  left: readonly Finding[]
): readonly Diagnosis[] {
  const isNamed = (findings: readonly Finding[], { broken }: Diagnosis): boolean =>
    findings.some(({ relation }) => relation !== null && broken.includes(relation));
  return diagnoses.filter((diagnosis) => isNamed(left, diagnosis) || !isNamed(gone, diagnosis));
}

function isSkipped(finding: Finding, skips: Skips): boolean {
  return skips.size > 0 && skips.get(findingKey(finding)) === findingFacts(finding);
}

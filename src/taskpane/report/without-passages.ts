import type { Passage } from "../../core/narrative/passage";
import type { ReportDigest } from "./report-digest";

/** The digest as the person wants it told: without the passages that she left out. */
export function withoutPassages(
  digest: ReportDigest,
  leftOut: readonly Passage["id"][]
): ReportDigest {
  if (leftOut.length === 0) return digest;
  const { passages, derived } = digest.narrative;
  const kept = passages.filter(({ id }) => !leftOut.includes(id));
  return { ...digest, narrative: { passages: kept, derived } };
}

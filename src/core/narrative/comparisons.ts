import { areAsLong } from "../figures/period-distance";
import { periodText } from "../figures/period-text";
import type { Precedent } from "../figures/precedent";
import type { RecognisedSheet } from "../figures/read-sheet";

/** An earlier sheet that a passage sets its figures beside, and how a sentence names its period. */
export interface Comparison {
  readonly precedent: Precedent;
  /** "quý II năm 2025", "cùng kỳ năm 2024". */
  readonly period: string;
}

/**
 * The nearest earlier sheet for each sheet, by prefix, as far as counts of both can be set side by
 * side: of the same unit, over a period as long that ended the day before or lies a year back. Nothing
 * where a sheet prints no period, where communes were merged in between, and for cumulative reports of
 * one year.
 */
export function comparisonsOf(
  sheets: readonly RecognisedSheet[],
  precedents: readonly Precedent[]
): ReadonlyMap<string, Comparison> {
  const found = new Map<string, Comparison>();
  for (const { prefix, period } of sheets) {
    const nearest = precedents.find(
      (precedent) => precedent.prefix === prefix && isComparable(precedent, period)
    );
    const name = nearest === undefined ? null : nameOf(nearest);
    if (nearest !== undefined && name !== null)
      found.set(prefix, { precedent: nearest, period: name });
  }
  return found;
}

function isComparable(
  { unit, distance, previous }: Precedent,
  period: RecognisedSheet["period"]
): boolean {
  if (unit !== "same" || period === null || previous.period === null) return false;
  return (
    distance === "year-before" ||
    (distance === "period-before" && areAsLong(previous.period, period))
  );
}

function nameOf({ distance, previous: { period } }: Precedent): string | null {
  if (period === null) return null;
  return distance === "year-before" ? `cùng kỳ năm ${String(period.year)}` : periodText(period).vi;
}

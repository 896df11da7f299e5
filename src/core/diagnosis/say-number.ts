import type { Figure, Gap } from "../figures/figure";
import type { SentenceValue } from "../figures/sentence";

/** A number of the figure's kind as data of a sentence; shares keep the decimals printed. */
export function sayNumber(entry: Figure | Gap, number: number): SentenceValue {
  const { unit } = entry;
  const isPrintedShare = entry.kind === "figure" && unit.measure === "share";
  return isPrintedShare ? { number, unit, decimals: entry.reading.decimals } : { number, unit };
}

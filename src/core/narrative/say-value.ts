import type { Language } from "../figures/bilingual";
import type { Figure, Gap } from "../figures/figure";
import { formatQuantity } from "./format-figure";

/** A number of the figure's kind in words: "1.870", "67,23%" with the decimals printed, "5.000 đồng". */
export function sayValue(entry: Figure | Gap, value: number, language: Language): string {
  const { unit } = entry;
  const isPrintedShare = entry.kind === "figure" && unit.measure === "share";
  const shape = isPrintedShare ? { unit, decimals: Math.min(entry.reading.decimals, 2) } : { unit };
  return formatQuantity(value, language, shape);
}

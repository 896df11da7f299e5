import type { Figure } from "../figures/figure";

/** True for a count, or money in đồng, whose cell holds a fraction: there are no half dossiers. */
export function isFractionOfWhole({ unit, reading, value }: Figure): boolean {
  const isWhole = unit.measure === "count" || (unit.measure === "money" && unit.scale === 1);
  return isWhole && (reading.way === "decimal-times-1000" || !Number.isInteger(value));
}

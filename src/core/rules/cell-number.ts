import type { SentenceValue } from "../figures/sentence";
import { units } from "../figures/unit";
import { decimalsOf, isPercentFormat } from "../sheet/number-format";
import type { Cell } from "../sheet/snapshot";

/** More decimals say nothing more. */
const MOST_DECIMALS = 4;

/** A number as its cell holds it, for a sentence: 0.8417 in a percent format is 84,17%. */
export function cellNumber(cell: Cell | undefined, number: number): SentenceValue {
  const isPercent = isPercentFormat(cell?.format);
  const shown = isPercent ? number * 100 : number;
  const decimals = Math.min(decimalsOf(shown), MOST_DECIMALS);
  return isPercent ? { number: shown, unit: units.percent, decimals } : { number: shown, decimals };
}

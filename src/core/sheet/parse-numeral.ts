import { certainMeaning } from "./meaning";
import type { Meaning } from "./meaning";

/**
 * What "3.936" is where both readings are possible: `whole` 3936, because a fraction cannot stand
 * there; `decimal` 3.936, as in shares; `custom` by Vietnamese custom, where a dot groups
 * thousands and a comma opens the decimals.
 */
export type SeparatorTaste = "whole" | "decimal" | "custom";

const GROUPED = /^[1-9]\d{0,2}([. ,])\d{3}(?:\1\d{3})*$/;
const DECIMAL = /^(\d+|[1-9]\d{0,2}(?:([. ,])\d{3})(?:\2\d{3})*)([.,])(\d+)$/;
/** A double holds no more, and neither does Excel. */
const MOST_DIGITS = 15;

/**
 * Digits with their separators and nothing else: "3936", "3.936", "3 936", "84,17", "1.234,5".
 * Null when they are no number, as "1.23.456", or more than 15 digits long.
 */
export function parseNumeral(text: string, taste: SeparatorTaste): Meaning | null {
  if (text.replace(/\D/g, "").replace(/^0+/, "").length > MOST_DIGITS) return null;
  if (/^\d+$/.test(text)) return certainMeaning(Number(text), "text", 0);
  const grouped = parseGrouped(text);
  const decimal = parseDecimal(text);
  if (grouped === null || decimal === null) return grouped ?? decimal;
  return choose(grouped, decimal, { taste, hasDot: text.includes(".") });
}

function parseGrouped(text: string): Meaning | null {
  if (!GROUPED.test(text)) return null;
  return certainMeaning(Number(text.replace(/\D/g, "")), "grouped-text", 0);
}

function parseDecimal(text: string): Meaning | null {
  const [, whole = "", grouping, point, fraction = ""] = DECIMAL.exec(text) ?? [];
  if (whole === "" || grouping === point) return null;
  const value = Number(`${whole.replace(/\D/g, "")}.${fraction}`);
  return certainMeaning(value, "decimal-text", fraction.length);
}

/** One separator with three digits after it: both readings are well formed. */
function choose(
  grouped: Meaning,
  decimal: Meaning,
  { taste, hasDot }: { readonly taste: SeparatorTaste; readonly hasDot: boolean }
): Meaning {
  if (taste === "whole" && hasDot) return grouped;
  const isGrouped = taste === "whole" || (taste === "custom" && hasDot);
  const [chosen, other] = isGrouped ? [grouped, decimal] : [decimal, grouped];
  return { ...chosen, sureness: "likely", alternatives: [other.value] };
}

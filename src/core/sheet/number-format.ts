import { generalNumber } from "./general-number";
import type { Cell } from "./snapshot";

/** Quoted words, escaped and padding characters, colours and currencies: what a format code merely prints. */
const LITERALS = /"[^"]*"|\\.|[_*].|\[(?!h+\]|m+\]|s+\])[^[\]]*\]/gi;

/** The first section of a number format code without what it merely prints; empty for General. */
export function bareFormat(format: string | undefined): string {
  if (format === undefined) return "";
  const [section = ""] = format.replace(LITERALS, "").split(";");
  return /^(general|@)$/i.test(section.trim()) ? "" : section.trim();
}

/** True for formats that show a number times 100 with a percent sign. */
export function isPercentFormat(format: string | undefined): boolean {
  return bareFormat(format).includes("%");
}

/** Excel keeps 15 digits; what lies beyond is binary dust. */
const MOST_DECIMALS = 15;

/** Decimals of a number at the 15 digits that Excel keeps; never more than 15. */
export function decimalsOf(value: number): number {
  if (Number.isInteger(value)) return 0;
  const [digits = "", exponent = "0"] = String(Number(value.toPrecision(15))).split("e");
  const [, fraction = ""] = digits.split(".");
  return Math.min(MOST_DECIMALS, Math.max(0, fraction.length - Number(exponent)));
}

/**
 * Decimals that the cell shows for `shown`, the number as displayed (times 100 in a percent
 * format): by the format code, else by the displayed text, else by the number itself. The text
 * comes second since its separators depend on the locale.
 */
export function shownDecimals(cell: Cell, shown: number): number {
  const format = bareFormat(cell.format);
  const own = decimalsOf(shown);
  if (format === "") {
    const text = cell.text?.trim() ?? generalNumber(shown);
    return /^-?\d+[.,](\d+)$/.exec(text)?.[1]?.length ?? own;
  }
  if (/[eE/]/.test(format)) return own;
  const places = /\.([0#?]+)/.exec(format)?.[1] ?? "";
  const fixed = places.replace(/#/g, "").length;
  return Math.min(places.length, Math.max(fixed, own));
}

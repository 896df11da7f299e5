import { isErrorLiteral } from "./error-literal";
import { isTextFormat } from "./held-cell";
import { isDateFormat } from "./is-date-format";
import { isPercentFormat } from "./number-format";
import { serialOfDate } from "./serial-of-date";

/** What a value typed into a cell comes to; errors are their literals. */
export type TypedValue = string | number | boolean | null;

/** Dots stand between thousands, three digits behind each; nothing else is taken for such a dot. */
const UNITS = String.raw`\d+|[1-9]\d{0,2}(?:\.\d{3})+`;
const NUMBER = new RegExp(
  String.raw`^(?:(${UNITS})(?:,(\d*))?|,(\d+))(?:E([+-]\d{1,3}))?( ?%)?$`,
  "i"
);
const SIGNED = /^([+-]) ?(.*)$/;
const BRACKETED = /^\((\S.*)\)$/;
const DATE = /^(\d{1,2})([/-])(\d{1,2})\2(\d{4}|\d{2})$/;
const YEAR_FIRST = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
/** Excel keeps no more. */
const MOST_DIGITS = 15;
/** Excel takes "29" for 2029 and "30" for 1930. */
const LAST_YEAR_OF_THIS_CENTURY = 29;

/**
 * What Excel in Vietnamese regional settings makes of a text typed into a cell of this format, if it
 * begins neither with "=" nor with an apostrophe: "1.870" is 1870, "67,23%" is 0.6723, "(5)" is -5,
 * "1/10/2025" in a cell of dates is the first of October, "0123" is 123, "TRUE" a truth value. A cell in percent takes
 * "84,17" for 84,17 %, and a cell of texts whatever is typed for a text.
 *
 * Whatever could be two things stays the text that was typed, so that a person sees it and no figure
 * changes unseen: "1.5" and "1,2345.6" (no Vietnamese number), "4/4" (a ratio, or a day), "1E5" (a
 * code; with its sign, "1E+5", it is a power of ten), more digits than Excel keeps, "5 triệu", "- 5 hộ".
 * "ĐÚNG" is a word in every Excel.
 *
 * The format of the cell stays as it is, where Excel would choose one: "67,23%" in a cell without
 * a format is the number 0.6723 and shown as such. A date is a number only in cells of dates: elsewhere
 * it stays a text, for as a number it would be shown as "45931" and pass for a figure.
 */
export function typedValue(text: string, format: string | undefined): TypedValue {
  if (text === "") return null;
  const typed = text.normalize("NFC");
  if (isTextFormat(format)) return typed;
  const trimmed = typed.trim();
  const upper = trimmed.toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return upper === "TRUE";
  if (isErrorLiteral(upper)) return upper;
  return typedNumber(trimmed, format) ?? typedDate(trimmed, format) ?? typed;
}

function typedNumber(text: string, format: string | undefined): number | null {
  const bracketed = BRACKETED.exec(text)?.[1];
  if (bracketed !== undefined) return negative(numberOf(bracketed, format));
  const [, sign, unsigned = text] = SIGNED.exec(text) ?? [];
  const number = numberOf(unsigned, format);
  return sign === "-" ? negative(number) : number;
}

const negative = (number: number | null): number | null => (number === null ? null : 0 - number);

function numberOf(text: string, format: string | undefined): number | null {
  const match = NUMBER.exec(text);
  if (match === null) return null;
  const [, units = "0", decimals = "", only = "", exponent = "0", percent] = match;
  const whole = units.replaceAll(".", "");
  const fraction = decimals + only;
  const significant = (whole + fraction).replace(/^0+|0+$/g, "");
  if (significant.length > MOST_DIGITS) return null;
  const isPercent = percent !== undefined || isPercentFormat(format);
  const power = Number(exponent) - (isPercent ? 2 : 0);
  const number = Number(`${whole}.${fraction}e${String(power)}`);
  return Number.isFinite(number) ? number : null;
}

/** Day first, as the region writes it; the order of the format does not matter. */
function typedDate(text: string, format: string | undefined): number | null {
  if (!isDateFormat(format)) return null;
  const [, day, , month, year] = DATE.exec(text) ?? [];
  if (year !== undefined)
    return serialOfDate({ year: fullYear(year), month: Number(month), day: Number(day) });
  const [, isoYear, isoMonth, isoDay] = YEAR_FIRST.exec(text) ?? [];
  if (isoYear === undefined) return null;
  return serialOfDate({ year: Number(isoYear), month: Number(isoMonth), day: Number(isoDay) });
}

function fullYear(year: string): number {
  const number = Number(year);
  if (year.length === 4) return number;
  return number + (number <= LAST_YEAR_OF_THIS_CENTURY ? 2000 : 1900);
}

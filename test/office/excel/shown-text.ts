import { SSF } from "@e965/xlsx";
import type { CellValue } from "./cell";
import { GENERAL, isError } from "./cell";
import type { Locale } from "./typed-text";

const { format: applyFormat } = SSF as {
  readonly format: (code: string, value: number | string | boolean) => string;
};

/**
 * What a cell shows under its number format, as far as the width of the column allows it: `#####` for a
 * narrow column is not modelled. Separators are the locale's.
 */
export function showText(value: CellValue, format: string | undefined, locale: Locale): string {
  if (value === null) return "";
  if (isError(value)) return value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  const code = format ?? GENERAL;
  const text = applyFormat(isShortDate(code) ? shortDate(locale) : withPoints(code), value);
  const isNumber = typeof value === "number" && !isDate(code);
  return isNumber && locale.decimal === "," ? swapSeparators(text) : text;
}

const isShortDate = (code: string): boolean => code === "m/d/yyyy";
const shortDate = ({ dayFirst }: Locale): string => (dayFirst ? "dd/mm/yyyy" : "m/d/yyyy");

/** The library takes the points of `dd.mm.yyyy` for those of fractions of a second. */
const withPoints = (code: string): string =>
  isDate(code) ? code.replace(/(?<![s\\])\.(?!0)/gi, "\\.") : code;

const isDate = (code: string): boolean =>
  code !== GENERAL && /[dmyhs]/i.test(code.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, ""));

/** Only between digits: points in the words of a format stay. */
const swapSeparators = (text: string): string =>
  text.replace(/(?<=\d)[.,](?=\d)/g, (sign) => (sign === "." ? "," : "."));

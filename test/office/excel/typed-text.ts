import type { CellValue } from "./cell";
import { errorOf } from "./cell";

/** The regional settings that decide how typing is read and how numbers are shown. */
export interface Locale {
  readonly name: "en-US" | "vi-VN";
  readonly decimal: string;
  readonly group: string;
  /** Between the arguments of a formula typed by hand. */
  readonly list: string;
  readonly dayFirst: boolean;
}

export const LOCALES: Readonly<Record<Locale["name"], Locale>> = {
  "en-US": { name: "en-US", decimal: ".", group: ",", list: ",", dayFirst: false },
  "vi-VN": { name: "vi-VN", decimal: ",", group: ".", list: ";", dayFirst: true },
};

/** What Excel makes of a text: a value, and a number format where the spelling asks for one. */
export interface TypedValue {
  readonly value: CellValue;
  readonly format?: string;
}

/**
 * The value of a text typed into a cell whose format is General, formulas aside: `3.936` is a
 * thousand and more in vi-VN and less than four in en-US, `5%` is 0.05 shown as a percentage, `'0123`
 * is a text. What is neither number, date, truth value nor error stays text as it was typed.
 */
export function readTyped(text: string, locale: Locale): TypedValue {
  if (text === "") return { value: null };
  if (text.startsWith("'")) return { value: text.slice(1) };
  const trimmed = text.trim();
  if (/^(?:true|false)$/i.test(trimmed)) return { value: trimmed.toLowerCase() === "true" };
  const value = errorOf(trimmed);
  if (value !== null) return { value };
  return readAmount(trimmed, locale) ?? readDate(trimmed, locale) ?? { value: text };
}

/** The number that a text is in arithmetic (`="5"+1`), or null. */
export function numberOfText(text: string, locale: Locale): number | null {
  const trimmed = text.trim();
  const read = readAmount(trimmed, locale) ?? readDate(trimmed, locale);
  return typeof read?.value === "number" ? read.value : null;
}

function readAmount(text: string, locale: Locale): TypedValue | null {
  const [decimal, group] = [locale.decimal, locale.group].map((sign) => `\\${sign}`);
  const pattern = new RegExp(
    String.raw`^([-+]?|\((?=.*\)$))(\d{1,3}(?:${group ?? ""}\d{3})+|\d+)?(?:(${decimal ?? ""})(\d*))?(e[-+]?\d+)?(\s*%)?(\)?)$`,
    "i"
  );
  const match = pattern.exec(text);
  if (match === null) return null;
  const [, sign = "", whole = "", point, fraction = "", exponent = "", percent = "", end] = match;
  if ((whole === "" && fraction === "") || (sign === "(") !== (end === ")")) return null;
  const isGrouped = whole.includes(locale.group);
  const digits = `${whole.replaceAll(locale.group, "")}.${fraction}${exponent.toLowerCase()}`;
  const size = Number(digits.replace(/^\./, "0.").replace(/\.(?=e|$)/, ""));
  if (!Number.isFinite(size)) return null;
  const value = (sign === "-" || sign === "(" ? -size : size) / (percent === "" ? 1 : 100) + 0;
  const hasDecimals = point !== undefined && fraction !== "";
  return withFormat(value, {
    percent: percent !== "",
    exponent: exponent !== "",
    isGrouped,
    hasDecimals,
  });
}

interface Spelling {
  readonly percent: boolean;
  readonly exponent: boolean;
  readonly isGrouped: boolean;
  readonly hasDecimals: boolean;
}

function withFormat(value: number, spelling: Spelling): TypedValue {
  if (spelling.percent) return { value, format: spelling.hasDecimals ? "0.00%" : "0%" };
  if (spelling.exponent) return { value, format: "0.00E+00" };
  if (spelling.isGrouped) return { value, format: spelling.hasDecimals ? "#,##0.00" : "#,##0" };
  return { value };
}

/** `31/12/2025` by the locale's order, `2025-12-31` in both; a day that is none stays text. */
function readDate(text: string, locale: Locale): TypedValue | null {
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text);
  const local = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4})$/.exec(text);
  const [, first = "", second = "", third = ""] = iso ?? local ?? [];
  if (first === "") return null;
  const [year, month, day] = (
    iso !== null
      ? [first, second, third]
      : locale.dayFirst
        ? [third, second, first]
        : [third, first, second]
  ).map(Number);
  const value = serialOf(year ?? 0, month ?? 0, day ?? 0);
  // Excel keeps its built-in short date under this code whatever the locale shows.
  return value === null ? null : { value, format: "m/d/yyyy" };
}

const DAY = 86_400_000;

function serialOf(year: number, month: number, day: number): number | null {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  const isReal =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  if (!isReal || year < 1900 || year > 9999) return null;
  const serial = Math.round((time - Date.UTC(1899, 11, 30)) / DAY);
  // Excel counts a 29/02/1900 that never was.
  return serial > 60 ? serial : serial - 1;
}

import { generalNumber } from "./general-number";
import { isDateFormat } from "./is-date-format";
import { bareFormat } from "./number-format";
import { shownDate } from "./shown-date";

/** Quoted words, escaped and padding characters, bracketed parts, or one character. */
const PIECES = /"[^"]*"|\\.|[_*].|\[[^\]]*\]|[^"\\]/g;
const DIGIT_PLACES = /[0#?][0#?,]*(?:\.[0#?]*)?,*/;

/**
 * A number as its cell shows it in a Vietnamese Excel, dots between thousands and a decimal comma:
 * 3936 in `#,##0` is "3.936", 0.8417 in `0.00%` is "84,17%". Codes with fractions, powers of ten or
 * conditions give the number itself.
 */
export function shownNumber(value: number, format: string | undefined): string {
  if (format === undefined || bareFormat(format) === "") return generalNumber(value);
  if (isDateFormat(format)) return shownDate(value, format) ?? generalNumber(value);
  const { section, isSigned } = sectionOf(format, value);
  const digits = isSigned ? value : Math.abs(value);
  const pieces = section.match(PIECES) ?? [];
  const bare = pieces.filter((piece) => piece.length === 1).join("");
  const [places] = DIGIT_PLACES.exec(bare) ?? [];
  if (/[eE/]/.test(bare)) return generalNumber(value);
  if (places === undefined) return inWords(pieces, "");
  return inWords(pieces, roundTo(digits, places, pointShift(bare, places)));
}

/** The section of the code that the value is shown by, and whether it has to write the minus itself. */
function sectionOf(format: string, value: number): { section: string; isSigned: boolean } {
  const sections = splitSections(format);
  const [first = "", second, third] = sections;
  if (value < 0 && second !== undefined) return { section: second, isSigned: false };
  if (value === 0 && third !== undefined) return { section: third, isSigned: false };
  return { section: first, isSigned: true };
}

/** Semicolons in quotes and behind a backslash do not end a section. */
const splitSections = (format: string): readonly string[] =>
  (format.match(/(?:"[^"]*"|\\.|[^;"\\])+|;/g) ?? []).reduce<readonly string[]>(
    (sections, piece) =>
      piece === ";"
        ? [...sections, ""]
        : [...sections.slice(0, -1), `${sections.at(-1) ?? ""}${piece}`],
    [""]
  );

/** The digits as the places of the code ask for them. */
function roundTo(value: number, places: string, shift: number): string {
  const [whole = "", fraction = ""] = places.replace(/,+$/, "").split(".");
  const exact = Number(shiftPoint(Math.abs(value).toPrecision(15), shift + fraction.length));
  const rounded = Number(shiftPoint(String(Math.round(exact)), -fraction.length));
  const [units = "", decimals = ""] = rounded.toFixed(fraction.length).split(".");
  const shown = trimOptional(decimals, fraction);
  const minus = value < 0 && rounded !== 0 ? "-" : "";
  return minus + placeUnits(units, whole) + (shown === "" ? "" : `,${shown}`);
}

/** Percent signs and commas behind the last place move the decimal point. */
function pointShift(bare: string, places: string): number {
  const percents = bare.split("%").length - 1;
  const commas = /,*$/.exec(places)?.[0].length ?? 0;
  return 2 * percents - 3 * commas;
}

/** Digits before the decimal comma; zeros of the code fill up, and a comma in it groups thousands. */
function placeUnits(units: string, whole: string): string {
  const least = whole.replace(/[^0]/g, "").length;
  const padded = (units === "0" ? "" : units).padStart(least, "0");
  return whole.includes(",") ? padded.replace(/\B(?=(?:\d{3})+$)/g, ".") : padded;
}

/** "12.5" with its point moved by so many places, without the dust of a multiplication. */
function shiftPoint(digits: string, places: number): string {
  const [number = "", exponent = "0"] = digits.split("e");
  return `${number}e${String(Number(exponent) + places)}`;
}

/** Decimals that the code marks with # vanish when they are zero. */
function trimOptional(decimals: string, fraction: string): string {
  const fixed = fraction.replace(/#+$/, "").length;
  return decimals.slice(0, fixed) + decimals.slice(fixed).replace(/0+$/, "");
}

/** The words of the section with the digits in the midst of them. */
function inWords(pieces: readonly string[], digits: string): string {
  let isDone = false;
  const words = pieces.map((piece) => {
    if (piece.length === 1 && /[0#?.,]/.test(piece)) {
      if (isDone) return "";
      isDone = true;
      return digits;
    }
    return wordOf(piece);
  });
  return words.join("");
}

function wordOf(piece: string): string {
  if (piece.startsWith('"')) return piece.slice(1, -1);
  if (piece.startsWith("\\")) return piece.slice(1);
  if (piece.startsWith("[")) return /^\[\$([^\]-]*)/.exec(piece)?.[1] ?? "";
  if (piece.length > 1) return piece.startsWith("_") ? " " : "";
  return piece;
}

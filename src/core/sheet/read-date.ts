import { dateOfSerial } from "./date-serial";
import { foldText } from "./fold-text";
import { isDateFormat } from "./is-date-format";
import { isoDate } from "./iso-date";
import type { Cell } from "./snapshot";

/** What a cell says where a date belongs. */
export type DateReading =
  | { readonly kind: "blank" }
  /** `iso` is YYYY-MM-DD. */
  | { readonly kind: "date"; readonly iso: string }
  /** A date that leaves something open, such as its year or which of two it is. */
  | { readonly kind: "vague"; readonly printed: string }
  /** Written like a date that no calendar has: "30/02/2024", "02/15/2024". */
  | { readonly kind: "impossible"; readonly printed: string }
  | { readonly kind: "unreadable"; readonly printed: string };

const NUMERIC = /^(?:ngay\s*)?(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4}|\d{2})$/;
const WITHOUT_YEAR = /^(?:ngay\s*)?(\d{1,2})\s*[/.-]\s*(\d{1,2})$/;
const IN_WORDS = /^(?:ngay\s*)?(\d{1,2})\s*thang\s*(\d{1,2})(?:\s*nam\s*(\d{4}))?$/;
const YEAR_FIRST = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[t ]\d.*)?$/;
/** "-", "…", "nt" (như trên is no date of its own). */
const NOTHING = /^[-–—.…_\s]*$/;
/** A number without a date format is a date between 1954 and 2064; others are years, or numbers. */
const [FIRST_SERIAL, LAST_SERIAL] = [20_000, 60_000];

/**
 * Reads a date as Vietnamese offices write it, day first: a date of Excel, "06/02/2024", "12.3.2018",
 * "06/02/24", "ngày 6 tháng 2 năm 2024". Where the year is left out the given one holds; null: the date
 * is vague. Never guesses a month for a day.
 */
export function readDate(cell: Cell | undefined, year: number | null): DateReading {
  const value = cell?.value ?? null;
  if (value === null) return { kind: "blank" };
  if (typeof value === "number") return readSerial(value, cell);
  return typeof value === "string"
    ? readDateText(value, year)
    : { kind: "unreadable", printed: String(value) };
}

function readSerial(value: number, cell: Cell | undefined): DateReading {
  const isSerial = isDateFormat(cell?.format) || (value >= FIRST_SERIAL && value <= LAST_SERIAL);
  const date = isSerial ? dateOfSerial(value) : null;
  const iso = date === null ? null : isoDate(date);
  return iso === null
    ? { kind: "unreadable", printed: cell?.text ?? String(value) }
    : { kind: "date", iso };
}

/** The same for a text. */
export function readDateText(printed: string, year: number | null): DateReading {
  const text = foldText(printed);
  if (NOTHING.test(text)) return { kind: "blank" };
  const iso = YEAR_FIRST.exec(text);
  if (iso !== null) return dayOf(printed, [iso[3], iso[2], iso[1]]);
  const match = NUMERIC.exec(text) ?? IN_WORDS.exec(text) ?? WITHOUT_YEAR.exec(text);
  if (match === null) {
    return { kind: /\d\s*[/.-]\s*\d/.test(text) ? "vague" : "unreadable", printed };
  }
  const [, day, month, own = year === null ? undefined : String(year)] = match;
  return own === undefined ? { kind: "vague", printed } : dayOf(printed, [day, month, own]);
}

function dayOf(
  printed: string,
  [day, month, year]: readonly [string | undefined, string | undefined, string | undefined]
): DateReading {
  const full = year?.length === 2 ? `20${year}` : year;
  const iso = isoDate({ day: Number(day), month: Number(month), year: Number(full) });
  return iso === null ? { kind: "impossible", printed } : { kind: "date", iso };
}

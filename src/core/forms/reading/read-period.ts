import type { Period } from "../../figures/period";
import { foldText } from "../../sheet/fold-text";
import { isoDate } from "../../sheet/iso-date";
import type { SheetGrid } from "../recognition/sheet-grid";

type Kind = Pick<Period, "kind" | "year" | "index">;
type Span = Pick<Period, "from" | "to">;

const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };
const YEAR = "(?:\\s*[/,-]\\s*|\\s+)(?:nam\\s*)?((?:19|20)\\d\\d)\\b";
const DATE = "(?:ngay\\s*)?(\\d{1,2})\\s*[/.-]\\s*(\\d{1,2})(?:\\s*[/.-]\\s*(\\d{4}))?";
const SPAN = new RegExp(`${DATE}\\s*(?:den het|den|-)\\s*(?:het\\s*)?${DATE}`);
/** Dates of documents and places are no periods; "văn bản đã ban hành quý I" is what a list counts. */
const DOCUMENT =
  /\b(thong tu|nghi dinh|quyet dinh|cong van|ke hoach so|(?<!van ban (?:da )?(?:duoc )?)ban hanh|kem theo|bieu so)\b/;
const WRITTEN_DATE = /ngay\s*\d{0,2}\s*thang\s*\d{0,2}\s*nam\s*\d{0,4}/g;

const PATTERNS: readonly (readonly [RegExp, (match: RegExpExecArray) => Kind])[] = [
  [new RegExp(`\\bquy\\s*(iv|iii|ii|i|[1-4])${YEAR}`), quarter],
  [
    new RegExp(`\\b(?:0?6|sau)\\s*thang\\s*(dau|cuoi)(?:\\s+nam)?${YEAR}`),
    ([, part, year]) => ({ kind: "half", year: Number(year), index: part === "dau" ? 1 : 2 }),
  ],
  [
    new RegExp(`\\b(?:0?9|chin)\\s*thang(?:\\s*dau)?(?:\\s+nam)?${YEAR}`),
    ([, year]) => ({ kind: "nine-months", year: Number(year), index: null }),
  ],
  [
    new RegExp(`\\b\\d{1,2}\\s*thang(?:\\s*(?:dau|cuoi))?(?:\\s+nam)?${YEAR}`),
    ([, year]) => ({ kind: "free", year: Number(year), index: null }),
  ],
  [
    new RegExp(`\\bthang\\s*(1[0-2]|0?[1-9])${YEAR}`),
    ([, month, year]) => ({ kind: "month", year: Number(year), index: Number(month) }),
  ],
  [/\bnam\s*((?:19|20)\d\d)\b/, ([, year]) => ({ kind: "year", year: Number(year), index: null })],
];

/**
 * The reporting period printed above a table ("Quý III/2025", "6 tháng đầu năm 2023", "Từ 01/01/2023
 * đến 31/7/2023"); a kind and a span of dates may stand in different cells. Null where none stands
 * there. Nothing is inferred: without dates on the sheet, `from` and `to` are null.
 */
export function readPeriod(grid: SheetGrid, above: number): Period | null {
  const texts = textsAbove(grid, above);
  const span = firstOf(texts, readSpan);
  const kind = firstKind(texts);
  if (kind !== null) return { ...kind, from: span?.from ?? null, to: span?.to ?? null };
  if (span?.to == null) return null;
  return { kind: "free", year: Number(span.to.slice(0, 4)), index: null, ...span };
}

function textsAbove(grid: SheetGrid, above: number): readonly string[] {
  const texts = grid.sheet.rows
    .slice(0, above)
    .flatMap((cells, row) =>
      cells.map((cell, column) =>
        typeof cell?.value === "string" ? foldText(grid.textSeen(row, column)) : ""
      )
    );
  return texts.filter((text) => /\d/.test(text) && !DOCUMENT.test(text));
}

/** The most precise kind that any text names: a quarter before a year. */
function firstKind(texts: readonly string[]): Kind | null {
  const bare = texts.map((text) => text.replace(WRITTEN_DATE, " ").replace(SPAN, " "));
  for (const [pattern, toKind] of PATTERNS) {
    const kind = firstOf(bare, (text) => {
      const match = pattern.exec(text);
      return match === null ? null : toKind(match);
    });
    if (kind !== null) return kind;
  }
  return null;
}

function quarter([, name = "", year]: RegExpExecArray): Kind {
  return { kind: "quarter", year: Number(year), index: ROMAN[name] ?? Number(name) };
}

/** Dates from and to; the first may leave out its year. Null for dates that no calendar has. */
function readSpan(text: string): Span | null {
  const [first, last] = daysIn(SPAN.exec(text)?.[0] ?? "");
  if (first === undefined || last === undefined) return null;
  const sameYear = first.month > last.month ? last.year - 1 : last.year;
  const year = Number.isNaN(first.year) ? sameYear : first.year;
  const [from, to] = [{ ...first, year }, last].map(isoDate);
  return from == null || to == null ? null : { from, to };
}

interface Day {
  readonly day: number;
  readonly month: number;
  /** NaN where the date has none. */
  readonly year: number;
}

function daysIn(text: string): readonly Day[] {
  const dates = [...text.matchAll(new RegExp(DATE, "g"))];
  return dates.map(([, day, month, year]) => ({
    day: Number(day),
    month: Number(month),
    year: Number(year),
  }));
}

function firstOf<Found>(
  texts: readonly string[],
  find: (text: string) => Found | null
): Found | null {
  for (const text of texts) {
    const found = find(text);
    if (found !== null) return found;
  }
  return null;
}

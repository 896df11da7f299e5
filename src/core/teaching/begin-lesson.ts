import { createGrid } from "../forms/recognition/sheet-grid";
import type { SheetGrid } from "../forms/recognition/sheet-grid";
import type { SheetSnapshot } from "../sheet/snapshot";
import { findBody } from "./find-body";
import { findLessonHeadings } from "./find-lesson-headings";
import { guessColumns } from "./guess-columns";
import { guessTitle } from "./guess-title";
import type { Lesson, LessonColumn, RowSpan } from "./lesson";
import { linesOf, placesOf } from "./lesson-lines";
import type { LessonLine, LinePlaces } from "./lesson-lines";
import { proposedRelations } from "./proposed-relations";
import { plainNumber } from "./unit-words";

/** Fewer counted columns than this make a list, whatever its last row says. */
const FEWEST_OPEN_COLUMNS = 3;
const SHARE_LINE = /^(?:dat |chiem )?ti le\b/;

/**
 * A first guess at what the table of a sheet is: title, headings, columns, rows, and the relations that
 * hold everywhere. Null where nothing on the sheet looks like a table. A person who knows better says
 * which rows are its `headings`.
 */
export function beginLesson(sheet: SheetSnapshot, headings: RowSpan | null = null): Lesson | null {
  const grid = createGrid(sheet);
  const rows = headings ?? findLessonHeadings(grid);
  return rows === null ? null : lessonUnder(grid, rows);
}

function lessonUnder(grid: SheetGrid, headings: RowSpan): Lesson | null {
  const title = guessTitle(grid, headings.first);
  const columns = guessColumns(grid, headings, title);
  const places = placesOf({ columns });
  if (places === null || places.figures.length === 0) return null;
  const body = findBody(grid, places, headings);
  const lines = linesOf(grid, places, body);
  const totalRow = totalOf(lines);
  const base = { sheet: grid.sheet.name, title, headings, body, columns, totalRow, relations: [] };
  const rows = areOpen(base, lines, places) ? "open" : "named";
  const told = rows === "open" ? columns : columns.map(leaveToRows);
  return withSureRelations(grid.sheet, { ...base, rows, columns: told });
}

/** Where nothing tells what the column of a list counts, its rows do. */
function leaveToRows(column: LessonColumn): LessonColumn {
  return column.unit === plainNumber ? { ...column, unit: null } : column;
}

/** The relations that no row breaks, taken over from the proposals. */
function withSureRelations(sheet: SheetSnapshot, lesson: Lesson): Lesson {
  const sure = proposedRelations(sheet, lesson).filter(({ fails }) => fails.length === 0);
  return { ...lesson, relations: sure.map(({ relation }) => relation) };
}

/** Of several total rows the one that says "tổng cộng", else the last. */
function totalOf(lines: readonly LessonLine[]): number | null {
  const totals = lines.filter(({ isTotal }) => isTotal);
  const spelled = totals.filter(({ words }) => words === "tong cong");
  return ((spelled.length === 1 ? spelled[0] : totals.at(-1)) ?? null)?.row ?? null;
}

/**
 * Rows are the person's own where they are many of a kind: numbered alike or not at all, closed or
 * opened by a total, without units and shares of their own.
 */
function areOpen(
  { columns, totalRow }: Pick<Lesson, "columns" | "totalRow">,
  lines: readonly LessonLine[],
  { figures }: LinePlaces
): boolean {
  if (columns.some(({ role }) => role === "unit")) return false;
  if (lines.some(({ words, isOfWhich }) => isOfWhich || SHARE_LINE.test(words))) return false;
  const numbered = lines.filter(({ ordinal }) => ordinal !== null && /^\d+$/.test(ordinal)).length;
  const counted = columns.filter(
    ({ role, unit }) => role === "figure" && unit !== "percent"
  ).length;
  const isListed = numbered * 2 >= lines.length - 1;
  if (totalRow !== null) return isListed || counted >= FEWEST_OPEN_COLUMNS;
  return figures.length >= FEWEST_OPEN_COLUMNS && isListed;
}

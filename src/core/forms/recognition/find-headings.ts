import { foldText } from "../../sheet/fold-text";
import { periodReach } from "./name-period";
import { REPORTED_PERIOD } from "./normalise-label";
import { WIDEST_TABLE } from "./sheet-grid";
import type { SheetGrid } from "./sheet-grid";

/** Rows that are taken as the heading of a table, both inclusive. */
export interface HeadingRows {
  readonly top: number;
  readonly bottom: number;
}

/** A column with the headings that stand above it. */
export interface HeadedColumn {
  readonly column: number;
  /** Normalised headings from the outermost to the innermost, repetitions once. */
  readonly path: readonly string[];
  /** How far the period reaches that its headings name; see periodReach. */
  readonly reach: number;
  /** Number printed under the heading ("3" for "(3)"), if there is a row of such numbers. */
  readonly number: string | null;
}

/** Groups that only say that a division follows; official forms print them or not. */
export const FILLERS: ReadonlySet<string> = new Set([
  "trong do",
  "tr do",
  "chia ra",
  "bao gom",
  "chia theo",
]);
const BRACKETED_NUMBER = /^\(\s*\d{1,2}\s*\)$/;
/** More column numbers than this are told from a few small figures. */
const FEWEST_NUMBERS = 3;
/** So many that columns which were put between them, without a number, do not hide what they are. */
const MANY_NUMBERS = 8;
const COLUMN_NUMBER = /^\(?\s*(\d{1,2}|[A-E])\s*\)?(\s*=.*)?$/;

/** Every column under a heading block that has a heading, from left to right. */
export function headedColumns(grid: SheetGrid, rows: HeadingRows): readonly HeadedColumn[] {
  if (grid.used === null) return [];
  const { left } = grid.used;
  const right = Math.min(grid.used.right, left + WIDEST_TABLE - 1);
  const numbers = findNumberRow(grid, rows);
  const columns: HeadedColumn[] = [];
  for (let column = left; column <= right; column += 1) {
    const path = headingPath(grid, rows, column);
    if (path.length === 0) continue;
    const number = numbers === null ? null : columnNumber(grid.textSeen(numbers, column));
    columns.push({ column, path, reach: reachOf(grid, rows, column), number });
  }
  return columns;
}

/**
 * True for a row of column numbers: "1 2 3 …", "(1) (2) …", "A B 1 2=3+4 …". Nothing else stands in
 * it. Where columns were taken off the numbers have gaps, and rise; brackets tell them in any order.
 */
export function isNumberRow(grid: SheetGrid, row: number): boolean {
  const width = grid.sheet.rows[row]?.length ?? 0;
  const texts: string[] = [];
  const numbers: number[] = [];
  for (let column = 0; column < width; column += 1) {
    const text = grid.textSeen(row, column);
    texts.push(text);
    if (text === "") continue;
    if (!COLUMN_NUMBER.test(text)) return false;
    numbers.push(Number(columnNumber(text)));
  }
  const steps = numbers.filter((number, index) => number === (numbers[index - 1] ?? NaN) + 1);
  const isCounting = steps.length >= 2 && steps.length >= numbers.filter(isAbove(0)).length - 2;
  return isCounting || (numbers.length > FEWEST_NUMBERS && isThinnedOut(texts, numbers));
}

/** A row of figures without a label leaves the place of the label blank, or does not rise. */
function isThinnedOut(texts: readonly string[], numbers: readonly number[]): boolean {
  const printed = texts.filter((text) => text !== "");
  if (printed.every((text) => BRACKETED_NUMBER.test(text))) return true;
  const first = texts.findIndex((text) => text !== "");
  const isWhole = texts.slice(first, first + printed.length).every((text) => text !== "");
  const counted = numbers.filter(isAbove(0));
  const isRising = counted.every((number, index) => isAbove(counted[index - 1] ?? 0)(number));
  // No figures beside a single letter are all different but the numbers of columns that were moved.
  const isLettered = counted.length < numbers.length && new Set(counted).size === counted.length;
  return isWhole ? isRising || isLettered : isLettered && counted.length > MANY_NUMBERS;
}

const isAbove =
  (least: number) =>
  (number: number): boolean =>
    number > least;

/** The row of column numbers in a heading block or just under it. */
function findNumberRow(grid: SheetGrid, rows: HeadingRows): number | null {
  for (let row = rows.bottom + 1; row > rows.top; row -= 1) if (isNumberRow(grid, row)) return row;
  return null;
}

function columnNumber(text: string): string | null {
  return COLUMN_NUMBER.exec(text)?.[1] ?? null;
}

function headingPath(grid: SheetGrid, rows: HeadingRows, column: number): readonly string[] {
  const path: string[] = [];
  for (let row = rows.top; row <= rows.bottom; row += 1) {
    const heading = headingOver(grid, rows, { row, column });
    if (heading.length > 1 && !FILLERS.has(heading) && heading !== path.at(-1)) path.push(heading);
  }
  const telling = path.filter((heading) => heading !== REPORTED_PERIOD);
  return telling.length > 0 ? telling : path.slice(0, 1);
}

function reachOf(grid: SheetGrid, { top, bottom }: HeadingRows, column: number): number {
  const texts: string[] = [];
  for (let row = top; row <= bottom; row += 1) texts.push(grid.textSeen(row, column));
  return periodReach(foldText(texts.join(" ")));
}

/**
 * The heading that covers a place: its own (merged) text, or, where a sheet was typed without
 * merges, that of the group to its left. A group reaches right as far as blank cells have headings
 * below them and no group above begins anew.
 */
function headingOver(
  grid: SheetGrid,
  rows: HeadingRows,
  place: { readonly row: number; readonly column: number }
): string {
  const { row, column } = place;
  const own = grid.wordsSeen(row, column);
  if (own !== "" || grid.mergeAt(row, column) !== null) return own;
  if (!hasHeadingBelow(grid, rows, place)) return "";
  for (let at = column - 1; at >= 0; at -= 1) {
    if (row > rows.top && isGroupEdge(grid, row - 1, at)) return "";
    const text = grid.wordsSeen(row, at);
    if (text === "") continue;
    const isOpenGroup = !isMergedAcross(grid, row, at);
    return isOpenGroup && hasHeadingBelow(grid, rows, { row, column: at }) ? text : "";
  }
  return "";
}

/** True where, between a column and the next, one heading ends or another begins. */
function isGroupEdge(grid: SheetGrid, row: number, column: number): boolean {
  const merge = grid.mergeAt(row, column);
  if (merge !== null && merge.right > column) return false;
  return isMergedAcross(grid, row, column) || grid.wordsSeen(row, column + 1) !== "";
}

function isMergedAcross(grid: SheetGrid, row: number, column: number): boolean {
  const merge = grid.mergeAt(row, column);
  return merge !== null && merge.right > merge.left;
}

function hasHeadingBelow(
  grid: SheetGrid,
  rows: HeadingRows,
  place: { readonly row: number; readonly column: number }
): boolean {
  const merge = grid.mergeAt(place.row, place.column);
  for (let row = (merge?.bottom ?? place.row) + 1; row <= rows.bottom; row += 1) {
    if (grid.wordsSeen(row, place.column) !== "") return true;
  }
  return false;
}

import { isNumberRow } from "../forms/recognition/find-headings";
import { WIDEST_TABLE } from "../forms/recognition/sheet-grid";
import type { SheetGrid } from "../forms/recognition/sheet-grid";
import type { RowSpan } from "./lesson";
import { isNumberLike, isYear } from "./number-like";

/** Headings are looked for in this many rows. */
const DEEPEST = 80;
const TALLEST = 5;
const FEWEST_HEADINGS = 2;
/** Lines above a table that no heading says. */
const LETTERHEAD =
  /cộng h(?:òa|oà) xã hội|độc lập|[uủ][yỷ] ban nhân dân|\bubnd\b|đơn vị (?:báo cáo|tính|nhận)|\bđvt\b|biểu số|ban hành kèm|kỳ báo cáo|:\s*(?:[….]|$)/iu;

/** One text of a row as the eye sees it: a merged cell counts once. */
interface SeenText {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  /** It begins in a row above. */
  readonly isFromAbove: boolean;
}

/**
 * The rows of headings of a table that no form is known for: around the row with most texts over
 * columns that hold numbers below; on an empty sheet, with most texts. Null where no row has two.
 */
export function findLessonHeadings(grid: SheetGrid): RowSpan | null {
  const core = coreRow(grid);
  if (core === null) return null;
  let [first, last] = [core, core];
  while (last - first < TALLEST && goesOnBelow(grid, last)) last += 1;
  while (last - first < TALLEST && first > 0 && goesOnAbove(grid, { first, last })) first -= 1;
  return { first, last };
}

/** The first row of what is counted: under the headings and the row that numbers the columns. */
export function firstBodyRow(grid: SheetGrid, { last }: RowSpan): number {
  let row = last + 1;
  while (isNumberRow(grid, row)) row += 1;
  return row;
}

/** True for a row of words that could head a table: two of them, and no number but years. */
export function isHeadingLike(grid: SheetGrid, row: number): boolean {
  return (
    textsOf(grid, row).length >= FEWEST_HEADINGS &&
    !hasNumbers(grid, row) &&
    !isNumberRow(grid, row)
  );
}

function coreRow(grid: SheetGrid): number | null {
  if (grid.used === null) return null;
  const deepest = deepestNumbers(grid);
  const rows: { readonly row: number; readonly score: number }[] = [];
  const { top, bottom } = grid.used;
  const numbered = numberedAt(grid);
  for (let row = top; row <= Math.min(bottom, top + DEEPEST, numbered ?? Infinity); row += 1) {
    if (!isHeadingLike(grid, row)) continue;
    const score = textsOf(grid, row).filter((text) => heads(text, row, deepest)).length;
    rows.push({ row, score });
  }
  const most = Math.max(...rows.map(({ score }) => score));
  const best = rows.filter(({ score }) => score === most && score > 0);
  if (best.length === 0)
    return lastOfFullest(
      grid,
      rows.map(({ row }) => row)
    );
  const data = firstDataRow(grid, best[0]?.row ?? 0);
  return best.filter(({ row }) => row < data).at(-1)?.row ?? null;
}

/** Where nothing is filled in yet: the row with most texts, the first of several. */
function lastOfFullest(grid: SheetGrid, rows: readonly number[]): number | null {
  const count = (row: number): number => textsOf(grid, row).length;
  const most = Math.max(...rows.map(count));
  return rows.find((row) => count(row) === most) ?? null;
}

/** The first row that numbers the columns: headings stand above it. */
function numberedAt(grid: SheetGrid): number | null {
  const { top = 0, bottom = -1 } = grid.used ?? {};
  for (let row = top; row <= Math.min(bottom, top + DEEPEST); row += 1)
    if (isNumberRow(grid, row) && isHeadingLike(grid, row - 1)) return row;
  return null;
}

function heads({ from, to }: SeenText, row: number, deepest: readonly number[]): boolean {
  return deepest.slice(from, to + 1).some((last) => last > row);
}

/** By column, the last row in which a number stands; rows that number columns do not count. */
function deepestNumbers(grid: SheetGrid): readonly number[] {
  const deepest = Array.from({ length: lastColumn(grid) + 1 }, () => -1);
  grid.sheet.rows.forEach((cells, row) => {
    if (isNumberRow(grid, row)) return;
    deepest.forEach((_, column) => {
      if (isNumberLike(cells[column])) deepest[column] = row;
    });
  });
  return deepest;
}

function firstDataRow(grid: SheetGrid, above: number): number {
  const last = grid.used?.bottom ?? above;
  for (let row = above + 1; row <= last; row += 1)
    if (hasNumbers(grid, row) || isNumberRow(grid, row)) return row;
  return last + 1;
}

function hasNumbers(grid: SheetGrid, row: number): boolean {
  const cells = grid.sheet.rows[row] ?? [];
  return cells.some((cell) => isNumberLike(cell) && cell !== undefined && !isYear(cell));
}

const lastColumn = ({ used }: SheetGrid): number =>
  used === null ? -1 : Math.min(used.right, used.left + WIDEST_TABLE - 1);

function textsOf(grid: SheetGrid, row: number): readonly SeenText[] {
  const texts: SeenText[] = [];
  for (let column = grid.used?.left ?? 0; column <= lastColumn(grid); column += 1) {
    const merge = grid.mergeAt(row, column);
    const text = grid.textSeen(row, column);
    if (!/\p{L}|%/u.test(text) && !isYear({ value: text })) continue;
    if (texts.some(({ to }) => to >= column)) continue;
    const isFromAbove = merge !== null && merge.top < row;
    texts.push({ text, from: column, to: merge?.right ?? column, isFromAbove });
  }
  return texts;
}

/** A merge over both rows; or words that leave the columns on the left alone, where rows are named. */
function goesOnBelow(grid: SheetGrid, row: number): boolean {
  const below = row + 1;
  if (hasNumbers(grid, below) || isNumberRow(grid, below)) return false;
  const texts = textsOf(grid, below);
  const own = texts.filter(({ isFromAbove }) => !isFromAbove);
  if (own.length === 0) return texts.length > 0;
  const [first, second = first] = textsOf(grid, row);
  const left = Math.max(
    first?.from ?? 0,
    second !== undefined && second.from === second.to ? second.from : 0
  );
  return own.every(({ from }) => from > left || isUnderGroup(textsOf(grid, row), from));
}

const isUnderGroup = (texts: readonly SeenText[], column: number): boolean =>
  texts.some(({ from, to }) => from <= column && column <= to && from < to);

/** A merge that reaches down from the row above; or groups there, or words over blanks. */
function goesOnAbove(grid: SheetGrid, { first, last }: RowSpan): boolean {
  const row = first - 1;
  const texts = textsOf(grid, row);
  if (textsOf(grid, first).some(({ isFromAbove }) => isFromAbove)) return true;
  if (texts.length < FEWEST_HEADINGS || texts.some(({ text }) => LETTERHEAD.test(text)))
    return false;
  if (hasNumbers(grid, row)) return false;
  const filled = textsOf(grid, first);
  return texts.some(({ from, to }) => {
    const under = filled.filter((text) => from <= text.from && text.from <= to);
    return under.length === 0 ? isHeadedBelow(grid, { first, last }, from) : under.length > 1;
  });
}

function isHeadedBelow(grid: SheetGrid, { first, last }: RowSpan, column: number): boolean {
  const isBlank = grid.textSeen(first, column) === "";
  return isBlank && (last === first || grid.textSeen(last, column) === "");
}

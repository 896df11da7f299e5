import type { CompiledForm } from "./compile-form";
import type { TableFit } from "./find-tables";
import type { FormColumn } from "../form";
import { readUnit } from "./read-unit";
import { isPercentFormat } from "../../sheet/number-format";
import { isBlank } from "../../sheet/snapshot";
import type { SheetGrid } from "./sheet-grid";

/** Rows and columns in which a list without headings is looked for. */
const DEEPEST_LIST = 200;
const WIDEST_LIST = 12;
const FEWEST_ROWS = 3;

/**
 * A list that was typed without headings, or with headings that nobody knows: the column in which
 * most labels of the form stand, and the column of numbers to its right. Null where fewer than three
 * labels are known, or where two columns of numbers leave it open which is meant, or the only one holds shares.
 */
export function findBareList(grid: SheetGrid, compiled: CompiledForm): TableFit | null {
  const [label, value, unit] = (["label", "figure", "unit"] as const).map((role) =>
    compiled.form.columns.find((column) => column.role === role)
  );
  if (compiled.form.rows.kind !== "named" || label === undefined || value === undefined)
    return null;
  const { at, rows } = labelColumn(grid, compiled);
  const after = firstColumns(at + 1, rows);
  const numbers = onlyNumbers(grid, at, rows);
  const [first] = rows;
  if (rows.length < FEWEST_ROWS || numbers === null || first === undefined) return null;
  const named = after((row, column) => readUnit(grid.textSeen(row, column)) !== null);
  const columns = new Map<FormColumn, number>([
    [label, at],
    [value, numbers],
  ]);
  if (unit !== undefined && named !== null && named !== numbers) columns.set(unit, named);
  const besideStrangers = new Set<FormColumn>();
  const quality = columns.size / 2;
  return { compiled, top: first, bottom: first - 1, columns, besideStrangers, quality };
}

/** The column of numbers to the right of the labels; null where there are two. */
function onlyNumbers(grid: SheetGrid, at: number, rows: readonly number[]): number | null {
  const numbers = firstColumns(at + 1, rows)((row, column) => isNumber(grid, row, column));
  if (numbers === null || isHeadedShares(grid, (rows[0] ?? 0) - 1, numbers)) return null;
  const more = firstColumns(numbers + 1, rows)((row, column) => isCount(grid, row, column));
  return more === null ? numbers : null;
}

/** "Tỷ lệ (%)" right above: a list of shares alone counts nothing. */
function isHeadedShares(grid: SheetGrid, row: number, column: number): boolean {
  const heading = row < 0 ? "" : grid.textSeen(row, column);
  return heading.includes("%") || /^(?:tỷ|tỉ) lệ|^cơ cấu/iu.test(heading);
}

function labelColumn(
  grid: SheetGrid,
  compiled: CompiledForm
): { readonly at: number; readonly rows: readonly number[] } {
  let best: { at: number; rows: readonly number[] } = { at: 0, rows: [] };
  if (grid.used === null) return best;
  const { top, left, bottom, right } = grid.used;
  for (let at = left; at <= Math.min(right, left + WIDEST_LIST - 1); at += 1) {
    const rows: number[] = [];
    for (let row = top; row <= Math.min(bottom, top + DEEPEST_LIST - 1); row += 1) {
      if (compiled.matchRow(grid.wordsSeen(row, at)).size > 0) rows.push(row);
    }
    if (rows.length > best.rows.length) best = { at, rows };
  }
  return best;
}

/** Gives the first column from one on in which at least half of the rows are as wanted. */
function firstColumns(from: number, rows: readonly number[]) {
  return (isWanted: (row: number, column: number) => boolean): number | null => {
    for (let column = from; column <= from + WIDEST_LIST; column += 1) {
      const wanted = rows.filter((row) => isWanted(row, column)).length;
      if (wanted > 0 && wanted * 2 >= rows.length) return column;
    }
    return null;
  };
}

/** A number that is no share: a second column of them may be another period as well. */
function isCount(grid: SheetGrid, row: number, column: number): boolean {
  const isShare = grid.textSeen(row, column).includes("%");
  return (
    isNumber(grid, row, column) && !isShare && !isPercentFormat(grid.cellSeen(row, column)?.format)
  );
}

function isNumber(grid: SheetGrid, row: number, column: number): boolean {
  const cell = grid.cellSeen(row, column);
  return !isBlank(cell) && /^[^\p{L}]*\d/u.test(grid.textSeen(row, column));
}

import type { BlankCell, BlankSheet } from "../../core/forms/blanks/blank-sheet";
import type { Area } from "../../core/sheet/snapshot";
import { toInput } from "./cell-content";

/** The contents and number formats of a new sheet, as Excel takes them for one range from A1. */
export interface SheetGrid {
  readonly area: Area;
  readonly inputs: (string | number | boolean)[][];
  readonly formats: string[][];
}

/** Null for a sheet without cells. */
export function gridOf({ cells }: BlankSheet): SheetGrid | null {
  if (cells.length === 0) return null;
  const bottom = Math.max(...cells.map(({ row }) => row));
  const right = Math.max(...cells.map(({ column }) => column));
  const blank = <Value>(value: Value): Value[][] =>
    Array.from({ length: bottom + 1 }, () => Array.from({ length: right + 1 }, () => value));
  const inputs = blank<string | number | boolean>("");
  const formats = blank("General");
  for (const cell of cells) {
    put(inputs, cell, inputOf(cell));
    if (cell.format !== undefined) put(formats, cell, cell.format);
  }
  return { area: { top: 0, left: 0, bottom, right }, inputs, formats };
}

function put<Value>(grid: Value[][], { row, column }: BlankCell, value: Value): void {
  const line = grid[row];
  if (line !== undefined) line[column] = value;
}

const inputOf = ({ formula, value }: BlankCell): string | number | boolean =>
  formula === undefined ? toInput(value ?? null) : `=${formula}`;

/** Cells of one look as areas, for one order to Excel each: runs within a row, joined downwards. */
export function areasOfCells(cells: readonly BlankCell[]): readonly Area[] {
  const areas: Area[] = [];
  for (const run of runsOf(cells)) {
    const above = areas.findIndex(
      ({ left, right, bottom }) =>
        left === run.left && right === run.right && bottom === run.top - 1
    );
    const grown = areas[above];
    if (grown === undefined) areas.push(run);
    else areas[above] = { ...grown, bottom: run.bottom };
  }
  return areas;
}

function runsOf(cells: readonly BlankCell[]): readonly Area[] {
  const runs: Area[] = [];
  const inOrder = [...cells].sort((one, other) => one.row - other.row || one.column - other.column);
  for (const { row, column } of inOrder) {
    const last = runs.at(-1);
    if (last !== undefined && last.top === row && last.right === column - 1) {
      runs[runs.length - 1] = { ...last, right: column };
    } else {
      runs.push({ top: row, left: column, bottom: row, right: column });
    }
  }
  return runs;
}

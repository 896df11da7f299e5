import type { SheetSnapshot, WorkbookSnapshot } from "../sheet/snapshot";
import { cellAt } from "../sheet/snapshot";
import type { Calculation } from "./calculation";
import { makeCalculation } from "./calculation";
import type { CellValues } from "./cell-values";

/**
 * Every cell as it would be if the whole workbook were calculated anew from what was typed, whatever
 * results are kept beside the formulas. A cell is calculated when it is first asked for; one that
 * counts itself, directly or through others, is unknown.
 */
export function recalculate(snapshot: WorkbookSnapshot): CellValues["valueAt"] {
  let calculation: Calculation | null = null;
  return (sheet, row, column) => {
    calculation ??= makeCalculation(snapshot, {
      places: new Map(snapshot.sheets.map((one) => [one, formulaColumns(one)])),
      isStale: () => true,
      settled: () => undefined,
    });
    if (cellAt(sheet, row, column)?.formula !== undefined)
      calculation.settle({ sheet, row, column });
    return calculation.valueAt(sheet, row, column);
  };
}

/** The rows of the formulas of a sheet, by column. */
function formulaColumns({ rows }: SheetSnapshot): ReadonlyMap<number, readonly number[]> {
  const columns = new Map<number, number[]>();
  for (const [row, cells] of rows.entries())
    // Passes over the holes of a sparse row.
    cells.forEach((cell, column) => {
      if (cell?.formula === undefined) return;
      const known = columns.get(column);
      if (known === undefined) columns.set(column, [row]);
      else known.push(row);
    });
  return columns;
}

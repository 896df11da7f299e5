import type { Cell, WorkbookSnapshot } from "../../src/core/sheet/snapshot";
import { cellOf } from "../office/excel/sheet-state";
import { SimulatedWorkbook } from "../office/excel/workbook";

/** The snapshot with every formula's result beside it, as the simulated Excel calculates it. */
export function calculateFormulas(snapshot: WorkbookSnapshot): WorkbookSnapshot {
  const workbook = SimulatedWorkbook.fromSnapshot(snapshot);
  workbook.calculate(true);
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) => {
      const state = workbook.sheet(sheet.name);
      const rows = sheet.rows.map((cells, row) =>
        cells.map((cell, column): Cell | undefined => {
          if (cell?.formula === undefined) return cell;
          const { value = null } = cellOf(state, row, column) ?? {};
          const look = cell.format === undefined ? {} : { format: cell.format };
          const isError = typeof value === "object" && value !== null;
          const result = isError ? { value: null, error: value.error } : { value };
          return { formula: cell.formula, ...result, ...look };
        })
      );
      return { ...sheet, rows };
    }),
  };
}

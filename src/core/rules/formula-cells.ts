import type { CellAddress, CellPlace } from "../sheet/address";
import { cellName } from "../sheet/address";
import type { WorkbookSnapshot } from "../sheet/snapshot";

/** A cell that holds a formula, without `=`. */
export interface FormulaCell extends CellAddress {
  readonly place: CellPlace;
  readonly formula: string;
}

/** All formulas of the workbook, sheet by sheet and row by row. */
export function formulaCells({ sheets }: WorkbookSnapshot): readonly FormulaCell[] {
  return sheets.flatMap((sheet) =>
    sheet.rows.flatMap((cells, row) =>
      cells.flatMap((cell, column): readonly FormulaCell[] => {
        if (cell?.formula === undefined) return [];
        const { formula } = cell;
        return [
          { sheet: sheet.name, cell: cellName(row, column), place: { row, column }, formula },
        ];
      })
    )
  );
}

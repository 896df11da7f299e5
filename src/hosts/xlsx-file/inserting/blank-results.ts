import type { BlankCell, BlankSheet } from "../../../core/forms/blanks/blank-sheet";
import type { FormulaValue } from "../../../core/formulas/formula-value";
import { isTrouble, isUnknown } from "../../../core/formulas/formula-value";
import { recalculate } from "../../../core/formulas/recalculate";
import type { Cell, SheetSnapshot } from "../../../core/sheet/snapshot";
import type { CellEdit } from "../cell-edit";

/**
 * What each formula of a blank sheet comes to before anything is typed: with it beside them, nobody
 * takes the sheet for one that was never calculated. Null for what is not calculated here.
 */
export function blankResults(blank: BlankSheet): (cell: BlankCell) => CellEdit["result"] {
  const height = 1 + Math.max(-1, ...blank.cells.map(({ row }) => row));
  const rows = Array.from({ length: height }, (): Cell[] => []);
  for (const { row, column, value = null, formula } of blank.cells) {
    const line = rows[row];
    if (line !== undefined) line[column] = { value, ...(formula === undefined ? {} : { formula }) };
  }
  const sheet: SheetSnapshot = {
    name: blank.name,
    rows,
    merges: blank.merges,
    hidden: false,
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    isProtected: false,
  };
  const valueAt = recalculate({ name: "", sheets: [sheet], definedNames: [], fonts: [] });
  return ({ row, column }) => kept(valueAt(sheet, row, column));
}

function kept(result: FormulaValue): CellEdit["result"] {
  if (isUnknown(result)) return null;
  if (isTrouble(result)) return { value: null, error: result.error };
  return { value: result ?? 0 };
}

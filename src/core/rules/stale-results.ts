import { evaluateIn, formulaBookOf } from "../formulas/formula-book";
import type { FormulaValue } from "../formulas/formula-value";
import { isTrouble, isUnknown } from "../formulas/formula-value";
import { shownValues } from "../formulas/make-cell-values";
import { recalculate } from "../formulas/recalculate";
import type { CellAddress } from "../sheet/address";
import { cellName } from "../sheet/address";
import { bareFormat, decimalsOf, isPercentFormat, shownDecimals } from "../sheet/number-format";
import type { Cell, SheetSnapshot, WorkbookSnapshot } from "../sheet/snapshot";

/** A cell whose formula gives something else than the result kept beside it. */
export interface StaleResult {
  readonly address: CellAddress;
  readonly cell: Cell;
  /** What the formula gives once the whole workbook is calculated anew. */
  readonly result: FormulaValue;
}

/**
 * Formulas that disagree with the very cells they read, as these are shown. Silent about a formula
 * that cannot be calculated here, runs in a circle, or shows an error, which is told as such.
 */
export function staleResults(snapshot: WorkbookSnapshot): readonly StaleResult[] {
  const book = formulaBookOf(snapshot);
  const values = shownValues();
  const anew = recalculate(snapshot);
  return snapshot.sheets.flatMap((sheet) =>
    formulasOf(sheet).flatMap(({ cell, row, column }) => {
      const result = evaluateIn(book, book.expressionOf(cell), { sheet, values });
      if (isUnknown(result) || agrees(cell, result)) return [];
      const renewed = anew(sheet, row, column);
      if (isUnknown(renewed) && renewed.reason === "cycle") return [];
      const isRenewed = !isUnknown(renewed) && !agrees(cell, renewed);
      const address = { sheet: sheet.name, cell: cellName(row, column) };
      return [{ address, cell, result: isRenewed ? renewed : result }];
    })
  );
}

interface FormulaPlace {
  readonly cell: Cell;
  readonly row: number;
  readonly column: number;
}

/** Formulas with a result that is no error. */
function formulasOf({ rows }: SheetSnapshot): readonly FormulaPlace[] {
  const places: FormulaPlace[] = [];
  for (const [row, cells] of rows.entries())
    for (const [column, cell] of cells.entries()) {
      const hasResult = cell?.formula !== undefined && cell.value !== null;
      if (hasResult && cell.error === undefined) places.push({ cell, row, column });
    }
  return places;
}

function agrees(cell: Cell, result: FormulaValue): boolean {
  const { value } = cell;
  if (isTrouble(result)) return false;
  if (typeof value === "string" || typeof result === "string")
    return (
      String(value ?? "")
        .trim()
        .normalize() ===
      String(result ?? "")
        .trim()
        .normalize()
    );
  return isSameNumber(cell, Number(value), Number(result));
}

/** Sums of fractions differ in their last digits with the order in which they are added. */
const DUST = 1e-11;

function isSameNumber(cell: Cell, kept: number, result: number): boolean {
  const difference = Math.abs(kept - result);
  const isExact = Number.isInteger(kept) && Number.isInteger(result);
  const size = Math.max(Math.abs(kept), Math.abs(result), 1);
  return difference <= size * (isExact ? 1e-15 : DUST) || isShownAs(cell, kept, result);
}

/** A workbook may be set to calculate with the decimals that it shows. */
function isShownAs(cell: Cell, kept: number, result: number): boolean {
  if (bareFormat(cell.format) === "") return false;
  const times = isPercentFormat(cell.format) ? 100 : 1;
  const decimals = shownDecimals({ ...cell, value: result }, kept * times);
  const isRounded = decimalsOf(kept * times) <= decimals;
  return isRounded && Math.abs(kept - result) * times <= 0.5 * 10 ** -decimals + DUST;
}

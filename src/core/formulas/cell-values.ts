import type { Area, Cell, SheetSnapshot } from "../sheet/snapshot";
import type { FormulaError, FormulaValue, Unknown } from "./formula-value";
import { errorOf, isTrouble, unknown } from "./formula-value";

/** A cell or a range that a formula reads. */
export interface Range {
  readonly kind: "range";
  readonly sheet: SheetSnapshot;
  readonly area: Area;
}

/** What the cells of a workbook hold, as one way of looking at them says. */
export interface CellValues {
  valueAt(sheet: SheetSnapshot, row: number, column: number): FormulaValue;
  /** What SUM, COUNT, MIN and MAX are drawn from. */
  totalsOf(range: Range): Totals;
  /** Counts cells that were looked at; false once they are more than a check is worth. */
  spend(cells: number): boolean;
}

/** The numbers of some cells. Texts, truth values and blanks are passed over, as Excel does in ranges. */
export interface Totals {
  readonly sum: number;
  readonly count: number;
  readonly least: number;
  readonly most: number;
  readonly error: FormulaError | null;
  readonly unknown: Unknown | null;
}

export const NO_TOTALS: Totals = {
  sum: 0,
  count: 0,
  least: Infinity,
  most: -Infinity,
  error: null,
  unknown: null,
};

export function addToTotals(totals: Totals, value: FormulaValue): Totals {
  const all = { ...totals };
  takeIn(all, value);
  return all;
}

type OpenTotals = { -readonly [Key in keyof Totals]: Totals[Key] };

/** The totals once the cells of a range are added to them. */
export function addRange(totals: Totals, range: Range, values: CellValues): Totals {
  // A sheet has too many cells for a new object each.
  const all = { ...totals };
  visitCells(range, values, ({ value }) => {
    takeIn(all, value);
  });
  return all;
}

function takeIn(totals: OpenTotals, value: FormulaValue): void {
  if (typeof value === "number") {
    totals.sum += value;
    totals.count += 1;
    totals.least = Math.min(totals.least, value);
    totals.most = Math.max(totals.most, value);
  } else if (isTrouble(value)) {
    if (value.kind === "error") totals.error ??= value;
    else totals.unknown ??= value;
  }
}

/** A cell that a range holds, with its value. */
export interface VisitedCell {
  readonly value: FormulaValue;
  readonly cell: Cell;
  readonly row: number;
  readonly column: number;
}

/** Goes through the cells of a range that are not blank, row by row, until enough were looked at. */
export function visitCells(
  { sheet, area }: Range,
  values: CellValues,
  visit: (visited: VisitedCell) => void
): void {
  const bottom = Math.min(area.bottom, sheet.rows.length - 1);
  for (let row = area.top; row <= bottom; row += 1) {
    const cells = sheet.rows[row] ?? [];
    const right = Math.min(area.right, cells.length - 1);
    if (!values.spend(1 + Math.max(0, right - area.left))) return;
    for (let column = area.left; column <= right; column += 1) {
      const cell = cells[column];
      if (cell === undefined || holdsNothing(cell)) continue;
      visit({ value: values.valueAt(sheet, row, column), cell, row, column });
    }
  }
}

/** Excel's blank: not even an empty text. */
const holdsNothing = ({ value, error, formula }: Cell): boolean =>
  value === null && error === undefined && formula === undefined;

/** What a cell shows, by the result that is kept beside its formula. */
export function shownValue(cell: Cell | undefined): FormulaValue {
  if (cell === undefined) return null;
  if (cell.error !== undefined) return errorOf(cell.error);
  if (cell.formula !== undefined && cell.value === null) return unknown("not-calculated");
  return cell.value;
}

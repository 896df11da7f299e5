import type { SheetSnapshot } from "../sheet/snapshot";
import { cellAt } from "../sheet/snapshot";
import type { CellValues, Range, Totals } from "./cell-values";
import { addRange, NO_TOTALS, shownValue } from "./cell-values";
import type { FormulaValue } from "./formula-value";
import { unknown } from "./formula-value";

/** Cells that one check of a workbook looks at; a sheet of 20,000 rows with ordinary totals takes a tenth. */
const MOST_CELLS = 5_000_000;

/** Fewer rows are added up again sooner than they are looked up. */
const SHORT = 8;

type ValueAt = (sheet: SheetSnapshot, row: number, column: number) => FormulaValue;

/** The values that the workbook shows, results of formulas as they are kept. */
export function shownValues(mostCells = MOST_CELLS): CellValues {
  const valueAt: ValueAt = (sheet, row, column) => shownValue(cellAt(sheet, row, column));
  return makeCellValues(valueAt, mostCells);
}

/**
 * Cell values over a way to look up one. Totals of a range are kept, and a range that begins in the
 * same place and goes further goes on from there: a running total stays linear.
 */
export function makeCellValues(valueAt: ValueAt, mostCells = MOST_CELLS): CellValues {
  const known = new Map<SheetSnapshot, Map<string, KnownTotals>>();
  let left = mostCells;
  const values: CellValues = {
    valueAt,
    totalsOf: (range) => {
      const bySheet = known.get(range.sheet) ?? new Map<string, KnownTotals>();
      known.set(range.sheet, bySheet);
      return extendTotals(range, bySheet, values);
    },
    spend: (cells) => {
      left -= cells;
      return left > 0;
    },
  };
  return values;
}

interface KnownTotals {
  readonly bottom: number;
  readonly totals: Totals;
}

function extendTotals(range: Range, known: Map<string, KnownTotals>, values: CellValues): Totals {
  const { top, left, right, bottom } = range.area;
  const isShort = bottom - top < SHORT;
  // None that a short one could go on from was kept.
  if (isShort) return totalsWithin(range, NO_TOTALS, values);
  const key = `${top} ${left} ${right}`;
  const before = known.get(key);
  const goesOn = before !== undefined && before.bottom <= bottom;
  const area = { ...range.area, top: goesOn ? before.bottom + 1 : top };
  const totals = totalsWithin({ ...range, area }, goesOn ? before.totals : NO_TOTALS, values);
  // What is unknown now, within a circle, may be known when it is asked for again.
  const isWorthKeeping = before === undefined || goesOn;
  if (isWorthKeeping && totals.unknown === null) known.set(key, { bottom, totals });
  return totals;
}

function totalsWithin(range: Range, before: Totals, values: CellValues): Totals {
  const totals = addRange(before, range, values);
  return values.spend(0) ? totals : { ...NO_TOTALS, unknown: unknown("effort") };
}

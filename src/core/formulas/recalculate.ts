import type { SheetSnapshot, WorkbookSnapshot } from "../sheet/snapshot";
import { cellAt } from "../sheet/snapshot";
import type { CellValues, Range } from "./cell-values";
import { shownValue, visitCells } from "./cell-values";
import { areaOf, LAST_COLUMN, referencesOf } from "./expression";
import { evaluateIn, formulaBookOf } from "./formula-book";
import type { FormulaValue } from "./formula-value";
import { unknown } from "./formula-value";
import { makeCellValues } from "./make-cell-values";

interface Place {
  readonly sheet: SheetSnapshot;
  readonly row: number;
  readonly column: number;
}

/** Being calculated: whoever asks for it now counts itself. */
const OPEN = Symbol("open");
type Result = FormulaValue | typeof OPEN;
type Results = Map<SheetSnapshot, Map<number, Result>>;

const keyOf = ({ row, column }: Place): number => row * (LAST_COLUMN + 1) + column;

/**
 * Every cell as it would be if the whole workbook were calculated anew from what was typed, whatever
 * results are kept beside the formulas. A cell is calculated when it is first asked for; one that
 * counts itself, directly or through others, is unknown.
 */
export function recalculate(snapshot: WorkbookSnapshot): CellValues["valueAt"] {
  const results: Results = new Map();
  const read = (place: Place): Result | undefined => results.get(place.sheet)?.get(keyOf(place));
  const values = makeCellValues((sheet, row, column) => {
    const cell = cellAt(sheet, row, column);
    if (cell?.formula === undefined) return shownValue(cell);
    const result = read({ sheet, row, column });
    return result === undefined || result === OPEN ? unknown("cycle") : result;
  });
  const write = (place: Place, value: Result): void => {
    const bySheet = results.get(place.sheet) ?? new Map<number, Result>();
    results.set(place.sheet, bySheet.set(keyOf(place), value));
  };
  const book = formulaBookOf(snapshot);
  const expressionAt = ({ sheet, row, column }: Place) =>
    book.expressionOf(cellAt(sheet, row, column));

  /** The formulas that a formula reads and that nobody has come to yet. */
  const unsettled = (place: Place): readonly Place[] => {
    const expression = expressionAt(place);
    const references = expression === null ? [] : referencesOf(expression);
    return references.flatMap((reference) => {
      const sheet = reference.sheet === null ? place.sheet : book.sheetNamed(reference.sheet);
      if (sheet === undefined) return [];
      const range: Range = { kind: "range", sheet, area: areaOf(reference) };
      return formulasIn(range, values).filter((one) => read(one) === undefined);
    });
  };

  /** By a stack of its own: a chain of formulas may be as long as a sheet. */
  const settle = (start: Place): void => {
    const stack = [start];
    for (let place = stack.at(-1); place !== undefined; place = stack.at(-1)) {
      const state = read(place);
      const before = state === undefined ? unsettled(place) : [];
      if (state === undefined) write(place, OPEN);
      if (before.length > 0) {
        stack.push(...before);
        continue;
      }
      if (state === undefined || state === OPEN)
        write(place, evaluateIn(book, expressionAt(place), { sheet: place.sheet, values }));
      stack.pop();
    }
  };

  return (sheet, row, column) => {
    const place = { sheet, row, column };
    if (cellAt(sheet, row, column)?.formula !== undefined) settle(place);
    return values.valueAt(sheet, row, column);
  };
}

function formulasIn(range: Range, values: CellValues): readonly Place[] {
  const { sheet } = range;
  const found: Place[] = [];
  const unread: CellValues = { ...values, valueAt: () => null };
  if (!values.spend(0)) return found;
  visitCells(range, unread, ({ cell, row, column }) => {
    if (cell.formula !== undefined) found.push({ sheet, row, column });
  });
  return found;
}

import type { WorkbookSnapshot } from "../sheet/snapshot";
import { cellAt } from "../sheet/snapshot";
import type { CellValues, Range } from "./cell-values";
import { shownValue } from "./cell-values";
import { evaluateIn, formulaBookOf } from "./formula-book";
import { areasRead } from "./formula-reads";
import type { FormulaValue } from "./formula-value";
import { unknown } from "./formula-value";
import { makeCellValues } from "./make-cell-values";
import type { PlaceColumns } from "./open-places";
import { makeOpenPlaces } from "./open-places";
import type { Place } from "./place";
import { makePlaceMap } from "./place";
import type { Group } from "./settle-in-order";
import { settleInOrder } from "./settle-in-order";

/** Which formulas of a workbook are calculated anew. */
export interface Renewal {
  /** Those that may have to be; all others give what is kept beside them. */
  readonly places: PlaceColumns;
  /** Asked when everything that the formulas of the group read is settled. */
  readonly isStale: (group: Group) => boolean;
  readonly settled: (place: Place, result: FormulaValue) => void;
}

export interface Calculation {
  /** Settles the formula at this place and what it hangs on; nothing where it is not to be renewed. */
  readonly settle: (place: Place) => void;
  readonly valueAt: CellValues["valueAt"];
}

/** The formulas of a snapshot calculated over one another, each once. All of a circle are unknown. */
export function makeCalculation(snapshot: WorkbookSnapshot, renewal: Renewal): Calculation {
  const book = formulaBookOf(snapshot);
  const results = makePlaceMap<FormulaValue>();
  const listed = makeOpenPlaces(renewal.places);
  const values = makeCellValues((sheet, row, column) => {
    const cell = cellAt(sheet, row, column);
    if (cell?.formula === undefined) return shownValue(cell);
    const result = results.get(sheet, row, column);
    if (result !== undefined) return result;
    return listed.has(sheet, row, column) ? unknown("cycle") : shownValue(cell);
  });

  const expressionAt = ({ sheet, row, column }: Place) =>
    book.expressionOf(cellAt(sheet, row, column));
  const rangesOf = (place: Place): readonly Range[] => {
    const expression = expressionAt(place);
    const areas = expression === null ? [] : areasRead(expression);
    return areas.flatMap(({ sheet: named, area }) => {
      const sheet = named === null ? place.sheet : book.sheetNamed(named);
      return sheet === undefined ? [] : { kind: "range", sheet, area };
    });
  };
  const calculate = (place: Place): FormulaValue =>
    evaluateIn(book, expressionAt(place), { sheet: place.sheet, values });

  const settle = settleInOrder({
    places: renewal.places,
    rangesOf,
    settle: (group) => {
      const isStale = renewal.isStale(group);
      for (const place of group.places) {
        const { sheet, row, column } = place;
        if (!isStale) results.set(place, shownValue(cellAt(sheet, row, column)));
        else {
          const result = group.isCircle ? unknown("cycle") : calculate(place);
          results.set(place, result);
          renewal.settled(place, result);
        }
      }
    },
  });
  return { settle, valueAt: (sheet, row, column) => values.valueAt(sheet, row, column) };
}

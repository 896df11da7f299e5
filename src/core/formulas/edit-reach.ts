import type { SheetSnapshot, WorkbookSnapshot } from "../sheet/snapshot";
import { cellAt } from "../sheet/snapshot";
import type { Dependants, FormulaAt } from "./dependants";
import { formulaBookOf } from "./formula-book";
import { areasRead } from "./formula-reads";
import type { OpenPlaces, PlaceColumns } from "./open-places";
import { makeOpenPlaces } from "./open-places";
import type { Place, PlaceMap } from "./place";
import { makePlaceMap } from "./place";

/** A snapshot into which something was typed, and where. */
interface Edit {
  readonly snapshot: WorkbookSnapshot;
  readonly edited: readonly Place[];
  /** Formulas that are to be calculated if they have no result. */
  readonly asked: readonly Place[];
}

/** What an edit may change. */
export interface EditReach {
  /** Every formula that hangs on the edit over however many others, and those without a result that it needs. */
  readonly formulas: PlaceColumns;
  /** True for the formulas of which it is certain that they have to be calculated. */
  readonly stale: PlaceMap<true>;
  /** To be called when a cell has changed: its readers are stale. */
  readonly markReaders: (place: Place) => void;
}

export function reachOf({ snapshot, edited, asked }: Edit, dependants: Dependants): EditReach {
  const sheets = new Map(snapshot.sheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
  const uncalculated = makeOpenPlaces(columnsOf(placesOf(dependants.uncalculated(), sheets)));
  const stale = makePlaceMap<true>();
  const mark = (place: Place): void => {
    stale.set(place, true);
  };
  const askReaders = (): ((place: Place) => readonly Place[]) => {
    const ask = dependants.askReaders();
    return ({ sheet: { name }, row, column }) =>
      placesOf(ask({ sheet: name.toLowerCase(), row, column }), sheets);
  };
  const readersToMark = askReaders();
  const markReaders = (place: Place): void => {
    readersToMark(place).forEach(mark);
  };

  const roving = edited.length === 0 ? [] : placesOf(dependants.roving(), sheets);
  [...edited, ...roving].forEach(mark);
  edited.forEach(markReaders);
  const needed = asked.filter((place) => uncalculated.has(place.sheet, place.row, place.column));
  const formulas = reach([...edited, ...roving, ...needed], {
    readersOf: askReaders(),
    missing: (place) => missingFor(place, uncalculated, snapshot),
    mark,
    uncalculated,
  });
  return { formulas: columnsOf(formulas), stale, markReaders };
}

function placesOf(
  formulas: Iterable<FormulaAt>,
  sheets: ReadonlyMap<string, SheetSnapshot>
): readonly Place[] {
  const places: Place[] = [];
  for (const { sheet: name, row, column } of formulas) {
    const sheet = sheets.get(name);
    if (sheet !== undefined) places.push({ sheet, row, column });
  }
  return places;
}

interface Ways {
  readonly readersOf: (place: Place) => readonly Place[];
  /** The formulas without a result that one reads. */
  readonly missing: (place: Place) => readonly Place[];
  readonly mark: (place: Place) => void;
  readonly uncalculated: OpenPlaces;
}

function reach(starts: readonly Place[], ways: Ways): readonly Place[] {
  const reached = makePlaceMap<true>();
  const formulas: Place[] = [];
  const waiting: Place[] = [];
  const meet = (place: Place): void => {
    if (reached.get(place.sheet, place.row, place.column) === true) return;
    reached.set(place, true);
    waiting.push(place);
    // A result where there was none is a change in any case.
    if (ways.uncalculated.close(place)) ways.mark(place);
  };
  starts.forEach(meet);
  for (let place = waiting.pop(); place !== undefined; place = waiting.pop()) {
    ways.readersOf(place).forEach(meet);
    if (cellAt(place.sheet, place.row, place.column)?.formula === undefined) continue;
    formulas.push(place);
    ways.missing(place).forEach(meet);
  }
  return formulas;
}

function missingFor(
  place: Place,
  uncalculated: OpenPlaces,
  snapshot: WorkbookSnapshot
): readonly Place[] {
  const book = formulaBookOf(snapshot);
  const expression = book.expressionOf(cellAt(place.sheet, place.row, place.column));
  return (expression === null ? [] : areasRead(expression)).flatMap(({ sheet: named, area }) => {
    const sheet = named === null ? place.sheet : book.sheetNamed(named);
    return sheet === undefined ? [] : uncalculated.within(sheet, area);
  });
}

function columnsOf(places: readonly Place[]): PlaceColumns {
  const bySheet = new Map<SheetSnapshot, Map<number, number[]>>();
  for (const { sheet, row, column } of places) {
    const columns = bySheet.get(sheet) ?? new Map<number, number[]>();
    bySheet.set(sheet, columns);
    const rows = columns.get(column);
    if (rows === undefined) columns.set(column, [row]);
    else rows.push(row);
  }
  for (const columns of bySheet.values())
    for (const rows of columns.values()) rows.sort((one, other) => one - other);
  return bySheet;
}

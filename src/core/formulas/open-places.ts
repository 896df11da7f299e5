import type { Area, SheetSnapshot } from "../sheet/snapshot";
import type { Place } from "./place";

/** Some cells of a workbook: by sheet and column their rows, in ascending order. */
export type PlaceColumns = ReadonlyMap<SheetSnapshot, ReadonlyMap<number, readonly number[]>>;

/** Cells of a workbook that are taken off a list one by one. What is closed is never looked at again. */
export interface OpenPlaces {
  /** False where the cell was not on the list, or no longer is. */
  close(place: Place): boolean;
  has(sheet: SheetSnapshot, row: number, column: number): boolean;
  /** The open cells of an area, column by column, from above; at most so many. */
  within(sheet: SheetSnapshot, area: Area, most?: number): readonly Place[];
}

interface OpenColumn {
  readonly rows: readonly number[];
  /** For each row of the list the next that is open, or a step towards it. */
  readonly next: Int32Array;
}

export function makeOpenPlaces(places: PlaceColumns): OpenPlaces {
  const bySheet = new Map<SheetSnapshot, ReadonlyMap<number, OpenColumn>>();
  for (const [sheet, columns] of places)
    bySheet.set(sheet, new Map([...columns].map(([column, rows]) => [column, openColumn(rows)])));
  return {
    close: ({ sheet, row, column }) => closeRow(bySheet.get(sheet)?.get(column), row),
    has: (sheet, row, column) => isOpen(bySheet.get(sheet)?.get(column), row),
    within: (sheet, area, most = Infinity) => {
      const found: Place[] = [];
      for (const [column, list] of bySheet.get(sheet) ?? []) {
        if (column < area.left || column > area.right) continue;
        let at = nextOpen(list, firstFrom(list.rows, area.top));
        for (
          let row = list.rows[at];
          row !== undefined && row <= area.bottom;
          row = list.rows[at]
        ) {
          if (found.length >= most) return found;
          found.push({ sheet, row, column });
          at = nextOpen(list, at + 1);
        }
      }
      return found;
    },
  };
}

const openColumn = (rows: readonly number[]): OpenColumn => ({
  rows,
  next: Int32Array.from({ length: rows.length + 1 }, (_, at) => at),
});

function closeRow(list: OpenColumn | undefined, row: number): boolean {
  if (list === undefined || !isOpen(list, row)) return false;
  const at = firstFrom(list.rows, row);
  list.next[at] = at + 1;
  return true;
}

function isOpen(list: OpenColumn | undefined, row: number): boolean {
  if (list === undefined) return false;
  const at = firstFrom(list.rows, row);
  return list.rows[at] === row && list.next[at] === at;
}

/** Every look shortens the way for those that come after it. */
function nextOpen({ next }: OpenColumn, from: number): number {
  let at = from;
  for (let step = next[at] ?? at; step !== at; step = next[at] ?? at) {
    next[at] = next[step] ?? step;
    at = step;
  }
  return at;
}

/** Where the rows from this one on begin in the list. */
function firstFrom(rows: readonly number[], row: number): number {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle] ?? 0) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}

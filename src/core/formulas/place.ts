import type { SheetSnapshot } from "../sheet/snapshot";
import { LAST_COLUMN } from "./expression";

/** A cell of a workbook, row and column counted from 0. */
export interface Place {
  readonly sheet: SheetSnapshot;
  readonly row: number;
  readonly column: number;
}

/** One number for each cell of a sheet. */
export const placeKey = (row: number, column: number): number => row * (LAST_COLUMN + 1) + column;

/** Something that is known of some cells of a workbook. */
export interface PlaceMap<Value> {
  get(sheet: SheetSnapshot, row: number, column: number): Value | undefined;
  set(place: Place, value: Value): void;
}

export function makePlaceMap<Value>(): PlaceMap<Value> {
  const bySheet = new Map<SheetSnapshot, Map<number, Value>>();
  return {
    get: (sheet, row, column) => bySheet.get(sheet)?.get(placeKey(row, column)),
    set: ({ sheet, row, column }, value) => {
      const known = bySheet.get(sheet) ?? new Map<number, Value>();
      bySheet.set(sheet, known.set(placeKey(row, column), value));
    },
  };
}

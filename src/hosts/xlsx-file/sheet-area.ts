import type { CellPlace } from "../../core/sheet/address";
import { cellName, parseCellName } from "../../core/sheet/address";
import type { Area } from "../../core/sheet/snapshot";

/** Place of an address as files write it, without `$`; null for anything else. */
export function parsePlace(address: string): CellPlace | null {
  let column = 0;
  let at = 0;
  for (; at < address.length; at += 1) {
    const letter = address.charCodeAt(at) - 64;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  const row = Number(address.slice(at)) - 1;
  return column > 0 && row >= 0 ? { row, column: column - 1 } : parseCellName(address);
}

/** The rectangle of a `ref`: "A1:C5", or "A1" for a single cell; null for anything else. */
export function parseArea(reference: string): Area | null {
  const [first = "", last = first] = reference.split(":");
  const from = parseCellName(first);
  const to = parseCellName(last);
  if (from === null || to === null) return null;
  return { top: from.row, left: from.column, bottom: to.row, right: to.column };
}

/** The rectangle as a `ref`. */
export function printArea({ top, left, bottom, right }: Area): string {
  const [first, last] = [cellName(top, left), cellName(bottom, right)];
  return first === last ? first : `${first}:${last}`;
}

/** The least rectangle around an area and these places. */
export function widen(area: Area, places: readonly CellPlace[]): Area {
  let { top, left, bottom, right } = area;
  for (const { row, column } of places) {
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  }
  return { top, left, bottom, right };
}

export const isWithin = ({ top, left, bottom, right }: Area, { row, column }: CellPlace): boolean =>
  row >= top && row <= bottom && column >= left && column <= right;

/** One number for each place of a sheet. */
export const placeKey = ({ row, column }: CellPlace): number => row * 16_384 + column;

import type { CellPlace } from "../../core/sheet/address";
import type { GridGround } from "./grid-ground";

/** Pixels of the column letters above the cells. */
export const HEADER_HEIGHT = 22;

/** Pixels that the row numbers need: more for five figures. */
export const headerWidth = (rows: number): number => 22 + 8 * Math.max(2, String(rows).length);

/** How far a sheet is scrolled, in pixels. */
export interface Scrolled {
  readonly left: number;
  readonly top: number;
}

/** What lies under a point of the grid's window. */
export interface Hit {
  readonly place: CellPlace;
  readonly part: "cell" | "row-header" | "column-header" | "corner";
}

/** The cell or header under a point, counted from the window's corner; beyond its edges the nearest. */
export function hitAt(ground: GridGround, view: Scrolled, point: { x: number; y: number }): Hit {
  const { rows, columns, frozenRows, frozenColumns } = ground;
  const side = headerWidth(rows.count);
  const x = point.x - side;
  const y = point.y - HEADER_HEIGHT;
  const column = columns.at(x < columns.startOf(frozenColumns) ? x : x + view.left);
  const row = rows.at(y < rows.startOf(frozenRows) ? y : y + view.top);
  const place = { row, column };
  if (x < 0) return { place, part: y < 0 ? "corner" : "row-header" };
  return { place, part: y < 0 ? "column-header" : "cell" };
}

import type { Area } from "../../core/sheet/snapshot";
import type { GridGround } from "./grid-ground";

/** The part of an area in which something stands; null where nothing does. */
export function withinUsed(
  area: Area,
  { usedRows, usedColumns }: Pick<GridGround, "usedRows" | "usedColumns">
): Area | null {
  const bottom = Math.min(area.bottom, usedRows - 1);
  const right = Math.min(area.right, usedColumns - 1);
  return bottom < area.top || right < area.left ? null : { ...area, bottom, right };
}

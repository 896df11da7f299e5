import { cellName, parseCellName } from "../../core/sheet/address";
import type { Area } from "../../core/sheet/snapshot";

/** The area of an address that Excel gives ("TTHC!A1:C3", "$B$7"); null for whole rows and columns. */
export function parseArea(address: string): Area | null {
  const [from = "", to = from] = address.slice(address.lastIndexOf("!") + 1).split(":");
  const first = parseCellName(from);
  const last = parseCellName(to);
  if (first === null || last === null) return null;
  return {
    top: Math.min(first.row, last.row),
    left: Math.min(first.column, last.column),
    bottom: Math.max(first.row, last.row),
    right: Math.max(first.column, last.column),
  };
}

/** Address of an area in A1 style without its sheet: "A1:C3", "B7". */
export function areaName({ top, left, bottom, right }: Area): string {
  const first = cellName(top, left);
  const last = cellName(bottom, right);
  return first === last ? first : `${first}:${last}`;
}

/** The four numbers that tell where a range stands, loaded. */
export interface LoadedPlace {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** What is to be loaded of a range so that its area can be told. */
export const PLACE = "rowIndex,columnIndex,rowCount,columnCount";

/** Asks where a range stands. */
export function loadPlace(range: Excel.Range): void {
  range.load(PLACE);
}

export const areaOfRange = ({
  rowIndex,
  columnIndex,
  rowCount,
  columnCount,
}: LoadedPlace): Area => ({
  top: rowIndex,
  left: columnIndex,
  bottom: rowIndex + rowCount - 1,
  right: columnIndex + columnCount - 1,
});

/** Number of cells in an area. */
export const cellCount = ({ top, left, bottom, right }: Area): number =>
  (bottom - top + 1) * (right - left + 1);

/** The least area that holds both. */
export const spanAreas = (one: Area, other: Area): Area => ({
  top: Math.min(one.top, other.top),
  left: Math.min(one.left, other.left),
  bottom: Math.max(one.bottom, other.bottom),
  right: Math.max(one.right, other.right),
});

export const rangeOfArea = (sheet: Excel.Worksheet, area: Area): Excel.Range =>
  sheet.getRange(areaName(area));

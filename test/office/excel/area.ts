import { cellName, parseCellName } from "../../../src/core/sheet/address";
import type { Area } from "../../../src/core/sheet/snapshot";

/** Size of an Excel sheet. */
export const ROWS = 1_048_576;
export const COLUMNS = 16_384;

export const WHOLE_SHEET: Area = { top: 0, left: 0, bottom: ROWS - 1, right: COLUMNS - 1 };

export const oneCell = (row: number, column: number): Area => ({
  top: row,
  left: column,
  bottom: row,
  right: column,
});

export const rowCount = ({ top, bottom }: Area): number => bottom - top + 1;
export const columnCount = ({ left, right }: Area): number => right - left + 1;
export const cellCount = (area: Area): number => rowCount(area) * columnCount(area);
export const hasAllRows = ({ top, bottom }: Area): boolean => top === 0 && bottom === ROWS - 1;
export const hasAllColumns = ({ left, right }: Area): boolean =>
  left === 0 && right === COLUMNS - 1;

const letters = (column: number): string => cellName(0, column).slice(0, -1);

/** `B2`, `A1:B2`, `A:C` for whole columns, `1:3` for whole rows, without sheet and dollar signs. */
export function areaName(area: Area): string {
  if (hasAllColumns(area)) return `${String(area.top + 1)}:${String(area.bottom + 1)}`;
  if (hasAllRows(area)) return `${letters(area.left)}:${letters(area.right)}`;
  const first = cellName(area.top, area.left);
  return cellCount(area) === 1 ? first : `${first}:${cellName(area.bottom, area.right)}`;
}

/** The area of `B2`, `$A$1:B2`, `A:C` or `1:3`; null for anything else and beyond the sheet's edges. */
export function parseArea(text: string): Area | null {
  const [first = "", last = first, ...more] = text.replaceAll("$", "").toUpperCase().split(":");
  if (more.length > 0) return null;
  const from = parseCorner(first);
  const to = parseCorner(last);
  if (from === null || to === null) return null;
  const isCell = from.row !== null && from.column !== null;
  if (!isCell && !text.includes(":")) return null;
  if ((from.row === null) !== (to.row === null)) return null;
  if ((from.column === null) !== (to.column === null)) return null;
  return withinSheet({
    top: Math.min(from.row ?? 0, to.row ?? 0),
    left: Math.min(from.column ?? 0, to.column ?? 0),
    bottom: Math.max(from.row ?? ROWS - 1, to.row ?? ROWS - 1),
    right: Math.max(from.column ?? COLUMNS - 1, to.column ?? COLUMNS - 1),
  });
}

interface Corner {
  readonly row: number | null;
  readonly column: number | null;
}

function parseCorner(text: string): Corner | null {
  if (/^[A-Z]{1,3}$/.test(text))
    return { row: null, column: parseCellName(`${text}1`)?.column ?? null };
  if (/^[1-9]\d{0,6}$/.test(text)) return { row: Number(text) - 1, column: null };
  return parseCellName(text);
}

/** The area itself when it lies on a sheet, else null. */
export function withinSheet(area: Area): Area | null {
  const { top, left, bottom, right } = area;
  const isOnSheet = top >= 0 && left >= 0 && bottom < ROWS && right < COLUMNS;
  return isOnSheet && top <= bottom && left <= right ? area : null;
}

export function intersection(one: Area, other: Area): Area | null {
  const shared = {
    top: Math.max(one.top, other.top),
    left: Math.max(one.left, other.left),
    bottom: Math.min(one.bottom, other.bottom),
    right: Math.min(one.right, other.right),
  };
  return shared.top <= shared.bottom && shared.left <= shared.right ? shared : null;
}

export const touches = (one: Area, other: Area): boolean => intersection(one, other) !== null;

export const covers = (outer: Area, inner: Area): boolean =>
  outer.top <= inner.top &&
  outer.left <= inner.left &&
  outer.bottom >= inner.bottom &&
  outer.right >= inner.right;

export const isSameArea = (one: Area, other: Area): boolean =>
  covers(one, other) && covers(other, one);

/** The smallest area around both. */
export function boundingArea(one: Area, other: Area): Area {
  return {
    top: Math.min(one.top, other.top),
    left: Math.min(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
  };
}

/** What remains of the area when the hole is cut out: at most four pieces. */
export function cutOut(area: Area, hole: Area): readonly Area[] {
  const shared = intersection(area, hole);
  if (shared === null) return [area];
  const beside = { top: shared.top, bottom: shared.bottom };
  return [
    { ...area, bottom: shared.top - 1 },
    { ...area, ...beside, right: shared.left - 1 },
    { ...area, ...beside, left: shared.right + 1 },
    { ...area, top: shared.bottom + 1 },
  ].filter((piece) => withinSheet(piece) !== null);
}

/** A sheet's name as it stands before the exclamation mark of an address. */
export function quoteSheet(name: string): string {
  const isPlain = /^[\p{L}_][\p{L}\d_.]*$/u.test(name) && parseArea(name) === null;
  return isPlain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** `'Nhân sự'!B2:C3` as sheet and rest; the sheet is null when none is named. */
export function splitAddress(address: string): { sheet: string | null; cells: string } {
  const mark = address.lastIndexOf("!");
  if (mark < 0) return { sheet: null, cells: address };
  const named = address.slice(0, mark);
  const sheet = named.startsWith("'") ? named.slice(1, -1).replaceAll("''", "'") : named;
  return { sheet, cells: address.slice(mark + 1) };
}

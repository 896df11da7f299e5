import { cleanText } from "../../sheet/fold-text";
import { cellAt, isBlank } from "../../sheet/snapshot";
import { normaliseLabel } from "./normalise-label";
import type { Area, Cell, SheetSnapshot } from "../../sheet/snapshot";

/** A sheet as the eye sees it: a merged cell stands in every place that it covers. */
export interface SheetGrid {
  readonly sheet: SheetSnapshot;
  /** Smallest area that holds every cell which is not blank; null for an empty sheet. */
  readonly used: Area | null;
  /** The merged area over a place, if there is one. */
  mergeAt(row: number, column: number): Area | null;
  /** True for a row through which a merged area goes: what is seen in it may stand in another. */
  isMerged(row: number): boolean;
  /** The cell seen at a place: of a merged area its first cell. */
  cellSeen(row: number, column: number): Cell | undefined;
  /** Clean text seen at a place; numbers as digits, blanks and errors as "". */
  textSeen(row: number, column: number): string;
  /** The same as a normalised label: "" where no word stands. */
  wordsSeen(row: number, column: number): string;
}

/** Columns beyond this from the left edge of a table are not looked at. */
export const WIDEST_TABLE = 80;

/** Lays the merges of a sheet over its cells. */
export function createGrid(sheet: SheetSnapshot): SheetGrid {
  const merges = mergesByRow(sheet);
  const mergeAt = (row: number, column: number): Area | null =>
    merges.get(row)?.find((area) => area.left <= column && column <= area.right) ?? null;
  const cellSeen = (row: number, column: number): Cell | undefined => {
    const merge = mergeAt(row, column);
    return merge === null ? cellAt(sheet, row, column) : cellAt(sheet, merge.top, merge.left);
  };
  const texts: string[][] = [];
  const textSeen = (row: number, column: number): string => {
    const known = (texts[row] ??= []);
    return (known[column] ??= cellText(cellSeen(row, column)));
  };
  const words = new Map<string, string>();
  return {
    sheet,
    used: usedArea(sheet),
    mergeAt,
    isMerged: (row) => merges.has(row),
    cellSeen,
    textSeen,
    wordsSeen: (row, column) => {
      const text = textSeen(row, column);
      const known = words.get(text) ?? normaliseLabel(text);
      words.set(text, known);
      return known;
    },
  };
}

/** Clean text of a cell as typed, not as displayed: "" where nothing can be read. */
export function cellText(cell: Cell | undefined): string {
  const value = cell?.value ?? null;
  if (value === null) return "";
  return typeof value === "string" ? cleanText(value) : String(value);
}

function mergesByRow(sheet: SheetSnapshot): ReadonlyMap<number, readonly Area[]> {
  const byRow = new Map<number, Area[]>();
  for (const area of sheet.merges) {
    const bottom = Math.min(area.bottom, sheet.rows.length - 1);
    for (let row = area.top; row <= bottom; row += 1) {
      const areas = byRow.get(row);
      if (areas === undefined) byRow.set(row, [area]);
      else areas.push(area);
    }
  }
  return byRow;
}

function usedArea(sheet: SheetSnapshot): Area | null {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  sheet.rows.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      if (isBlank(cell)) return;
      top = Math.min(top, row);
      bottom = row;
      left = Math.min(left, column);
      right = Math.max(right, column);
    });
  });
  return bottom < 0 ? null : { top, left, bottom, right };
}

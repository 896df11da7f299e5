import { parseCellName } from "../../core/sheet/address";
import type { CellAddress } from "../../core/sheet/address";
import type { Area, SheetRow, SheetSnapshot, WorkbookSnapshot } from "../../core/sheet/snapshot";
import { cellAt } from "../../core/sheet/snapshot";
import type { CellsPart } from "../workbook-room";

/** So many cells are copied from a worker to the page in a few milliseconds. */
const MOST_CELLS = 4000;
/** Cells that go along with one that changed: few parts with some cells too many are taken in sooner than many parts. */
const MOST_ALONG = 4;
const BLANK_ROW: SheetRow = [];

/** The next rows of a sheet, as one part; null behind the last row and for a sheet that is not there. */
export function cellsFrom(
  { sheets }: WorkbookSnapshot,
  name: string,
  top: number
): CellsPart | null {
  const all = sheets.find((sheet) => sheet.name === name)?.rows ?? [];
  if (top >= all.length) return null;
  const rows: SheetRow[] = [];
  let cells = 0;
  let width = 1;
  for (let next = top; next < all.length; next += 1) {
    // Rows in which nothing stands may be holes of the list.
    const row = all[next] ?? BLANK_ROW;
    cells += Math.max(1, row.length);
    if (rows.length > 0 && cells > MOST_CELLS) break;
    rows.push(row);
    width = Math.max(width, row.length);
  }
  const area = { top, left: 0, bottom: top + rows.length - 1, right: width - 1 };
  return { kind: "cells", sheet: name, area, rows };
}

/** The cells at these addresses as parts, with some of their neighbours as these stand. */
export function partsAt(
  { sheets }: WorkbookSnapshot,
  addresses: readonly CellAddress[]
): readonly CellsPart[] {
  const bySheet = new Map<string, CellAddress[]>();
  for (const address of addresses) {
    const ofSheet = bySheet.get(address.sheet);
    if (ofSheet === undefined) bySheet.set(address.sheet, [address]);
    else ofSheet.push(address);
  }
  return sheets.flatMap((sheet) =>
    blocks(rowExtents(bySheet.get(sheet.name) ?? [])).map((area) => partIn(sheet, area))
  );
}

function partIn(sheet: SheetSnapshot, area: Area): CellsPart {
  const { top, left, bottom, right } = area;
  const rows = Array.from({ length: bottom - top + 1 }, (_row, down) =>
    Array.from({ length: right - left + 1 }, (_cell, along) =>
      cellAt(sheet, top + down, left + along)
    )
  );
  return { kind: "cells", sheet: sheet.name, area, rows };
}

/** The rows of a sheet from above, each from its first to its last cell that changed. */
function rowExtents(addresses: readonly CellAddress[]): readonly Area[] {
  const extents = new Map<number, Area>();
  for (const { cell } of addresses) {
    const place = parseCellName(cell);
    if (place === null) throw new Error(`No cell has the address ${cell}.`);
    const { row, column } = place;
    const extent = { top: row, left: column, bottom: row, right: column };
    extents.set(row, span(extents.get(row) ?? extent, extent));
  }
  return [...extents.values()].sort((one, other) => one.top - other.top);
}

/** Rows below each other go together, as long as not too many cells go along. */
function blocks(rows: readonly Area[]): readonly Area[] {
  const found: Area[] = [];
  let asked = 0;
  for (const row of rows) {
    const block = found.at(-1);
    const joined = block === undefined ? row : span(block, row);
    const size = sizeOf(joined);
    asked += sizeOf(row);
    if (block !== undefined && size <= MOST_CELLS && size <= MOST_ALONG * asked)
      found[found.length - 1] = joined;
    else {
      found.push(row);
      asked = sizeOf(row);
    }
  }
  return found;
}

const sizeOf = ({ top, left, bottom, right }: Area): number =>
  (bottom - top + 1) * (right - left + 1);

const span = (one: Area, other: Area): Area => ({
  top: Math.min(one.top, other.top),
  left: Math.min(one.left, other.left),
  bottom: Math.max(one.bottom, other.bottom),
  right: Math.max(one.right, other.right),
});

import { parseCellName } from "../../core/sheet/address";
import type { CellAddress } from "../../core/sheet/address";
import type { Cell, SheetRow, WorkbookSnapshot } from "../../core/sheet/snapshot";
import { cellAt } from "../../core/sheet/snapshot";
import type { CellsPart } from "../workbook-room";

/** So many cells are copied from a worker to the page in a few milliseconds. */
const MOST_CELLS = 4000;

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
  for (const row of all.slice(top, top + MOST_CELLS)) {
    if (rows.length > 0 && cells + row.length > MOST_CELLS) break;
    rows.push(row);
    cells += Math.max(1, row.length);
    width = Math.max(width, row.length);
  }
  const area = { top, left: 0, bottom: top + rows.length - 1, right: width - 1 };
  return { kind: "cells", sheet: name, area, rows };
}

/** The cells at these addresses as parts, one for each row that has any of them. */
export function partsAt(
  { sheets }: WorkbookSnapshot,
  addresses: readonly CellAddress[]
): readonly CellsPart[] {
  return sheets.flatMap((sheet) => {
    const extents = rowExtents(addresses.filter((address) => address.sheet === sheet.name));
    return [...extents].map(([row, { left, right }]): CellsPart => {
      const cells: (Cell | undefined)[] = [];
      for (let column = left; column <= right; column += 1) cells.push(cellAt(sheet, row, column));
      const area = { top: row, left, bottom: row, right };
      return { kind: "cells", sheet: sheet.name, area, rows: [cells] };
    });
  });
}

interface Extent {
  readonly left: number;
  readonly right: number;
}

function rowExtents(addresses: readonly CellAddress[]): ReadonlyMap<number, Extent> {
  const extents = new Map<number, Extent>();
  for (const { cell } of addresses) {
    const place = parseCellName(cell);
    if (place === null) throw new Error(`No cell has the address ${cell}.`);
    const { row, column } = place;
    const { left, right } = extents.get(row) ?? { left: column, right: column };
    extents.set(row, { left: Math.min(left, column), right: Math.max(right, column) });
  }
  return extents;
}

import type { CellAddress } from "./address";
import { parseCellName } from "./address";
import type { Cell, SheetRow, SheetSnapshot, WorkbookSnapshot } from "./snapshot";

/** A cell that is to stand at an address; undefined for a blank one. */
export interface PlacedCell {
  readonly address: CellAddress;
  readonly cell: Cell | undefined;
}

const BLANK_ROW: SheetRow = [];

/**
 * The snapshot with these cells in it, the last one where an address comes twice. Sheets and rows
 * that none of them stands in stay the same objects, and so does the snapshot where there is none.
 * Throws for a sheet that the workbook does not have and for what is no address.
 */
export function withCells(
  snapshot: WorkbookSnapshot,
  cells: readonly PlacedCell[]
): WorkbookSnapshot {
  if (cells.length === 0) return snapshot;
  const bySheet = new Map<string, PlacedCell[]>();
  for (const placed of cells) {
    const known = bySheet.get(placed.address.sheet);
    if (known === undefined) bySheet.set(placed.address.sheet, [placed]);
    else known.push(placed);
  }
  const sheets = snapshot.sheets.map((sheet) => {
    const placed = bySheet.get(sheet.name);
    bySheet.delete(sheet.name);
    return placed === undefined ? sheet : { ...sheet, rows: withPlaced(sheet.rows, placed) };
  });
  const [missing] = bySheet.keys();
  if (missing !== undefined)
    throw new Error(`Cells came for a sheet that the workbook does not have: ${missing}`);
  return { ...snapshot, sheets };
}

function withPlaced(
  old: SheetSnapshot["rows"],
  placed: readonly PlacedCell[]
): SheetSnapshot["rows"] {
  const rows = [...old];
  const opened = new Map<number, (Cell | undefined)[]>();
  for (const { address, cell } of placed) {
    const place = parseCellName(address.cell);
    if (place === null) throw new Error(`No address of a cell: ${address.cell}`);
    while (rows.length <= place.row) rows.push(BLANK_ROW);
    // `slice` keeps the holes of a sparse row.
    const cells = opened.get(place.row) ?? (rows[place.row] ?? BLANK_ROW).slice();
    cells[place.column] = cell;
    opened.set(place.row, cells);
  }
  for (const [row, cells] of opened) rows[row] = cells;
  return rows;
}

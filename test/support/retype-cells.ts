import type { CellPlace } from "../../src/core/sheet/address";
import { parseCellName } from "../../src/core/sheet/address";
import { contentOf, type CellChange, type CellContent } from "../../src/core/sheet/cell-change";
import type { Cell, SheetSnapshot, WorkbookSnapshot } from "../../src/core/sheet/snapshot";

/**
 * The snapshot after the changes were typed in, and nothing calculated anew. Throws where a cell no
 * longer holds what the change says, as a host refuses it.
 */
export function retypeCells(
  snapshot: WorkbookSnapshot,
  changes: readonly CellChange[]
): WorkbookSnapshot {
  return changes.reduce(retypeCell, snapshot);
}

function retypeCell(snapshot: WorkbookSnapshot, change: CellChange): WorkbookSnapshot {
  const { sheet: name, cell } = change.address;
  const place = parseCellName(cell);
  if (place === null) throw new Error(`No cell: ${cell}`);
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) =>
      sheet.name === name ? withCell(sheet, place, change) : sheet
    ),
  };
}

function withCell(sheet: SheetSnapshot, { row, column }: CellPlace, change: CellChange) {
  const cell = sheet.rows[row]?.[column];
  const held = contentOf(cell);
  if (JSON.stringify(held) !== JSON.stringify(change.before))
    throw new Error(`${change.address.cell} holds ${JSON.stringify(held)}`);
  const rows = sheet.rows.map((cells) => [...cells]);
  while (rows.length <= row) rows.push([]);
  const cells = rows[row] ?? [];
  while (cells.length <= column) cells.push(undefined);
  cells[column] = typeInto(cell, change.after);
  return { ...sheet, rows };
}

/** The format stays; what was shown and calculated does not. */
function typeInto(cell: Cell | undefined, content: CellContent): Cell {
  const look = cell?.format === undefined ? {} : { format: cell.format };
  if (content.kind === "value") return { value: content.value, ...look };
  return { value: null, formula: content.formula, ...look };
}

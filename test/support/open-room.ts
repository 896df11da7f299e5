import { readFileSync } from "node:fs";
import path from "node:path";
import { parseCellName } from "../../src/core/sheet/address";
import type { CellAddress } from "../../src/core/sheet/address";
import type { CellChange, CellContent } from "../../src/core/sheet/cell-change";
import { contentOf } from "../../src/core/sheet/cell-change";
import type { Cell, WorkbookSnapshot } from "../../src/core/sheet/snapshot";
import { cellAt } from "../../src/core/sheet/snapshot";
import { applyPart } from "../../src/core/sheet/snapshot-part";
import type { Outcome } from "../../src/hosts/trouble";
import type { WorkbookRoom } from "../../src/hosts/workbook-room";
import { openXlsx } from "../../src/hosts/xlsx-file/open-xlsx";

/** The value of an outcome; throws what the person would be told. */
export function valueOf<Value>(outcome: Outcome<Value>): Value {
  if (!outcome.ok) throw new Error(outcome.trouble.message.en);
  return outcome.value;
}

export const codeOf = (outcome: Outcome<unknown>): string =>
  outcome.ok ? "" : outcome.trouble.code;

export const bytesOfSample = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(path.resolve(__dirname, "../../samples", name)));

export const roomOf = async (bytes: Uint8Array, name = "so-lieu.xlsx"): Promise<WorkbookRoom> =>
  valueOf(await openXlsx(bytes, name));

/** "TTHC!C15", or "C15" on the sheet A. */
export function addressOf(text: string): CellAddress {
  const [cell = "", sheet = "A"] = text.split("!").reverse();
  return { sheet, cell };
}

/** "=" begins a formula. */
export const contentOfDraft = (draft: string | number | boolean | null): CellContent =>
  typeof draft === "string" && draft.startsWith("=")
    ? { kind: "formula", formula: draft.slice(1) }
    : { kind: "value", value: draft };

/** All cells of a room as whoever asks for them gets them. */
export function snapshotIn(room: WorkbookRoom): WorkbookSnapshot {
  const { part } = room.outline();
  let snapshot = applyPart(null, part);
  for (const { name } of part.outline.sheets) {
    for (let row = 0; ;) {
      const cells = room.cellsFrom(name, row);
      if (cells === null) break;
      snapshot = applyPart(snapshot, cells);
      row = cells.area.bottom + 1;
    }
  }
  return snapshot;
}

export function cellIn(snapshot: WorkbookSnapshot, address: string): Cell | undefined {
  const { sheet: name, cell } = addressOf(address);
  const place = parseCellName(cell);
  const sheet = snapshot.sheets.find((candidate) => candidate.name === name);
  return sheet === undefined || place === null ? undefined : cellAt(sheet, place.row, place.column);
}

/** The changes that put these into the cells of a room as they stand. */
export function changesIn(
  room: WorkbookRoom,
  drafts: Readonly<Record<string, string | number | boolean | null>>
): readonly CellChange[] {
  const snapshot = snapshotIn(room);
  return Object.entries(drafts).map(([address, draft]) => ({
    address: addressOf(address),
    before: contentOf(cellIn(snapshot, address)),
    after: contentOfDraft(draft),
  }));
}

import { strFromU8, unzipSync } from "fflate";
import { parseCellName } from "../../src/core/sheet/address";
import type { CellContent } from "../../src/core/sheet/cell-change";
import type { Cell, WorkbookSnapshot } from "../../src/core/sheet/snapshot";
import { cellAt } from "../../src/core/sheet/snapshot";
import type { ZipEntry } from "../../src/hosts/opc/read-zip";
import { readZip } from "../../src/hosts/opc/read-zip";
import { writeZip } from "../../src/hosts/opc/write-zip";
import type { Outcome } from "../../src/hosts/trouble";
import type { CellEdit } from "../../src/hosts/xlsx-file/cell-edit";
import { readWorkbook } from "../../src/hosts/xlsx-file/read-workbook";
import { writeCells } from "../../src/hosts/xlsx-file/write-cells";

/** What a test writes into a cell: a value, or a formula (with `=`) with what it came to. */
export type Written = string | number | boolean | null | Calculated;

export interface Calculated {
  readonly formula: string;
  /** Left out: nobody calculated it. `#DIV/0!` is an error. */
  readonly result?: string | number | boolean;
}

/** Edits by address: "TTHC!C15", or "C15" on the sheet A. */
export type Typed = Readonly<Record<string, Written>>;

function editOf(cell: string, written: Written): CellEdit {
  const place = parseCellName(cell);
  if (place === null) throw new Error(`${cell} is no address.`);
  if (written === null || typeof written !== "object")
    return { ...place, content: { kind: "value", value: written }, result: null };
  const { formula, result } = written;
  const content: CellContent = { kind: "formula", formula };
  return { ...place, content, result: result === undefined ? null : resultOf(result) };
}

const resultOf = (result: string | number | boolean): Pick<Cell, "value" | "error"> =>
  typeof result === "string" && result.startsWith("#")
    ? { value: null, error: result }
    : { value: result };

export const entriesOf = (bytes: Uint8Array): readonly ZipEntry[] => readZip(bytes) ?? [];

/** What `writeCells` says to these edits. */
function tryToEdit(bytes: Uint8Array, typed: Typed): Outcome<readonly ZipEntry[]> {
  const edits = new Map<string, CellEdit[]>();
  for (const [address, written] of Object.entries(typed)) {
    const [cell = "", sheet = "A"] = address.split("!").reverse();
    edits.set(sheet, [...(edits.get(sheet) ?? []), editOf(cell, written)]);
  }
  return writeCells(entriesOf(bytes), edits, "so-lieu.xlsx");
}

/** The file after these edits. */
export function edit(bytes: Uint8Array, typed: Typed): Uint8Array {
  const outcome = tryToEdit(bytes, typed);
  if (!outcome.ok) throw new Error(outcome.trouble.message.en);
  return writeZip(outcome.value);
}

/** The code of the refusal, or "" when the edits are written. */
export function refusalOf(bytes: Uint8Array, typed: Typed): string {
  const outcome = tryToEdit(bytes, typed);
  return outcome.ok ? "" : `${outcome.trouble.code}: ${outcome.trouble.message.vi}`;
}

export async function read(bytes: Uint8Array): Promise<WorkbookSnapshot> {
  const outcome = await readWorkbook(bytes, "so-lieu.xlsx");
  if (!outcome.ok) throw new Error(outcome.trouble.message.en);
  return outcome.value;
}

/** The cell of a file at "TTHC!C15", or at "C15" of the sheet A. */
export async function cellOf(bytes: Uint8Array, address: string): Promise<Cell | undefined> {
  const [cell = "", name = "A"] = address.split("!").reverse();
  const sheet = (await read(bytes)).sheets.find((candidate) => candidate.name === name);
  const place = parseCellName(cell);
  return sheet === undefined || place === null ? undefined : cellAt(sheet, place.row, place.column);
}

export const FIRST_SHEET = "xl/worksheets/sheet1.xml";

/** A part of the file as text. */
export function partOf(bytes: Uint8Array, path = FIRST_SHEET): string {
  const part = unzipSync(bytes)[path];
  if (part === undefined) throw new Error(`The file has no part ${path}.`);
  return strFromU8(part);
}

/** The cells of a sheet part as written, by address. */
export function cellsXml(bytes: Uint8Array, path = FIRST_SHEET): Readonly<Record<string, string>> {
  const cells = partOf(bytes, path).match(CELLS) ?? [];
  return Object.fromEntries(cells.map((xml) => [/ r="([A-Z]+\d+)"/.exec(xml)?.[1] ?? "", xml]));
}

const CELLS = /<(?:\w+:)?c [^>]*?(?:\/>|>.*?<\/(?:\w+:)?c>)/gs;

/** A sheet part without its cells: what no edit of a cell that is there may change. */
export const frameOf = (bytes: Uint8Array, path = FIRST_SHEET): string =>
  partOf(bytes, path).replace(CELLS, "");

/** Names of the parts whose packed bytes differ, or that are in one of the files only. */
export function changedParts(before: Uint8Array, after: Uint8Array): readonly string[] {
  const [old, now] = [before, after].map(
    (bytes) => new Map(entriesOf(bytes).map((entry) => [entry.name, Buffer.from(entry.packed)]))
  );
  const names = new Set([...(old?.keys() ?? []), ...(now?.keys() ?? [])]);
  return [...names].filter((name) => {
    const [one, other] = [old?.get(name), now?.get(name)];
    return one === undefined || other === undefined || !one.equals(other);
  });
}

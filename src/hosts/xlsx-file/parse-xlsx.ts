import { read } from "@e965/xlsx";
import type { CellObject, WorkBook, WorkSheet } from "@e965/xlsx";
import { zipSync } from "fflate";
import { isDateFormat } from "../../core/sheet/is-date-format";
import type { Area, Cell, DefinedName, SheetRow } from "../../core/sheet/snapshot";
import type { Parts } from "./unpack-workbook";

/** The cells of a workbook as the library reads them. This file alone knows the library. */
export interface ParsedBook {
  /** By place in the order of tabs; null where a sheet was not read. */
  readonly sheets: readonly (ParsedSheet | null)[];
  readonly definedNames: readonly DefinedName[];
  /** True when dates count from 1904 (files begun on old Macintoshes). */
  readonly countsFrom1904: boolean;
}

export interface ParsedSheet {
  readonly name: string;
  readonly hidden: boolean;
  /** Blank cells that only have a look are left out. */
  readonly rows: readonly SheetRow[];
  readonly merges: readonly Area[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
}

/** Reads the parts, or null when the library cannot. */
export function parseXlsx(parts: Parts): ParsedBook | null {
  const book = readParts(parts);
  if (book === null) return null;
  return {
    sheets: book.SheetNames.map((name, index) => {
      const sheet = book.Sheets[name];
      const hidden = (book.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0;
      return sheet === undefined ? null : toParsedSheet(sheet, name, hidden);
    }),
    definedNames: (book.Workbook?.Names ?? []).map(({ Name, Ref }) => ({
      name: Name,
      refersTo: Ref,
    })),
    countsFrom1904: book.Workbook?.WBProps?.date1904 === true,
  };
}

/** Parts are packed anew without compression: what is read is exactly what was measured and unpacked. */
function readParts(parts: Parts): WorkBook | null {
  try {
    return read(zipSync(Object.fromEntries(parts), { level: 0 }), {
      type: "array",
      dense: true,
      cellNF: true,
      cellHTML: false,
      cellStyles: true, // without it hidden rows and columns are not told
      sheetStubs: true, // without it formulas that were never calculated vanish
    });
  } catch {
    return null; // the library's way to say that a part is missing or makes no sense
  }
}

function toParsedSheet(sheet: WorkSheet, name: string, hidden: boolean): ParsedSheet {
  return {
    name,
    hidden,
    rows: toRows(sheet["!data"] ?? []),
    merges: (sheet["!merges"] ?? []).map(({ s, e }) => ({
      top: s.r,
      left: s.c,
      bottom: e.r,
      right: e.c,
    })),
    hiddenRows: hiddenAmong(sheet["!rows"] ?? []),
    hiddenColumns: hiddenAmong(sheet["!cols"] ?? []),
  };
}

const EMPTY_ROW: SheetRow = [];

/**
 * Blank rows share one empty row and cells stay sparse: a sheet with a single cell in XFD1048576
 * takes a few megabytes. `forEach` passes over the holes of the library's own arrays.
 */
function toRows(data: readonly (readonly CellObject[])[]): SheetRow[] {
  const rows = new Map<number, SheetRow>();
  let length = 0;
  data.forEach((cells, r) => {
    const row: (Cell | undefined)[] = [];
    cells.forEach((found, c) => {
      const cell = toCell(found);
      if (cell !== null) row[c] = cell;
    });
    if (row.length === 0) return;
    rows.set(r, row);
    length = r + 1;
  });
  return Array.from({ length }, (_, r) => rows.get(r) ?? EMPTY_ROW);
}

/** Null for a cell without content. */
function toCell(found: CellObject): Cell | null {
  const cell: Cell = {
    value: valueOf(found),
    ...(found.f === undefined ? {} : { formula: found.f }),
    ...errorOf(found),
    ...(found.w === undefined ? {} : { text: shownText(found, found.w) }),
    ...(found.z === undefined || found.z === "General" ? {} : { format: String(found.z) }),
  };
  const isEmpty = cell.value === null && cell.formula === undefined && cell.error === undefined;
  return isEmpty ? null : cell;
}

/**
 * The library shows numbers as an American Excel does; the file does not say where it was written,
 * and a commune's Excel shows "3.936" and "84,17". Dates have their order in their format.
 */
function shownText({ t, z }: CellObject, american: string): string {
  if (t !== "n" || isDateFormat(z === undefined ? undefined : String(z))) return american;
  return american.replace(/(?<=\d)[.,](?=\d)/g, (sign) => (sign === "." ? "," : "."));
}

/** A stub ("z") is a cell without a result, whatever number the library gives to it. */
function valueOf({ t, v }: CellObject): Cell["value"] {
  if (t === "z" || t === "e" || v === undefined || v instanceof Date) return null;
  return typeof v === "number" && !Number.isFinite(v) ? null : v;
}

/** Error literals as written; the library's own numbers for them know neither #SPILL! nor #CALC!. */
function errorOf({ t, v, w }: CellObject): Pick<Cell, "error"> {
  if (t === "e") return w === undefined ? {} : { error: w };
  // A number cell whose text is no number: only a broken program writes that.
  return typeof v === "number" && !Number.isFinite(v) ? { error: "#NUM!" } : {};
}

const hiddenAmong = (lines: readonly { readonly hidden?: boolean }[]): ReadonlySet<number> => {
  const hidden = new Set<number>();
  lines.forEach((line, index) => {
    if (line.hidden === true) hidden.add(index);
  });
  return hidden;
};

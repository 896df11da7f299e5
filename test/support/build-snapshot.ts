import type {
  Area,
  Cell,
  SheetRow,
  SheetSnapshot,
  WorkbookSnapshot,
} from "../../src/core/sheet/snapshot";
import { parseCellName } from "../../src/core/sheet/address";

/** A cell as tests write it: a plain value, a whole cell, or null for nothing. */
export type CellDraft = string | number | boolean | null | Cell;

const toCell = (draft: CellDraft): Cell | undefined =>
  draft === null ? undefined : typeof draft === "object" ? draft : { value: draft };

/** A sheet from rows of cells, with merges in A1 style ("A1:C1"). */
export function buildSheet(
  name: string,
  rows: readonly (readonly CellDraft[])[],
  options: Partial<Omit<SheetSnapshot, "merges">> & { readonly merges?: readonly string[] } = {}
): SheetSnapshot {
  const { merges = [], ...rest } = options;
  return {
    name,
    rows: rows.map((row): SheetRow => row.map(toCell)),
    merges: merges.map(toArea),
    hidden: false,
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    isProtected: false,
    ...rest,
  };
}

/** A workbook from sheets. */
export function buildSnapshot(
  sheets: readonly SheetSnapshot[],
  options: Partial<WorkbookSnapshot> = {}
): WorkbookSnapshot {
  return {
    name: "thu-nghiem.xlsx",
    sheets,
    definedNames: [],
    fonts: ["Times New Roman"],
    ...options,
  };
}

function toArea(range: string): Area {
  const [from = "", to = ""] = range.split(":");
  const start = parseCellName(from);
  const end = parseCellName(to);
  if (start === null || end === null) throw new Error(`Not a range: ${range}`);
  return { top: start.row, left: start.column, bottom: end.row, right: end.column };
}

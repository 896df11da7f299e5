import { cellName } from "../../src/core/sheet/address";
import type { SheetSnapshot } from "../../src/core/sheet/snapshot";
import type { CellDraft } from "./build-snapshot";
import { buildSheet } from "./build-snapshot";

/** A table as its author thinks of it: headings as paths over columns, and lines. */
export interface TableDraft {
  readonly headings: readonly (readonly string[])[];
  readonly lines: readonly (readonly CellDraft[])[];
}

/** How the table is laid out on the sheet. */
export interface Drawing {
  readonly name?: string;
  /** Column of the first cell; everything above moves with it. */
  readonly left?: number;
  /** Rows above the headings. */
  readonly above?: readonly (readonly CellDraft[])[];
  readonly below?: readonly (readonly CellDraft[])[];
  /** False: typed without merged cells, groups over their first column only. */
  readonly isMerged?: boolean;
  /** Row of column numbers under the headings. */
  readonly numbers?: "plain" | "brackets" | "none";
  readonly hidden?: boolean;
}

/** Draws a table on a sheet of its own. */
export function drawTable(draft: TableDraft, drawing: Drawing = {}): SheetSnapshot {
  const { name = "Biểu", left = 0, above = [], below = [], isMerged = true } = drawing;
  const { cells, merges } = drawHeadings(draft.headings, { top: above.length, left });
  const rows = [...above, ...cells, ...drawNumbers(draft, drawing), ...draft.lines, ...below];
  const indent = Array.from({ length: left }, () => null);
  return buildSheet(
    name,
    rows.map((row) => [...indent, ...row]),
    { merges: isMerged ? merges : [], hidden: drawing.hidden ?? false }
  );
}

/** The same table with its columns in another order. */
export function reorder({ headings, lines }: TableDraft, order: readonly number[]): TableDraft {
  return {
    headings: order.flatMap((at) => headings.slice(at, at + 1)),
    lines: lines.map((line) => (line.length === 0 ? [] : order.map((at) => line[at] ?? null))),
  };
}

/** The table without the columns that have this innermost heading. */
export function leaveOut(
  draft: TableDraft,
  isLeftOut: (path: readonly string[]) => boolean
): TableDraft {
  const kept = draft.headings.flatMap((path, at) => (isLeftOut(path) ? [] : [at]));
  return reorder(draft, kept);
}

function drawNumbers({ headings }: TableDraft, { numbers = "plain" }: Drawing): CellDraft[][] {
  if (numbers === "none") return [];
  return [headings.map((_, at) => (numbers === "plain" ? at + 1 : `(${String(at + 1)})`))];
}

function drawHeadings(
  headings: TableDraft["headings"],
  { top, left }: { readonly top: number; readonly left: number }
): { readonly cells: (string | null)[][]; readonly merges: string[] } {
  const depth = Math.max(...headings.map((path) => path.length));
  const merges: string[] = [];
  const cells = Array.from({ length: depth }, (_, level) =>
    headings.map((path, at) => {
      if (path[level] === undefined || isSameGroup(path, headings[at - 1], level)) return null;
      let end = at;
      while (isSameGroup(path, headings[end + 1], level)) end += 1;
      const bottom = level === path.length - 1 ? depth - 1 : level;
      if (end > at || bottom > level)
        merges.push(`${cellName(top + level, left + at)}:${cellName(top + bottom, left + end)}`);
      return path[level];
    })
  );
  return { cells, merges };
}

/** Two neighbours share a group down to a level that is not the last heading of either. */
function isSameGroup(
  path: readonly string[],
  other: readonly string[] | undefined,
  level: number
): boolean {
  if (other === undefined || level >= path.length - 1 || level >= other.length - 1) return false;
  return path.slice(0, level + 1).every((heading, at) => heading === other[at]);
}

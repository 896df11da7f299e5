import type { Area, SheetRow, SheetSnapshot, WorkbookSnapshot } from "./snapshot";

/**
 * A piece of a workbook on its way to where it is checked, small enough not to hold up the pane that
 * hands it on. A `workbook` part begins anew; each `cells` part replaces what stood in its area.
 */
export type SnapshotPart =
  | {
      readonly kind: "workbook";
      readonly outline: Omit<WorkbookSnapshot, "sheets"> & {
        readonly sheets: readonly SheetOutline[];
      };
    }
  | {
      readonly kind: "cells";
      readonly sheet: string;
      readonly area: Area;
      /** Indexed from the corner of the area; missing rows and cells are blank. */
      readonly rows: readonly SheetRow[];
    };

/** A sheet without its cells. */
export type SheetOutline = Omit<SheetSnapshot, "rows">;

/**
 * The snapshot with this part in it; the given one stays as it was. Throws when cells come before
 * the workbook, or for a sheet that it does not have.
 */
export function applyPart(snapshot: WorkbookSnapshot | null, part: SnapshotPart): WorkbookSnapshot {
  if (part.kind === "workbook") {
    return {
      ...part.outline,
      sheets: part.outline.sheets.map((sheet) => ({ ...sheet, rows: [] })),
    };
  }
  if (snapshot?.sheets.some(({ name }) => name === part.sheet) !== true)
    throw new Error(`Cells came for a sheet that nobody announced: ${part.sheet}`);
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) =>
      sheet.name === part.sheet ? { ...sheet, rows: replaceCells(sheet.rows, part) } : sheet
    ),
  };
}

type CellsPart = Extract<SnapshotPart, { readonly kind: "cells" }>;

function replaceCells(old: readonly SheetRow[], { area, rows }: CellsPart): SheetRow[] {
  const replaced = [...old];
  while (replaced.length < Math.min(area.bottom + 1, area.top + rows.length)) replaced.push([]);
  const last = Math.min(area.bottom, replaced.length - 1);
  for (let row = area.top; row <= last; row += 1) {
    replaced[row] = replaceInRow(replaced[row] ?? [], rows[row - area.top] ?? [], area);
  }
  return replaced;
}

function replaceInRow(old: SheetRow, cells: SheetRow, { left, right }: Area): SheetRow {
  if (left === 0 && old.length <= right + 1) return cells;
  const width = Math.max(old.length, left + cells.length);
  return Array.from({ length: width }, (_, column) =>
    column >= left && column <= right ? cells[column - left] : old[column]
  );
}

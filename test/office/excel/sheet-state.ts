import type { Area, DefinedName } from "../../../src/core/sheet/snapshot";
import { boundingArea, intersection } from "./area";
import type { CellValue, Look, StoredCell } from "./cell";
import { hasContent, isBare } from "./cell";

/** A workbook at one moment. Never changed, only replaced: undo keeps the moments before. */
export interface WorkbookState {
  readonly sheets: readonly SheetState[];
  readonly names: readonly DefinedName[];
}

export type CellRow = readonly (StoredCell | undefined)[];

export interface SheetState {
  readonly id: string;
  readonly name: string;
  /** Indexed [row][column]; missing rows and cells are blank. */
  readonly rows: readonly (CellRow | undefined)[];
  readonly merges: readonly Area[];
  readonly visibility: "Visible" | "Hidden" | "VeryHidden";
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** Null: not protected. */
  readonly protection: ProtectionOptions | null;
  /** In points, by column and row; absent means the standard. */
  readonly columnWidths: ReadonlyMap<number, number>;
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly validations: readonly Validation[];
  /** In the order of their priority. */
  readonly conditionalFormats: readonly ConditionalFormatState[];
  readonly tabColor: string;
  /** How cells look that were never written, where a whole column or sheet was formatted. */
  readonly columnLooks: ReadonlyMap<number, Look>;
  readonly look: Look | null;
}

/** `allowFormatCells` and its like; what is absent is not allowed. */
export type ProtectionOptions = Readonly<Record<string, boolean | string>>;

export interface Validation {
  readonly area: Area;
  /** As given by the add-in: `{ wholeNumber: { formula1: 0, operator: "GreaterThanOrEqualTo" } }`. */
  readonly rule: Readonly<Record<string, unknown>>;
  readonly prompt: unknown;
  readonly errorAlert: unknown;
  readonly ignoreBlanks: boolean;
}

export interface ConditionalFormatState {
  readonly id: string;
  readonly areas: readonly Area[];
  readonly type: string;
  readonly stopIfTrue: boolean;
  /** Without `=`, as seen from the first cell of the first area; empty while none is set. */
  readonly formula: string;
  readonly fill: string;
  readonly fontColor: string;
  readonly bold: boolean | null;
  readonly italic: boolean | null;
}

export function emptySheet(id: string, name: string): SheetState {
  return {
    id,
    name,
    rows: [],
    merges: [],
    visibility: "Visible",
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    protection: null,
    columnWidths: new Map(),
    rowHeights: new Map(),
    frozen: { rows: 0, columns: 0 },
    validations: [],
    conditionalFormats: [],
    tabColor: "",
    columnLooks: new Map(),
    look: null,
  };
}

export const cellOf = (sheet: SheetState, row: number, column: number): StoredCell | undefined =>
  sheet.rows[row]?.[column];

export const valueOf = (sheet: SheetState, row: number, column: number): CellValue =>
  sheet.rows[row]?.[column]?.value ?? null;

/** How a cell looks, by itself, its column or its sheet. */
export const lookOf = (sheet: SheetState, row: number, column: number): Look =>
  cellOf(sheet, row, column)?.look ?? sheet.columnLooks.get(column) ?? sheet.look ?? {};

export interface CellWrite {
  readonly row: number;
  readonly column: number;
  /** Undefined clears everything that the cell holds. */
  readonly cell: StoredCell | undefined;
}

/** The sheet with these cells replaced; the given one stays as it was. */
export function writeCells(sheet: SheetState, writes: Iterable<CellWrite>): SheetState {
  const rows = [...sheet.rows];
  const own = new Map<number, (StoredCell | undefined)[]>();
  for (const { row, column, cell } of writes) {
    const cells = own.get(row) ?? [...(rows[row] ?? [])];
    own.set(row, cells);
    cells[column] = cell === undefined || isBare(cell) ? undefined : cell;
  }
  for (const [row, cells] of own) rows[row] = cells;
  return { ...sheet, rows };
}

/** Stored cells of the area, row by row. */
export function* cellsIn(
  sheet: SheetState,
  area: Area
): Generator<{ readonly row: number; readonly column: number; readonly cell: StoredCell }> {
  const bottom = Math.min(area.bottom, sheet.rows.length - 1);
  for (let row = area.top; row <= bottom; row += 1) {
    const cells = sheet.rows[row];
    if (cells === undefined) continue;
    const right = Math.min(area.right, cells.length - 1);
    for (let column = area.left; column <= right; column += 1) {
      const cell = cells[column];
      if (cell !== undefined) yield { row, column, cell };
    }
  }
}

/**
 * The smallest area around all cells in use within the given one, or null. With `valuesOnly`, cells
 * that are merely formatted do not count.
 */
export function usedArea(sheet: SheetState, within: Area, valuesOnly: boolean): Area | null {
  const counts = valuesOnly ? hasContent : (cell: StoredCell | undefined) => cell !== undefined;
  let used = null as Area | null;
  const bottom = Math.min(within.bottom, sheet.rows.length - 1);
  for (let row = within.top; row <= bottom; row += 1) {
    const span = usedSpan(sheet.rows[row], within, counts);
    if (span !== null)
      used = {
        top: used?.top ?? row,
        bottom: row,
        left: Math.min(used?.left ?? span.left, span.left),
        right: Math.max(used?.right ?? span.right, span.right),
      };
  }
  if (valuesOnly) return used;
  return sheet.merges
    .map((merge) => intersection(merge, within))
    .reduce(
      (area, merge) => (merge === null ? area : area === null ? merge : boundingArea(area, merge)),
      used
    );
}

/** First and last column in use between the edges of an area; null for a row without any. */
function usedSpan(
  cells: CellRow | undefined,
  within: Area,
  counts: (cell: StoredCell | undefined) => boolean
): { readonly left: number; readonly right: number } | null {
  if (cells === undefined) return null;
  const last = Math.min(within.right, cells.length - 1);
  let left = within.left;
  while (left <= last && !counts(cells[left])) left += 1;
  if (left > last) return null;
  let right = last;
  while (!counts(cells[right])) right -= 1;
  return { left, right };
}

/** The merged area in which a cell lies, or null. */
export const mergeAt = (sheet: SheetState, row: number, column: number): Area | null =>
  sheet.merges.find(
    ({ top, left, bottom, right }) =>
      row >= top && row <= bottom && column >= left && column <= right
  ) ?? null;

/** True for a cell that a merged area hides behind its first one. */
export function isBehindMerge(sheet: SheetState, row: number, column: number): boolean {
  const merge = mergeAt(sheet, row, column);
  return merge !== null && (merge.top !== row || merge.left !== column);
}

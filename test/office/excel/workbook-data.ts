import type {
  Cell,
  DefinedName,
  SheetSnapshot,
  WorkbookSnapshot,
} from "../../../src/core/sheet/snapshot";
import type { CellValue, Look, StoredCell } from "./cell";
import { errorOf } from "./cell";
import type { CellRow, SheetState, WorkbookState } from "./sheet-state";
import { emptySheet } from "./sheet-state";
import type { Locale } from "./typed-text";
import type { XmlPart } from "./xml-parts";

/** A simulated workbook as plain JSON, to be handed into a browser page. */
export interface WorkbookData {
  readonly name: string;
  readonly locale: Locale["name"];
  /** The font of cells that have none of their own. */
  readonly font: string;
  readonly sheets: readonly SheetData[];
  readonly names: readonly DefinedName[];
  readonly settings: readonly (readonly [string, unknown])[];
  readonly xmlParts: readonly XmlPart[];
  readonly activeSheet: string;
  /** The last number given to a sheet, rule or reference. */
  readonly serial: number;
}

/** What a test says about the Excel in which a workbook is opened. */
export interface WorkbookOptions {
  readonly locale?: Locale["name"];
  readonly font?: string;
  readonly settings?: Iterable<readonly [string, unknown]>;
  /** Custom XML parts that the file came with. */
  readonly xmlParts?: readonly XmlPart[];
  /** False for Excel before ExcelApi 1.19 on a desktop: what an add-in writes ends undo. */
  readonly undoesAddins?: boolean;
}

type Measures = readonly (readonly [number, number])[];

export interface SheetData extends Omit<
  SheetState,
  "rows" | "hiddenRows" | "hiddenColumns" | "columnWidths" | "rowHeights" | "columnLooks"
> {
  /** Null stands for a blank cell or row. */
  readonly rows: readonly ((StoredCell | null)[] | null)[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly columnWidths: Measures;
  readonly rowHeights: Measures;
  readonly columnLooks: readonly (readonly [number, Look])[];
}

export const sheetToData = (sheet: SheetState): SheetData => ({
  ...sheet,
  rows: Array.from(sheet.rows, (cells) =>
    cells === undefined ? null : trimmed(Array.from(cells, (cell) => cell ?? null))
  ).map((cells) => (cells?.length === 0 ? null : cells)),
  hiddenRows: [...sheet.hiddenRows],
  hiddenColumns: [...sheet.hiddenColumns],
  columnWidths: [...sheet.columnWidths],
  rowHeights: [...sheet.rowHeights],
  columnLooks: [...sheet.columnLooks],
});

/** Without the blanks at the end of the row. */
function trimmed(cells: (StoredCell | null)[]): (StoredCell | null)[] {
  return cells.slice(0, cells.findLastIndex((cell) => cell !== null) + 1);
}

export const sheetFromData = (data: SheetData): SheetState => ({
  ...data,
  rows: data.rows.map((cells) =>
    cells === null ? undefined : cells.map((cell) => cell ?? undefined)
  ),
  hiddenRows: new Set(data.hiddenRows),
  hiddenColumns: new Set(data.hiddenColumns),
  columnWidths: new Map(data.columnWidths),
  rowHeights: new Map(data.rowHeights),
  columnLooks: new Map(data.columnLooks),
});

/** A sheet's id in the form that Excel gives it. */
export const sheetId = (number: number): string =>
  `{00000000-0001-0000-${String(number).padStart(4, "0")}-000000000000}`;

/** The sheets of a snapshot, as Excel would have them open; cached results are taken as they are. */
export const stateOfSnapshot = (snapshot: WorkbookSnapshot): WorkbookState => ({
  sheets: snapshot.sheets.map((sheet, at) => sheetOfSnapshot(sheet, sheetId(at + 1))),
  names: snapshot.definedNames,
});

function sheetOfSnapshot(sheet: SheetSnapshot, id: string): SheetState {
  return {
    ...emptySheet(id, sheet.name),
    // Rows of a snapshot may be holes: `map` would pass over them.
    rows: Array.from(sheet.rows, toRow),
    merges: sheet.merges,
    visibility: sheet.hidden ? "Hidden" : "Visible",
    hiddenRows: sheet.hiddenRows,
    hiddenColumns: sheet.hiddenColumns,
    protection: sheet.isProtected ? {} : null,
  };
}

const toRow = (cells: readonly (Cell | undefined)[] | undefined): CellRow | undefined =>
  cells === undefined ? undefined : Array.from(cells, toCell);

function toCell(cell: Cell | undefined): StoredCell | undefined {
  if (cell === undefined) return undefined;
  const { formula, format } = cell;
  const value = toValue(cell);
  if (value === null && formula === undefined && format === undefined) return undefined;
  return {
    value,
    ...(formula === undefined ? {} : { formula }),
    ...(format === undefined || format === "General" ? {} : { format }),
  };
}

const toValue = ({ value, error }: Cell): CellValue =>
  error === undefined ? (value === "" ? null : value) : (errorOf(error) ?? { error: "#VALUE!" });

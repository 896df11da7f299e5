/** A workbook as plain data. Hosts fill it; nobody below the hosts asks where it came from. */
export interface WorkbookSnapshot {
  /** Base name of the file or workbook, never a path. */
  readonly name: string;
  readonly sheets: readonly SheetSnapshot[];
  readonly definedNames: readonly DefinedName[];
  /** Names of all fonts that the workbook's styles use; legacy TCVN3 and VNI fonts are told by them. */
  readonly fonts: readonly string[];
}

export interface DefinedName {
  readonly name: string;
  readonly refersTo: string;
}

export interface SheetSnapshot {
  readonly name: string;
  /** Indexed [row][column], both from 0 = row 1, column A. Missing rows and cells are blank. */
  readonly rows: readonly SheetRow[];
  readonly merges: readonly Area[];
  readonly hidden: boolean;
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly isProtected: boolean;
}

export type SheetRow = readonly (Cell | undefined)[];

/** A rectangle of cells, all four edges inclusive and counted from 0. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** What one cell holds. A host may not decide, round or skip anything while filling it. */
export interface Cell {
  /** Raw value; for a formula its cached result. Null: blank, an error value, or a formula never calculated. */
  readonly value: string | number | boolean | null;
  /** Error literal such as `#REF!`, when the cell shows one. */
  readonly error?: string;
  /** Formula text without the leading `=`. */
  readonly formula?: string;
  /** What the sheet displays, as far as the host knows; it depends on the host's locale. */
  readonly text?: string;
  /** Number format code, such as `0.00%` or `dd/mm/yyyy`; absent for General. */
  readonly format?: string;
}

/** The cell at a place counted from 0, or undefined where the sheet holds nothing. */
export function cellAt(sheet: SheetSnapshot, row: number, column: number): Cell | undefined {
  return sheet.rows[row]?.[column];
}

/** True when a person sees nothing in the cell: no value, no error, no formula. */
export function isBlank(cell: Cell | undefined): boolean {
  if (cell === undefined) return true;
  if (cell.error !== undefined || cell.formula !== undefined) return false;
  return cell.value === null || (typeof cell.value === "string" && cell.value.trim() === "");
}

/** The error values that a cell can show. */
export type ErrorCode =
  "#NULL!" | "#DIV/0!" | "#VALUE!" | "#REF!" | "#NAME?" | "#NUM!" | "#N/A" | "#CALC!" | "#SPILL!";

/** An error as a value: not to be confused with a text that spells the same. */
export interface CellError {
  readonly error: ErrorCode;
}

/** Null is a blank cell. */
export type CellValue = number | string | boolean | null | CellError;

/** How a cell looks; what is absent is as Excel has it by default. Never changed, only replaced. */
export interface Look {
  readonly fontName?: string;
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly fontColor?: string;
  readonly fill?: string;
  readonly horizontal?: string;
  readonly vertical?: string;
  readonly wrap?: boolean;
  readonly unlocked?: boolean;
  readonly borders?: Readonly<Record<string, BorderLine>>;
}

export interface BorderLine {
  readonly style: string;
  readonly color: string;
  readonly weight: string;
}

/** What one cell holds. Never changed, only replaced, so that undo can keep what was. */
export interface StoredCell {
  readonly value: CellValue;
  /** English, without `=`. The value is then its last result. */
  readonly formula?: string;
  /** Absent for General. */
  readonly format?: string;
  readonly look?: Look;
}

export const GENERAL = "General";

export const isError = (value: CellValue): value is CellError =>
  typeof value === "object" && value !== null;

const CODES: ReadonlySet<string> = new Set<ErrorCode>([
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#CALC!",
  "#SPILL!",
]);

const isErrorCode = (text: string): text is ErrorCode => CODES.has(text);

/** The error that a text spells, or null. */
export function errorOf(text: string): CellError | null {
  const code = text.toUpperCase();
  return isErrorCode(code) ? { error: code } : null;
}

export const sameValue = (one: CellValue, other: CellValue): boolean =>
  isError(one) && isError(other) ? one.error === other.error : one === other;

/** True when the cell holds neither content nor look. */
export const isBare = (cell: StoredCell): boolean =>
  cell.value === null &&
  cell.formula === undefined &&
  cell.format === undefined &&
  cell.look === undefined;

/** True when the cell holds a value or a formula. */
export const hasContent = (cell: StoredCell | undefined): boolean =>
  cell !== undefined && (cell.value !== null || cell.formula !== undefined);

/** The cell with other content; format and look stay. */
export function withContent(
  cell: StoredCell | undefined,
  content: { readonly value: CellValue; readonly formula?: string | undefined }
): StoredCell {
  const { value, formula } = content;
  return { value, ...(formula === undefined ? {} : { formula }), ...garmentOf(cell) };
}

/** The cell with another number format; General is kept as none. */
export function withFormat(cell: StoredCell | undefined, format: string): StoredCell {
  const { value = null, formula, look } = cell ?? {};
  const isGeneral = /^general$/i.test(format) || format === "";
  return {
    value,
    ...(formula === undefined ? {} : { formula }),
    ...(isGeneral ? {} : { format }),
    ...(look === undefined ? {} : { look }),
  };
}

/** Format and look of a cell, without its content. */
export function garmentOf(cell: StoredCell | undefined): Pick<StoredCell, "format" | "look"> {
  const { format, look } = cell ?? {};
  return { ...(format === undefined ? {} : { format }), ...(look === undefined ? {} : { look }) };
}

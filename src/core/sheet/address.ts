/** Where a cell stands: sheet name and address in A1 style without dollar signs. */
export interface CellAddress {
  readonly sheet: string;
  readonly cell: string;
}

/** Row and column of a cell, both counted from 0. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** Letters of a column counted from 0: 0 is A, 25 is Z, 26 is AA. */
function columnLetters(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnLetters(Math.floor(column / 26) - 1) + letter;
}

/** Address in A1 style of a place counted from 0: row 16, column 2 is C17. */
export function cellName(row: number, column: number): string {
  return `${columnLetters(column)}${String(row + 1)}`;
}

/** Place of an A1 address (dollar signs allowed), or null when the text is no cell address. */
export function parseCellName(name: string): CellPlace | null {
  const match = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/.exec(name.toUpperCase());
  if (match === null) return null;
  const [, letters = "", digits = ""] = match;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits) - 1, column };
}

/** `TTHC!D17`, as contributors are named in results; for people, not for Excel formulas. */
export function addressText(address: CellAddress): string {
  return `${address.sheet}!${address.cell}`;
}

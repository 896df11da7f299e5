import { cellName } from "../../core/sheet/address";
import { isDateFormat } from "../../core/sheet/is-date-format";
import type { Cell, SheetRow } from "../../core/sheet/snapshot";

/** 1/1/1904, where such files begin with 0, as a serial number that counts from 1900. */
export const DAYS_TO_1904 = 1462;

/** Rows in which dates that count from 1904 count from 1900 instead, as every snapshot's do. */
export function countFrom1900(rows: readonly SheetRow[]): readonly SheetRow[] {
  return rows.map((row) =>
    row.map((cell) => {
      if (cell === undefined || typeof cell.value !== "number") return cell;
      return isDateFormat(cell.format) ? { ...cell, value: cell.value + DAYS_TO_1904 } : cell;
    })
  );
}

/** Rows in which the formulas at these addresses (A1) have no result. */
export function withoutResults(
  rows: readonly SheetRow[],
  addresses: ReadonlySet<string>
): readonly SheetRow[] {
  if (addresses.size === 0) return rows;
  return rows.map((row, r) =>
    row.map((cell, c) =>
      cell !== undefined && addresses.has(cellName(r, c)) ? withoutResult(cell) : cell
    )
  );
}

/** Rows in which the cells at these addresses (A1) have these formulas. */
export function withFormulas(
  rows: readonly SheetRow[],
  formulas: ReadonlyMap<string, string>
): readonly SheetRow[] {
  if (formulas.size === 0) return rows;
  return rows.map((row, r) =>
    row.map((cell, c) => {
      const formula = formulas.get(cellName(r, c));
      return cell === undefined || formula === undefined ? cell : { ...cell, formula };
    })
  );
}

function withoutResult({ text: _text, ...cell }: Cell): Cell {
  return { ...cell, value: null };
}

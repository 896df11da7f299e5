import type { SheetLook } from "./workbook-look";

/** Place of a cell's look in `WorkbookLook.cells`; row and column are counted from 0. */
export function lookAt({ looks, columnLooks }: SheetLook, row: number, column: number): number {
  return looks[row]?.[column] ?? columnLooks[column] ?? 0;
}

import { foldText } from "../../sheet/fold-text";
import type { TableFit } from "../recognition/find-tables";
import { registerColumns, textAt } from "./register-rows";
import { readDocumentNumber } from "./document-number";
import type { SheetGrid } from "../recognition/sheet-grid";
import type { TableRow } from "../table-row";

/** Of the items so many must have a number as documents have; lists of other things have few. */
const FEWEST_NUMBERED = 0.5;

/**
 * Whether headings like those of a register stand over one: no heading is there that only other lists
 * have, dates or kinds stand beside the numbers, and what is listed has numbers of documents.
 */
export function isRegister(grid: SheetGrid, fit: TableFit, rows: readonly TableRow[]): boolean {
  const { rows: register } = fit.compiled.form;
  if (register.kind !== "register") return false;
  const columns = registerColumns(fit);
  const isTold = [columns.date, columns.kind, columns.sign].some((at) => at !== null);
  const numbered = rows.filter(
    ({ row }) =>
      row !== null &&
      readDocumentNumber(textAt(grid, row, columns.number), textAt(grid, row, columns.sign)) !==
        null
  );
  const isNumbered = numbered.length >= rows.length * FEWEST_NUMBERED;
  return (
    (isTold || numbered.length > 0) && isNumbered && !hasStranger(grid, fit, register.strangers)
  );
}

function hasStranger(
  grid: SheetGrid,
  { top, bottom }: TableFit,
  strangers: readonly string[]
): boolean {
  const known = new Set(strangers.map(foldText));
  for (let row = top; row <= bottom; row += 1) {
    const width = grid.sheet.rows[row]?.length ?? 0;
    for (let column = 0; column < width; column += 1) {
      if (known.has(foldText(grid.textSeen(row, column)))) return true;
    }
  }
  return false;
}

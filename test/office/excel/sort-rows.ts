import type { Area } from "../../../src/core/sheet/snapshot";
import { areaName } from "./area";
import type { StoredCell } from "./cell";
import { isError } from "./cell";
import { compareValues } from "./formula-values";
import { moveFormula } from "./shift";
import type { CellWrite } from "./sheet-state";
import { cellOf } from "./sheet-state";
import type { SimulatedWorkbook } from "./workbook";

/**
 * Sorts the rows of an area upwards by one of its columns (counted from 0 = A), blanks last. Formulas
 * move along as if filled. Told as RowSorted, not as Changed.
 */
export function sortRows(
  workbook: SimulatedWorkbook,
  range: { readonly sheetId: string; readonly area: Area },
  by: number
): void {
  const { sheetId, area } = range;
  const sheet = workbook.sheet(sheetId);
  const rows = Array.from({ length: area.bottom - area.top + 1 }, (_, at) => area.top + at);
  const sorted = [...rows].sort((one, other) =>
    order(cellOf(sheet, one, by), cellOf(sheet, other, by))
  );
  const writes: CellWrite[] = rows.flatMap((row, at) => {
    const from = sorted[at] ?? row;
    return Array.from({ length: area.right - area.left + 1 }, (_, across) => {
      const column = area.left + across;
      return { row, column, cell: movedDown(cellOf(sheet, from, column), row - from) };
    });
  });
  workbook.writeContent(sheetId, writes, null);
  const args = { address: areaName(area), source: "Local", worksheetId: sheetId };
  workbook.events.report("RowSorted", sheetId, args);
}

const movedDown = (cell: StoredCell | undefined, rows: number): StoredCell | undefined =>
  cell?.formula === undefined ? cell : { ...cell, formula: moveFormula(cell.formula, rows, 0) };

function order(one: StoredCell | undefined, other: StoredCell | undefined): number {
  const [left, right] = [one?.value ?? null, other?.value ?? null];
  if (left === null || right === null) return Number(left === null) - Number(right === null);
  const difference = compareValues(left, right);
  return isError(difference) ? 0 : difference;
}

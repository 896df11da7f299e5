import type { RichType } from "../rich-type";
import { GENERAL, withFormat } from "./cell";
import type { StoredCell } from "./cell";
import { valueType, wireValue } from "./change-note";
import { gridReader, refuseProtected, visitedArea, writeInputs } from "./edit-cells";
import type { SimulatedRange } from "./range";
import { cellOf } from "./sheet-state";
import { showText } from "./shown-text";

const formulaText = (cell: StoredCell | undefined): string | number | boolean =>
  cell?.formula === undefined ? wireValue(cell?.value ?? null) : `=${cell.formula}`;

/** Properties of a range with one value for each of its cells. */
export const rangeGrids: NonNullable<RichType<SimulatedRange>["props"]> = {
  Values: {
    get: (range) => range.grid((cell) => wireValue(cell?.value ?? null)),
    set: (range, given) => {
      writeInputs(range.workbook, { sheetId: range.sheetId, area: range.place }, given);
    },
  },
  Formulas: {
    get: (range) => range.grid(formulaText),
    set: (range, given) => {
      writeInputs(range.workbook, { sheetId: range.sheetId, area: range.place }, given);
    },
  },
  Text: (range) =>
    range.grid((cell) => showText(cell?.value ?? null, cell?.format, range.workbook.locale)),
  ValueTypes: (range) => range.grid((cell) => valueType(cell?.value ?? null)),
  NumberFormat: {
    get: (range) => range.grid((cell) => cell?.format ?? GENERAL),
    set: setNumberFormat,
  },
};

function setNumberFormat(range: SimulatedRange, given: unknown): void {
  const { sheet, place, workbook } = range;
  refuseProtected(sheet, "allowFormatCells");
  const formatAt = gridReader(place, given);
  const { top, left, bottom, right } = Array.isArray(given) ? place : visitedArea(sheet, place);
  const writes = [];
  for (let row = top; row <= bottom; row += 1)
    for (let column = left; column <= right; column += 1) {
      const format = formatAt(row, column);
      const cell = cellOf(sheet, row, column);
      if (format !== null) writes.push({ row, column, cell: withFormat(cell, String(format)) });
    }
  workbook.writeLooks(range.sheetId, writes);
}

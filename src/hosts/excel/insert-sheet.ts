import type { BlankCell, BlankSheet, InputValidation } from "../../core/forms/blanks/blank-sheet";
import { freeName } from "../free-name";
import type { Outcome } from "../trouble";
import { succeed } from "../trouble";
import type { Abilities } from "./abilities";
import { rangeOfArea } from "./range-area";
import { ONE_UNDO, runExcel } from "./run-excel";
import { areasOfCells, gridOf } from "./sheet-grid";
import { ACROSS, drawLook, widthInPoints } from "./sheet-looks";

/** Adds the sheet behind the others and shows it; gives the name that it got. */
export function insertSheet(sheet: BlankSheet, abilities: Abilities): Promise<Outcome<string>> {
  return runExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    const name = freeName(
      sheet.name,
      worksheets.items.map((one) => one.name)
    );
    const worksheet = worksheets.add(name);
    fill(worksheet, sheet);
    if (abilities.validatesInput) validate(worksheet, sheet);
    if (sheet.frozenRows > 0) worksheet.freezePanes.freezeRows(sheet.frozenRows);
    worksheet.activate();
    await context.sync();
    return succeed(name);
  }, ONE_UNDO);
}

/** Formats come first: in a cell of format "@" digits stay text. */
function fill(worksheet: Excel.Worksheet, sheet: BlankSheet): void {
  const grid = gridOf(sheet);
  if (grid !== null) {
    const range = rangeOfArea(worksheet, grid.area);
    range.numberFormat = grid.formats;
    range.formulas = grid.inputs;
  }
  for (const look of new Set(sheet.cells.map((cell) => cell.look))) draw(worksheet, sheet, look);
  align(worksheet, sheet);
  for (const area of sheet.merges) rangeOfArea(worksheet, area).merge(false);
  sheet.columnWidths.forEach((characters, column) => {
    const whole = { top: 0, bottom: 0, left: column, right: column };
    rangeOfArea(worksheet, whole).format.columnWidth = widthInPoints(characters);
  });
}

function draw(worksheet: Excel.Worksheet, { cells }: BlankSheet, look: BlankCell["look"]): void {
  for (const area of areasOfCells(cells.filter((cell) => cell.look === look))) {
    const size = { rows: area.bottom - area.top + 1, columns: area.right - area.left + 1 };
    drawLook(rangeOfArea(worksheet, area), look, size);
  }
}

/** Cells that stand otherwise in their place than their look says. */
function align(worksheet: Excel.Worksheet, { cells }: BlankSheet): void {
  for (const [side, across] of Object.entries(ACROSS)) {
    for (const area of areasOfCells(cells.filter((cell) => cell.align === side))) {
      rangeOfArea(worksheet, area).format.horizontalAlignment = across;
    }
  }
}

const RULES: Readonly<Record<InputValidation["accepts"], Excel.DataValidationRule>> = {
  whole: { wholeNumber: { formula1: 0, operator: "GreaterThanOrEqualTo" } },
  decimal: { decimal: { formula1: 0, operator: "GreaterThanOrEqualTo" } },
  share: { decimal: { formula1: 0, formula2: 1, operator: "Between" } },
};

function validate(worksheet: Excel.Worksheet, { validations }: BlankSheet): void {
  for (const { area, accepts, message } of validations) {
    const { dataValidation } = rangeOfArea(worksheet, area);
    dataValidation.rule = RULES[accepts];
    dataValidation.errorAlert = {
      title: "Khớp Số",
      message: message.vi,
      style: "Stop",
      showAlert: true,
    };
  }
}

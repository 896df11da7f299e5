import { parseCellName } from "../../../src/core/sheet/address";
import { covers, oneCell } from "./area";
import { toTruth } from "./formula-values";
import { moveFormula } from "./shift";
import type { ConditionalFormatState, SheetState } from "./sheet-state";
import { lookOf } from "./sheet-state";
import type { SimulatedWorkbook } from "./workbook";

/** The colours in which a person sees a cell. */
export interface ShownLook {
  /** Empty for no fill. */
  readonly fill: string;
  readonly fontColor: string;
}

/** The cell's own colours, with those of the conditional formats that hold for it laid over them. */
export function shownLook(
  workbook: SimulatedWorkbook,
  sheetName: string,
  cellName: string
): ShownLook {
  const sheet = workbook.sheet(sheetName);
  const place = parseCellName(cellName);
  if (place === null) throw new Error(`Not a cell: ${cellName}`);
  const holding = formatsThatHold(workbook, sheet, place);
  const { fill = "", fontColor = "#000000" } = lookOf(sheet, place.row, place.column);
  return {
    fill: holding.find((format) => format.fill !== "")?.fill ?? fill,
    fontColor: holding.find((format) => format.fontColor !== "")?.fontColor ?? fontColor,
  };
}

/** In the order of priority, up to the first that stops the others. */
function formatsThatHold(
  workbook: SimulatedWorkbook,
  sheet: SheetState,
  place: { readonly row: number; readonly column: number }
): readonly ConditionalFormatState[] {
  const holding = sheet.conditionalFormats.filter((format) => {
    const isInside = format.areas.some((area) => covers(area, oneCell(place.row, place.column)));
    const first = format.areas[0];
    if (!isInside || first === undefined || format.formula === "") return false;
    const formula = moveFormula(format.formula, place.row - first.top, place.column - first.left);
    return toTruth(workbook.calculator.evaluate(workbook.state, sheet.name, formula)) === true;
  });
  const last = holding.findIndex(({ stopIfTrue }) => stopIfTrue);
  return last < 0 ? holding : holding.slice(0, last + 1);
}

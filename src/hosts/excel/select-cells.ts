import type { CellAddress } from "../../core/sheet/address";
import type { Outcome } from "../trouble";
import { succeed } from "../trouble";
import type { Abilities } from "./abilities";
import { joinAddresses } from "./join-addresses";
import { areaName, cellCount, parseArea, spanAreas } from "./range-area";
import { runExcel } from "./run-excel";
import { troubles } from "./troubles";

/**
 * Selects the cells, all on the sheet of the first, and shows them; a hidden sheet stays hidden. Below
 * ExcelApi 1.18 only cells that make up a rectangle can be selected together, else the first is.
 */
export function selectCells(
  cells: readonly CellAddress[],
  abilities: Abilities
): Promise<Outcome<null>> {
  const [first] = cells;
  if (first === undefined) return Promise.resolve(succeed(null));
  const names = cells.map(({ cell }) => cell);
  return runExcel(async (context) => {
    const worksheet = context.workbook.worksheets.getItemOrNullObject(first.sheet);
    worksheet.load("visibility");
    await context.sync();
    if (worksheet.isNullObject) return troubles.sheetMissing(first.sheet);
    if (worksheet.visibility !== "Visible") return troubles.sheetHidden(first.sheet);
    worksheet.activate();
    const together = rectangleOf(names);
    if (together === null && abilities.selectsAreas) {
      worksheet.getRanges(joinAddresses(names)[0] ?? first.cell).select();
    } else {
      worksheet.getRange(together ?? first.cell).select();
    }
    await context.sync();
    return succeed(null);
  });
}

/** The rectangle that these cells fill, or null when there are gaps. */
function rectangleOf(names: readonly string[]): string | null {
  const areas = [...new Set(names)].flatMap((name) => parseArea(name) ?? []);
  const [first, ...others] = areas;
  if (first === undefined) return null;
  const span = others.reduce(spanAreas, first);
  return cellCount(span) === areas.length ? areaName(span) : null;
}

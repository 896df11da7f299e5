import type { Area } from "../../../src/core/sheet/snapshot";
import { areaName, oneCell } from "./area";
import type { SimulatedWorkbook } from "./workbook";

/** Where the person stands: areas of one sheet, the first cell of the first being active. */
export interface Selection {
  readonly sheetId: string;
  readonly areas: readonly Area[];
}

/** Brings a sheet to the front; it comes with the selection that it was left with. */
export function showSheet(workbook: SimulatedWorkbook, sheetId: string): void {
  const { sheetId: left, areas } = workbook.selection;
  if (left === sheetId) return;
  workbook.leftSelections.set(left, areas);
  const kept = workbook.leftSelections.get(sheetId) ?? [oneCell(0, 0)];
  workbook.selection = { sheetId, areas: kept };
  workbook.events.reportSelection();
  workbook.events.report("Deactivated", left, { worksheetId: left });
  workbook.events.report("Activated", sheetId, { worksheetId: sheetId });
}

/** Selects cells and shows their sheet. */
export function selectAreas(
  workbook: SimulatedWorkbook,
  sheetId: string,
  areas: readonly Area[]
): void {
  showSheet(workbook, sheetId);
  workbook.selection = { sheetId, areas };
  workbook.events.reportSelection();
  const address = areas.map(areaName).join(",");
  workbook.events.report("SelectionChanged", sheetId, { worksheetId: sheetId, address });
}

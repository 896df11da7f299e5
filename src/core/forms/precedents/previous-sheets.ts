import type { PreviousSheet, PreviousValue } from "../../figures/precedent";
import { tailOf } from "../../figures/precedent";
import type { RecognisedSheet } from "../../figures/read-sheet";
import type { WorkbookSnapshot } from "../../sheet/snapshot";
import type { Form } from "../form";
import { readSheets } from "../reading/read-sheets";

/**
 * What another workbook gives to be compared with: its recognised sheets with their figures. A figure
 * that may be read in two ways is left out, and so is a sheet without any figure.
 */
export function previousSheetsOf(
  snapshot: WorkbookSnapshot,
  forms: readonly Form[]
): readonly PreviousSheet[] {
  return readSheets(snapshot, forms)
    .filter((sheet) => sheet.kind === "recognised")
    .filter(({ figures }) => figures.length > 0)
    .map((sheet) => previousSheet(sheet, snapshot.name));
}

/** A recognised sheet as one of an earlier period; `workbook` is null for the workbook itself. */
export function previousSheet(sheet: RecognisedSheet, workbook: string | null): PreviousSheet {
  const { form, topic, unitName, period } = sheet;
  const values: Record<string, PreviousValue> = {};
  for (const { id, value, unit, origin, reading } of sheet.figures) {
    if (reading.sureness !== "ambiguous")
      values[tailOf(id)] = { value, unit: unit.id, cell: origin.cell };
  }
  return { workbook, sheet: sheet.sheet, form, topic, unitName, period, values };
}

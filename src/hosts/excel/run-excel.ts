import type { Outcome } from "../trouble";
import { excelTrouble } from "./excel-trouble";

type Batch<Value> = (context: Excel.RequestContext) => Promise<Outcome<Value>>;

/** Where Excel knows it (ExcelApi 1.20), all exchanges of a run are one step of its undo. */
export const ONE_UNDO: Excel.RunOptions = { mergeUndoGroup: true };

/**
 * Runs a batch in Excel. What Excel itself refuses comes back as a Trouble; anything else that is
 * thrown is a broken promise between colleagues and goes on upwards.
 */
export async function runExcel<Value>(
  batch: Batch<Value>,
  options: Excel.RunOptions = {}
): Promise<Outcome<Value>> {
  try {
    return await Excel.run(options, batch);
  } catch (error) {
    if (!(error instanceof OfficeExtension.Error)) throw error;
    const location = placeOfError(error);
    return { ok: false, trouble: excelTrouble(error.code, location) };
  }
}

/** Method or property at which Excel stopped ("Range.getMergedAreas"); empty when it does not say. */
function placeOfError({ debugInfo }: OfficeExtension.Error): string {
  const { errorLocation } = debugInfo as Partial<OfficeExtension.DebugInfo>;
  return errorLocation ?? "";
}

import type { WorkbookSnapshot } from "../core/sheet/snapshot";
import type { Outcome } from "./trouble";

/** A workbook, wherever it is open. */
export interface WorkbookHost {
  /** The whole workbook as plain data; the workbook itself is not changed. */
  readSnapshot(): Promise<Outcome<WorkbookSnapshot>>;
}

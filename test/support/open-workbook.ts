import { readFileSync } from "node:fs";
import path from "node:path";
import { makeReport, type Report } from "../../src/core/make-report";
import { defaultStyle } from "../../src/core/narrative/style";
import type { WorkbookSnapshot } from "../../src/core/sheet/snapshot";
import { readWorkbook } from "../../src/hosts/xlsx-file/read-workbook";

/** The snapshot of a workbook from its bytes; throws when it is refused. */
export async function snapshotOf(bytes: Uint8Array, name = "mau.xlsx"): Promise<WorkbookSnapshot> {
  const read = await readWorkbook(bytes, name);
  if (!read.ok) throw new Error(read.trouble.message.en);
  return read.value;
}

/** The snapshot of a sample workbook: `phuong-mau-2025-co-loi.xlsx`. */
export const snapshotOfSample = (name: string): Promise<WorkbookSnapshot> =>
  snapshotOf(readFileSync(path.resolve(__dirname, "../../samples", name)), name);

/** The report of a snapshot as a pane first makes it. */
export const reportOf = (snapshot: WorkbookSnapshot): Report =>
  makeReport(snapshot, { style: defaultStyle, profile: null });

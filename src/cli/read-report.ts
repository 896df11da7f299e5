import path from "node:path";
import { makeReport, type Report, type ReportOptions } from "../core/make-report";
import { defaultStyle } from "../core/narrative/style";
import { fail, succeed, type Outcome } from "../hosts/trouble";
import { xlsxFileHost } from "../hosts/xlsx-file/xlsx-file-host";
import { readBytes } from "./read-file";

/** The report of one .xlsx file; a workbook in which no sheet is recognised still gives one. */
export async function readReport(
  file: string,
  given: Pick<ReportOptions, "profile" | "ruleSettings" | "forms" | "previous" | "shareStep">
): Promise<Outcome<Report>> {
  const bytes = await readBytes(file);
  if (!bytes.ok) return bytes;
  const snapshot = await xlsxFileHost(bytes.value, path.basename(file)).readSnapshot();
  if (!snapshot.ok) return snapshot;
  return succeed(makeReport(snapshot.value, { style: defaultStyle, ...given }));
}

/** The trouble of a report that has nothing to say, or null. */
export function troubleOf(
  report: Report
): ({ readonly ok: false } & ReturnType<typeof fail>) | null {
  if (report.sheets.some((sheet) => sheet.kind === "recognised")) return null;
  return fail(
    "no-known-form",
    `Không trang tính nào của “${report.workbook}” là biểu mẫu đã biết. Xem “khop-so forms”.`,
    `No sheet of “${report.workbook}” is a known form. See “khop-so forms”.`
  );
}

import { periodText } from "../../core/figures/period-text";
import type { ReportDigest } from "../report/report-digest";

/** Name for a new report: "Báo cáo phường Mẫu, quý III năm 2025.docx". */
export function newReportName({
  profile,
  workbook,
}: Pick<ReportDigest, "profile" | "workbook">): string {
  if (profile === null) return fileName(`Báo cáo ${workbook.replace(/\.xlsx$/i, "")}`);
  const { kind, name, period } = profile;
  const unit = `Báo cáo ${kind} ${name}`;
  return fileName(period === null ? unit : `${unit}, ${periodText(period).vi}`);
}

const REFRESHED = " (đã cập nhật)";

/** Name for the refreshed copy of a report, which stands beside the one that was opened. */
export function refreshedName(name: string): string {
  const base = name.replace(/\.docx$/i, "").replace(/ \(đã cập nhật\)( \(\d+\))?$/, "");
  return fileName(base + REFRESHED);
}

/** Windows allows no slash, colon and the like in names: dates are written with dashes. */
const fileName = (text: string): string => `${text.replace(/[\\/:*?"<>|]/g, "-")}.docx`;

import type { Language } from "../../core/figures/bilingual";
import type { PreviousSheet } from "../../core/figures/precedent";
import { periodText } from "../../core/figures/period-text";
import type { Comparison } from "../report/report-digest";
import { fillText } from "../screen/fill-text";
import { comparisonTexts, copiesOnlyTexts, distanceTexts } from "./comparison-texts";

/** "TTHC (quý III năm 2025) so với quý II năm 2025, tệp quy-2.xlsx, trang tính TTHC · kỳ liền trước". */
export function sayComparison(
  { sheet, period, previous, distance, unit }: Comparison,
  language: Language
): string {
  const line = fillText(comparisonTexts.line[language], {
    sheet,
    period: period === null ? "" : ` (${periodText(period)[language]})`,
    previous: sayPrevious(previous, language),
  });
  const how = unit === "other" ? [] : [distanceTexts[distance][language]];
  return [line, ...how, ...(unit === "same" ? [] : [copiesOnlyTexts[unit][language]])].join(" · ");
}

function sayPrevious(
  { period, workbook, sheet }: Comparison["previous"],
  language: Language
): string {
  const { fileThen, sheetThen } = comparisonTexts;
  return [
    ...(period === null ? [] : [periodText(period)[language]]),
    ...(workbook === null ? [] : [fillText(fileThen[language], { file: workbook })]),
    fillText(sheetThen[language], { sheet }),
  ].join(", ");
}

/** Sheets of the chosen file with which nothing is compared. */
export function unpairedSheets(
  previous: readonly PreviousSheet[],
  comparisons: readonly Comparison[]
): readonly PreviousSheet[] {
  const isPaired = (one: PreviousSheet): boolean =>
    comparisons.some(
      ({ previous: other }) =>
        other.workbook === one.workbook && other.sheet === one.sheet && other.form === one.form
    );
  return previous.filter((sheet) => !isPaired(sheet));
}

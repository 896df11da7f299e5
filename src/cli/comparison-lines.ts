import type { Bilingual } from "../core/figures/bilingual";
import { periodText } from "../core/figures/period-text";
import type { Report } from "../core/make-report";
import { nameSheet } from "../core/rules/precedent-words";
import type { LineStyle } from "./line-style";

const words = {
  title: { vi: "Đã so với:", en: "Compared with:" },
  merged: {
    vi: "xã, phường sắp xếp lại từ 01/7/2025, chỉ tìm số chép lại",
    en: "communes were merged on 01/7/2025, only copied figures are looked for",
  },
  other: {
    vi: "đơn vị khác, chỉ tìm số chép lại",
    en: "another unit, only copied figures are looked for",
  },
} as const satisfies Record<string, Bilingual>;

/** Which sheets were compared with which of an earlier period or of another unit; nothing for none. */
export function comparisonLines(
  { precedents, sheets }: Report,
  { language, paint }: LineStyle
): readonly string[] {
  if (precedents.length === 0) return [];
  const lines = precedents.flatMap(({ prefix, previous, unit }) => {
    const later = sheets.filter((sheet) => sheet.kind === "recognised" && sheet.prefix === prefix);
    const parts = [
      nameSheet(previous)[language],
      ...(previous.period === null ? [] : [periodText(previous.period)[language]]),
      ...(unit === "same" ? [] : [words[unit][language]]),
    ];
    return later.map(({ sheet }) => `  ${sheet} ← ${parts.join(", ")}`);
  });
  return [paint.quiet(words.title[language]), ...lines.map((line) => paint.quiet(line)), ""];
}

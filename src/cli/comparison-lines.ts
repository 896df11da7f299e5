import type { Bilingual, Language } from "../core/figures/bilingual";
import type { Precedent } from "../core/figures/precedent";
import { periodText } from "../core/figures/period-text";
import type { Report } from "../core/make-report";
import { nameSheet } from "../core/rules/precedent-words";
import type { LineStyle } from "./line-style";

const words = {
  more: { vi: "và {{n}} trang tính khác", en: "and {{n}} other sheets" },
  title: { vi: "Đã so với:", en: "Compared with:" },
  none: {
    vi: "Không so được với tệp kỳ trước: không có trang tính cùng biểu, cùng đơn vị, thuộc kỳ sớm hơn.",
    en: "Nothing was compared: the earlier file has no sheet of the same form and unit of an earlier period.",
  },
  merged: {
    vi: "xã, phường sắp xếp lại từ 01/7/2025, chỉ tìm số chép lại",
    en: "communes were merged on 01/7/2025, only copied figures are looked for",
  },
  other: {
    vi: "đơn vị khác, chỉ tìm số chép lại",
    en: "another unit, only copied figures are looked for",
  },
} as const satisfies Record<string, Bilingual>;

/** So many earlier sheets a line names; a workbook of twelve months has sixty-six pairs. */
const NAMED = 3;

/**
 * Which sheets were compared with which of an earlier period or of another unit, nearest first, one line
 * to a sheet. Where nothing could be compared, it is said to who asked for it, and else nothing.
 */
export function comparisonLines(
  { precedents, sheets }: Report,
  { language, paint }: LineStyle,
  isAsked: boolean
): readonly string[] {
  if (precedents.length === 0) return isAsked ? [paint.quiet(words.none[language]), ""] : [];
  const lines = sheets.flatMap((sheet) => {
    if (sheet.kind !== "recognised") return [];
    const earlier = precedents
      .filter(({ prefix }) => prefix === sheet.prefix)
      .map((precedent) => nameEarlier(precedent, language));
    if (earlier.length === 0) return [];
    const more = words.more[language].replace("{{n}}", String(earlier.length - NAMED));
    const named = [...earlier.slice(0, NAMED), ...(earlier.length > NAMED ? [more] : [])];
    return [`  ${sheet.sheet} ← ${named.join("; ")}`];
  });
  return [words.title[language], ...lines].map((line) => paint.quiet(line)).concat("");
}

function nameEarlier({ previous, unit }: Precedent, language: Language): string {
  return [
    nameSheet(previous)[language],
    ...(previous.period === null ? [] : [periodText(previous.period)[language]]),
    ...(unit === "same" ? [] : [words[unit][language]]),
  ].join(", ");
}

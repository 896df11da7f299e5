import type { Language } from "../../core/figures/bilingual";
import type { Period } from "../../core/figures/period";
import { periodText } from "../../core/figures/period-text";
import type { UnitProfile } from "../../core/narrative/unit-profile";
import { overviewTexts } from "../overview/overview-texts";

/** "Phường Mẫu", "Đặc khu Phú Quốc". */
export function unitText({ kind, name }: Pick<UnitProfile, "kind" | "name">): string {
  return `${kind.charAt(0).toLocaleUpperCase("vi")}${kind.slice(1)} ${name}`;
}

/**
 * What the sheets say otherwise than the person: "Phường Mẫu · quý III năm 2025", only the parts that
 * differ. Null where they do not, and where the sheets say nothing of it. Whom the report is
 * addressed to stands on no sheet.
 */
export function sayDifference(
  given: UnitProfile,
  read: UnitProfile | null,
  language: Language
): string | null {
  if (read === null) return null;
  const period = read.period === null ? null : periodText(read.period)[language];
  const parts = [
    ...(unitText(given) === unitText(read) ? [] : [unitText(read)]),
    ...(period === null || period === sayPeriod(given.period, language) ? [] : [period]),
  ];
  return parts.length === 0 ? null : parts.join(" · ");
}

/** "quý III năm 2025", or that it is not known. */
export function sayPeriod(period: Period | null, language: Language): string {
  return period === null ? overviewTexts.unknown[language] : periodText(period)[language];
}

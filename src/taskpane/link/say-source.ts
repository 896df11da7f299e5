import type { Language } from "../../core/figures/bilingual";
import { fillText } from "../screen/fill-text";
import { sayPeriod, unitText } from "../screen/profile-text";
import { sayTime } from "../screen/say-time";
import type { ParcelInUse } from "./linked-document";
import { linkTexts, wayTexts } from "./link-texts";

/** "so-lieu.xlsx · Phường Mẫu · quý III năm 2025", as far as the parcel says it. */
export function saySource(
  { workbook, profile }: ParcelInUse["parcel"],
  language: Language
): string {
  const unit = profile === null ? [] : [unitText(profile)];
  const period = profile?.period == null ? [] : [sayPeriod(profile.period, language)];
  return [workbook, ...unit, ...period].join(" · ");
}

/** How the parcel came, and of which time its figures are. */
export function sayWay({ parcel, way }: ParcelInUse, language: Language): string {
  const text = fillText(wayTexts[way][language], { workbook: parcel.workbook });
  const time = sayTime(parcel.madeAt, language);
  return time === null ? text : fillText(linkTexts.madeAt[language], { way: text, time });
}

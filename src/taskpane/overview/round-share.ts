import type { Language } from "../../core/figures/bilingual";
import { formatQuantity } from "../../core/narrative/format-figure";
import { units } from "../../core/figures/unit";
import { fillText } from "../screen/fill-text";
import { overviewTexts } from "./overview-texts";

/**
 * A share in whole percents for a picture: "64%". What is not nothing is never said as 0%, and what
 * is not all never as 100%: "dưới 1%", "trên 99%". Empty where the whole is not above zero.
 */
export function roundShare(part: number, whole: number, language: Language): string {
  if (whole <= 0) return "";
  const percent = (100 * part) / whole;
  const rounded = Math.round(percent);
  const say = (share: number): string => formatQuantity(share, language, { unit: units.percent });
  if (rounded === 0 && percent > 0)
    return fillText(overviewTexts.under[language], { share: say(1) });
  if (rounded === 100 && percent < 100)
    return fillText(overviewTexts.over[language], { share: say(99) });
  return say(rounded);
}

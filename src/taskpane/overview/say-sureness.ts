import type { Language } from "../../core/figures/bilingual";
import { units } from "../../core/figures/unit";
import { formatQuantity } from "../../core/narrative/format-figure";
import { fillText } from "../screen/fill-text";
import { overviewTexts } from "./overview-texts";

const CERTAIN = 0.9;
const LIKELY = 0.7;

/** How surely a sheet is the form it was taken for, from its likeness: "Chắc chắn (96%)". */
export function saySureness(likeness: number, language: Language): string {
  const word = likeness >= CERTAIN ? "sure" : likeness >= LIKELY ? "likely" : "tentative";
  // Cut, not rounded: 99.6 % is not all of the form.
  const percent = Math.floor(100 * likeness + 1e-9);
  const share = formatQuantity(percent, language, { unit: units.percent });
  return fillText(overviewTexts[word][language], { share });
}

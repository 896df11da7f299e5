import type { Language } from "../../core/figures/bilingual";
import { countText } from "../screen/fill-text";
import type { DecisionCounts } from "./use-decisions";
import { wordTexts } from "./word-texts";

/** What a button will do: "Cập nhật 5 số liệu, thêm 1 đoạn". Empty for nothing. */
export function sayDecisions(
  { updates, insertions, keeps }: DecisionCounts,
  language: Language
): string {
  const parts = [
    { n: updates, text: wordTexts.updateAction },
    { n: insertions, text: wordTexts.insertAction },
    { n: keeps, text: wordTexts.keepAction },
  ]
    .filter(({ n }) => n > 0)
    .map(({ n, text }) => countText(text, n, language));
  const joined = parts.join(", ").toLocaleLowerCase(language);
  return joined.charAt(0).toLocaleUpperCase(language) + joined.slice(1);
}

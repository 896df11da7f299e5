import type { Language } from "../../core/figures/bilingual";
import { formatNumber } from "../../core/narrative/format-figure";
import { fillText } from "../screen/fill-text";
import { wordsBefore } from "./move-cursor";
import type { DocumentPlace } from "./page-marks";
import { pagesTexts } from "./pages-texts";

/** Where the cursor stands, for those who do not see it: "Chỗ chèn: đoạn 12, sau “… 4.166 hồ sơ”". */
export function sayCursor(root: ParentNode, place: DocumentPlace, language: Language): string {
  const { text, isAtStart } = wordsBefore(root, place);
  const where = isAtStart ? pagesTexts.atStart : pagesTexts.behind;
  const words = text === "" ? pagesTexts.inEmpty[language] : fillText(where[language], { text });
  const n = formatNumber(place.paragraph + 1, language);
  return fillText(pagesTexts.cursorAt[language], { n, words });
}

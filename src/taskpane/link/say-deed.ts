import type { Language } from "../../core/figures/bilingual";
import { countText, fillText } from "../screen/fill-text";
import { wordTexts } from "../word/word-texts";
import type { DocumentDeed } from "./linked-document";
import { linkTexts } from "./link-texts";

/** What was done, in one line: "Đã cập nhật 5 số liệu, 1 chưa được, đã thêm 1 đoạn". */
export function sayDeed(deed: DocumentDeed, language: Language): string {
  const count = (name: keyof typeof linkTexts, n: number): string =>
    countText(linkTexts[name], n, language);
  switch (deed.kind) {
    case "refreshed":
      return sayRefresh(deed, language);
    case "inserted": {
      const { titles, marks } = deed;
      if (titles.length === 0) return linkTexts.insertedNothing[language];
      return `${count("insertedPassages", titles.length)} ${count("withFigures", marks)}`;
    }
    case "figure-inserted":
      return fillText(linkTexts.insertedFigure[language], { label: deed.label[language] });
    case "rewritten":
      return fillText(linkTexts.rewritten[language], { title: deed.title[language] });
    case "undone":
      return count("undone", deed.marks);
    case "finalised":
      return count("finalised", deed.marks);
  }
}

type Refreshed = Extract<DocumentDeed, { readonly kind: "refreshed" }>;

function sayRefresh({ updated, failed, kept, inserted }: Refreshed, language: Language): string {
  const parts = [
    ...(updated.length > 0 ? [countText(wordTexts.updated, updated.length, language)] : []),
    ...(updated.length === 0 && failed.length > 0 ? [linkTexts.noneUpdated[language]] : []),
    ...(failed.length > 0 && updated.length > 0
      ? [countText(linkTexts.failedOf, failed.length, language)]
      : []),
    ...(kept > 0 ? [countText(linkTexts.kept, kept, language)] : []),
    ...(inserted.length > 0 ? [countText(wordTexts.inserted, inserted.length, language)] : []),
  ];
  const text = parts.length === 0 ? linkTexts.nothingUpdated[language] : parts.join(", ");
  return text.charAt(0).toLocaleUpperCase(language) + text.slice(1);
}

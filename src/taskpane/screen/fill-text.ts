import type { Bilingual, Language } from "../../core/figures/bilingual";
import { formatNumber } from "../../core/narrative/format-figure";

/** A text of the pane with its `{{placeholders}}` filled. */
export function fillText(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => values[name] ?? whole);
}

/** A text about `n` things; English gives one and many as "error|errors". */
export function countText(text: Bilingual, n: number, language: Language): string {
  const [one = "", many = one] = text[language].split("|");
  return fillText(n === 1 ? one : many, { n: formatNumber(n, language) });
}

/** "5 lỗi", "1 error". */
export function countOf(noun: Bilingual, n: number, language: Language): string {
  return `${formatNumber(n, language)} ${countText(noun, n, language)}`;
}

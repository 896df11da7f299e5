import type { Language } from "../../core/figures/bilingual";
import { formatNumber } from "../../core/narrative/format-figure";

const KILOBYTE = 1024;

/** Size of a text for a person: "850 B", "14,2 KB". */
export function saySize(bytes: number, language: Language): string {
  if (bytes < KILOBYTE) return `${formatNumber(bytes, language)} B`;
  return `${formatNumber(bytes / KILOBYTE, language, { decimals: 1 })} KB`;
}

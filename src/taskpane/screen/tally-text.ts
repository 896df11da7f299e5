import type { Language } from "../../core/figures/bilingual";
import { countOf } from "./fill-text";
import { paneTexts } from "./pane-texts";
import type { ReportDigest } from "../report/report-digest";

/** "5 lỗi · 2 cảnh báo"; empty for no finding. */
export function tallyText(tally: ReportDigest["tally"], language: Language): string {
  const counts = [
    [tally.error, paneTexts.errors],
    [tally.warning, paneTexts.warnings],
    [tally.note, paneTexts.notes],
  ] as const;
  return counts
    .filter(([n]) => n > 0)
    .map(([n, noun]) => countOf(noun, n, language))
    .join(" · ");
}

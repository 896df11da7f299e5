import type { Severity } from "../../figures/relation";
import type { Bilingual } from "../../figures/bilingual";

/** A total on one sheet whose parts stand on another. */
export interface SharedTotal {
  readonly code: string;
  readonly severity: Severity;
  readonly label: Bilingual;
  /** Ids as the first sheet of the topic gives them; the sheets' own prefixes are put in. */
  readonly total: string;
  /** All on one sheet, and none of them left out there. */
  readonly parts: readonly string[];
}

/** T07: the reasons of form II.06g are those of the dossiers in columns (10) and (13) of II.06a. */
export const totals: readonly SharedTotal[] = [
  {
    code: "T07",
    severity: "warning",
    label: {
      vi: "Hồ sơ quá hạn có nguyên nhân = đã giải quyết quá hạn + đang giải quyết quá hạn",
      en: "Overdue dossiers with a reason = resolved overdue + pending overdue",
    },
    total: "overdue.total",
    parts: ["tthc.resolved.overdue", "tthc.pending.overdue"],
  },
];

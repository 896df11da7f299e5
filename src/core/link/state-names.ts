import type { Bilingual } from "../figures/bilingual";
import type { MarkState } from "./mark";

/** What a person calls each state of a mark. */
export const stateNames: Readonly<Record<MarkState, Bilingual>> = {
  matches: { vi: "khớp", en: "match" },
  stale: { vi: "cũ", en: "stale" },
  edited: { vi: "sửa tay", en: "edited by hand" },
  converged: { vi: "hội tụ", en: "converged" },
  conflict: { vi: "xung đột", en: "in conflict" },
  removed: { vi: "đã xóa", en: "removed" },
  unknown: { vi: "không rõ", en: "unknown" },
};

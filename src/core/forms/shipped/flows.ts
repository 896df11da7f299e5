import type { Bilingual } from "../../figures/bilingual";
import type { FormPrecedent } from "../form";

/**
 * What is counted anew in every period, by the ids of its columns, rows or figures: in cumulative
 * reports of one year it never falls (T10), and in reports of single periods it is never quite the same.
 */
export function flows(
  over: FormPrecedent["over"],
  ids: readonly string[]
): readonly FormPrecedent[] {
  return ids.map((id) => ({
    kind: "cumulative",
    code: "T10",
    severity: "warning",
    label: NEVER_FALLS,
    over,
    now: id,
    then: id,
  }));
}

const NEVER_FALLS: Bilingual = {
  vi: "Số lũy kế kỳ này ≥ số lũy kế kỳ trước",
  en: "Cumulative now ≥ cumulative before",
};

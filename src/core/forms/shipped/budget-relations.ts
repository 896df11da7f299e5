import type { Bilingual } from "../../figures/bilingual";
import type { FormRelation, FormRow } from "../form";

/** B01 or B02: a total is the sum of its groups, in every column of money. */
export function groupSum(
  code: "B01" | "B02",
  total: FormRow,
  groups: readonly FormRow[]
): FormRelation {
  return {
    kind: "balance",
    code,
    severity: "error",
    label: {
      vi: `${total.name.vi} = cộng các nhóm của ${total.name.vi.toLowerCase()}`,
      en: `${total.name.en} = sum of its groups`,
    },
    over: "rows",
    total: total.id,
    parts: groups.map(({ id }) => id),
  };
}

/** Columns of a comparison: the share, what it is a share of, and what that is compared with. */
export interface Compared {
  readonly share: string;
  readonly part: string;
  readonly whole: string;
}

/** Declares a comparison over columns, in every row of a table. */
export type Compare = (columns: Compared) => FormRelation;

const compare =
  (code: "B03" | "B11", label: Bilingual): Compare =>
  (columns) => ({
    kind: "share",
    ...{ code, severity: "error", label, over: "columns" },
    ...columns,
    otherWholes: [],
  });

/** B03: share = actual / plan. */
export const performance = compare("B03", {
  vi: "So sánh % = thực hiện / dự toán",
  en: "Comparison % = actual / plan",
});

/** B11: share = plan / the year before. */
export const growth = compare("B11", {
  vi: "So sánh % = dự toán / thực hiện năm trước",
  en: "Comparison % = plan / year before",
});

/** B11: share = settlement / plan; above the plan is usual, for transfers come during the year. */
export const settled = compare("B11", {
  vi: "So sánh % = quyết toán / dự toán",
  en: "Comparison % = settlement / plan",
});

/** B05: what is spent was taken in; what is left of it is the surplus, where the sheet tells it. */
export function spentOf(surplus: string | null): FormRelation {
  const base = { code: "B05", severity: "warning", over: "rows" } as const;
  if (surplus !== null) {
    const label = {
      vi: "Tổng thu = tổng chi + kết dư",
      en: "Revenue = spending + surplus",
    };
    return { kind: "balance", ...base, label, total: "revenue", parts: ["spending", surplus] };
  }
  const label = { vi: "Tổng chi ≤ tổng thu", en: "Spending ≤ revenue" };
  return { kind: "bound", ...base, label, lesser: "spending", greater: "revenue" };
}

/** B10: a difference is what is left of the whole beside the other; it may be below zero. */
export function differenceOf(
  label: Bilingual,
  [difference, whole, other]: readonly [string, string, string]
): FormRelation {
  const base = { code: "B10", severity: "error", label, over: "columns" } as const;
  return { kind: "balance", ...base, total: whole, parts: [other, difference] };
}

import {
  revenueGroups,
  revenueTotal,
  spendingGroups,
  spendingTotal,
  transferRows,
} from "./budget-lines";
import { groupSum } from "./budget-relations";
import type { FormRelation, FormRow } from "../form";

const transfers = transferRows("revenue.transfer");

/** Roman numbers of the official form; groups that staff add have none. */
const ordinals: Readonly<Record<string, string>> = {
  "revenue.own": "I",
  "revenue.shared": "II",
  "revenue.transfer": "III",
  "revenue.surplus": "IV",
  "revenue.forward": "V",
  "spending.invest": "I",
  "spending.regular": "II",
  "spending.reserve": "III",
};

const numbered = (row: FormRow): FormRow => {
  const ordinal = ordinals[row.id];
  return ordinal === undefined ? row : { ...row, ordinal };
};

/** Groups of revenue and spending, as forms 103, 113 and 116 balance them. */
export const balanceLines: readonly FormRow[] = [
  { ...revenueTotal, isRequired: true },
  ...revenueGroups.flatMap((row) =>
    row.id === "revenue.transfer" ? [numbered(row), ...transfers] : [numbered(row)]
  ),
  { ...spendingTotal, isRequired: true },
  ...spendingGroups.map(numbered),
];

/** B01, B02: both totals are the sums of their groups, transfers that of their two kinds. */
export const balanceSums: readonly FormRelation[] = [
  groupSum("B02", revenueTotal, revenueGroups),
  {
    kind: "balance",
    code: "B02",
    severity: "error",
    label: {
      vi: "Thu bổ sung = bổ sung cân đối + bổ sung có mục tiêu",
      en: "Transfers = balancing + targeted",
    },
    over: "rows",
    total: "revenue.transfer",
    parts: transfers.map(({ id }) => id),
  },
  groupSum("B01", spendingTotal, spendingGroups),
];

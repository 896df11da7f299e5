import {
  ACTUAL,
  COMPARISON,
  PLAN,
  budgetHead,
  groupSum,
  performance,
  publication,
  revenueGroups,
  revenueTotal,
  spendingGroups,
  spendingTotal,
  transferRows,
} from "./budget-lines";
import type { Form, FormRow } from "./form";
import { flows } from "./flows";

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

/** Form 113: the balance of a commune's budget, plan against estimated performance. */
export const budget113: Form = {
  id: "budget-113",
  topic: "budget",
  name: { vi: "Biểu 113: cân đối ngân sách xã", en: "Form 113: commune budget balance" },
  ...publication,
  titles: ["cân đối ngân sách xã", "cân đối ngân sách phường", "Biểu số 113", "113/CK TC-NSNN"],
  columns: [
    ...budgetHead,
    {
      id: "plan",
      role: "figure",
      headings: PLAN.map((heading) => [heading]),
      name: { vi: "Dự toán", en: "Plan" },
      unit: "dong",
      number: "1",
      isRequired: true,
    },
    {
      id: "actual",
      role: "figure",
      headings: ACTUAL.map((heading) => [heading]),
      name: { vi: "Thực hiện", en: "Actual" },
      unit: "dong",
      number: "2",
      isRequired: true,
    },
    {
      id: "share",
      role: "figure",
      headings: COMPARISON.flatMap((heading) => [[heading], [heading, "%"]]),
      printed: ["So sánh (%)"],
      name: { vi: "So sánh", en: "Comparison" },
      unit: "percent",
      number: "3",
    },
  ],
  rows: {
    kind: "named",
    rows: [
      { ...revenueTotal, isRequired: true },
      ...revenueGroups.flatMap((row) =>
        row.id === "revenue.transfer" ? [numbered(row), ...transfers] : [numbered(row)]
      ),
      { ...spendingTotal, isRequired: true },
      ...spendingGroups.map(numbered),
    ],
  },
  relations: [
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
    performance({ share: "share", actual: "actual", plan: "plan" }),
    {
      kind: "bound",
      code: "B05",
      severity: "warning",
      label: { vi: "Tổng chi ≤ tổng thu", en: "Spending ≤ revenue" },
      over: "rows",
      lesser: "spending",
      greater: "revenue",
    },
  ],
  precedents: flows("columns", ["actual"]),
  blank: {
    sheetName: "113 Cân đối",
    title: "CÂN ĐỐI NGÂN SÁCH XÃ",
    corner: ["Biểu số 113/CK TC-NSNN", "(Thông tư số 343/2016/TT-BTC)"],
    unit: "đồng",
  },
};

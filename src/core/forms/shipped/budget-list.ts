import { revenueGroups, revenueTotal, spendingGroups, spendingTotal } from "./budget-lines";
import type { Form, FormColumn, FormRelation, FormRow } from "../form";
import { flows } from "./flows";
import { noteColumn, ordinalColumn, unitColumn } from "./list-columns";

const BARE_PLAN = ["Dự toán", "Kế hoạch", "Dự toán năm", "Kế hoạch năm"];
const BARE_SHARE = ["Tỷ lệ", "Đạt tỷ lệ", "So với dự toán", "So với kế hoạch"];

const comparisons = (word: string): readonly string[] =>
  ["kế hoạch", "dự toán"].flatMap((base) => [
    `${word} / ${base}`,
    `${word} so với ${base}`,
    `${word} đạt % ${base}`,
    `${word} đạt ${base}`,
    `Tỷ lệ ${word} so với ${base}`,
    `Tỷ lệ ${word} / ${base}`,
    `Tỷ lệ ${word} đạt ${base}`,
  ]);

const plans = (word: string): readonly string[] =>
  ["Kế hoạch", "Dự toán"].flatMap((base) => [
    `${base} ${word}`,
    `${base} ${word} năm`,
    `${base} ${word} ngân sách`,
    `${base} tổng ${word}`,
  ]);

/**
 * Actual, plan and share of the plan of one group as three rows of a list. Under the actual figure a
 * bare "Dự toán" or "Tỷ lệ" is enough; elsewhere the row must say `word`.
 */
function three(row: FormRow, word: string): readonly FormRow[] {
  const { vi, en } = row.name;
  const group = row.parent === undefined ? {} : { parent: `${row.parent}.actual` };
  const parent = `${row.id}.actual`;
  return [
    {
      id: parent,
      labels: [...row.labels, ...row.labels.map((label) => `Thực hiện ${label}`)],
      name: row.name,
      unit: "dong",
      ...group,
    },
    {
      id: `${row.id}.plan`,
      labels: [...plans(word), ...BARE_PLAN],
      printed: `Dự toán ${word}`,
      name: { vi: `${vi}, dự toán`, en: `${en}, plan` },
      unit: "dong",
      parent,
    },
    {
      id: `${row.id}.share`,
      labels: [...comparisons(word), ...BARE_SHARE],
      printed: `Tỷ lệ ${word} so với dự toán`,
      name: { vi: `${vi} so với dự toán`, en: `${en}, share of the plan` },
      parent,
      unit: "percent",
    },
  ];
}

const ofGroup = (row: FormRow): readonly FormRow[] => three(row, row.name.vi);

const reform: readonly FormRow[] = [
  {
    id: "reform.plan",
    labels: [
      "Dự toán CCHC",
      "Kinh phí CCHC",
      "Kinh phí bố trí CCHC",
      "Kinh phí bố trí công tác CCHC",
      "Kinh phí bố trí cho công tác CCHC",
      "Kinh phí được cấp CCHC",
      "Dự toán kinh phí CCHC",
    ],
    name: { vi: "Dự toán CCHC", en: "Reform funds, plan" },
    unit: "dong",
  },
  {
    id: "reform.actual",
    labels: [
      "Đã chi CCHC",
      "Chi CCHC",
      "Kinh phí CCHC đã chi",
      "Kinh phí CCHC đã thực hiện",
      "Thực hiện CCHC",
      "Đã chi cho công tác CCHC",
    ],
    name: { vi: "Đã chi CCHC", en: "Reform funds, spent" },
    unit: "dong",
  },
  {
    id: "reform.share",
    labels: [...comparisons("chi CCHC"), "Tỷ lệ chi CCHC", "Tỷ lệ giải ngân CCHC", ...BARE_SHARE],
    printed: "Tỷ lệ chi CCHC so với dự toán",
    name: { vi: "Chi CCHC so với dự toán", en: "Reform funds, share spent" },
    parent: "reform.actual",
    unit: "percent",
  },
];

/** One figure that is the plan of both sides, where the plan is balanced. */
const commonPlan: FormRow = {
  id: "plan",
  labels: [
    "Kế hoạch thu, chi",
    "Dự toán thu, chi",
    "Kế hoạch thu, chi ngân sách",
    "Dự toán thu, chi ngân sách",
    "Kế hoạch thu, chi năm",
    "Dự toán thu, chi năm",
  ],
  name: { vi: "Kế hoạch thu, chi", en: "Plan of revenue and spending" },
  unit: "dong",
};

const rows: readonly FormRow[] = [
  ...three(revenueTotal, "thu").map((row, index) => ({ ...row, isRequired: index === 0 })),
  ...revenueGroups.flatMap(ofGroup),
  ...three(spendingTotal, "chi").map((row, index) => ({ ...row, isRequired: index === 0 })),
  ...spendingGroups.flatMap(ofGroup),
  ...reform,
  commonPlan,
];

/** A blank list plans totals only, and leaves out groups that are rare. */
const leftOut: readonly string[] = [
  ...[...revenueGroups, ...spendingGroups].flatMap(({ id, isExtra }) => [
    ...(isExtra === true ? [`${id}.actual`] : []),
    `${id}.plan`,
    `${id}.share`,
  ]),
  commonPlan.id,
];

const columns: readonly FormColumn[] = [
  ordinalColumn,
  {
    id: "label",
    role: "label",
    headings: [["Chỉ tiêu"], ["Nội dung"], ["Tiêu chí"], ["Chỉ tiêu thống kê"]],
    name: { vi: "Chỉ tiêu", en: "Indicator" },
    isRequired: true,
  },
  unitColumn,
  {
    id: "",
    role: "figure",
    headings: [
      ["Số liệu"],
      ["Số tiền"],
      ["Kết quả"],
      ["Giá trị"],
      ["Thực hiện"],
      ["Kỳ báo cáo"],
      ["Kỳ này"],
    ],
    name: { vi: "Số liệu", en: "Figure" },
    isRequired: true,
  },
  noteColumn,
];

const base = (code: string, severity: "error" | "warning", [vi, en]: readonly [string, string]) =>
  ({ code, severity, label: { vi, en }, over: "figures" }) as const;

/** B03: share = actual / plan; where the list has no plan, over the next whole that it has. */
const shareOfPlan = ({ id, name }: FormRow, otherWholes: readonly string[]): FormRelation => ({
  kind: "share",
  ...base("B03", "error", [
    `${name.vi} so với dự toán = thực hiện / dự toán`,
    `${name.en}: actual / plan`,
  ]),
  share: `${id}.share`,
  part: `${id}.actual`,
  whole: `${id}.plan`,
  otherWholes,
});

/** "Chiếm tỷ lệ" under a group: its part in the total. */
const shareOfTotal = ({ id, name }: FormRow, total: FormRow): FormRelation => ({
  kind: "share",
  ...base("B03", "error", [
    `${name.vi} chiếm tỷ lệ trong ${total.name.vi.toLowerCase()}`,
    `${name.en} / ${total.name.en.toLowerCase()}`,
  ]),
  share: `${id}.actual.share`,
  part: `${id}.actual`,
  whole: `${total.id}.actual`,
  otherWholes: [`${total.id}.plan`],
});

function ofTotal(
  code: string,
  total: FormRow,
  groups: readonly FormRow[]
): readonly FormRelation[] {
  return [
    {
      kind: "balance",
      ...base(code, "error", [
        `${total.name.vi} = cộng các nhóm`,
        `${total.name.en} = sum of its groups`,
      ]),
      total: `${total.id}.actual`,
      parts: groups.map(({ id }) => `${id}.actual`),
    },
    shareOfPlan(total, ["plan"]),
    ...groups.flatMap((group) => [
      shareOfPlan(group, [`${total.id}.actual`]),
      shareOfTotal(group, total),
    ]),
  ];
}

/** Vertical list of budget figures as communes keep it for their reports. */
export const budgetList: Form = {
  id: "budget-list",
  topic: "budget",
  name: { vi: "Số liệu thu, chi ngân sách", en: "Budget list" },
  edition: {
    vi: "Danh mục số liệu ngân sách của cấp xã (không theo mẫu ban hành)",
    en: "Commune list of budget figures (no issued form)",
  },
  source: "Số liệu công bố của phường Ba Hàng năm 2023; không có mẫu do cấp trên ban hành.",
  validFrom: null,
  validTo: null,
  titles: ["ngân sách", "thu, chi ngân sách", "tài chính", "tài chính công"],
  columns,
  rows: { kind: "named", rows },
  relations: [
    ...ofTotal("B02", revenueTotal, revenueGroups),
    ...ofTotal("B01", spendingTotal, spendingGroups),
    shareOfPlan({ id: "reform", labels: [], name: { vi: "Chi CCHC", en: "Reform funds" } }, []),
    {
      kind: "bound",
      ...base("B05", "warning", ["Tổng chi ≤ tổng thu", "Spending ≤ revenue"]),
      lesser: "spending.actual",
      greater: "revenue.actual",
    },
    {
      kind: "bound",
      ...base("B07", "error", [
        "Kinh phí CCHC đã chi ≤ dự toán CCHC",
        "Reform funds spent ≤ planned",
      ]),
      lesser: "reform.actual",
      greater: "reform.plan",
    },
  ],
  precedents: flows(
    "figures",
    rows.flatMap(({ id }) => (id.endsWith(".actual") ? [id] : []))
  ),
  blank: {
    sheetName: "Ngân sách",
    title: "SỐ LIỆU THU, CHI NGÂN SÁCH",
    leavesOut: leftOut,
  },
};

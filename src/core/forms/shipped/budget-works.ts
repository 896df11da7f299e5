import type { FormColumn, FormRelation, OpenRows } from "../form";
import { ordinalColumn } from "./list-columns";

type Texts = readonly [vi: string, en: string];

/** What the forms about single works of construction share: 106, 111 and 119. */
export const worksHead: readonly FormColumn[] = [
  ordinalColumn,
  {
    id: "label",
    role: "label",
    headings: [
      ["Tên công trình"],
      ["Tên công trình, dự án"],
      ["Công trình, dự án"],
      ["Danh mục công trình"],
      ["Danh mục dự án"],
      ["Công trình"],
      ["Dự án"],
      ["Nội dung"],
    ],
    name: { vi: "Tên công trình", en: "Work" },
    isRequired: true,
  },
  {
    id: "dates",
    role: "note",
    headings: [
      ["Thời gian khởi công - hoàn thành"],
      ["Thời gian khởi công hoàn thành"],
      ["Thời gian KC-HT"],
      ["Thời gian thực hiện"],
    ],
    name: { vi: "Thời gian", en: "Begin and end" },
  },
];

/** A column of money; one with parts beside it has "Tổng số" under its heading. */
export function worksColumn(
  id: string,
  [vi, en]: Texts,
  headings: FormColumn["headings"]
): FormColumn {
  return { id, role: "figure", headings, name: { vi, en }, unit: "dong" };
}

const TOTAL = ["Tổng số", "Tổng"];
const PEOPLE = [
  "Nguồn đóng góp của nhân dân",
  "Nguồn đóng góp",
  "Đóng góp của nhân dân",
  "Nguồn huy động đóng góp",
  "Nguồn dân đóng góp",
];
const BALANCE = [
  "Nguồn cân đối ngân sách",
  "Nguồn ngân sách",
  "Cân đối ngân sách",
  "Nguồn cân đối",
];

const under = (outer: readonly string[], inner: readonly string[]): FormColumn["headings"] =>
  outer.flatMap((heading) => inner.map((each) => [heading, each]));

/** A sum over the sources that it is paid from; a sheet may print the sum alone. */
export function bySource(
  id: string,
  [vi, en]: Texts,
  outer: readonly string[]
): readonly [total: FormColumn, balance: FormColumn, people: FormColumn] {
  const name = (own: Texts): Texts => [`${vi}, ${own[0]}`, `${en}, ${own[1]}`];
  return [
    worksColumn(id, [vi, en], [...under(outer, TOTAL), ...outer.map((heading) => [heading])]),
    worksColumn(`${id}.balance`, name(["cân đối ngân sách", "budget"]), under(outer, BALANCE)),
    worksColumn(`${id}.people`, name(["đóng góp", "contributions"]), under(outer, PEOPLE)),
  ];
}

/** The cost that was approved, and what the people give of it. */
export const approvedColumns: readonly FormColumn[] = bySource(
  "approved",
  ["Tổng dự toán được duyệt", "Approved cost"],
  ["Tổng dự toán được duyệt", "Tổng mức đầu tư", "Tổng mức đầu tư được duyệt", "Dự toán được duyệt"]
).filter(({ id }) => id !== "approved.balance");

/** Works go on from earlier years or begin in this one. */
export const worksRows: OpenRows = {
  kind: "open",
  totals: ["Tổng số", "Tổng cộng", "Tổng", "Cộng"],
  sections: ["Công trình chuyển tiếp", "Công trình khởi công mới", "Công trình hoàn thành"],
  named: [],
};

export const worksSections: readonly string[] = [
  "Công trình chuyển tiếp",
  "Công trình khởi công mới",
];

/** B12: the total row and the two sections are the sums of their works. */
const sums: FormRelation = {
  kind: "row-totals",
  code: "B12",
  severity: "error",
  label: { vi: "Dòng tổng = tổng các công trình", en: "Total row = sum of works" },
};

/** B12: contributions are part of the approved cost, and a sum is at least its two sources. */
export const worksRelations = (id: string, [vi, en]: Texts): readonly FormRelation[] => [
  sums,
  {
    kind: "bound",
    ...{ code: "B12", severity: "error", over: "columns" },
    label: { vi: "Nguồn đóng góp ≤ tổng dự toán", en: "Contributions ≤ approved cost" },
    lesser: "approved.people",
    greater: "approved",
  },
  {
    kind: "balance",
    ...{ code: "B12", severity: "error", over: "columns" },
    label: {
      vi: `${vi} ≥ nguồn cân đối ngân sách + nguồn đóng góp`,
      en: `${en} ≥ from the budget + contributions`,
    },
    total: id,
    parts: [`${id}.balance`, `${id}.people`],
    // Sheets add sources of their own: what the province gives, what was saved.
    mayExceed: true,
  },
];

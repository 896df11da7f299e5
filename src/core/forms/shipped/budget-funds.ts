import type { BudgetSide } from "./budget-columns";
import { differenceOf } from "./budget-relations";
import type { Form, FormColumn, FormRelation } from "../form";
import { ordinalColumn } from "./list-columns";

const IN = ["Thu", "Tổng thu", "Số thu", "Thu trong năm"];
const OUT = ["Chi", "Tổng chi", "Số chi", "Chi trong năm"];
const REST = ["Chênh lệch", "Chênh lệch (+) (-)", "Chênh lệch thu chi", "Còn lại"];

/** Revenue, spending and what is left, of a plan or of its performance. */
function fundColumns({ id, headings, printed, vi, en }: BudgetSide): readonly FormColumn[] {
  const parts = [
    ["in", IN, "thu", "in"],
    ["out", OUT, "chi", "out"],
    ["rest", REST, "chênh lệch", "difference"],
  ] as const;
  return parts.map(([own, inner, say, sayEn]): FormColumn => ({
    id: `${id}.${own}`,
    role: "figure",
    headings: headings.flatMap((heading) => inner.map((each) => [heading, each])),
    printed: [printed ?? headings[0] ?? vi, inner[0] ?? say],
    name: { vi: `${vi}, ${say}`, en: `${en}, ${sayEn}` },
    unit: "dong",
    ...(own === "rest" ? { isSigned: true } : {}),
  }));
}

/** B10: what is left is revenue less spending. */
const restOf = ({ id, vi, en }: BudgetSide): FormRelation =>
  differenceOf({ vi: `${vi}: thu = chi + chênh lệch`, en: `${en}: in = out + difference` }, [
    `${id}.rest`,
    `${id}.in`,
    `${id}.out`,
  ]);

/** The columns, rows and relations of forms 107, 112 and 120, which differ in their two sides only. */
export function fundsTable(
  left: BudgetSide,
  right: BudgetSide
): Pick<Form, "topic" | "columns" | "rows" | "relations"> {
  return {
    topic: "funds",
    columns: [
      ordinalColumn,
      {
        id: "label",
        role: "label",
        headings: [["Nội dung"], ["Chỉ tiêu"], ["Tên quỹ"], ["Tên quỹ, hoạt động"], ["Các quỹ"]],
        name: { vi: "Nội dung", en: "Fund" },
        isRequired: true,
      },
      ...fundColumns(left),
      ...fundColumns(right).map((column) =>
        column.isSigned === true ? column : { ...column, isRequired: true }
      ),
    ],
    rows: {
      kind: "open",
      totals: ["Tổng số", "Tổng cộng", "Tổng", "Cộng"],
      sections: [
        "Các quỹ tài chính nhà nước ngoài ngân sách",
        "Các quỹ công chuyên dùng",
        "Các hoạt động sự nghiệp",
        "Hoạt động tài chính khác",
      ],
      named: [],
    },
    relations: [
      {
        kind: "row-totals",
        code: "B12",
        severity: "error",
        label: { vi: "Dòng tổng = tổng các quỹ, hoạt động", en: "Total row = sum of funds" },
      },
      restOf(left),
      restOf(right),
    ],
  };
}

export const fundSections: readonly string[] = [
  "Các quỹ tài chính nhà nước ngoài ngân sách",
  "Các hoạt động sự nghiệp",
];

import { balanceLines, balanceSums } from "./budget-balance";
import { actualSide, planSide, shareSide, single } from "./budget-columns";
import { COMPARISON, plainHead } from "./budget-lines";
import { differenceOf, performance, spentOf } from "./budget-relations";
import { spendingFields } from "./budget-spending";
import type { Form, FormColumn, FormRelation, FormRow } from "../form";
import { flows } from "./flows";

/** Regular spending by field: the same facts as the columns "thường xuyên" of form 115. */
const fields: readonly FormRow[] = spendingFields.map(({ ordinal: _, ...row }) => ({
  ...row,
  id: `${row.id}.regular`,
  parent: "spending.regular",
}));

const DIFFERENCES = ["±", "Chênh lệch", "Tăng, giảm", "Tăng (+), giảm (-)", "Số tuyệt đối"];

/** "±": how far the actual is above the plan. */
const excess: FormColumn = {
  id: "excess",
  role: "figure",
  headings: [
    ...COMPARISON.flatMap((heading) => DIFFERENCES.map((each) => [heading, each])),
    ...["Chênh lệch", "Chênh lệch thực hiện so với dự toán", "Tăng, giảm so với dự toán"].map(
      (heading) => [heading]
    ),
  ],
  printed: ["Thực hiện so với dự toán", "±"],
  name: { vi: "Chênh lệch so với dự toán", en: "Above the plan" },
  unit: "dong",
  isRequired: true,
  isSigned: true,
};

const fieldSum: Extract<FormRelation, { kind: "balance" }> = {
  kind: "balance",
  code: "B01",
  severity: "error",
  label: {
    vi: "Chi thường xuyên và các lĩnh vực đã nêu",
    en: "Regular spending and the fields named",
  },
  over: "rows",
  total: "spending.regular",
  parts: fields.map(({ id }) => id),
};

/** Plan and actual with their difference, as offices publish them without an issued form. */
export const budgetPublished: Form = {
  id: "budget-published",
  topic: "budget",
  name: { vi: "Dự toán và thực hiện ngân sách (±, %)", en: "Budget: plan and actual (±, %)" },
  edition: {
    vi: "Bảng công khai dự toán và thực hiện (không theo mẫu ban hành)",
    en: "Published table of plan and actual (no issued form)",
  },
  source:
    "Bố cục “Chỉ tiêu, Dự toán, Thực hiện, So với dự toán (±, %)” thấy trên báo cáo ngân sách đã công bố; không có mẫu do cấp trên ban hành.",
  validFrom: null,
  validTo: null,
  titles: ["tình hình thu, chi ngân sách", "thực hiện thu, chi ngân sách", "thu, chi ngân sách"],
  columns: [
    ...plainHead,
    single(planSide, { needs: "all" }),
    single(actualSide, { needs: "all" }),
    excess,
    { ...single(shareSide), printed: ["Thực hiện so với dự toán", "%"] },
  ],
  rows: {
    kind: "named",
    rows: balanceLines.flatMap((row) => (row.id === "spending.regular" ? [row, ...fields] : [row])),
  },
  relations: [
    ...balanceSums,
    // "Trong đó" names the greater fields only.
    { ...fieldSum, mayExceed: true },
    differenceOf({ vi: "Thực hiện = dự toán + chênh lệch", en: "Actual = plan + difference" }, [
      "excess",
      "actual",
      "plan",
    ]),
    performance({ share: "share", part: "actual", whole: "plan" }),
    spentOf(null),
  ],
  precedents: flows("columns", ["actual"]),
  blank: {
    sheetName: "Thu chi ngân sách",
    title: "TÌNH HÌNH THỰC HIỆN THU, CHI NGÂN SÁCH",
    unit: "đồng",
    computes: [fieldSum],
  },
};

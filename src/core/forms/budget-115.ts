import {
  ACTUAL,
  COMPARISON,
  PLAN,
  budgetHead,
  groupSum,
  performance,
  publication,
  spendingTotal,
} from "./budget-lines";
import type { Form, FormColumn, FormRelation, FormRow } from "./form";
import { flows } from "./flows";

const item = (
  id: string,
  ordinal: string | null,
  [vi, en, ...labels]: readonly [string, string, ...string[]]
): FormRow => ({
  id: `spending.${id}`,
  labels,
  name: { vi, en },
  ...(ordinal === null ? {} : { ordinal }),
  parent: "spending",
});

/** Lines of spending. An id has at most 8 letters here, since `.regular.actual` follows it. */
const lines: readonly FormRow[] = [
  item("schools", "1", [
    "Chi giáo dục",
    "Education",
    "Chi giáo dục",
    "Chi sự nghiệp giáo dục",
    "Chi giáo dục và đào tạo",
  ]),
  item("science", "2", [
    "Ứng dụng khoa học, công nghệ",
    "Science and technology",
    "Chi ứng dụng, chuyển giao công nghệ",
    "Chi ứng dụng khoa học công nghệ",
    "Chi khoa học và công nghệ",
  ]),
  item("health", "3", ["Chi y tế", "Health", "Chi y tế", "Chi sự nghiệp y tế"]),
  item("culture", "4", [
    "Chi văn hóa, thông tin",
    "Culture",
    "Chi văn hóa, thông tin",
    "Chi văn hóa thông tin",
  ]),
  item("radio", "5", [
    "Chi phát thanh, truyền thanh",
    "Broadcasting",
    "Chi phát thanh, truyền thanh",
    "Chi phát thanh truyền hình",
    "Chi phát thanh, truyền hình",
  ]),
  item("sport", "6", [
    "Chi thể dục thể thao",
    "Sport",
    "Chi thể dục thể thao",
    "Chi thể dục, thể thao",
    "Chi TDTT",
  ]),
  item("environs", "7", [
    "Chi bảo vệ môi trường",
    "Environment",
    "Chi bảo vệ môi trường",
    "Chi sự nghiệp môi trường",
  ]),
  item("economy", "8", [
    "Chi các hoạt động kinh tế",
    "Economic activities",
    "Chi các hoạt động kinh tế",
    "Chi hoạt động kinh tế",
    "Chi sự nghiệp kinh tế",
  ]),
  item("offices", "9", [
    "Chi QLNN, Đảng, đoàn thể",
    "State bodies, Party, unions",
    "Chi hoạt động của cơ quan quản lý nhà nước, Đảng, đoàn thể",
    "Chi hoạt động của các cơ quan quản lý nhà nước, Đảng, đoàn thể",
    "Chi quản lý nhà nước, Đảng, đoàn thể",
    "Chi quản lý hành chính",
  ]),
  item("social", "10", [
    "Chi công tác xã hội",
    "Social work",
    "Chi cho công tác xã hội",
    "Chi công tác xã hội",
    "Chi đảm bảo xã hội",
    "Chi bảo đảm xã hội",
  ]),
  {
    ...item("defence", null, [
      "Chi quốc phòng, an ninh",
      "Defence and order",
      "Chi quốc phòng, an ninh",
      "Chi dân quân tự vệ, trật tự an toàn xã hội",
      "Chi quốc phòng - an ninh",
    ]),
    isExtra: true,
  },
  item("other", "11", ["Chi khác", "Other spending", "Chi khác", "Chi khác ngân sách"]),
];

const reserve = item("reserve", "12", [
  "Dự phòng ngân sách",
  "Reserve",
  "Dự phòng ngân sách",
  "Dự phòng",
  "Chi dự phòng",
]);

const TOTAL = ["Tổng số", "Tổng", "Tổng cộng"];
const INVEST = ["Đầu tư phát triển", "ĐTPT", "Chi đầu tư phát triển", "Chi ĐTPT"];
const REGULAR = ["Thường xuyên", "TX", "Chi thường xuyên", "Chi TX"];

function triple(
  id: "plan" | "actual" | "share",
  outer: readonly string[],
  { vi, en, first }: { vi: string; en: string; first: number }
): readonly FormColumn[] {
  const column = (
    prefix: string,
    inner: readonly string[],
    [suffix, suffixEn]: readonly [string, string]
  ): FormColumn => ({
    id: `${prefix}${id}`,
    role: "figure",
    headings: outer.flatMap((heading) => inner.map((each) => [heading, each])),
    printed: [id === "share" ? "So sánh (%)" : (outer[0] ?? vi), inner[0] ?? suffix],
    name: { vi: `${vi}, ${suffix}`, en: `${en}, ${suffixEn}` },
    unit: id === "share" ? "percent" : "dong",
  });
  return [
    { ...column("", TOTAL, ["tổng số", "total"]), isRequired: id !== "share" },
    {
      ...column("invest.", INVEST, ["đầu tư phát triển", "investment"]),
      isRequired: id === "actual",
    },
    { ...column("regular.", REGULAR, ["thường xuyên", "regular"]), isRequired: id === "actual" },
  ].map((each, index) => ({ ...each, number: String(first + index) }));
}

const columns: readonly FormColumn[] = [
  ...budgetHead,
  ...triple("plan", PLAN, { vi: "Dự toán", en: "Plan", first: 1 }),
  ...triple("actual", ACTUAL, { vi: "Thực hiện", en: "Actual", first: 4 }),
  ...triple("share", COMPARISON, { vi: "So sánh", en: "Comparison", first: 7 }),
];

/** 1 = 2 + 3 and 4 = 5 + 6 in one row. */
function split(row: FormRow, column: "plan" | "actual"): FormRelation {
  return {
    kind: "balance",
    code: "B01",
    severity: "error",
    label: {
      vi: `${row.name.vi}: tổng số = đầu tư phát triển + thường xuyên`,
      en: `${row.name.en}: total = investment + regular`,
    },
    over: "figures",
    total: `${row.id}.${column}`,
    parts: [`${row.id}.invest.${column}`, `${row.id}.regular.${column}`],
  };
}

/** Form 115: estimated spending by line, split into investment and regular spending. */
export const budget115: Form = {
  id: "budget-115",
  topic: "budget",
  name: { vi: "Biểu 115: ước thực hiện chi ngân sách xã", en: "Form 115: commune spending" },
  ...publication,
  titles: ["thực hiện chi ngân sách xã", "chi ngân sách phường", "Biểu số 115", "115/CK TC-NSNN"],
  columns,
  rows: {
    kind: "named",
    rows: [{ ...spendingTotal, isRequired: true }, ...lines, reserve],
  },
  relations: [
    groupSum("B01", spendingTotal, [...lines, reserve]),
    ...lines.flatMap((row) => [split(row, "plan"), split(row, "actual")]),
    // The reserve is planned outside both kinds and spent inside them: only column 4 must split.
    split(spendingTotal, "actual"),
    performance({ share: "share", actual: "actual", plan: "plan" }),
    performance({ share: "invest.share", actual: "invest.actual", plan: "invest.plan" }),
    performance({ share: "regular.share", actual: "regular.actual", plan: "regular.plan" }),
  ],
  precedents: flows("columns", ["actual", "invest.actual", "regular.actual"]),
  blank: {
    sheetName: "115 Chi ngân sách",
    title: "ƯỚC THỰC HIỆN CHI NGÂN SÁCH XÃ",
    corner: ["Biểu số 115/CK TC-NSNN", "(Thông tư số 343/2016/TT-BTC)"],
    unit: "đồng",
  },
};

import { spendingTotal } from "./budget-lines";
import { groupSum } from "./budget-relations";
import type { Compare } from "./budget-relations";
import type { FormRelation, FormRow } from "../form";

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

/** Fields of spending. An id has at most 8 letters here, since `.regular.actual` follows it. */
export const spendingFields: readonly FormRow[] = [
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

/** Planned for all of them, and spent inside them. */
const reserve = item("reserve", "12", [
  "Dự phòng ngân sách",
  "Reserve",
  "Dự phòng ngân sách",
  "Dự phòng",
  "Chi dự phòng",
]);

/** Spending line by line, as forms 105, 115 and 118 print it. */
export const spendingLines: readonly FormRow[] = [
  { ...spendingTotal, isRequired: true },
  ...spendingFields,
  reserve,
];

/** B01: spending is the sum of its lines, in every column of money. */
export const spendingSum = groupSum("B01", spendingTotal, [...spendingFields, reserve]);

/** 1 = 2 + 3 and 4 = 5 + 6 in one row. */
export function split(row: FormRow, column: string): Extract<FormRelation, { kind: "balance" }> {
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

/** The total of which the reserve, or what is carried on, is neither of the two kinds. */
export const splitWithRest = (column: string): FormRelation => ({
  ...split(spendingTotal, column),
  label: {
    vi: "Tổng chi ≥ đầu tư phát triển + thường xuyên",
    en: "Spending ≥ investment + regular",
  },
  mayExceed: true,
});

/** A comparison of two sets of columns: in all, investment and regular. */
export function compareTriples(
  compare: Compare,
  [share, part, whole]: readonly [string, string, string]
): readonly FormRelation[] {
  return ["", "invest.", "regular."].map((own) =>
    compare({ share: own + share, part: own + part, whole: own + whole })
  );
}

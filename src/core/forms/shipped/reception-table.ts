import type { Form, FormRelation } from "../form";
import { receptionRelations } from "./petition-relations";
import {
  receptionTotalColumns,
  receptionWayColumns,
  shortReceptionColumns,
} from "./reception-columns";
import { rowTotals } from "./tthc-relations";
import { noteColumn, ordinalColumn } from "./list-columns";

type Texts = readonly [vi: string, en: string];

const base = ([vi, en]: Texts) =>
  ({ code: "C01", severity: "error", label: { vi, en }, over: "columns" }) as const;

const ways = ["regular", "chair", "delegate"] as const;

/** Columns 1 to 3 by the three ways; communes that print fewer columns have two. */
const relations: readonly FormRelation[] = [
  rowTotals,
  ...[
    ["visits", ["visits"], "Lượt tiếp", "Visits"] as const,
    ["people", ["people"], "Người được tiếp", "People"] as const,
    ["cases", ["first", "again"], "Vụ việc", "Cases"] as const,
  ].map(([id, parts, vi, en]): FormRelation => ({
    kind: "balance",
    ...base([
      `${vi}: tổng số = thường xuyên + thủ trưởng tiếp + ủy quyền tiếp`,
      `${en}: total = regular + by the head + by a delegate`,
    ]),
    total: id,
    parts: ways.flatMap((way) => parts.map((part) => `${way}.${part}`)),
  })),
  ...receptionRelations("columns"),
  ...ways.flatMap((way) =>
    [
      ["people", "Người trong đoàn đông người ≤ số người", "People in crowds ≤ people"] as const,
      ["first", "Vụ việc lần đầu của đoàn đông người ≤ lần đầu", "Of crowds ≤ in all"] as const,
      ["again", "Vụ việc nhiều lần của đoàn đông người ≤ nhiều lần", "Of crowds ≤ all"] as const,
    ].map(([part, vi, en]): FormRelation => ({
      kind: "bound",
      ...base([vi, en]),
      lesser: `crowd.${way}.${part}`,
      greater: `${way}.${part}`,
    }))
  ),
];

/** Biểu số 01/TCD, issued with Circular 02/2021/TT-TTCP of the Government Inspectorate. */
export const receptionTable: Form = {
  id: "reception-table",
  topic: "petitions",
  name: { vi: "Kết quả tiếp công dân (Biểu 01/TCD)", en: "Receptions (form 01/TCD)" },
  edition: {
    vi: "Biểu số 01/TCD, Thông tư 02/2021/TT-TTCP ngày 22/3/2021",
    en: "Form 01/TCD, Circular 02/2021/TT-TTCP of 22/3/2021",
  },
  source:
    "29 cột theo biểu in trong phần mềm tiếp công dân; số hiệu biểu, ngày thông tư và ý nghĩa cột tổng là theo hiểu biết, độ tin cậy trung bình. Bảng rút gọn của cấp xã (thường xuyên, định kỳ và đột xuất) cũng được nhận ra.",
  validFrom: "2021-05-01",
  validTo: null,
  titles: ["01/TCD", "tiếp công dân", "tiếp dân"],
  columns: [
    ordinalColumn,
    {
      id: "label",
      role: "label",
      headings: [["Đơn vị"], ["Tên đơn vị"], ["Cơ quan, đơn vị"], ["Nội dung"], ["Kỳ tiếp"]],
      name: { vi: "Đơn vị", en: "Unit" },
      isRequired: true,
    },
    ...receptionTotalColumns,
    ...receptionWayColumns,
    ...shortReceptionColumns,
    noteColumn,
  ],
  rows: {
    kind: "open",
    totals: ["Tổng cộng", "Tổng số", "Tổng", "Cộng"],
    sections: [],
    named: [],
  },
  relations,
  blank: {
    sheetName: "01-TCD Tiếp công dân",
    title: "KẾT QUẢ TIẾP CÔNG DÂN THƯỜNG XUYÊN, ĐỊNH KỲ VÀ ĐỘT XUẤT",
    corner: ["Biểu số 01/TCD", "(Thông tư số 02/2021/TT-TTCP)"],
  },
};

import { settlement } from "./budget-lines";
import {
  approvedColumns,
  bySource,
  worksColumn,
  worksHead,
  worksRelations,
  worksRows,
  worksSections,
} from "./budget-works";
import type { Form } from "../form";
import { flows } from "./flows";

const [paid, fromBudget, fromPeople] = bySource(
  "final",
  ["Giá trị đã thanh toán", "Paid"],
  [
    "Giá trị đã thanh toán",
    "Giá trị thanh toán",
    "Giá trị đã thanh toán từ 01/01 đến 31/12",
    "Quyết toán",
    "Vốn đã thanh toán",
  ]
);

/** Form 119: investment by work in a budget year that is closed. */
export const budget119: Form = {
  id: "budget-119",
  topic: "works",
  name: {
    vi: "Biểu 119: quyết toán chi đầu tư phát triển",
    en: "Form 119: settled investment by work",
  },
  ...settlement,
  titles: ["quyết toán chi đầu tư phát triển", "quyết toán chi đầu tư", "Biểu số 119", "Biểu 119"],
  columns: [
    ...worksHead,
    ...approvedColumns,
    worksColumn(
      "done.year",
      ["Giá trị thực hiện trong năm", "Work done this year"],
      [
        ["Giá trị thực hiện từ 01/01 đến 31/12"],
        ["Giá trị thực hiện trong năm"],
        ["Giá trị thực hiện"],
        ["Giá trị khối lượng thực hiện"],
        ["Khối lượng thực hiện"],
      ]
    ),
    { ...paid, isRequired: true },
    worksColumn(
      "final.before",
      ["Thanh toán khối lượng năm trước", "For work of earlier years"],
      paid.headings.flatMap(([outer = "", inner]) =>
        inner === "Tổng số"
          ? [
              [outer, "Thanh toán khối lượng năm trước"],
              [outer, "Trong đó: thanh toán khối lượng năm trước"],
              [outer, "Khối lượng năm trước"],
            ]
          : []
      )
    ),
    fromBudget,
    fromPeople,
  ],
  rows: worksRows,
  relations: [
    ...worksRelations("final", ["Giá trị đã thanh toán", "Paid"]),
    {
      kind: "bound",
      code: "B12",
      severity: "error",
      label: {
        vi: "Thanh toán khối lượng năm trước ≤ giá trị đã thanh toán",
        en: "Paid for work of earlier years ≤ paid",
      },
      over: "columns",
      lesser: "final.before",
      greater: "final",
    },
  ],
  precedents: flows("columns", ["final", "done.year"]),
  blank: {
    sheetName: "119 Quyết toán đầu tư",
    title: "QUYẾT TOÁN CHI ĐẦU TƯ PHÁT TRIỂN",
    corner: ["Biểu số 119/CK TC-NSNN", "(Thông tư số 343/2016/TT-BTC)"],
    unit: "đồng",
    sections: worksSections,
  },
};

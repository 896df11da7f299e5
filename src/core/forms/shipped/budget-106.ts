import { PLAN_TITLES, planPublication } from "./budget-lines";
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

/** Forms 106 and 111: planned investment by work, as put before the council and as decided by it. */
export const budget106: Form = {
  id: "budget-106",
  topic: "works",
  name: {
    vi: "Biểu 106, 111: dự toán chi đầu tư phát triển",
    en: "Forms 106, 111: planned investment by work",
  },
  ...planPublication,
  titles: [
    ...[
      "dự toán chi đầu tư phát triển",
      "kế hoạch vốn đầu tư",
      "Biểu số 106",
      "Biểu 106",
      "Biểu số 111",
      "Biểu 111",
    ],
    ...PLAN_TITLES,
  ],
  columns: [
    ...worksHead,
    ...approvedColumns,
    worksColumn(
      "done",
      ["Giá trị thực hiện", "Value of work done"],
      [
        ["Giá trị thực hiện đến 31/12"],
        ["Giá trị thực hiện"],
        ["Giá trị khối lượng thực hiện"],
        ["Khối lượng thực hiện"],
      ]
    ),
    worksColumn(
      "paid",
      ["Giá trị đã thanh toán", "Paid"],
      [["Giá trị đã thanh toán đến 31/12"], ["Giá trị đã thanh toán"], ["Đã thanh toán"]]
    ),
    ...bySource(
      "plan",
      ["Dự toán năm", "Plan"],
      ["Dự toán năm", "Dự toán", "Kế hoạch năm", "Kế hoạch vốn năm", "Kế hoạch vốn"]
    ).map((column) => (column.id === "plan" ? { ...column, isRequired: true } : column)),
  ],
  rows: worksRows,
  relations: worksRelations("plan", ["Dự toán năm", "Plan"]),
  blank: {
    sheetName: "106 Dự toán đầu tư",
    title: "DỰ TOÁN CHI ĐẦU TƯ PHÁT TRIỂN",
    corner: ["Biểu số 106/CK TC-NSNN, 111/CK TC-NSNN", "(Thông tư số 343/2016/TT-BTC)"],
    unit: "đồng",
    sections: worksSections,
  },
};

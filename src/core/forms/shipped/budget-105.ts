import { growthSide, planSide, priorSide, triple } from "./budget-columns";
import { PLAN_TITLES, budgetHead, planPublication } from "./budget-lines";
import { growth } from "./budget-relations";
import {
  compareTriples,
  spendingFields,
  spendingLines,
  spendingSum,
  split,
  splitWithRest,
} from "./budget-spending";
import type { Form } from "../form";

/** Forms 105 and 110: planned spending by line, as put before the council and as decided by it. */
export const budget105: Form = {
  id: "budget-105",
  topic: "budget",
  name: {
    vi: "Biểu 105, 110: dự toán chi ngân sách xã",
    en: "Forms 105, 110: planned commune spending",
  },
  ...planPublication,
  titles: [
    ...["dự toán chi ngân sách", "Biểu số 105", "Biểu 105", "Biểu số 110", "Biểu 110"],
    ...PLAN_TITLES,
  ],
  columns: [
    ...budgetHead,
    ...triple(priorSide, { first: 1 }),
    ...triple(planSide, { first: 4, needs: "all" }),
    ...triple(growthSide, { first: 7 }),
  ],
  rows: { kind: "named", rows: spendingLines },
  relations: [
    spendingSum,
    ...spendingFields.flatMap((row) => [split(row, "prior"), split(row, "plan")]),
    splitWithRest("prior"),
    splitWithRest("plan"),
    ...compareTriples(growth, ["growth", "plan", "prior"]),
  ],
  blank: {
    sheetName: "105 Dự toán chi",
    title: "DỰ TOÁN CHI NGÂN SÁCH XÃ",
    corner: ["Biểu số 105/CK TC-NSNN, 110/CK TC-NSNN", "(Thông tư số 343/2016/TT-BTC)"],
    unit: "đồng",
  },
};

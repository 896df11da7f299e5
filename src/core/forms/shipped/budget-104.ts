import { growthSide, pair, planSide, priorSide } from "./budget-columns";
import { PLAN_TITLES, budgetHead, planPublication } from "./budget-lines";
import { growth } from "./budget-relations";
import { comparePairs, keptOf, revenueLines, revenueSums } from "./budget-revenue";
import type { Form } from "../form";

/** Forms 104 and 109: planned revenue by line, as put before the council and as decided by it. */
export const budget104: Form = {
  id: "budget-104",
  topic: "budget",
  name: {
    vi: "Biểu 104, 109: dự toán thu ngân sách xã",
    en: "Forms 104, 109: planned commune revenue",
  },
  ...planPublication,
  titles: [
    ...["dự toán thu ngân sách", "Biểu số 104", "Biểu 104", "Biểu số 109", "Biểu 109"],
    ...PLAN_TITLES,
  ],
  columns: [
    ...budgetHead,
    ...pair(priorSide, { first: 1 }),
    ...pair(planSide, { first: 3, needs: "all" }),
    ...pair(growthSide, { first: 5 }),
  ],
  rows: { kind: "named", rows: revenueLines },
  relations: [
    ...revenueSums,
    ...comparePairs(growth, ["growth", "plan", "prior"]),
    ...keptOf(["prior", "plan"]),
  ],
  blank: {
    sheetName: "104 Dự toán thu",
    title: "DỰ TOÁN THU NGÂN SÁCH XÃ",
    corner: ["Biểu số 104/CK TC-NSNN, 109/CK TC-NSNN", "(Thông tư số 343/2016/TT-BTC)"],
    unit: "đồng",
  },
};

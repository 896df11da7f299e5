import { finalSide, pair, planSide, rateSide } from "./budget-columns";
import { budgetHead, settlement } from "./budget-lines";
import { settled } from "./budget-relations";
import { comparePairs, keptOf, revenueLines, revenueSums } from "./budget-revenue";
import type { Form } from "../form";
import { flows } from "./flows";

/** Form 117, and form 08 of the settlement: revenue by line of a budget year that is closed. */
export const budget117: Form = {
  id: "budget-117",
  topic: "budget",
  name: {
    vi: "Biểu 117, Mẫu 08: tổng hợp quyết toán thu ngân sách xã",
    en: "Form 117, form 08: settled commune revenue",
  },
  ...settlement,
  titles: ["quyết toán thu ngân sách", "Biểu số 117", "Biểu 117"],
  columns: [
    ...budgetHead,
    ...pair(planSide, { first: 1 }),
    ...pair(finalSide, { first: 3, needs: "all" }),
    ...pair(rateSide, { first: 5 }),
  ],
  rows: { kind: "named", rows: revenueLines },
  relations: [
    ...revenueSums,
    ...comparePairs(settled, ["rate", "final", "plan"]),
    ...keptOf(["plan", "final"]),
  ],
  precedents: flows("columns", ["final", "state-final"]),
  blank: {
    sheetName: "117 Quyết toán thu",
    title: "QUYẾT TOÁN THU NGÂN SÁCH XÃ",
    corner: ["Biểu số 117/CK TC-NSNN", "(Thông tư số 343/2016/TT-BTC)"],
    unit: "đồng",
  },
};

import { actualSide, pair, planSide, shareSide } from "./budget-columns";
import { budgetHead, publication } from "./budget-lines";
import { performance } from "./budget-relations";
import { comparePairs, keptOf, revenueLines, revenueSums } from "./budget-revenue";
import type { Form } from "../form";
import { flows } from "./flows";

/** Form 114: estimated revenue, for the state budget and for the commune's, by line. */
export const budget114: Form = {
  id: "budget-114",
  topic: "budget",
  name: { vi: "Biểu 114: ước thực hiện thu ngân sách xã", en: "Form 114: commune revenue" },
  ...publication,
  titles: ["thực hiện thu ngân sách", "thực hiện dự toán thu ngân sách", "Biểu số 114", "Biểu 114"],
  columns: [
    ...budgetHead,
    ...pair(planSide, { first: 1 }),
    ...pair(actualSide, { first: 3, needs: "all" }),
    ...pair(shareSide, { first: 5 }),
  ],
  rows: { kind: "named", rows: revenueLines },
  relations: [
    ...revenueSums,
    ...comparePairs(performance, ["share", "actual", "plan"]),
    ...keptOf(["plan", "actual"]),
  ],
  precedents: flows("columns", ["actual", "state-actual"]),
  blank: {
    sheetName: "114 Thu ngân sách",
    title: "ƯỚC THỰC HIỆN THU NGÂN SÁCH XÃ",
    corner: ["Biểu số 114/CK TC-NSNN", "(Thông tư số 343/2016/TT-BTC)"],
    unit: "đồng",
  },
};

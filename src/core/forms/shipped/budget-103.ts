import { balanceLines, balanceSums } from "./budget-balance";
import { growthSide, planSide, priorSide, single } from "./budget-columns";
import { PLAN_TITLES, plainHead, planPublication } from "./budget-lines";
import { growth, spentOf } from "./budget-relations";
import type { Form } from "../form";

/** Forms 103 and 108: the balance of the plan, as put before the council and as decided by it. */
export const budget103: Form = {
  id: "budget-103",
  topic: "budget",
  name: {
    vi: "Biểu 103, 108: cân đối dự toán ngân sách xã",
    en: "Forms 103, 108: balance of the commune’s plan",
  },
  ...planPublication,
  titles: [
    ...["cân đối dự toán", "dự toán thu, chi ngân sách", "dự toán ngân sách xã"],
    ...["Biểu số 103", "Biểu 103", "Biểu số 108", "Biểu 108"],
    ...PLAN_TITLES,
  ],
  columns: [
    ...plainHead,
    // Two years side by side are seen on sheets, and not on the official form.
    { ...single(priorSide), isExtra: true },
    single(planSide, { needs: "all" }),
    { ...single(growthSide), isExtra: true },
  ],
  rows: { kind: "named", rows: balanceLines },
  relations: [
    ...balanceSums,
    growth({ share: "growth", part: "plan", whole: "prior" }),
    spentOf(null),
  ],
  blank: {
    sheetName: "103 Cân đối dự toán",
    title: "CÂN ĐỐI DỰ TOÁN NGÂN SÁCH XÃ",
    corner: ["Biểu số 103/CK TC-NSNN, 108/CK TC-NSNN", "(Thông tư số 343/2016/TT-BTC)"],
    unit: "đồng",
  },
};

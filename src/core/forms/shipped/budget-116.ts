import { balanceLines, balanceSums } from "./budget-balance";
import { finalSide, planSide, rateSide, single } from "./budget-columns";
import { budgetHead, settlement } from "./budget-lines";
import { settled, spentOf } from "./budget-relations";
import type { Form, FormRow } from "../form";
import { flows } from "./flows";

/** What revenue leaves over spending; not the surplus of the year before, which is revenue. */
const surplus: FormRow = {
  id: "surplus",
  labels: ["Kết dư ngân sách", "Kết dư", "Kết dư ngân sách xã", "Kết dư năm nay"],
  name: { vi: "Kết dư", en: "Surplus" },
  isExtra: true,
};

/** Form 116, and form 07 of the settlement: the balance of a budget year that is closed. */
export const budget116: Form = {
  id: "budget-116",
  topic: "budget",
  name: {
    vi: "Biểu 116, Mẫu 07: cân đối quyết toán ngân sách xã",
    en: "Form 116, form 07: settlement of the commune’s budget",
  },
  ...settlement,
  titles: [
    ...["cân đối quyết toán", "quyết toán thu, chi ngân sách", "quyết toán ngân sách xã"],
    ...["Biểu số 116", "Biểu 116"],
  ],
  columns: [
    ...budgetHead,
    single(planSide, { first: 1 }),
    single(finalSide, { first: 2, needs: "all" }),
    single(rateSide, { first: 3 }),
  ],
  rows: { kind: "named", rows: [...balanceLines, surplus] },
  relations: [
    ...balanceSums,
    settled({ share: "rate", part: "final", whole: "plan" }),
    spentOf(surplus.id),
  ],
  precedents: flows("columns", ["final"]),
  blank: {
    sheetName: "116 Cân đối quyết toán",
    title: "CÂN ĐỐI QUYẾT TOÁN NGÂN SÁCH XÃ",
    corner: ["Biểu số 116/CK TC-NSNN", "(Thông tư số 343/2016/TT-BTC)"],
    unit: "đồng",
    checks: ["B05"],
  },
};

import { balanceLines, balanceSums } from "./budget-balance";
import { actualSide, planSide, shareSide, single } from "./budget-columns";
import { budgetHead, publication } from "./budget-lines";
import { performance, spentOf } from "./budget-relations";
import type { Form } from "../form";
import { flows } from "./flows";

/** Form 113: the balance of a commune's budget, plan against estimated performance. */
export const budget113: Form = {
  id: "budget-113",
  topic: "budget",
  name: { vi: "Biểu 113: cân đối ngân sách xã", en: "Form 113: commune budget balance" },
  ...publication,
  titles: [
    ...["cân đối ngân sách xã", "cân đối ngân sách phường", "Biểu số 113", "Biểu 113"],
    ...[
      "thực hiện dự toán thu, chi",
      "thực hiện dự toán ngân sách",
      "thực hiện thu, chi ngân sách",
    ],
  ],
  columns: [
    ...budgetHead,
    single(planSide, { first: 1, needs: "all" }),
    single(actualSide, { first: 2, needs: "all" }),
    single(shareSide, { first: 3 }),
  ],
  rows: { kind: "named", rows: balanceLines },
  relations: [
    ...balanceSums,
    performance({ share: "share", part: "actual", whole: "plan" }),
    spentOf(null),
  ],
  precedents: flows("columns", ["actual"]),
  blank: {
    sheetName: "113 Cân đối",
    title: "CÂN ĐỐI NGÂN SÁCH XÃ",
    corner: ["Biểu số 113/CK TC-NSNN", "(Thông tư số 343/2016/TT-BTC)"],
    unit: "đồng",
  },
};

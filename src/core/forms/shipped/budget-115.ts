import { actualSide, planSide, shareSide, triple } from "./budget-columns";
import { budgetHead, publication, spendingTotal } from "./budget-lines";
import { performance } from "./budget-relations";
import {
  compareTriples,
  spendingFields,
  spendingLines,
  spendingSum,
  split,
} from "./budget-spending";
import type { Form } from "../form";
import { flows } from "./flows";

/** Form 115: estimated spending by line, split into investment and regular spending. */
export const budget115: Form = {
  id: "budget-115",
  topic: "budget",
  name: { vi: "Biểu 115: ước thực hiện chi ngân sách xã", en: "Form 115: commune spending" },
  ...publication,
  titles: ["thực hiện chi ngân sách", "thực hiện dự toán chi ngân sách", "Biểu số 115", "Biểu 115"],
  columns: [
    ...budgetHead,
    ...triple(planSide, { first: 1, needs: "total" }),
    ...triple(actualSide, { first: 4, needs: "all" }),
    ...triple(shareSide, { first: 7 }),
  ],
  rows: { kind: "named", rows: spendingLines },
  relations: [
    spendingSum,
    ...spendingFields.flatMap((row) => [split(row, "plan"), split(row, "actual")]),
    // The reserve is planned outside both kinds and spent inside them: only column 4 must split.
    split(spendingTotal, "actual"),
    ...compareTriples(performance, ["share", "actual", "plan"]),
  ],
  precedents: flows("columns", ["actual", "invest.actual", "regular.actual"]),
  blank: {
    sheetName: "115 Chi ngân sách",
    title: "ƯỚC THỰC HIỆN CHI NGÂN SÁCH XÃ",
    corner: ["Biểu số 115/CK TC-NSNN", "(Thông tư số 343/2016/TT-BTC)"],
    unit: "đồng",
  },
};

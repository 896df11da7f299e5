import { finalSide, planSide, rateSide, triple } from "./budget-columns";
import { budgetHead, settlement, spendingGroups, spendingTotal } from "./budget-lines";
import { groupSum, settled } from "./budget-relations";
import {
  compareTriples,
  spendingFields,
  spendingLines,
  split,
  splitWithRest,
} from "./budget-spending";
import type { Form } from "../form";
import { flows } from "./flows";

/** What a closed year carries on or gives back, which is neither investment nor regular spending. */
const after = spendingGroups.filter(({ id }) =>
  ["spending.forward", "spending.returned"].includes(id)
);
const lines = [...spendingLines, ...after];

/** Form 118, and form 09 of the settlement: spending by line of a budget year that is closed. */
export const budget118: Form = {
  id: "budget-118",
  topic: "budget",
  name: {
    vi: "Biểu 118, Mẫu 09: tổng hợp quyết toán chi ngân sách xã",
    en: "Form 118, form 09: settled commune spending",
  },
  ...settlement,
  titles: ["quyết toán chi ngân sách", "Biểu số 118", "Biểu 118"],
  columns: [
    ...budgetHead,
    ...triple(planSide, { first: 1 }),
    ...triple(finalSide, { first: 4, needs: "all" }),
    ...triple(rateSide, { first: 7 }),
  ],
  rows: { kind: "named", rows: lines },
  relations: [
    groupSum("B01", spendingTotal, lines.slice(1)),
    ...spendingFields.flatMap((row) => [split(row, "plan"), split(row, "final")]),
    splitWithRest("final"),
    ...compareTriples(settled, ["rate", "final", "plan"]),
  ],
  precedents: flows("columns", ["final", "invest.final", "regular.final"]),
  blank: {
    sheetName: "118 Quyết toán chi",
    title: "QUYẾT TOÁN CHI NGÂN SÁCH XÃ",
    corner: ["Biểu số 118/CK TC-NSNN", "(Thông tư số 343/2016/TT-BTC)"],
    unit: "đồng",
  },
};

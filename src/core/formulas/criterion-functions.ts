import type { Range, Totals } from "./cell-values";
import { addToTotals, NO_TOTALS, visitCells } from "./cell-values";
import type { Criterion } from "./criterion";
import { criterionOf } from "./criterion";
import type { Evaluation, FormulaFunction } from "./formula-function";
import { isRange } from "./formula-function";
import type { FormulaValue, Unknown } from "./formula-value";
import { unknown } from "./formula-value";

/** Functions over the cells that meet a criterion: COUNTIF, SUMIF. */
export const criterionFunctions: Readonly<Record<string, FormulaFunction>> = {
  COUNTIF: (inputs, evaluation) => {
    const [cells, wanted] = inputs;
    if (cells === undefined || wanted === undefined) return unknown("not-understood");
    const range = evaluation.operand(cells);
    const criterion = criterionOf(evaluation.scalar(wanted));
    if (!isRange(range)) return unknown("array");
    return typeof criterion === "function" ? countMeeting(range, criterion, evaluation) : criterion;
  },
  SUMIF: (inputs, evaluation) => {
    const [cells, wanted, summed = cells] = inputs;
    if (cells === undefined || wanted === undefined || summed === undefined)
      return unknown("not-understood");
    const range = evaluation.operand(cells);
    const criterion = criterionOf(evaluation.scalar(wanted));
    const from = evaluation.operand(summed);
    if (!isRange(range) || !isRange(from)) return unknown("array");
    if (typeof criterion !== "function") return criterion;
    return sumMeeting({ range, from }, criterion, evaluation);
  },
};

function countMeeting(range: Range, criterion: Criterion, { values }: Evaluation): FormulaValue {
  let [filled, count] = [0, 0];
  const doubts: Unknown[] = [];
  visitCells(range, values, ({ value }) => {
    const meets = criterion(value);
    filled += 1;
    if (typeof meets !== "boolean") doubts.push(meets);
    else count += Number(meets);
  });
  if (!values.spend(0)) return unknown("effort");
  const { top, left, bottom, right } = range.area;
  const blanks = (bottom - top + 1) * (right - left + 1) - filled;
  return doubts[0] ?? count + (criterion(null) === true ? blanks : 0);
}

/** The cells added up lie as far from the corner of theirs as the cells tested from the corner of these. */
function sumMeeting(
  { range, from }: { readonly range: Range; readonly from: Range },
  criterion: Criterion,
  { values }: Evaluation
): FormulaValue {
  // A blank cell would have to be looked for beyond what the sheet holds.
  if (criterion(null) === true) return unknown("function");
  const [down, across] = [from.area.top - range.area.top, from.area.left - range.area.left];
  let totals: Totals = NO_TOTALS;
  visitCells(range, values, ({ value, row, column }) => {
    const meets = criterion(value);
    if (typeof meets !== "boolean") totals = addToTotals(totals, meets);
    else if (meets)
      totals = addToTotals(totals, values.valueAt(from.sheet, row + down, column + across));
  });
  if (!values.spend(0)) return unknown("effort");
  return totals.unknown ?? totals.error ?? totals.sum;
}

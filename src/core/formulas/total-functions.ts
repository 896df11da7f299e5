import type { Totals } from "./cell-values";
import { addToTotals, NO_TOTALS, visitCells } from "./cell-values";
import type { Expression } from "./expression";
import type { Evaluation, FormulaFunction } from "./formula-function";
import { isRange } from "./formula-function";
import type { FormulaValue } from "./formula-value";
import { errorOf, isUnknown, toNumber, unknown } from "./formula-value";

/** Functions over all numbers of their arguments: SUM, COUNT, MIN, MAX, AVERAGE. */
export const totalFunctions: Readonly<Record<string, FormulaFunction>> = {
  SUM: overNumbers(({ sum }) => sum),
  MIN: overNumbers(({ least, count }) => (count === 0 ? 0 : least)),
  MAX: overNumbers(({ most, count }) => (count === 0 ? 0 : most)),
  AVERAGE: overNumbers(({ sum, count }) => (count === 0 ? errorOf("#DIV/0!") : sum / count)),
  COUNT: (inputs, evaluation) => {
    const all = gather(inputs, evaluation);
    return all.unknown ?? all.count;
  },
  COUNTA: (inputs, evaluation) => {
    const counts = inputs.map((input) => countFilled(input, evaluation));
    return counts.find(isUnknown) ?? counts.reduce<number>((sum, count) => sum + Number(count), 0);
  },
};

function overNumbers(draw: (totals: Totals) => FormulaValue): FormulaFunction {
  return (inputs, evaluation) => {
    const all = gather(inputs, evaluation);
    return all.unknown ?? all.error ?? draw(all);
  };
}

/** The numbers of all arguments; those written into the formula itself may be texts. */
function gather(inputs: readonly Expression[], evaluation: Evaluation): Totals {
  return inputs.reduce((totals, input) => {
    const operand = evaluation.operand(input);
    return isRange(operand)
      ? join(totals, evaluation.values.totalsOf(operand))
      : addToTotals(totals, toNumber(operand));
  }, NO_TOTALS);
}

const join = (one: Totals, other: Totals): Totals => ({
  sum: one.sum + other.sum,
  count: one.count + other.count,
  least: Math.min(one.least, other.least),
  most: Math.max(one.most, other.most),
  error: one.error ?? other.error,
  unknown: one.unknown ?? other.unknown,
});

/** A formula counts whatever it gives, an empty text and an error too. */
function countFilled(input: Expression, evaluation: Evaluation): FormulaValue {
  const operand = evaluation.operand(input);
  if (!isRange(operand)) return isUnknown(operand) ? operand : 1;
  let count = 0;
  visitCells(operand, evaluation.values, () => {
    count += 1;
  });
  return evaluation.values.spend(0) ? count : unknown("effort");
}

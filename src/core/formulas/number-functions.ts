import type { Expression } from "./expression";
import type { Evaluation, FormulaFunction } from "./formula-function";
import type { FormulaValue } from "./formula-value";
import { toNumber, troubleAmong, unknown } from "./formula-value";
import { roundNumber, wholeBelow } from "./round-number";

/** Functions of one or two numbers: ROUND and its kin, ABS, INT; N, which makes a number of anything. */
export const numberFunctions: Readonly<Record<string, FormulaFunction>> = {
  ABS: ofNumbers(1, (value) => Math.abs(value)),
  INT: ofNumbers(1, wholeBelow),
  N: (inputs, evaluation) => {
    const value = inputs[0] === undefined ? null : evaluation.scalar(inputs[0]);
    return typeof value === "string" ? 0 : toNumber(value);
  },
  ROUND: ofNumbers(2, (value, places) => roundNumber(value, places, "nearest")),
  ROUNDUP: ofNumbers(2, (value, places) => roundNumber(value, places, "up")),
  ROUNDDOWN: ofNumbers(2, (value, places) => roundNumber(value, places, "down")),
};

/** With another count of arguments Excel would not have taken the formula; nothing is said of it. */
function ofNumbers(
  count: number,
  calculate: (first: number, second: number) => FormulaValue
): FormulaFunction {
  return (inputs, evaluation) => {
    if (inputs.length !== count) return unknown("not-understood");
    const numbers = inputs.map((input) => numberOf(input, evaluation));
    const [first = 0, second = 0] = numbers.filter((number) => typeof number === "number");
    return troubleAmong(numbers) ?? calculate(first, second);
  };
}

const numberOf = (input: Expression, evaluation: Evaluation) => toNumber(evaluation.scalar(input));

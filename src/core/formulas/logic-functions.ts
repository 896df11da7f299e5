import { visitCells } from "./cell-values";
import type { Expression } from "./expression";
import type { Evaluation, FormulaFunction } from "./formula-function";
import { isRange } from "./formula-function";
import type { FormulaValue, Trouble } from "./formula-value";
import { errorOf, isTrouble, toLogical, troubleAmong, unknown } from "./formula-value";

/** Functions that choose and judge: IF, IFERROR, AND, OR, NOT. */
export const logicFunctions: Readonly<Record<string, FormulaFunction>> = {
  IF: (inputs, evaluation) => {
    const [condition, whenTrue, whenFalse] = inputs;
    if (condition === undefined || whenTrue === undefined) return unknown("not-understood");
    const holds = toLogical(evaluation.scalar(condition));
    if (isTrouble(holds)) return holds;
    const chosen = holds ? whenTrue : whenFalse;
    return chosen === undefined ? false : (evaluation.operand(chosen) ?? 0);
  },
  IFERROR: (inputs, evaluation) => {
    const [wanted, instead] = inputs;
    if (wanted === undefined || instead === undefined) return unknown("not-understood");
    const value = evaluation.scalar(wanted);
    const isError = isTrouble(value) && value.kind === "error";
    return (isError ? evaluation.scalar(instead) : value) ?? 0;
  },
  AND: overTruths((truths) => truths.every(Boolean)),
  OR: overTruths((truths) => truths.some(Boolean)),
  NOT: (inputs, evaluation) => {
    const [condition] = inputs;
    if (condition === undefined) return unknown("not-understood");
    const holds = toLogical(evaluation.scalar(condition));
    return isTrouble(holds) ? holds : !holds;
  },
};

function overTruths(judge: (truths: readonly boolean[]) => boolean): FormulaFunction {
  return (inputs, evaluation) => {
    const all = inputs.flatMap((input) => truthsOf(input, evaluation));
    const truths = all.filter((one) => typeof one === "boolean");
    return troubleAmong(all) ?? (truths.length === 0 ? errorOf("#VALUE!") : judge(truths));
  };
}

/** Texts and blanks in cells are passed over; a text in the formula itself must be a truth value. */
function truthsOf(input: Expression, evaluation: Evaluation): readonly (boolean | Trouble)[] {
  const operand = evaluation.operand(input);
  if (!isRange(operand)) return [toLogical(operand)];
  const truths: (boolean | Trouble)[] = [];
  visitCells(operand, evaluation.values, ({ value }: { readonly value: FormulaValue }) => {
    if (typeof value !== "string") truths.push(toLogical(value));
  });
  return evaluation.values.spend(0) ? truths : [unknown("effort")];
}

import type { SheetSnapshot } from "../sheet/snapshot";
import { applyOperator } from "./apply-operator";
import type { CellValues } from "./cell-values";
import type { AreaReference, Expression } from "./expression";
import { areaOf } from "./expression";
import type { Evaluation, Operand } from "./formula-function";
import { isRange } from "./formula-function";
import { functionNamed } from "./function-list";
import type { FormulaValue } from "./formula-value";
import { errorOf, isTrouble, toNumber, unknown } from "./formula-value";

/** Where a formula stands and what the cells around it hold. */
export interface Surroundings {
  readonly sheet: SheetSnapshot;
  /** Excel tells sheets apart without regard to case. */
  readonly sheetNamed: (name: string) => SheetSnapshot | undefined;
  readonly values: CellValues;
}

/**
 * What a formula gives. Functions, names and workbooks that are not known here give "unknown", which
 * is never a guess; errors are Excel's. A formula that names a blank cell alone gives 0.
 */
export function evaluateFormula(
  expression: Expression | null,
  surroundings: Surroundings
): FormulaValue {
  if (expression === null) return unknown("not-understood");
  const { values } = surroundings;
  const evaluation: Evaluation = {
    values,
    operand: (one) => operandOf(one, evaluation, surroundings),
    scalar: (one) => scalarOf(evaluation.operand(one), values),
  };
  return evaluation.scalar(expression) ?? 0;
}

function operandOf(
  expression: Expression,
  evaluation: Evaluation,
  surroundings: Surroundings
): Operand {
  if ("value" in expression) return expression.value;
  if ("operator" in expression || "of" in expression) return calculate(expression, evaluation);
  switch (expression.kind) {
    case "error":
      return errorOf(expression.error);
    case "missing":
      return null;
    case "name":
      return unknown("name");
    case "area":
      return rangeOf(expression, surroundings);
    case "call":
      return call(expression, evaluation);
  }
}

function call(
  { name, inputs }: Extract<Expression, { kind: "call" }>,
  evaluation: Evaluation
): Operand {
  const named = functionNamed(name);
  return named === undefined ? unknown("function") : named(inputs, evaluation);
}

type Calculation = Extract<Expression, { kind: "sign" | "percent" | "binary" }>;

function calculate(expression: Calculation, { scalar }: Evaluation): FormulaValue {
  if (expression.kind === "binary")
    return applyOperator(expression.operator, scalar(expression.left), scalar(expression.right));
  const value = scalar(expression.of);
  // A plus sign leaves even a text as it is.
  if (expression.kind === "sign" && expression.sign === "+") return value;
  const number = toNumber(value);
  if (isTrouble(number)) return number;
  return expression.kind === "sign" ? 0 - number : number / 100;
}

function rangeOf(reference: AreaReference, surroundings: Surroundings): Operand {
  const { sheet: own, sheetNamed } = surroundings;
  const sheet = reference.sheet === null ? own : sheetNamed(reference.sheet);
  return sheet === undefined ? unknown("sheet") : { kind: "range", sheet, area: areaOf(reference) };
}

/** The one value of an operand; which of several cells would be meant is not asked. */
function scalarOf(operand: Operand, values: CellValues): FormulaValue {
  if (!isRange(operand)) return operand;
  const { top, left, bottom, right } = operand.area;
  if (top !== bottom || left !== right) return unknown("array");
  return values.spend(1) ? values.valueAt(operand.sheet, top, left) : unknown("effort");
}

import type { CellValues, Range } from "./cell-values";
import type { Expression } from "./expression";
import type { FormulaValue } from "./formula-value";

/** What an argument is: one value, or cells. */
export type Operand = FormulaValue | Range;

/** What a function may ask of the formula that it stands in. */
export interface Evaluation {
  readonly values: CellValues;
  readonly operand: (expression: Expression) => Operand;
  readonly scalar: (expression: Expression) => FormulaValue;
}

/**
 * A worksheet function. It asks for its arguments itself, since IF leaves one of them alone, and may
 * give cells: IF hands on the very cells that it chose.
 */
export type FormulaFunction = (inputs: readonly Expression[], evaluation: Evaluation) => Operand;

export const isRange = (operand: Operand): operand is Range =>
  typeof operand === "object" && operand !== null && operand.kind === "range";

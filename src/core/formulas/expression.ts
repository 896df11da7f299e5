import type { CellPlace } from "../sheet/address";
import type { Area } from "../sheet/snapshot";

/** A corner of a reference, counted from 0; `$` fixes its row or column when the formula is copied. */
export interface Corner extends CellPlace {
  readonly isRowFixed: boolean;
  readonly isColumnFixed: boolean;
}

/** A cell (`to` is null) or a range. Whole columns run from the first row to the last. */
export interface AreaReference {
  readonly kind: "area";
  /** As written, without quotation marks; null on the formula's own sheet. */
  readonly sheet: string | null;
  readonly from: Corner;
  readonly to: Corner | null;
}

export type Operator = "+" | "-" | "*" | "/" | "^" | "&" | "=" | "<>" | "<" | "<=" | ">" | ">=";

/** A formula understood. Parentheses are not kept: the shape of the tree says what they said. */
export type Expression =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "text"; readonly value: string }
  | { readonly kind: "logical"; readonly value: boolean }
  /** An error literal, also where a reference was lost: `#REF!`. */
  | { readonly kind: "error"; readonly error: string }
  /** An argument left empty: the second of IF(A1,,5). */
  | { readonly kind: "missing" }
  | AreaReference
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "sign"; readonly sign: "+" | "-"; readonly of: Expression }
  | { readonly kind: "percent"; readonly of: Expression }
  | {
      readonly kind: "binary";
      readonly operator: Operator;
      readonly left: Expression;
      readonly right: Expression;
    }
  /** The name is in capitals, without the prefix that files put before newer functions. */
  | { readonly kind: "call"; readonly name: string; readonly inputs: readonly Expression[] };

/** The last row and column that a sheet can have, counted from 0. */
export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

/** What binds closer has the higher number; equal ones go from left to right, `^` too. */
export const strength: Readonly<Record<Operator, number>> = {
  "=": 1,
  "<>": 1,
  "<": 1,
  "<=": 1,
  ">": 1,
  ">=": 1,
  "&": 2,
  "+": 3,
  "-": 3,
  "*": 4,
  "/": 4,
  "^": 5,
};

/** The rectangle of a reference, whichever corner was written first. */
export function areaOf({ from, to }: AreaReference): Area {
  const other = to ?? from;
  return {
    top: Math.min(from.row, other.row),
    left: Math.min(from.column, other.column),
    bottom: Math.max(from.row, other.row),
    right: Math.max(from.column, other.column),
  };
}

/** The expressions that one is made of, from left to right. */
export function inputsOf(expression: Expression): readonly Expression[] {
  if ("of" in expression) return [expression.of];
  if ("inputs" in expression) return expression.inputs;
  return "left" in expression ? [expression.left, expression.right] : [];
}

/** The same expression over other inputs, in their order. */
export function withInputs(expression: Expression, inputs: readonly Expression[]): Expression {
  const [first = expression, second = expression] = inputs;
  if ("of" in expression) return { ...expression, of: first };
  if ("inputs" in expression) return { ...expression, inputs };
  return "left" in expression ? { ...expression, left: first, right: second } : expression;
}

/** Every reference of an expression, from left to right. */
export function referencesOf(expression: Expression): readonly AreaReference[] {
  if (expression.kind === "area") return [expression];
  return inputsOf(expression).flatMap(referencesOf);
}

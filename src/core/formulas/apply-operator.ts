import type { Operator } from "./expression";
import type { FormulaValue, Trouble, Unknown } from "./formula-value";
import {
  errorOf,
  fifteenDigits,
  isTrouble,
  toNumber,
  toText,
  troubleAmong,
  unknown,
} from "./formula-value";

type Arithmetic = "+" | "-" | "*" | "/" | "^";
export type Comparison = "=" | "<>" | "<" | "<=" | ">" | ">=";

/** What an operator makes of two values, with Excel's rules for blanks, texts and errors. */
export function applyOperator(
  operator: Operator,
  left: FormulaValue,
  right: FormulaValue
): FormulaValue {
  const trouble = troubleAmong([left, right]);
  if (trouble !== null) return trouble;
  if (operator === "&") return join(left, right);
  return isComparison(operator) ? compare(operator, left, right) : calculate(operator, left, right);
}

function join(left: FormulaValue, right: FormulaValue): FormulaValue {
  const [before, after] = [toText(left), toText(right)];
  if (isTrouble(before) || isTrouble(after)) return troubleAmong([before, after]);
  return before + after;
}

function calculate(operator: Arithmetic, left: FormulaValue, right: FormulaValue): FormulaValue {
  const [a, b] = [toNumber(left), toNumber(right)];
  if (isTrouble(a) || isTrouble(b)) return troubleAmong([a, b]);
  const result = arithmetic[operator](a, b);
  return typeof result !== "number" || Number.isFinite(result) ? result : errorOf("#NUM!");
}

const arithmetic: Readonly<Record<Arithmetic, (a: number, b: number) => number | Trouble>> = {
  "+": (a, b) => withoutDust(a + b, a),
  "-": (a, b) => withoutDust(a - b, a),
  "*": (a, b) => a * b,
  "/": (a, b) => (b === 0 ? errorOf("#DIV/0!") : a / b),
  "^": (a, b) => (a === 0 && b <= 0 ? errorOf(b === 0 ? "#NUM!" : "#DIV/0!") : a ** b),
};

/** Excel gives 0 where what is left of a difference lies beyond its digits: 0.5 - 0.4 - 0.1. */
const withoutDust = (result: number, operand: number): number =>
  Math.abs(result) < Math.abs(operand) * 1e-15 ? 0 : result;

const isComparison = (operator: Operator): operator is Comparison =>
  Object.hasOwn(comparisons, operator);

function compare(operator: Comparison, left: FormulaValue, right: FormulaValue): FormulaValue {
  const order = orderOf(fillBlank(left, right), fillBlank(right, left));
  if (isTrouble(order)) return order;
  // Which of two texts comes first depends on the country; that they differ does not.
  if (Number.isNaN(order))
    return operator === "=" || operator === "<>" ? operator === "<>" : unknown("locale");
  return comparisons[operator](order);
}

export const comparisons: Readonly<Record<Comparison, (order: number) => boolean>> = {
  "=": (order) => order === 0,
  "<>": (order) => order !== 0,
  "<": (order) => order < 0,
  "<=": (order) => order <= 0,
  ">": (order) => order > 0,
  ">=": (order) => order >= 0,
};

type Comparable = number | string | boolean;

/** A blank is compared as the 0, the empty text or the FALSE that stands on the other side. */
function fillBlank(value: FormulaValue, other: FormulaValue): Comparable {
  if (value !== null && typeof value !== "object") return value;
  if (typeof other === "string") return "";
  return typeof other === "boolean" ? false : 0;
}

const ranks = { number: 0, string: 1, boolean: 2 } as const;
const rankOf = (value: Comparable) =>
  typeof value === "number"
    ? ranks.number
    : typeof value === "string"
      ? ranks.string
      : ranks.boolean;

/** Negative, 0 or positive; NaN for two texts that differ. Numbers come before texts, then truth values. */
function orderOf(left: Comparable, right: Comparable): number | Trouble {
  if (typeof left === "number" && typeof right === "number") return orderOfNumbers(left, right);
  if (typeof left === "string" && typeof right === "string") return orderOfTexts(left, right);
  const byKind = rankOf(left) - rankOf(right);
  return byKind === 0 ? Number(left) - Number(right) : byKind;
}

/** Differences near the fifteenth digit are Excel's own affair. */
const GREY = 1e-12;

/** Negative, 0 or positive, as the first number is smaller, equal at 15 digits, or larger. */
export function orderOfNumbers(left: number, right: number): number | Unknown {
  const difference = left - right;
  const size = Math.max(Math.abs(left), Math.abs(right), 1);
  if (difference === 0 || Math.abs(difference) >= size * GREY) return difference;
  return fifteenDigits(left) === fifteenDigits(right) ? 0 : unknown("precision");
}

function orderOfTexts(left: string, right: string): number | Trouble {
  const [a, b] = [left.toLowerCase(), right.toLowerCase()];
  if (a === b) return 0;
  // Composed and decomposed letters look the same; Excel's view of them is not documented.
  return a.normalize("NFC") === b.normalize("NFC") ? unknown("locale") : NaN;
}

import type { CellError, CellValue } from "./cell";
import { isError } from "./cell";
import type { FormulaNode } from "./formula";
import type { FunctionScope } from "./formula-functions";
import { SHEET_FUNCTIONS } from "./formula-functions";
import type { FormulaValue } from "./formula-values";
import {
  DIVISION_ERROR,
  NAME_ERROR,
  NUMBER_ERROR,
  REFERENCE_ERROR,
  asResult,
  compareValues,
  tidy,
  toNumber,
  toText,
  toTruth,
} from "./formula-values";

/** What a formula sees from the cell where it stands. */
export interface FormulaScope extends FunctionScope {
  /** Its own sheet. */
  readonly sheet: string;
  readonly hasSheet: (name: string) => boolean;
  /** What a defined name refers to, or null. */
  readonly named: (name: string) => FormulaNode | null;
}

/** Excel has this function and the simulation has not: no result may be made up. */
export class UnknownFunction extends Error {}

/** The value of a formula; a blank cell as the whole result shows as 0, as in Excel. */
export function evaluateFormula(node: FormulaNode, scope: FormulaScope): CellValue {
  return scope.single(evaluate(node, scope)) ?? 0;
}

function evaluate(node: FormulaNode, scope: FormulaScope): FormulaValue {
  switch (node.kind) {
    case "constant":
      return node.value;
    case "reference": {
      const sheet = node.sheet ?? scope.sheet;
      return scope.hasSheet(sheet) ? { range: { sheet, area: node.area } } : REFERENCE_ERROR;
    }
    case "name": {
      const named = scope.named(node.name);
      return named === null ? NAME_ERROR : evaluate(named, scope);
    }
    case "call":
      return call(node, scope);
    case "unary":
      return applySign(node, scope);
    case "binary":
      return combine(node, scope);
  }
}

function call(node: Extract<FormulaNode, { kind: "call" }>, scope: FormulaScope): FormulaValue {
  const valueOf = (at: number): FormulaValue | undefined => {
    const arg = node.args[at];
    return arg === undefined || arg === null ? undefined : evaluate(arg, scope);
  };
  if (node.name === "IF") return choose(node.args.length, valueOf, scope);
  if (node.name === "IFERROR") {
    const value = scope.single(valueOf(0) ?? null);
    return isError(value) ? (valueOf(1) ?? 0) : value;
  }
  const known = SHEET_FUNCTIONS.get(node.name);
  if (known !== undefined)
    return finite(
      known(
        node.args.map((_, at) => valueOf(at)),
        scope
      )
    );
  if (OTHER_FUNCTIONS.has(node.name)) throw new UnknownFunction(node.name);
  return NAME_ERROR;
}

/** MIN and MAX of nothing are 0. */
const finite = (value: CellValue): CellValue =>
  typeof value === "number" && !Number.isFinite(value) ? 0 : value;

function choose(
  count: number,
  valueOf: (at: number) => FormulaValue | undefined,
  scope: FormulaScope
): FormulaValue {
  const truth = toTruth(scope.single(valueOf(0) ?? null));
  if (isError(truth)) return truth;
  if (truth) return valueOf(1) ?? 0;
  return count < 3 ? false : (valueOf(2) ?? 0);
}

function applySign(
  node: Extract<FormulaNode, { kind: "unary" }>,
  scope: FormulaScope
): FormulaValue {
  const operand = evaluate(node.operand, scope);
  if (node.operator === "+") return operand;
  const number = toNumber(scope.single(operand), scope.locale);
  if (isError(number)) return number;
  return node.operator === "-" ? 0 - number : number / 100;
}

function combine(node: Extract<FormulaNode, { kind: "binary" }>, scope: FormulaScope): CellValue {
  const left = scope.single(evaluate(node.left, scope));
  const right = scope.single(evaluate(node.right, scope));
  if (isError(left)) return left;
  if (isError(right)) return right;
  if (node.operator === "&") return toText(left, scope.locale) + toText(right, scope.locale);
  if (/[<>=]/.test(node.operator)) return compare(node.operator, left, right);
  const one = toNumber(left, scope.locale);
  const other = toNumber(right, scope.locale);
  if (isError(one)) return one;
  return isError(other) ? other : calculate(node.operator, one, other);
}

function calculate(operator: string, one: number, other: number): number | CellError {
  switch (operator) {
    case "+":
      return snapToZero(one + other, one);
    case "-":
      return snapToZero(one - other, one);
    case "*":
      return asResult(one * other);
    case "/":
      return other === 0 ? DIVISION_ERROR : asResult(one / other);
    default:
      return one === 0 && other <= 0 ? powerOfZero(other) : asResult(one ** other);
  }
}

const powerOfZero = (exponent: number): CellError =>
  exponent === 0 ? NUMBER_ERROR : DIVISION_ERROR;

/** Excel takes a sum or difference that is binary dust beside its first term for zero. */
const snapToZero = (result: number, term: number): number | CellError =>
  tidy(term) !== 0 && Math.abs(result) < Math.abs(term) * 2 ** -49 ? 0 : asResult(result);

function compare(operator: string, left: CellValue, right: CellValue): CellValue {
  const difference = compareValues(left, right);
  if (isError(difference)) return difference;
  switch (operator) {
    case "=":
      return difference === 0;
    case "<>":
      return difference !== 0;
    case "<":
      return difference < 0;
    case ">":
      return difference > 0;
    case "<=":
      return difference <= 0;
    default:
      return difference >= 0;
  }
}

/** Functions that offices use and the simulation lacks; any other name is #NAME? as in Excel. */
const OTHER_FUNCTIONS: ReadonlySet<string> = new Set(
  (
    "AVERAGEIF AVERAGEIFS CEILING CHOOSE COLUMN COLUMNS CONCAT CONCATENATE COUNTIFS DATE DATEDIF " +
    "DAY EDATE EOMONTH EXACT FILTER FIND FLOOR HLOOKUP IFNA IFS INDEX INDIRECT ISEVEN ISNA ISODD ISTEXT LARGE LEFT LEN " +
    "LET LOOKUP LOWER MATCH MEDIAN MID MOD MONTH NOW OFFSET POWER PRODUCT PROPER RANK RIGHT ROUNDDOWN ROUNDUP " +
    "ROW ROWS SEARCH SMALL SORT SQRT SUBSTITUTE SUBTOTAL SUMIFS SUMPRODUCT TEXT TEXTJOIN TODAY TRIM TRUNC UNIQUE " +
    "UPPER VALUE VLOOKUP WEEKDAY XLOOKUP YEAR"
  ).split(" ")
);

/** The first function of a formula that Excel has and the simulation has not, or null. */
export function lacksFunction(node: FormulaNode | null): string | null {
  switch (node?.kind) {
    case "call":
      return OTHER_FUNCTIONS.has(node.name) ? node.name : firstOf(node.args);
    case "unary":
      return lacksFunction(node.operand);
    case "binary":
      return firstOf([node.left, node.right]);
    case "constant":
    case "reference":
    case "name":
    case undefined:
      return null;
  }
}

const firstOf = (nodes: readonly (FormulaNode | null)[]): string | null =>
  nodes.map(lacksFunction).find((name) => name !== null) ?? null;

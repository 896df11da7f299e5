import type { CellError, CellValue } from "./cell";
import { isError } from "./cell";
import { matchesCriterion } from "./criterion";
import type { CellRange, FormulaValue } from "./formula-values";
import {
  DIVISION_ERROR,
  VALUE_ERROR,
  asResult,
  isRange,
  roundTo,
  tidy,
  toNumber,
  toTruth,
} from "./formula-values";
import type { Locale } from "./typed-text";

/** What a function sees of the workbook. */
export interface FunctionScope {
  readonly locale: Locale;
  /** Values of the cells of a range that are not blank, row by row. */
  readonly cells: (range: CellRange) => Iterable<PlacedValue>;
  /** The value of one cell. */
  readonly cell: (sheet: string, row: number, column: number) => CellValue;
  /** A single value: a range of one cell is that cell, a wider one is #VALUE!. */
  readonly single: (value: FormulaValue) => CellValue;
}

export interface PlacedValue {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
}

/** Arguments that were left out are undefined. */
export type SheetFunction = (
  args: readonly (FormulaValue | undefined)[],
  scope: FunctionScope
) => CellValue;

/** Numbers among the arguments: in ranges only real numbers count, beside them what spells a number. */
function numbersOf(
  args: readonly (FormulaValue | undefined)[],
  scope: FunctionScope
): readonly number[] | CellError {
  const numbers: number[] = [];
  for (const arg of args) {
    if (arg !== undefined && isRange(arg)) {
      for (const { value } of scope.cells(arg.range)) {
        if (isError(value)) return value;
        if (typeof value === "number") numbers.push(value);
      }
      continue;
    }
    const number = toNumber(arg ?? null, scope.locale);
    if (isError(number)) return number;
    numbers.push(number);
  }
  return numbers;
}

const add = (sum: number, value: number): number => sum + value;

const overNumbers =
  (combine: (numbers: readonly number[]) => CellValue): SheetFunction =>
  (args, scope) => {
    const numbers = numbersOf(args, scope);
    return "error" in numbers ? numbers : combine(numbers);
  };

function countWhere(
  args: readonly (FormulaValue | undefined)[],
  scope: FunctionScope,
  counts: (value: CellValue, isInRange: boolean) => boolean
): number {
  let count = 0;
  for (const arg of args) {
    if (arg !== undefined && isRange(arg)) {
      for (const { value } of scope.cells(arg.range)) if (counts(value, true)) count += 1;
    } else if (counts(arg ?? null, false)) count += 1;
  }
  return count;
}

/** A function of single numbers; errors among them are the result. */
const ofNumbers =
  (compute: (first: number, second: number) => CellValue): SheetFunction =>
  (args, scope) => {
    const [first, second] = [args[0], args[1]].map((arg) =>
      toNumber(arg === undefined ? null : scope.single(arg), scope.locale)
    );
    if (first === undefined || isError(first)) return first ?? VALUE_ERROR;
    if (second === undefined || isError(second)) return second ?? VALUE_ERROR;
    return compute(first, second);
  };

const overTruths =
  (combine: (truths: readonly boolean[]) => boolean): SheetFunction =>
  (args, scope) => {
    const truths: boolean[] = [];
    for (const arg of args) {
      const values =
        arg !== undefined && isRange(arg)
          ? [...scope.cells(arg.range)].map(({ value }) => value)
          : [arg ?? null];
      for (const value of values) {
        const truth = typeof value === "string" && isRange(arg ?? null) ? null : toTruth(value);
        if (truth === null) continue;
        if (isError(truth)) return truth;
        truths.push(truth);
      }
    }
    return truths.length === 0 ? VALUE_ERROR : combine(truths);
  };

const sumIf: SheetFunction = ([range, criterion, summed = range], scope) => {
  if (range === undefined || !isRange(range) || summed === undefined || !isRange(summed))
    return VALUE_ERROR;
  const wanted = criterion === undefined ? null : scope.single(criterion);
  let sum = 0;
  for (const { row, column, value } of scope.cells(range.range)) {
    if (!matchesCriterion(value, wanted, scope.locale)) continue;
    const place = summed.range;
    const found = scope.cell(
      place.sheet,
      place.area.top + row - range.range.area.top,
      place.area.left + column - range.range.area.left
    );
    if (isError(found)) return found;
    if (typeof found === "number") sum += found;
  }
  return asResult(sum);
};

const countIf: SheetFunction = ([range, criterion], scope) => {
  if (range === undefined || !isRange(range)) return VALUE_ERROR;
  const wanted = criterion === undefined ? null : scope.single(criterion);
  return countWhere([range], scope, (value) => matchesCriterion(value, wanted, scope.locale));
};

/** The functions that the simulation knows, beside IF and IFERROR, which must not look at all arguments. */
export const SHEET_FUNCTIONS: ReadonlyMap<string, SheetFunction> = new Map([
  ["SUM", overNumbers((numbers) => asResult(numbers.reduce(add, 0)))],
  [
    "AVERAGE",
    overNumbers((numbers) =>
      numbers.length === 0 ? DIVISION_ERROR : asResult(numbers.reduce(add, 0) / numbers.length)
    ),
  ],
  ["MIN", overNumbers((numbers) => numbers.reduce((one, other) => Math.min(one, other), Infinity))],
  [
    "MAX",
    overNumbers((numbers) => numbers.reduce((one, other) => Math.max(one, other), -Infinity)),
  ],
  ["COUNT", (args, scope) => countWhere(args, scope, isCounted(scope))],
  ["COUNTA", (args, scope) => countWhere(args, scope, (value) => value !== null)],
  ["COUNTBLANK", (args, scope) => countBlank(args[0], scope)],
  ["COUNTIF", countIf],
  ["SUMIF", sumIf],
  ["ABS", ofNumbers((value) => Math.abs(value))],
  ["INT", ofNumbers((value) => Math.floor(tidy(value)))],
  ["ROUND", ofNumbers((value, places) => asResult(roundTo(value, Math.trunc(places))))],
  ["AND", overTruths((truths) => truths.every(Boolean))],
  ["OR", overTruths((truths) => truths.some(Boolean))],
  ["NOT", ([arg], scope) => negate(toTruth(arg === undefined ? null : scope.single(arg)))],
  ["N", ([arg], scope) => numberIn(single(arg, scope))],
  ["ISNUMBER", ([arg], scope) => typeof single(arg, scope) === "number"],
  ["ISBLANK", ([arg], scope) => single(arg, scope) === null],
  ["ISERROR", ([arg], scope) => isError(single(arg, scope))],
]);

const single = (arg: FormulaValue | undefined, scope: FunctionScope): CellValue =>
  arg === undefined ? null : scope.single(arg);

/** A text counts as 0, even one that spells a number. */
const numberIn = (value: CellValue): CellValue =>
  typeof value === "number" || isError(value) ? value : Number(value === true);

const negate = (truth: boolean | CellError): CellValue => (isError(truth) ? truth : !truth);

const isCounted =
  (scope: FunctionScope) =>
  (value: CellValue, isInRange: boolean): boolean =>
    typeof value === "number" ||
    (!isInRange && value !== null && !isError(toNumber(value, scope.locale)));

function countBlank(arg: FormulaValue | undefined, scope: FunctionScope): CellValue {
  if (arg === undefined || !isRange(arg)) return VALUE_ERROR;
  const { top, left, bottom, right } = arg.range.area;
  const filled = countWhere([arg], scope, (value) => value !== "");
  return (bottom - top + 1) * (right - left + 1) - filled;
}

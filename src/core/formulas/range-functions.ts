import type { Range, Totals } from "./cell-values";
import { addToTotals, NO_TOTALS, visitCells } from "./cell-values";
import type { Expression } from "./expression";
import type { Evaluation, FormulaFunction } from "./formula-function";
import { isRange } from "./formula-function";
import type { FormulaValue } from "./formula-value";
import { errorOf, troubleAmong, unknown } from "./formula-value";

/** Functions that take ranges as ranges: SUBTOTAL of sums, SUMPRODUCT of plain ranges. */
export const rangeFunctions: Readonly<Record<string, FormulaFunction>> = {
  SUBTOTAL: (inputs, evaluation) => {
    const [which, ...rest] = inputs;
    const code = which === undefined ? null : evaluation.scalar(which);
    const ranges = rangesOf(rest, evaluation);
    if (ranges === null || (code !== 9 && code !== 109)) return unknown("function");
    let totals: Totals = NO_TOTALS;
    for (const range of ranges) totals = addVisible(totals, range, { code, evaluation });
    if (!evaluation.values.spend(0)) return unknown("effort");
    return totals.unknown ?? totals.error ?? totals.sum;
  },
  SUMPRODUCT: (inputs, evaluation) => {
    const ranges = rangesOf(inputs, evaluation);
    if (ranges === null) return unknown("array");
    const [first, ...others] = ranges;
    if (first === undefined) return unknown("not-understood");
    if (others.some((range) => !isSameSize(range, first))) return errorOf("#VALUE!");
    return sumOfProducts(first, others, evaluation);
  },
};

/** Null where one of the arguments is no plain range. */
function rangesOf(inputs: readonly Expression[], evaluation: Evaluation): readonly Range[] | null {
  const ranges = inputs.map(evaluation.operand).filter(isRange);
  return ranges.length === inputs.length && ranges.length > 0 ? ranges : null;
}

/** Subtotals within the range are passed over, so that nothing is counted twice. */
function addVisible(
  before: Totals,
  range: Range,
  { code, evaluation }: { readonly code: 9 | 109; readonly evaluation: Evaluation }
): Totals {
  let totals = before;
  visitCells(range, evaluation.values, ({ value, cell, row }) => {
    if (/\b(?:SUBTOTAL|AGGREGATE)\(/i.test(cell.formula ?? "")) return;
    if (!range.sheet.hiddenRows.has(row)) totals = addToTotals(totals, value);
    // 9 leaves out what a filter hides and takes in what a person hid.
    else if (code === 9) totals = addToTotals(totals, unknown("hidden"));
  });
  return totals;
}

const isSameSize = ({ area: one }: Range, { area: other }: Range): boolean =>
  one.bottom - one.top === other.bottom - other.top &&
  one.right - one.left === other.right - other.left;

/** What is no number counts as 0. */
function sumOfProducts(
  first: Range,
  others: readonly Range[],
  { values }: Evaluation
): FormulaValue {
  // An error counts even where it stands beside a blank.
  const beside = others.map((range) => values.totalsOf(range));
  let totals: Totals = {
    ...NO_TOTALS,
    error: beside.find(({ error }) => error !== null)?.error ?? null,
    unknown: beside.find((one) => one.unknown !== null)?.unknown ?? null,
  };
  visitCells(first, values, ({ value, row, column }) => {
    const [down, across] = [row - first.area.top, column - first.area.left];
    const factors = [
      value,
      ...others.map(({ sheet, area }) =>
        values.valueAt(sheet, area.top + down, area.left + across)
      ),
    ];
    totals = addToTotals(totals, productOf(factors));
  });
  if (!values.spend(0)) return unknown("effort");
  return totals.unknown ?? totals.error ?? totals.sum;
}

function productOf(factors: readonly FormulaValue[]): FormulaValue {
  const numbers = factors.map((factor) => (typeof factor === "number" ? factor : 0));
  return troubleAmong(factors) ?? numbers.reduce((product, factor) => product * factor, 1);
}

import type { AreaReference, Corner, Expression } from "./expression";
import { inputsOf, LAST_ROW, referencesOf, withInputs } from "./expression";
import { parseFormula } from "./parse-formula";

/** Formulas without texts, sheets and all that is rare: in these a row number is never anything else. */
const PLAIN = /^[A-Z\d$:(),+\-*/ ]*$/;
const ROW = /(?<![A-Z\d$])(\$?[A-Z]{1,3}\$?)([1-9]\d{0,6})(?![A-Z\d$(])/g;

/** More shapes than this no workbook of forms has; the rest of the memory is worth more. */
const MOST_SHAPES = 5000;

/** A formula understood, for those that differ from it in row numbers alone; null where that fails. */
const shapes = new Map<string, Expression | null>();

/**
 * What `parseFormula` gives. A formula filled down a column is taken apart once, and its row numbers
 * are exchanged for each cell of it.
 */
export function parseByShape(formula: string): Expression | null {
  if (!PLAIN.test(formula)) return parseFormula(formula);
  const rows: number[] = [];
  const shape = formula.replace(ROW, (_, column: string, digits: string) => {
    rows.push(Number(digits) - 1);
    return `${column}#`;
  });
  if (rows.length === 0 || rows.some((row) => row > LAST_ROW)) return parseFormula(formula);
  const known = shapes.get(shape);
  if (known != null) return withRows(known, { rows, next: 0 });
  const expression = parseFormula(formula);
  if (known === undefined) keep(shape, expression, rows);
  return expression;
}

function keep(shape: string, expression: Expression | null, rows: readonly number[]): void {
  if (shapes.size >= MOST_SHAPES) shapes.clear();
  const isShape = expression !== null && areRowsOf(rows, expression);
  shapes.set(shape, isShape ? expression : null);
}

/** False for whole columns, which have rows that are not written. */
function areRowsOf(rows: readonly number[], expression: Expression): boolean {
  const corners = referencesOf(expression).flatMap(({ from, to }) =>
    to === null ? from : [from, to]
  );
  return corners.length === rows.length && corners.every(({ row }, index) => row === rows[index]);
}

/** Row numbers in the order in which they are written. */
interface WrittenRows {
  readonly rows: readonly number[];
  next: number;
}

function withRows(expression: Expression, written: WrittenRows): Expression {
  if (expression.kind === "area") return areaWithRows(expression, written);
  const inputs = inputsOf(expression);
  if (inputs.length === 0) return expression;
  return withInputs(
    expression,
    inputs.map((input) => withRows(input, written))
  );
}

function areaWithRows({ sheet, from, to }: AreaReference, written: WrittenRows): AreaReference {
  return {
    kind: "area",
    sheet,
    from: cornerWithRow(from, written),
    to: to === null ? null : cornerWithRow(to, written),
  };
}

function cornerWithRow(
  { row: own, column, isColumnFixed, isRowFixed }: Corner,
  written: WrittenRows
): Corner {
  const row = written.rows[written.next] ?? own;
  written.next += 1;
  return { row, column, isColumnFixed, isRowFixed };
}

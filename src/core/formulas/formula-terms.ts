import type { CellPlace } from "../sheet/address";
import { addressText, cellName } from "../sheet/address";
import type { Area, SheetSnapshot } from "../sheet/snapshot";
import { cellAt } from "../sheet/snapshot";
import type { AreaReference, Expression } from "./expression";
import { areaOf } from "./expression";
import type { FormulaBook } from "./formula-book";

/**
 * How often each cell is counted in a sum, by address (`TTHC!D9`), negative where it is taken off.
 * The cells are those at the bottom of it: typed ones, blank ones, and formulas that are no sum.
 */
export type Terms = ReadonlyMap<string, number>;

/** Formulas of forms lead over two or three levels; what is deeper or longer is not followed. */
const MOST_LEVELS = 8;
const MOST_TERMS = 50_000;

/** A cell of a sheet of the book. */
export interface PlaceInBook {
  readonly sheet: SheetSnapshot;
  readonly place: CellPlace;
}

/** What a sum counts, through the sums that it reads; null for a formula that is no sum. */
export function termsOf(
  expression: Expression,
  sheet: SheetSnapshot,
  book: FormulaBook
): Terms | null {
  const count: Count = { terms: new Map(), book, levels: 0, left: MOST_TERMS };
  return addExpression(expression, { sheet, times: 1 }, count) ? withoutZeros(count.terms) : null;
}

/** What a cell stands for in a sum: itself, or what its own sum counts. */
export function termsOfCell({ sheet, place }: PlaceInBook, book: FormulaBook): Terms {
  const expression = book.expressionOf(cellAt(sheet, place.row, place.column));
  const terms = expression === null ? null : termsOf(expression, sheet, book);
  return terms ?? new Map([[addressOf(sheet, place), 1]]);
}

/** Sums added up, each a number of times. */
export function addTerms(sums: Iterable<readonly [Terms, number]>): Terms {
  const all = new Map<string, number>();
  for (const [terms, times] of sums)
    for (const [cell, count] of terms) all.set(cell, (all.get(cell) ?? 0) + times * count);
  return withoutZeros(all);
}

const withoutZeros = (terms: Terms): Terms =>
  new Map([...terms].filter(([, count]) => count !== 0));

const addressOf = ({ name }: SheetSnapshot, { row, column }: CellPlace): string =>
  addressText({ sheet: name, cell: cellName(row, column) });

interface Count {
  readonly terms: Map<string, number>;
  readonly book: FormulaBook;
  levels: number;
  left: number;
}

interface Where {
  readonly sheet: SheetSnapshot;
  readonly times: number;
}

/** False where it is no sum, or too long a one. */
function addExpression(expression: Expression, where: Where, count: Count): boolean {
  if (expression.kind === "area") return addReference(expression, where, count);
  if (expression.kind === "binary") return addBoth(expression, where, count);
  if (expression.kind === "call") return addCall(expression, where, count);
  if (expression.kind !== "sign") return saysNothing(expression);
  return addExpression(expression.of, expression.sign === "-" ? negated(where) : where, count);
}

function addReference(reference: AreaReference, where: Where, count: Count): boolean {
  const { sheet: named } = reference;
  const sheet = named === null ? where.sheet : count.book.sheetNamed(named);
  return sheet !== undefined && addArea(areaOf(reference), { ...where, sheet }, count);
}

function addBoth(
  { operator, left, right }: Extract<Expression, { kind: "binary" }>,
  where: Where,
  count: Count
): boolean {
  if (operator !== "+" && operator !== "-") return false;
  const then = operator === "-" ? negated(where) : where;
  return addExpression(left, where, count) && addExpression(right, then, count);
}

const negated = (where: Where): Where => ({ ...where, times: -where.times });

function addCall(call: Call, where: Where, count: Count): boolean {
  return summedBy(call)?.every((input) => addExpression(input, where, count)) ?? false;
}

type Call = Extract<Expression, { kind: "call" }>;

/**
 * What SUM adds up, or a sum that is shown only when there is something to add:
 * IF(COUNT(…)=0,"",SUM(…)). Null for any other function.
 */
function summedBy({ name, inputs }: Call): readonly Expression[] | null {
  if (name === "SUM") return inputs;
  if (name === "IFERROR") return inputs.length === 0 ? null : inputs.slice(0, 1);
  const [, whenTrue, whenFalse] = inputs;
  if (name !== "IF" || whenTrue === undefined || whenFalse === undefined) return null;
  if (saysNothing(whenTrue)) return [whenFalse];
  return saysNothing(whenFalse) ? [whenTrue] : null;
}

/** The areas that a formula adds up as they stand, in order; null where it takes one off or is no sum. */
export function areasAdded(expression: Expression): readonly AreaReference[] | null {
  if (expression.kind === "area") return [expression];
  const summed = addendsOf(expression)?.map(areasAdded);
  if (summed === undefined || summed.includes(null)) return null;
  return summed.flatMap((areas) => areas ?? []);
}

/** What an expression adds up, where it does nothing else. */
function addendsOf(expression: Expression): readonly Expression[] | null {
  if (expression.kind === "call") return summedBy(expression);
  const isPlus = "operator" in expression && expression.operator === "+";
  return isPlus ? [expression.left, expression.right] : null;
}

const saysNothing = (expression: Expression): boolean =>
  expression.kind === "missing" ||
  (expression.kind === "text" && expression.value.trim() === "") ||
  (expression.kind === "number" && expression.value === 0);

function addArea(area: Area, where: Where, count: Count): boolean {
  count.left -= (area.bottom - area.top + 1) * (area.right - area.left + 1);
  if (count.left < 0) return false;
  for (let row = area.top; row <= area.bottom; row += 1)
    for (let column = area.left; column <= area.right; column += 1)
      if (!addCell({ row, column }, where, count)) return false;
  return true;
}

function addCell(place: CellPlace, { sheet, times }: Where, count: Count): boolean {
  const { book, terms } = count;
  const expression = book.expressionOf(cellAt(sheet, place.row, place.column));
  const inner = expression === null ? null : innerTerms(expression, sheet, count);
  if (inner === "too deep") return false;
  const counted = inner ?? [[addressOf(sheet, place), 1] as const];
  for (const [cell, often] of counted) terms.set(cell, (terms.get(cell) ?? 0) + times * often);
  return true;
}

/** Null for a formula that is no sum: it is counted as it stands. */
function innerTerms(expression: Expression, sheet: SheetSnapshot, count: Count) {
  if (count.levels >= MOST_LEVELS) count.left = -1;
  if (count.left < 0) return "too deep";
  const inner: Count = { ...count, terms: new Map(), levels: count.levels + 1 };
  const isSum = addExpression(expression, { sheet, times: 1 }, inner);
  count.left = inner.left;
  if (!isSum && inner.left < 0) return "too deep";
  return isSum ? inner.terms : null;
}

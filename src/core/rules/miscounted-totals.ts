import { evaluateRelation } from "../figures/evaluate-relation";
import type { Figure, Gap } from "../figures/figure";
import { figureIn } from "../figures/figure";
import type { Balance } from "../figures/relation";
import type { FormulaBook } from "../formulas/formula-book";
import { formulaBookOf } from "../formulas/formula-book";
import type { PlaceInBook, Terms } from "../formulas/formula-terms";
import { addTerms, termsOf, termsOfCell } from "../formulas/formula-terms";
import { addressText, parseCellName } from "../sheet/address";
import { cellAt } from "../sheet/snapshot";
import { relationsOf } from "./broken-relations";
import { entriesOf, groupBy } from "./figure-values";
import { plainTotals } from "./plain-totals";
import type { RuleContext } from "./rule";

/** A total whose formula leaves parts out or counts them twice, though the numbers do not show it yet. */
export interface MiscountedTotal {
  readonly relation: Balance;
  readonly total: Figure;
  readonly fault: "missing" | "doubled";
  readonly parts: readonly (Figure | Gap)[];
}

const NONE: Terms = new Map();

/**
 * Totals that are sums of nearly the parts that their relation names. A total that any relation of
 * its own explains exactly is right, and one that does not add up is told by its numbers.
 */
export function miscountedTotals(context: RuleContext): readonly MiscountedTotal[] {
  // Nearly every total of a form adds up just the cells of its parts; that is seen soonest.
  const plain = plainTotals(context);
  const others = relationsOf(context, "balance").filter(({ total }) => !plain.has(total));
  const byTotal = groupBy(others, ({ total }) => total);
  return [...byTotal].flatMap(([id, relations]) => {
    const total = figureIn(context.book, id);
    if (total?.formula === undefined || total.derived !== undefined) return [];
    return miscountOf(total, relations, context) ?? [];
  });
}

function miscountOf(
  total: Figure,
  relations: readonly Balance[],
  context: RuleContext
): MiscountedTotal | null {
  if (relations.some((one) => evaluateRelation(one, context.book).status === "broken")) return null;
  const own = sumOf(total, context);
  if (own === null) return null;
  let miscount: MiscountedTotal | null = null;
  for (const relation of relations) {
    const verdict = compare({ relation, total }, own, context);
    if (verdict === "exact") return null;
    if (verdict !== "other") miscount ??= verdict;
  }
  return miscount;
}

/** What the total's formula counts; null where it is no sum. */
function sumOf(total: Figure, context: RuleContext): Terms | null {
  const book = formulaBookOf(context.snapshot);
  const at = placeOf(total, book);
  const cell = at === null ? undefined : cellAt(at.sheet, at.place.row, at.place.column);
  const expression = book.expressionOf(cell);
  return expression === null || at === null ? null : termsOf(expression, at.sheet, book);
}

function placeOf({ origin }: Figure | Gap, { sheetNamed }: FormulaBook): PlaceInBook | null {
  const place = origin.cell === null ? null : parseCellName(origin.cell);
  const sheet = sheetNamed(origin.sheet);
  return place === null || sheet === undefined ? null : { sheet, place };
}

type Verdict = "exact" | "other" | MiscountedTotal;

function compare(
  { relation, total }: Pick<MiscountedTotal, "relation" | "total">,
  own: Terms,
  context: RuleContext
): Verdict {
  const book = formulaBookOf(context.snapshot);
  const parts = countable(relation, total, context);
  if (parts === null) return "other";
  if (isEachOnce(parts, own)) return "exact";
  const counted = parts.map((part): CountedPart => {
    const place = placeOf(part, book);
    return { part, terms: place === null ? NONE : termsOfCell(place, book) };
  });
  const expected = addTerms(counted.map(({ terms }) => [terms, 1]));
  const difference = addTerms([
    [own, 1],
    [expected, -1],
  ]);
  const rest = withoutWords(difference, expected, context);
  if (rest === null) return "other";
  if (rest.size === 0) return "exact";
  for (const fault of ["missing", "doubled"] as const) {
    const wrong = partsAtFault(counted, rest, fault === "missing" ? -1 : 1);
    if (wrong !== null) return { relation, total, fault, parts: wrong };
  }
  return "other";
}

/** Nearly every total of a form names its parts themselves. */
const isEachOnce = (parts: readonly (Figure | Gap)[], own: Terms): boolean =>
  own.size === parts.length &&
  parts.every(
    ({ origin: { sheet, cell } }) => own.get(addressText({ sheet, cell: cell ?? "" })) === 1
  );

interface CountedPart {
  readonly part: Figure | Gap;
  readonly terms: Terms;
}

/** The few parts that, left out or counted once more, make the whole difference; null for anything else. */
function partsAtFault(
  parts: readonly CountedPart[],
  rest: Terms,
  sign: 1 | -1
): readonly (Figure | Gap)[] | null {
  const wrong = parts.filter(({ terms }) => isWithin(terms, rest, sign));
  const unsaid = addTerms([[rest, 1], ...wrong.map(({ terms }) => [terms, -sign] as const)]);
  return unsaid.size === 0 && wrong.length * 2 < parts.length
    ? wrong.map(({ part }) => part)
    : null;
}

/** Parts with a cell of their own; null where the sheet's formula could not just add them up. */
function countable(
  relation: Balance,
  total: Figure,
  { book }: RuleContext
): readonly (Figure | Gap)[] | null {
  const parts = entriesOf(book, relation.parts).filter(({ origin }) => origin.cell !== null);
  const isPlain = parts.every(
    (part) =>
      part.unit.scale === total.unit.scale && (part.kind === "gap" || part.derived === undefined)
  );
  return isPlain && parts.length > 0 ? parts : null;
}

const isWithin = (part: Terms, rest: Terms, sign: 1 | -1): boolean =>
  part.size > 0 && [...part].every(([cell, count]) => rest.get(cell) === sign * count);

/** SUM passes over labels and blank rows within its range; null where it takes in a number of its own. */
function withoutWords(rest: Terms, expected: Terms, { snapshot }: RuleContext): Terms | null {
  const book = formulaBookOf(snapshot);
  const strangers = [...rest.keys()].filter((address) => !expected.has(address));
  const countsMore = strangers.some((address) => {
    const split = address.lastIndexOf("!");
    const sheet = book.sheetNamed(address.slice(0, split));
    const place = parseCellName(address.slice(split + 1));
    const cell = place === null ? undefined : sheet?.rows[place.row]?.[place.column];
    return typeof cell?.value === "number" || cell?.formula !== undefined;
  });
  return countsMore ? null : new Map([...rest].filter(([address]) => expected.has(address)));
}

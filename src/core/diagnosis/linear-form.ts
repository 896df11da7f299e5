import { exactSum, halfDigit } from "../figures/evaluate-relation";
import type { FigureBook, FigureId } from "../figures/figure";
import { figureIn } from "../figures/figure";
import type { Balance, Bound, Equality, Relation, Share, ShareSum } from "../figures/relation";

/**
 * What a relation demands when figures change: low ≤ rest + Σ factor(f) · change(f) ≤ high, in the
 * unit of the figure that the relation speaks about.
 */
export interface LinearForm {
  readonly rest: number;
  readonly low: number;
  readonly high: number;
  readonly factorOf: (id: FigureId) => number;
}

/** Any whole that a person prints is larger. */
const LEAST_WHOLE = 1e-3;

/** The number that arithmetic takes for a figure; what stays blank adds nothing. */
export const numberOf = (book: FigureBook, id: FigureId): number => figureIn(book, id)?.value ?? 0;

const scaleOf = (book: FigureBook, id: FigureId): number => book.get(id)?.unit.scale ?? 1;

/** Half of the last digit in the figure's own unit; blanks will be filled exactly. */
function roundingOf(book: FigureBook, id: FigureId): number {
  const figure = figureIn(book, id);
  return figure === null ? 0 : halfDigit(figure) / figure.unit.scale;
}

/** The forms of every relation but a share, which do not depend on what changes. */
export function linearForm(relation: Exclude<Relation, Share>, book: FigureBook): LinearForm {
  switch (relation.kind) {
    case "balance":
      return balanceForm(relation, book);
    case "bound":
      return boundForm(relation, book);
    case "share-sum":
      return shareSumForm(relation, book);
    case "equality":
      return equalityForm(relation, book);
  }
}

function balanceForm({ total, parts, mayExceed }: Balance, book: FigureBook): LinearForm {
  const scale = scaleOf(book, total);
  const factorOf = (id: FigureId): number => (id === total ? 1 : -scaleOf(book, id) / scale);
  const form = around([total, ...parts], factorOf, book);
  return mayExceed === true ? { ...form, high: Infinity } : form;
}

function equalityForm({ left, right }: Equality, book: FigureBook): LinearForm {
  const ratio = scaleOf(book, right) / scaleOf(book, left);
  return around([left, right], (id) => (id === left ? 1 : -ratio), book);
}

function shareSumForm({ shares }: ShareSum, book: FigureBook): LinearForm {
  const form = around(shares, () => 1, book);
  return { ...form, rest: exactSum([form.rest, -100]) };
}

/** A sum that must be zero but for what rounding hides. */
function around(
  ids: readonly FigureId[],
  factorOf: (id: FigureId) => number,
  book: FigureBook
): LinearForm {
  const rest = exactSum(ids.map((id) => factorOf(id) * numberOf(book, id)));
  const slack = ids.reduce((sum, id) => sum + Math.abs(factorOf(id)) * roundingOf(book, id), 0);
  return { rest, low: -slack, high: slack, factorOf };
}

function boundForm({ lesser, greater }: Bound, book: FigureBook): LinearForm {
  const ratio = scaleOf(book, greater) / scaleOf(book, lesser);
  const [fine, coarse] = [roundingOf(book, lesser), roundingOf(book, greater) * ratio];
  return {
    rest: numberOf(book, lesser) - ratio * numberOf(book, greater),
    low: -Infinity,
    // As in evaluateRelation: numbers rounded to the same digit keep their order.
    high: fine === coarse ? 0 : Math.max(fine, coarse),
    factorOf: (id) => (id === lesser ? 1 : -ratio),
  };
}

/**
 * The forms of a share. As long as the printed share stays, part and whole move within its rounding;
 * when only the share moves, it is what part and whole give. When both sides move the share can
 * always be made to agree, so nothing is demanded.
 */
export function shareForms(
  relation: Share,
  book: FigureBook,
  moved: ReadonlySet<FigureId>
): readonly LinearForm[] {
  const { share, part, whole } = relation;
  const ratio = (100 * scaleOf(book, part)) / scaleOf(book, whole);
  const p = numberOf(book, share);
  const x = numberOf(book, part);
  const y = numberOf(book, whole);
  const half = roundingOf(book, share);
  if (moved.has(share)) {
    if (moved.has(part) || moved.has(whole) || y === 0) return [];
    return [{ rest: p - (ratio * x) / y, low: -half, high: half, factorOf: () => 1 }];
  }
  const edge = (limit: number) => ({
    rest: ratio * x - limit * y,
    factorOf: (id: FigureId) => (id === part ? ratio : -limit),
  });
  const isWhole = (id: FigureId): number => (id === whole ? 1 : 0);
  return [
    { ...edge(p - half), low: 0, high: Infinity },
    { ...edge(p + half), low: -Infinity, high: 0 },
    // A whole of zero would make the share meaningless, not right.
    { rest: y, low: LEAST_WHOLE, high: Infinity, factorOf: isWhole },
  ];
}

import type { Figure, FigureBook, FigureId } from "./figure";
import { figureIn } from "./figure";
import type { Balance, Bound, Equality, Relation, Share, ShareSum } from "./relation";

/** What the figures say about a relation. All numbers are in the unit of the figure it speaks about. */
export type Evaluation =
  | { readonly status: "holds"; readonly blanksAsZero: readonly FigureId[] }
  | {
      readonly status: "broken";
      readonly expected: number;
      readonly actual: number;
      /** Parts that are gaps; one of them may hold the difference. */
      readonly blanks: readonly FigureId[];
    }
  | {
      readonly status: "undetermined";
      /** Figures that are needed and were not read. */
      readonly missing: readonly FigureId[];
      /** What the missing figure would be, where the others determine it. */
      readonly expected: number | null;
    };

const HOLDS: Evaluation = { status: "holds", blanksAsZero: [] };
/** Binary fractions: 15.83 + 84.17 is not exactly 100. */
const EPSILON = 1e-9;

/**
 * Compares a relation with the figures of the book. Counts and đồng must agree exactly; money in a
 * larger unit and shares within half of the last digit printed, for each figure that was rounded
 * (half-up, the Vietnamese practice). A blank part counts as zero only when the rest agrees, and
 * then it is named in `blanksAsZero`; a part that cannot be read leaves a balance undetermined.
 */
export function evaluateRelation(relation: Relation, book: FigureBook): Evaluation {
  const known = evaluations.get(book) ?? new WeakMap<Relation, Evaluation>();
  evaluations.set(book, known);
  const evaluation = known.get(relation) ?? evaluate(relation, book);
  known.set(relation, evaluation);
  return evaluation;
}

/** A book never changes, so that what it says about a relation is worked out once for all rules. */
const evaluations = new WeakMap<FigureBook, WeakMap<Relation, Evaluation>>();

function evaluate(relation: Relation, book: FigureBook): Evaluation {
  switch (relation.kind) {
    case "balance":
      return evaluateBalance(relation, book);
    case "bound":
      return evaluateBound(relation, book);
    case "share":
      return evaluateShare(relation, book);
    case "share-sum":
      return evaluateShareSum(relation, book);
    case "equality":
      return evaluateEquality(relation, book);
  }
}

function evaluateBalance(relation: Balance, book: FigureBook): Evaluation {
  const { read, missing } = split(relation.parts, book);
  const sum = exactSum(read.map((figure) => figure.value * figure.unit.scale));
  const total = figureIn(book, relation.total);
  if (total === null) {
    const isKnown = missing.length === 0 && read.length > 0 && relation.mayExceed !== true;
    const expected = isKnown ? sum / scaleOf(book, relation.total) : null;
    return { status: "undetermined", missing: [relation.total, ...missing], expected };
  }
  if (read.length === 0) return { status: "undetermined", missing, expected: null };
  const rest = exactSum([total.value * total.unit.scale, -sum]);
  const tolerance = [total, ...read].reduce((width, figure) => width + halfDigit(figure), 0);
  if (relation.mayExceed === true && rest + tolerance > -EPSILON) return HOLDS;
  if (Math.abs(rest) <= tolerance + EPSILON) return { status: "holds", blanksAsZero: missing };
  const expected = sum / total.unit.scale;
  return (
    unreadParts(missing, rest, book) ?? {
      status: "broken",
      expected,
      actual: total.value,
      blanks: missing,
    }
  );
}

/** Undetermined where a part holds something unreadable: then nothing can be judged. */
function unreadParts(
  missing: readonly FigureId[],
  rest: number,
  book: FigureBook
): Evaluation | null {
  const unread = missing.filter((id) => !isLeftBlank(book, id));
  if (unread.length === 0) return null;
  const only = missing.length === 1 ? missing[0] : undefined;
  const expected = only === undefined ? null : rest / scaleOf(book, only);
  return { status: "undetermined", missing: unread, expected };
}

/** False for a part that holds something unreadable (#REF!, words): then nothing can be judged. */
function isLeftBlank(book: FigureBook, id: FigureId): boolean {
  const entry = book.get(id);
  return entry?.kind !== "gap" || entry.reason === "blank" || entry.reason === "dash";
}

function scaleOf(book: FigureBook, id: FigureId): number {
  return book.get(id)?.unit.scale ?? 1;
}

function evaluateBound(relation: Bound, book: FigureBook): Evaluation {
  const { read, missing } = split([relation.lesser, relation.greater], book);
  const [lesser, greater] = read;
  if (lesser === undefined || greater === undefined)
    return { status: "undetermined", missing, expected: null };
  const limit = (greater.value * greater.unit.scale) / lesser.unit.scale;
  if (lesser.value <= limit + roundingGap(lesser, greater) + EPSILON) return HOLDS;
  return { status: "broken", expected: limit, actual: lesser.value, blanks: [] };
}

/**
 * How far rounding alone may lift the lesser over the greater, in the lesser's unit. Numbers rounded
 * to the same digit keep their order; only a coarser one beside a finer one may pass it.
 */
function roundingGap(lesser: Figure, greater: Figure): number {
  const widths = [halfDigit(lesser), halfDigit(greater)];
  return widths[0] === widths[1] ? 0 : Math.max(...widths) / lesser.unit.scale;
}

function evaluateShare(relation: Share, book: FigureBook): Evaluation {
  const share = figureIn(book, relation.share);
  const part = figureIn(book, relation.part);
  const whole = figureIn(book, relation.whole);
  const missing = split([relation.share, relation.part, relation.whole], book).missing;
  if (part === null || whole === null || whole.value === 0)
    return { status: "undetermined", missing, expected: null };
  const expected = shareOf(part, whole);
  if (share === null) return { status: "undetermined", missing, expected };
  if (Math.abs(share.value - expected) <= halfDigit(share) + EPSILON) return HOLDS;
  return { status: "broken", expected, actual: share.value, blanks: [] };
}

function evaluateShareSum(relation: ShareSum, book: FigureBook): Evaluation {
  const { read, missing } = split(relation.shares, book);
  // Of a whole of zero some print "0%" for every share: that says nothing.
  if (missing.length > 0 || read.every(({ value }) => value === 0))
    return { status: "undetermined", missing, expected: null };
  const actual = exactSum(read.map((figure) => figure.value));
  const tolerance = read.reduce((width, figure) => width + halfDigit(figure), 0);
  if (Math.abs(actual - 100) <= tolerance + EPSILON) return HOLDS;
  return { status: "broken", expected: 100, actual, blanks: [] };
}

function evaluateEquality(relation: Equality, book: FigureBook): Evaluation {
  const { read, missing } = split([relation.left, relation.right], book);
  const [left, right] = read;
  if (left === undefined || right === undefined)
    return { status: "undetermined", missing, expected: null };
  const expected = (right.value * right.unit.scale) / left.unit.scale;
  const tolerance = halfDigit(left) / left.unit.scale + halfDigit(right) / left.unit.scale;
  if (Math.abs(left.value - expected) <= tolerance + EPSILON) return HOLDS;
  return { status: "broken", expected, actual: left.value, blanks: [] };
}

/**
 * 100 · part / whole in percent points, unrounded but for binary dust: 146.3 of 146.3 million is 100,
 * not a little more. The whole must not be zero.
 */
export function shareOf(part: Figure, whole: Figure): number {
  const share = (100 * part.value * part.unit.scale) / (whole.value * whole.unit.scale);
  return Number(share.toPrecision(15));
}

/**
 * Half of the last digit printed: what rounding may hide. In percent points for shares and in đồng
 * for money given in a larger unit; nothing for counts and đồng, which are exact.
 */
export function halfDigit(figure: Figure): number {
  const { measure, scale } = figure.unit;
  const isRounded = measure === "share" || (measure === "money" && scale > 1);
  return isRounded ? 0.5 * 10 ** -figure.reading.decimals * scale : 0;
}

/** Half-up, as Vietnamese offices round: 97,465 to two decimals is 97,47. For numbers from zero up. */
export function roundHalfUp(value: number, decimals: number): number {
  const power = 10 ** decimals;
  return Math.round((value + EPSILON) * power) / power;
}

/** Sum that does not gather binary dust for numbers of up to six decimals. */
export function exactSum(values: readonly number[]): number {
  const sum = values.reduce((total, value) => total + value, 0);
  return Number.isInteger(sum) ? sum : Math.round(sum * 1e6) / 1e6;
}

function split(
  ids: readonly FigureId[],
  book: FigureBook
): { read: Figure[]; missing: FigureId[] } {
  const read: Figure[] = [];
  const missing: FigureId[] = [];
  for (const id of ids) {
    const figure = figureIn(book, id);
    if (figure === null) missing.push(id);
    else read.push(figure);
  }
  return { read, missing };
}

import { halfDigit, roundHalfUp } from "../figures/evaluate-relation";
import type { FigureBook, FigureId } from "../figures/figure";
import { figureIn } from "../figures/figure";
import type { Share } from "../figures/relation";
import { figuresOf } from "../figures/relation";
import type { Effort } from "./effort";
import { numberOf } from "./linear-form";
import type { Network } from "./network";
import type { Constraint, Span } from "./solve-constraints";
import { isMet, solveConstraints } from "./solve-constraints";
import type { Tie } from "./tie";

/** What a cell would hold: one number `to`, or else any printable number of the span. */
export interface Change extends Span {
  readonly cell: FigureId;
  readonly to: number | null;
}

/** The values at which all ties hold, or ties that no values of these cells reconcile. */
export type Outcome =
  | { readonly kind: "changes"; readonly changes: readonly Change[] }
  | { readonly kind: "clash"; readonly ties: ReadonlySet<Tie> };

interface Question {
  /** Cells that may take any value. */
  readonly cells: readonly FigureId[];
  /** Ties that must hold then. */
  readonly ties: readonly Tie[];
}

/** Numbers that are tried before a set of several undetermined cells is given up. */
const MAX_TRIALS = 1_000;
const TRIAL_STEPS = 10;
const DUST = 1e-6;
const ANYTHING: Span = { low: 0, high: Infinity };

/**
 * Finds the values of the cells at which every one of the ties holds while all other typed cells
 * stay: none below zero, counts whole, shares and money to the decimals printed. Where numbers must
 * be tried, that is taken from the effort.
 */
export function findValues(network: Network, { cells, ties }: Question, effort: Effort): Outcome {
  const constraints = constraintsOf(network, cells, ties);
  const decimals = cells.map((cell) => decimalsOf(network, cell));
  const solution = solveConstraints(constraints, cells.length);
  if (solution.kind === "contradiction") return { kind: "clash", ties: solution.ties };
  const spans = solution.spans.map((span, place) => printable(span, decimals[place] ?? 0));
  const trials = { steps: Math.min(MAX_TRIALS, Math.ceil(effort.steps / TRIAL_STEPS)) };
  const before = trials.steps;
  const isFound = isPossible({ constraints, decimals, trials }, spans);
  effort.steps -= (before - trials.steps) * TRIAL_STEPS;
  if (!isFound) return { kind: "clash", ties: new Set(ties) };
  const changes = cells.map((cell, place): Change => {
    const span = solution.spans[place] ?? ANYTHING;
    const { low, high } = spans[place] ?? ANYTHING;
    return { cell, low, high, to: low === high ? low : roundedValue(network, cell, span) };
  });
  const numbers = changes.flatMap(({ to }) => to ?? []);
  const agree = numbers.length < cells.length || constraints.every((one) => isMet(one, numbers));
  if (!agree) return { kind: "changes", changes: changes.map(leaveOpen) };
  const followed = changes.map((change) => followShare(network, change, changes));
  if (followed.includes(null)) return { kind: "clash", ties: new Set(ties) };
  return { kind: "changes", changes: followed.filter((change) => change !== null) };
}

/**
 * A share that changes along with its part or whole is what they give, once they are determined. Null
 * where another relation does not let it be that.
 */
function followShare(network: Network, change: Change, changes: readonly Change[]): Change | null {
  const share = network
    .tiesOf(change.cell)
    .map(({ relation }) => relation)
    .find((relation) => relation.kind === "share" && relation.share === change.cell);
  if (share?.kind !== "share") return change;
  const isMoved = changes.some(({ cell }) => cell === share.part || cell === share.whole);
  const to = change.to === null || isMoved ? shareAfter(network.book, share, changes) : change.to;
  if (to === null) return change;
  return to < change.low - DUST || to > change.high + DUST ? null : { ...change, to };
}

/** What the share is after the changes, to the decimals printed; null while that is open. */
function shareAfter(book: FigureBook, tie: Share, changes: readonly Change[]): number | null {
  const valueOf = (id: FigureId): number | null => {
    const changed = changes.find(({ cell }) => cell === id);
    const number = changed === undefined ? numberOf(book, id) : changed.to;
    return number === null ? null : number * (book.get(id)?.unit.scale ?? 1);
  };
  const [part, whole] = [valueOf(tie.part), valueOf(tie.whole)];
  if (part === null || whole === null || whole === 0) return null;
  return roundHalfUp((100 * part) / whole, figureIn(book, tie.share)?.reading.decimals ?? 0);
}

/** Numbers rounded one by one that do not agree together are not told as values. */
const leaveOpen = (change: Change): Change =>
  change.low === change.high ? change : { ...change, to: null };

/**
 * True when nothing is mended unless each of the cells changes. A cell that stays is taken out of
 * the set, not merely held: a share whose part changes binds the part only while it stays itself.
 */
export function needsEveryCell(
  network: Network,
  cells: readonly FigureId[],
  ties: readonly Tie[]
): boolean {
  if (cells.length === 1) return true;
  return cells.every((_, place) => {
    const others = cells.filter((_cell, index) => index !== place);
    return (
      solveConstraints(constraintsOf(network, others, ties), others.length).kind === "contradiction"
    );
  });
}

function constraintsOf(
  { book, reach, formsOf, breadth }: Network,
  cells: readonly FigureId[],
  ties: readonly Tie[]
): readonly Constraint[] {
  const now = cells.map((cell) => numberOf(book, cell));
  const notNegative = cells.map((cell, place): Constraint => {
    // What is below zero now may be so with reason: money that was paid back.
    const isPaidBack = book.get(cell)?.unit.measure === "money" && (now[place] ?? 0) < 0;
    const mayBeBelow = isPaidBack || figureIn(book, cell)?.isSigned === true;
    return { ...fix(cells.length, place, 0), low: mayBeBelow ? -Infinity : 0, high: Infinity };
  });
  const tied = ties.flatMap((tie) => {
    const moves = cells.map((cell) => reach(cell).get(tie) ?? []);
    const moved = new Set(moves.flat().map(({ figure }) => figure));
    return formsOf(tie, moved).map(({ factorOf, rest, low, high }): Constraint => {
      const factors = moves.map((own) =>
        own.reduce((sum, { figure, times }) => sum + factorOf(figure) * times, 0)
      );
      const before = factors.reduce((sum, factor, place) => sum + factor * (now[place] ?? 0), 0);
      return {
        factors,
        low: low - rest + before,
        high: high - rest + before,
        ties: new Set([tie]),
        breadth: breadth(tie),
      };
    });
  });
  return [...notNegative, ...tied];
}

function fix(length: number, place: number, number: number): Constraint {
  const factors = Array.from({ length }, (_, index) => (index === place ? 1 : 0));
  return { factors, low: number, high: number, ties: new Set(), breadth: 0 };
}

/** The printable numbers inside the span: from the least to the greatest. */
function printable({ low, high }: Span, decimals: number): Span {
  const power = 10 ** decimals;
  // Adding zero turns -0, which Math.ceil gives, into 0.
  return {
    low: Math.ceil(low * power - DUST) / power + 0,
    high: Math.floor(high * power + DUST) / power + 0,
  };
}

interface Puzzle {
  readonly constraints: readonly Constraint[];
  readonly decimals: readonly number[];
  /** Numbers that may still be tried. */
  readonly trials: Effort;
}

/** True when printable numbers within the spans meet all constraints together. */
function isPossible(puzzle: Puzzle, spans: readonly Span[]): boolean {
  const { constraints, decimals, trials } = puzzle;
  if (spans.some(({ low, high }) => low > high)) return false;
  const open = spans.filter(({ low, high }) => low < high);
  const [tightest] = open.sort((a, b) => a.high - a.low - (b.high - b.low));
  if (tightest === undefined) {
    const numbers = spans.map(({ low }) => low);
    return constraints.every((constraint) => isMet(constraint, numbers));
  }
  if (spans.length === 1) return true;
  const place = spans.indexOf(tightest);
  const power = 10 ** (decimals[place] ?? 0);
  const count = Math.min(Math.round((tightest.high - tightest.low) * power), MAX_TRIALS);
  for (let step = 0; step <= count && trials.steps > 0; step++) {
    trials.steps -= 1;
    const number = (tightest.low * power + step) / power;
    const fixed = [...constraints, fix(spans.length, place, number)];
    const solution = solveConstraints(fixed, spans.length);
    if (solution.kind === "contradiction") continue;
    const rest = solution.spans.map((span, index) => printable(span, decimals[index] ?? 0));
    if (isPossible({ ...puzzle, constraints: fixed }, rest)) return true;
  }
  return false;
}

/**
 * A rounded number that may be off by rounding alone is the middle of its span, half-up: what the
 * exact sum or share gives. Null where more than rounding is open.
 */
function roundedValue(network: Network, cell: FigureId, { low, high }: Span): number | null {
  const unit = network.book.get(cell)?.unit;
  if (unit === undefined || unit.measure === "count") return null;
  const slacks = [...network.reach(cell)].flatMap(([tie, moves]) =>
    network.formsOf(tie, new Set(moves.map(({ figure }) => figure))).map((form) => form.high)
  );
  const widest = Math.max(0, ...slacks.filter(Number.isFinite));
  if (high - low > 2 * widest + DUST) return null;
  return roundHalfUp((low + high) / 2, decimalsOf(network, cell));
}

/**
 * Decimals to which a cell is printed. A share keeps its own; money takes the finest of the sums it
 * stands in, since "5,5" may have been "5,25".
 */
export function decimalsOf({ book, tiesOf }: Network, cell: FigureId): number {
  const entry = book.get(cell);
  if (entry === undefined || entry.unit.measure === "count") return 0;
  if (entry.kind === "figure" && halfDigit(entry) > 0 && entry.unit.measure === "share")
    return entry.reading.decimals;
  const fellows = tiesOf(cell).flatMap(({ relation }) => figuresOf(relation));
  return finestDecimals(book, [cell, ...fellows], entry.unit.measure);
}

function finestDecimals(book: FigureBook, ids: readonly FigureId[], measure: string): number {
  const figures = ids.flatMap((id) => figureIn(book, id) ?? []);
  const alike = figures.filter(({ unit }) => unit.measure === measure);
  return alike.reduce((finest, { reading }) => Math.max(finest, reading.decimals), 0);
}

import type { Tie } from "./tie";

export interface Span {
  readonly low: number;
  readonly high: number;
}

/** low ≤ Σ factors[i] · x[i] ≤ high, with the ties that it was drawn from. */
export interface Constraint extends Span {
  readonly factors: readonly number[];
  readonly ties: ReadonlySet<Tie>;
  /** Number of cells that the ties feel: of several contradictions the one with the fewest helps most. */
  readonly breadth: number;
}

/** What each unknown may be, or ties that contradict each other whatever the unknowns are. */
export type Solution =
  | { readonly kind: "spans"; readonly spans: readonly Span[] }
  | { readonly kind: "contradiction"; readonly ties: ReadonlySet<Tie> };

/** Numbers of a statistics sheet differ by far more; binary dust by far less. */
const EPSILON = 1e-6;

/**
 * Solves a few constraints in a few unknowns over the real numbers, exactly: equations by Gaussian,
 * inequalities by Fourier–Motzkin elimination, each unknown in turn kept as the last. Constraints
 * that contradict each other do so whichever is kept; of the contradictions met with the first the
 * one that the fewest cells feel is given.
 */
export function solveConstraints(constraints: readonly Constraint[], unknowns: number): Solution {
  const spans: Span[] = [];
  for (let kept = 0; kept < unknowns; kept++) {
    let rest = constraints;
    for (let gone = 0; gone < unknowns; gone++) if (gone !== kept) rest = eliminate(rest, gone);
    const clashes = eliminate(rest, kept).filter(isImpossible);
    const [clash] = clashes.sort((a, b) => a.breadth - b.breadth);
    if (clash !== undefined) return { kind: "contradiction", ties: clash.ties };
    spans.push(spanOf(rest, kept));
  }
  return { kind: "spans", spans };
}

/** True when the numbers meet the constraint. */
export function isMet({ factors, low, high }: Constraint, numbers: readonly number[]): boolean {
  const sum = factors.reduce((total, factor, place) => total + factor * (numbers[place] ?? 0), 0);
  return sum >= low - EPSILON && sum <= high + EPSILON;
}

function eliminate(constraints: readonly Constraint[], place: number): readonly Constraint[] {
  const others = constraints.filter(({ factors }) => factors[place] === 0);
  const own = constraints.filter(({ factors }) => factors[place] !== 0);
  const equations = own.filter(({ low, high }) => low === high);
  const [pivot] = equations.sort((a, b) => a.breadth - b.breadth);
  const combined =
    pivot === undefined
      ? own.flatMap((one, index) => own.slice(index + 1).map((two) => combine(one, two, place)))
      : own.filter((one) => one !== pivot).map((one) => combine(pivot, one, place));
  const all = [...others, ...combined.filter(isBounding)];
  // A constraint without unknowns is a contradiction, or says nothing.
  return [...mergeParallel(all.filter(hasUnknowns)), ...all.filter(isImpossible)];
}

const isBounding = ({ low, high }: Constraint): boolean => low > -Infinity || high < Infinity;

const hasUnknowns = ({ factors }: Constraint): boolean => factors.some((factor) => factor !== 0);

/** Of constraints on the same sum only the tightest bounds stay, so that elimination does not run wild. */
function mergeParallel(constraints: readonly Constraint[]): readonly Constraint[] {
  const lows = new Map<string, Constraint>();
  const highs = new Map<string, Constraint>();
  for (const constraint of constraints) {
    const one = normalise(constraint);
    const key = one.factors.join(" ");
    if (one.low > (lows.get(key)?.low ?? -Infinity)) lows.set(key, one);
    if (one.high < (highs.get(key)?.high ?? Infinity)) highs.set(key, one);
  }
  return [...new Set([...lows.values(), ...highs.values()])];
}

/** The same constraint with 1 as its first factor; one without unknowns stays as it is. */
function normalise(constraint: Constraint): Constraint {
  const first = constraint.factors.find((factor) => factor !== 0);
  if (first === undefined || first === 1) return constraint;
  const [low, high] =
    first > 0 ? [constraint.low, constraint.high] : [constraint.high, constraint.low];
  return {
    ...constraint,
    factors: constraint.factors.map((factor) => factor / first),
    low: low / first,
    high: high / first,
  };
}

/** Takes so much of `one` from `two` that the unknown vanishes. */
function combine(one: Constraint, two: Constraint, place: number): Constraint {
  const times = (two.factors[place] ?? 0) / (one.factors[place] ?? 1);
  const [least, most] = times > 0 ? [one.low, one.high] : [one.high, one.low];
  const factors = two.factors.map((factor, index) => {
    const left = factor - times * (one.factors[index] ?? 0);
    return index === place || Math.abs(left) < EPSILON ? 0 : left;
  });
  const ties = new Set([...one.ties, ...two.ties]);
  const breadth = one.breadth + two.breadth;
  return { factors, low: two.low - times * most, high: two.high - times * least, ties, breadth };
}

function spanOf(constraints: readonly Constraint[], place: number): Span {
  const spans = constraints.flatMap(({ factors, low, high }) => {
    const factor = factors[place] ?? 0;
    if (factor === 0) return [];
    return [factor > 0 ? [low / factor, high / factor] : [high / factor, low / factor]];
  });
  return {
    low: Math.max(-Infinity, ...spans.map(([low = -Infinity]) => low)),
    high: Math.min(Infinity, ...spans.map(([, high = Infinity]) => high)),
  };
}

function isImpossible(constraint: Constraint): boolean {
  return !hasUnknowns(constraint) && (constraint.low > EPSILON || constraint.high < -EPSILON);
}

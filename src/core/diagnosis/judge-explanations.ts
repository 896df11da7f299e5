import type { FigureId } from "../figures/figure";
import { figureIn } from "../figures/figure";
import { cellWeight } from "./cell-weight";
import type { Clue, Counterparts } from "./find-clue";
import { findSlip } from "./find-clue";
import { likelyValue } from "./likely-value";
import { numberOf } from "./linear-form";
import type { Explanation } from "./local-explanations";
import type { Network } from "./network";

/** An explanation with what speaks for it. */
export interface Judged {
  readonly explanation: Explanation;
  readonly weight: number;
  /** For each change in order; null where nothing strikes the eye. */
  readonly clues: readonly (Clue | null)[];
  /** How likely it is, compared with its rivals alone. */
  readonly odds: number;
  /** From 1; explanations that nothing tells apart share a rank. */
  readonly rank: number;
}

/** A difference of so much weight makes ten times as likely. */
const TENFOLD_WEIGHT = 0.125;
/** The likeliest are as many as have so much of the odds together. */
const CREDIBLE_SHARE = 0.85;

/**
 * Weighs explanations of the same part against one another; the likeliest come first. Weights say
 * which cells are seldom wrong, slips how the printed numbers may have come about.
 */
export function judgeExplanations(
  network: Network,
  explanations: readonly Explanation[],
  counterparts: Counterparts
): readonly Judged[] {
  const range = rangeOf(network, explanations);
  const judged = explanations
    .map((explanation) => judge(network, explanation, { range, counterparts }))
    .sort((a, b) => magnitude(b) - magnitude(a));
  const ranks = rankAll(judged.map(({ odds }) => odds));
  return judged.map((one, place) => ({ ...one, rank: ranks[place] ?? 1 }));
}

/** Odds that differ by less than a factor of three or so keep the order of the sheet. */
const magnitude = ({ odds }: Pick<Judged, "odds">): number => Math.round(2 * Math.log10(odds));

/** One rank for as many as are needed for most of what the odds leave, and those that are nearly as likely. */
function rankAll(odds: readonly number[]): readonly number[] {
  const ranks: number[] = [];
  for (let rank = 1; ranks.length < odds.length; rank++) {
    const rest = odds.slice(ranks.length);
    const all = rest.reduce((sum, one) => sum + one, 0);
    let sum = 0;
    let least = Infinity;
    for (const one of rest) {
      if (sum >= CREDIBLE_SHARE * all && one < least / 2) break;
      sum += one;
      least = Math.min(least, one);
      ranks.push(rank);
    }
  }
  return ranks;
}

/** The greatest number that stands or would stand in a cell of the explanations. */
function rangeOf({ book }: Network, explanations: readonly Explanation[]): number {
  const numbers = explanations.flatMap(({ changes }) =>
    changes.flatMap(({ cell, to }) => [numberOf(book, cell), to ?? 0])
  );
  return numbers.reduce((most, number) => Math.max(most, Math.abs(number)), 0);
}

interface Rivalry {
  readonly range: number;
  readonly counterparts: Counterparts;
}

function judge(network: Network, explanation: Explanation, rivalry: Rivalry): Omit<Judged, "rank"> {
  const [only, ...more] = explanation.changes;
  const isSingle = only !== undefined && more.length === 0;
  const changes = isSingle ? [likelyValue(network, only)] : explanation.changes;
  const weights = changes.map(({ cell }) => cellWeight(network, cell));
  // Weights are hundredths; their sum must not carry binary dust into comparisons.
  const weight = Math.round(100 * weights.reduce((sum, one) => sum + one, 0)) / 100;
  const slips = changes.map((change) => findSlip(network, change, { changes, ...rivalry }));
  const odds = slips.reduce((product, slip) => product * slip.odds, 1);
  return {
    explanation: { ...explanation, changes },
    weight,
    clues: slips.map(({ clue }) => clue),
    odds: odds * 10 ** (-weight / TENFOLD_WEIGHT),
  };
}

/**
 * Cells of other parts that would change alone, by what they would turn into what: two cells far apart
 * in the relations may have been exchanged.
 */
export function findCounterparts(
  { book }: Network,
  parts: readonly (readonly Explanation[])[]
): (own: readonly Explanation[]) => Counterparts {
  const cells = new Map<string, { readonly cell: FigureId; readonly home: unknown }[]>();
  for (const part of parts)
    for (const { changes } of part) {
      const [only, ...more] = changes;
      const figure = only === undefined ? null : figureIn(book, only.cell);
      if (figure === null || only?.to == null || more.length > 0) continue;
      const key = `${String(figure.value)}>${String(only.to)}`;
      cells.set(key, [...(cells.get(key) ?? []), { cell: figure.id, home: part }]);
    }
  return (own) => (from, to) => {
    const found = cells.get(`${String(to)}>${String(from)}`)?.find(({ home }) => home !== own);
    return found?.cell ?? null;
  };
}

import type { FigureId } from "../figures/figure";
import { cellWeight } from "./cell-weight";
import type { Clue } from "./find-clue";
import { findClue } from "./find-clue";
import type { Explanation } from "./local-explanations";
import type { Network } from "./network";

/** An explanation with what speaks for it. */
export interface Judged {
  readonly explanation: Explanation;
  readonly weight: number;
  /** For each change in order; null where nothing strikes the eye. */
  readonly clues: readonly (Clue | null)[];
}

/** Weighs explanations of the same part against one another; the likeliest come first. */
export function judgeExplanations(
  network: Network,
  explanations: readonly Explanation[]
): readonly Judged[] {
  const rivals = Math.max(1, explanations.length - 1);
  const judged = explanations.map((explanation): Judged => {
    const { changes } = explanation;
    const weights = changes.map(({ cell }) => cellWeight(network, cell));
    const weight = weights.reduce((sum, one) => sum + one, 0);
    const clues = changes.map((change) => findClue(network, change, { changes, rivals }));
    // Weights are hundredths; their sum must not carry binary dust into comparisons.
    return { explanation, weight: Math.round(weight * 100) / 100, clues };
  });
  return hushCommonClues(judged).sort(compareJudged);
}

/** Below zero when the first is likelier: lighter, or as light with more telling clues for its cells. */
export function compareJudged(a: Judged, b: Judged): number {
  return a.weight - b.weight || toldBy(b) - toldBy(a);
}

const toldBy = ({ clues }: Judged): number =>
  clues.filter((clue) => clue?.isTelling === true).length / clues.length;

/**
 * A slip that rivals of the same weight show in other cells tells nothing: a difference of 9 or 90
 * looks like swapped digits in many numbers at once.
 */
function hushCommonClues(judged: readonly Judged[]): Judged[] {
  const count = new Map<string, number>();
  const keysOf = ({ weight }: Judged, { reason }: Clue, cell: FigureId): readonly string[] => {
    const key = `${String(weight)}|${reason}`;
    return [key, `${key}|${cell}`];
  };
  const cellOf = ({ explanation }: Judged, place: number): FigureId =>
    explanation.changes[place]?.cell ?? "";
  for (const one of judged) {
    const keys = one.clues.flatMap((clue, place) =>
      clue === null ? [] : keysOf(one, clue, cellOf(one, place))
    );
    for (const key of new Set(keys)) count.set(key, (count.get(key) ?? 0) + 1);
  }
  return judged.map((one): Judged => {
    const clues = one.clues.map((clue, place): Clue | null => {
      if (clue === null) return null;
      const [all, own] = keysOf(one, clue, cellOf(one, place)).map((key) => count.get(key));
      return { ...clue, isTelling: clue.isTelling && all === own };
    });
    return { ...one, clues };
  });
}

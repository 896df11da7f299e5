import type { Figure, FigureId, Gap } from "../figures/figure";
import type { Sentence } from "../figures/sentence";
import { parseCellName } from "../sheet/address";
import { isTypedAmongFormulas } from "./cell-weight";
import type { Clue, Counterparts } from "./find-clue";
import type { Change } from "./find-values";
import { judgeExplanations } from "./judge-explanations";
import type { Explanation } from "./local-explanations";
import type { Network } from "./network";
import { sayNumber } from "./say-number";
import type { Diagnosis, Suspect, SuspectCell, SuspectReason } from "./suspect";
import { spanTexts, valueTexts } from "./suspect-texts";

/** Explanations told for one part: all of an ordinary row or list. */
export const MOST_SUSPECTS = 12;

interface Circumstances {
  /** There are no other explanations. */
  readonly isComplete: boolean;
  readonly counterparts: Counterparts;
}

/**
 * Likeliest first, by weight and by how the numbers may have come about. Determined when a single one
 * comes first and the search for others was complete.
 */
export function rankExplanations(
  network: Network,
  explanations: readonly Explanation[],
  { isComplete, counterparts }: Circumstances
): Pick<Diagnosis, "suspects" | "isDetermined"> {
  const judged = judgeExplanations(network, explanations, counterparts);
  const countIn = (rank: number): number => judged.filter((one) => one.rank === rank).length;
  const isDetermined = isComplete && countIn(1) === 1;
  const isAlone = isComplete && judged.length === 1;
  const suspects = judged.slice(0, MOST_SUSPECTS).map((one): Suspect => {
    const { rank } = one;
    const isTelling = countIn(rank) === 1;
    const isFirst = rank === 1 && isDetermined;
    const cells = one.explanation.changes.map((change, index) => {
      const clue = one.clues[index] ?? null;
      const standing = { isFirst, isAlone, isTelling, clue };
      return toSuspectCell(network, change, standing);
    });
    return {
      rank,
      cells: cells.sort(comparePlaces),
      weight: one.weight,
      mends: one.explanation.mends.map(({ relation }) => relation.id),
    };
  });
  return { suspects, isDetermined };
}

/** In reading order. */
function comparePlaces(a: SuspectCell, b: SuspectCell): number {
  if (a.sheet !== b.sheet) return a.sheet < b.sheet ? -1 : 1;
  const [one, other] = [parseCellName(a.cell), parseCellName(b.cell)];
  if (one === null || other === null) return 0;
  return one.row - other.row || one.column - other.column;
}

interface Standing {
  /** Its explanation is the likeliest, before all others. */
  readonly isFirst: boolean;
  /** There is no other explanation. */
  readonly isAlone: boolean;
  readonly clue: Clue | null;
  /** It has its rank alone. */
  readonly isTelling: boolean;
}

function toSuspectCell(network: Network, change: Change, standing: Standing): SuspectCell {
  const { cell, low, high, to } = change;
  const entry = network.book.get(cell);
  if (entry?.origin.cell == null) throw new Error(`Diagnosis blames ${cell}, which has no cell`);
  const reason = reasonOf(network, cell, standing);
  return {
    figure: cell,
    sheet: entry.origin.sheet,
    cell: entry.origin.cell,
    from: entry.kind === "figure" ? entry.value : null,
    to,
    interval: to === null && high < Infinity ? { low, high } : null,
    reason,
    why:
      to === null
        ? saySpan(entry, change)
        : sayValue({ network, entry, reason, to }, standing.clue),
  };
}

function reasonOf(network: Network, cell: FigureId, standing: Standing): SuspectReason {
  const { clue, isFirst, isAlone, isTelling } = standing;
  const isBlank = clue?.reason === "blank-left-out";
  if (clue !== null && (isTelling || isFirst || isBlank)) return clue.reason;
  if (isAlone) return "only-explanation";
  if (isTypedAmongFormulas(network, cell)) return "typed-among-formulas";
  return brokenAround(network, cell) >= 2 ? "breaks-several" : "one-of-several";
}

const brokenAround = (network: Network, cell: FigureId): number =>
  [...network.reach(cell).keys()].filter(({ state }) => state === "broken").length;

function saySpan(entry: Figure | Gap, { low, high }: Change): Sentence {
  const data = { low: sayNumber(entry, low) };
  if (high === Infinity) return { texts: spanTexts.atLeast, data };
  return { texts: spanTexts.between, data: { ...data, high: sayNumber(entry, high) } };
}

interface Said {
  readonly network: Network;
  readonly entry: Figure | Gap;
  readonly reason: SuspectReason;
  readonly to: number;
}

function sayValue({ network, entry, reason, to }: Said, clue: Clue | null): Sentence {
  const from = entry.kind === "figure" ? { from: sayNumber(entry, entry.value) } : {};
  const count =
    reason === "breaks-several" ? { count: { number: brokenAround(network, entry.id) } } : {};
  const own = clue?.reason === reason ? clue.data : {};
  return {
    texts: valueTexts[reason],
    data: { to: sayNumber(entry, to), ...from, ...count, ...own },
  };
}

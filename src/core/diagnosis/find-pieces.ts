import type { Part } from "./cover-broken";
import { partBroken } from "./cover-broken";
import type { Effort } from "./effort";
import { shareEffort } from "./effort";
import { explainPart } from "./explain-part";
import type { Explanation } from "./local-explanations";
import { findLocalExplanations } from "./local-explanations";
import type { Network } from "./network";
import type { Tie } from "./tie";

/**
 * Most cells of one fault; a sheet may have any number of faults that stand apart. All sets of up to
 * three are looked at; of larger ones only those whose cells stand in broken relations.
 */
const MAX_CELLS = 5;
const FULL_SIZE = 3;
/** Steps to see which parts the pieces found so far explain. */
const COVERING_STEPS = 2_000;

export interface Pieces {
  readonly pieces: readonly Explanation[];
  /** Sets of up to so many cells that touch the tie were all looked at. */
  readonly fullSizeOf: (tie: Tie) => number;
}

/**
 * Single cells first; larger sets only for parts that fewer cells leave unexplained, and pairs that
 * explain two parts at once, since they are rivals of a cell for each. Single cells may take all steps,
 * larger sets half of those that are left, the largest the rest; within a size each tie has its
 * share, so that one hopeless part does not starve the others.
 */
export function findPieces(network: Network, broken: readonly Tie[], effort: Effort): Pieces {
  const pieces = new Map<string, Explanation>();
  const cutAt = new Map<Tie, number>();
  for (let size = 1; size <= MAX_CELLS && effort.steps > 0; size++) {
    const { seeds, isWanted } = chooseSeeds(network, [...pieces.values()], { broken, size });
    const takesAll = size === 1 || size === MAX_CELLS;
    const steps = takesAll ? effort.steps : Math.ceil(effort.steps / 2);
    const own = { steps };
    // Those that were cut short with smaller sets cannot do better with larger ones.
    const open = seeds.filter((tie) => !cutAt.has(tie));
    shareEffort(open, own, (tie, share) => {
      for (const piece of findLocalExplanations(network, tie, { size, effort: share }))
        if (isWanted(piece)) pieces.set(keyOf(piece), piece);
      if (share.steps <= 0) cutAt.set(tie, size);
    });
    effort.steps -= steps - own.steps;
  }
  return {
    pieces: [...pieces.values()],
    fullSizeOf: (tie) => Math.min(FULL_SIZE, (cutAt.get(tie) ?? Infinity) - 1),
  };
}

interface Stage {
  readonly broken: readonly Tie[];
  readonly size: number;
}

/** The ties to search from, and which of the pieces found there are of use. */
function chooseSeeds(network: Network, pieces: readonly Explanation[], { broken, size }: Stage) {
  const parts = partBroken(broken, pieces);
  const open = openParts(network, parts, size);
  const home = new Map(parts.flatMap((part) => part.broken.map((tie) => [tie, part])));
  const isWanted = ({ mends }: Explanation): boolean => {
    const mended = new Set(mends.map((tie) => home.get(tie)));
    return mended.size > 1 || [...mended].some((part) => part !== undefined && open.has(part));
  };
  const isForRivals = size === 2 && parts.length > 1;
  const seeds = isForRivals ? broken : [...open].flatMap((part) => part.broken);
  // Narrow ties first: what they leave of their share goes to the wide ones.
  const ordered = [...seeds].sort((a, b) => network.breadth(a) - network.breadth(b));
  return { seeds: ordered, isWanted };
}

/** Parts that fewer cells do not explain. */
function openParts(network: Network, parts: readonly Part[], size: number): ReadonlySet<Part> {
  const open = new Set<Part>();
  shareEffort(parts, { steps: COVERING_STEPS }, (part, effort) => {
    const explanations = explainPart(network, part, effort);
    if (explanations.every(({ changes }) => changes.length >= size)) open.add(part);
  });
  return open;
}

const keyOf = ({ changes, mends }: Explanation): string => {
  const cells = changes.map(({ cell }) => cell);
  return [...cells.sort(), ...mends.map(({ relation }) => relation.id).sort()].join("|");
};

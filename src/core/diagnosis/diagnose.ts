import type { FigureBook } from "../figures/figure";
import type { Relation } from "../figures/relation";
import { bindingTies } from "./binding-ties";
import type { Part } from "./cover-broken";
import { coverPart, partBroken } from "./cover-broken";
import { findValues } from "./find-values";
import type { Explanation } from "./local-explanations";
import { findLocalExplanations } from "./local-explanations";
import type { Network } from "./network";
import { makeNetwork } from "./network";
import { rankExplanations } from "./rank-explanations";
import type { Diagnosis } from "./suspect";
import type { Tie } from "./tie";

/**
 * Most cells of one fault; a sheet may have any number of faults that stand apart. All sets of up to
 * three are looked at; of larger ones only those whose cells stand in broken relations.
 */
const MAX_CELLS = 5;
const FULL_SIZE = 3;
/** Steps of search for each size: a second or two of a slow machine. */
const MAX_STEPS = 200_000;

/**
 * Finds, for each part of broken relations, the lightest sets of cells that, changed, make all
 * relations hold while every other cell stays (Fellegi and Holt 1976), with the values they would
 * take: never below zero, counts whole. Fewest cells come first, weights decide among as many.
 * Broken relations that cells of their own explain are diagnosed apart. Exact for faults of up to
 * three cells, of up to two in sums of more than 64; where a search had to be cut short the part is
 * not complete, and then nothing is called determined. The same input always gives the same answer.
 */
export function diagnose(relations: readonly Relation[], book: FigureBook): readonly Diagnosis[] {
  const network = makeNetwork(relations, book);
  if (network === null) return [];
  const broken = network.ties.filter(({ state }) => state === "broken");
  const { pieces, fullSize } = findPieces(network, broken);
  return partBroken(broken, pieces).map((part): Diagnosis => {
    const explanations = explainPart(network, part);
    const isSearched = part.pieces.every(({ changes }) => changes.length <= fullSize);
    const isComplete = explanations.length > 0 && isSearched;
    return {
      broken: part.broken.map(({ relation }) => relation.id),
      ...rankExplanations(network, explanations, isComplete),
      isComplete,
    };
  });
}

interface Pieces {
  readonly pieces: readonly Explanation[];
  /** Sets of up to so many cells were all looked at. */
  readonly fullSize: number;
}

/**
 * Single cells first; larger sets only for parts that fewer cells leave unexplained, and pairs that
 * explain two parts at once, since they are rivals of a cell for each.
 */
function findPieces(network: Network, broken: readonly Tie[]): Pieces {
  const pieces = new Map<string, Explanation>();
  const cutSizes: number[] = [];
  for (let size = 1; size <= MAX_CELLS; size++) {
    const parts = partBroken(broken, [...pieces.values()]);
    const open = new Set(
      parts.filter((part) =>
        explainPart(network, part).every(({ changes }) => changes.length >= size)
      )
    );
    const home = new Map(parts.flatMap((part) => part.broken.map((tie) => [tie, part])));
    const isWanted = ({ mends }: Explanation): boolean => {
      const mended = new Set(mends.map((tie) => home.get(tie)));
      return mended.size > 1 || [...mended].some((part) => part !== undefined && open.has(part));
    };
    const limits = { size, steps: MAX_STEPS };
    const seeds =
      size === 2 && parts.length > 1 ? broken : [...open].flatMap((part) => part.broken);
    // Narrow ties first: if the steps run out, it is in the wide ones, which say least.
    for (const tie of [...seeds].sort((a, b) => network.breadth(a) - network.breadth(b)))
      for (const piece of findLocalExplanations(network, tie, limits).filter(isWanted))
        pieces.set(keyOf(piece), piece);
    if (limits.steps <= 0) cutSizes.push(size);
    if (limits.steps <= 0 && size >= FULL_SIZE) break;
  }
  return {
    pieces: [...pieces.values()],
    fullSize: Math.min(FULL_SIZE, ...cutSizes.map((size) => size - 1)),
  };
}

const keyOf = ({ changes, mends }: Explanation): string => {
  const cells = changes.map(({ cell }) => cell);
  return [...cells.sort(), ...mends.map(({ relation }) => relation.id).sort()].join("|");
};

function explainPart(network: Network, part: Part): readonly Explanation[] {
  return coverPart(part).flatMap((pieces) => join(network, pieces) ?? []);
}

/** Pieces that touch the same bound may be right alone and not together, so the whole is solved. */
function join(network: Network, pieces: readonly Explanation[]): Explanation | null {
  const [only, ...more] = pieces;
  if (only !== undefined && more.length === 0) return only;
  const cells = pieces.flatMap(({ changes }) => changes.map(({ cell }) => cell));
  const mends = pieces.flatMap((piece) => piece.mends);
  const ties = bindingTies(network, cells, "error").filter(({ state }) => state !== "broken");
  const outcome = findValues(network, cells, [...ties, ...mends]);
  return outcome.kind === "clash" ? null : { changes: outcome.changes, mends };
}

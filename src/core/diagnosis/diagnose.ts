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

/** Most cells of one fault; a sheet may have any number of faults that stand apart. */
const MAX_CELLS = Number((globalThis as any).MAXC ?? 5);
/** Sets of cells looked at for each size; what is then left unexplained is said to be incomplete. */
const MAX_STEPS = 50_000;

/**
 * Finds, for each part of broken relations, the lightest sets of cells that, changed, make all
 * relations hold while every other cell stays (Fellegi and Holt 1976), with the values they would
 * take. Faults that no cell ties together are diagnosed apart. Complete for faults of up to three
 * cells; values are never below zero. The same input always gives the same answer.
 */
export function diagnose(relations: readonly Relation[], book: FigureBook): readonly Diagnosis[] {
  const network = makeNetwork(relations, book);
  if (network === null) return [];
  const broken = network.ties.filter(({ state }) => state === "broken");
  const { pieces, fullSize } = findPieces(network, broken);
  return partBroken(broken, pieces).map((part): Diagnosis => {
    const explanations = explainPart(network, part);
    const isSearched = part.pieces.every(({ changes }) => changes.length <= fullSize);
    return {
      broken: part.broken.map(({ relation }) => relation.id),
      ...rankExplanations(network, explanations),
      isComplete: explanations.length > 0 && isSearched,
    };
  });
}

interface Pieces {
  readonly pieces: readonly Explanation[];
  /** Sets of up to so many cells were all looked at. */
  readonly fullSize: number;
}

/** Single cells first; pairs and triples only for parts that fewer cells leave unexplained. */
function findPieces(network: Network, broken: readonly Tie[]): Pieces {
  const pieces = new Map<string, Explanation>();
  let fullSize = 0;
  for (let size = 1; size <= MAX_CELLS; size++) {
    const limits = { size, steps: MAX_STEPS };
    const parts = partBroken(broken, [...pieces.values()]);
    const open = parts.filter((part) => explainPart(network, part).length === 0);
    for (const tie of open.flatMap((part) => part.broken))
      for (const piece of findLocalExplanations(network, tie, limits))
        pieces.set(keyOf(piece), piece);
    if (limits.steps > 0 && fullSize === size - 1) fullSize = size;
  }
  return { pieces: [...pieces.values()], fullSize };
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

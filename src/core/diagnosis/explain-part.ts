import { bindingTies } from "./binding-ties";
import type { Part } from "./cover-broken";
import { coverPart } from "./cover-broken";
import type { Effort } from "./effort";
import { findValues } from "./find-values";
import type { Explanation } from "./local-explanations";
import type { Network } from "./network";

/** Solving for all cells of several pieces together is that much dearer than choosing a piece. */
const JOINING_STEPS = 25;

/** The explanations of a part that its pieces make up, as many as the effort allows. */
export function explainPart(network: Network, part: Part, effort: Effort): readonly Explanation[] {
  return coverPart(part, effort).flatMap((pieces) => join(network, pieces, effort) ?? []);
}

/** Pieces that touch the same bound may be right alone and not together, so the whole is solved. */
function join(
  network: Network,
  pieces: readonly Explanation[],
  effort: Effort
): Explanation | null {
  const [only, ...more] = pieces;
  if (only !== undefined && more.length === 0) return only;
  const mends = pieces.flatMap((piece) => piece.mends);
  effort.steps -= pieces.length;
  if (areApart(network, pieces))
    return { changes: pieces.flatMap(({ changes }) => changes), mends };
  if (effort.steps <= 0) return null;
  effort.steps -= JOINING_STEPS;
  const cells = pieces.flatMap(cellsOf);
  const ties = bindingTies(network, cells, { severity: "error" }).filter(
    ({ state }) => state !== "broken"
  );
  const outcome = findValues(network, { cells, ties: [...ties, ...mends] }, effort);
  return outcome.kind === "clash" ? null : { changes: outcome.changes, mends };
}

/** True when no tie feels two of the pieces. */
function areApart(network: Network, pieces: readonly Explanation[]): boolean {
  const felt = pieces.map((piece) => bindingTies(network, cellsOf(piece), { severity: "error" }));
  const all = felt.flat();
  return new Set(all).size === all.length;
}

const cellsOf = ({ changes }: Explanation) => changes.map(({ cell }) => cell);

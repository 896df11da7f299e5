import type { Explanation } from "./local-explanations";
import type { Tie } from "./tie";

/** Broken ties that the same pieces mend, with these pieces. */
export interface Part {
  readonly broken: readonly Tie[];
  readonly pieces: readonly Explanation[];
}

/** Choices looked at while joining the pieces of one part. */
const MAX_STEPS = 5_000;

/** Splits the broken ties: two are in one part when one piece mends both. */
export function partBroken(
  broken: readonly Tie[],
  pieces: readonly Explanation[]
): readonly Part[] {
  const leader = new Map<Tie, Tie>();
  const leaderOf = (tie: Tie): Tie => {
    let top = tie;
    for (let next = leader.get(top); next !== undefined; next = leader.get(top)) top = next;
    return top;
  };
  for (const { mends } of pieces)
    for (const tie of mends) {
      const [one, other] = [leaderOf(mends[0] ?? tie), leaderOf(tie)];
      if (one !== other) leader.set(other, one);
    }
  const parts = new Map<Tie, { broken: Tie[]; pieces: Explanation[] }>();
  const partOf = (tie: Tie) => {
    const part = parts.get(leaderOf(tie)) ?? { broken: [], pieces: [] };
    parts.set(leaderOf(tie), part);
    return part;
  };
  for (const tie of broken) partOf(tie).broken.push(tie);
  for (const piece of pieces)
    for (const tie of piece.mends.slice(0, 1)) partOf(tie).pieces.push(piece);
  return [...parts.values()];
}

/** Sets of pieces that together mend each tie of the part exactly once. */
export function coverPart({ broken, pieces }: Part): readonly (readonly Explanation[])[] {
  const coverings: (readonly Explanation[])[] = [];
  let steps = MAX_STEPS;
  const extend = (
    open: readonly Tie[],
    usable: readonly Explanation[],
    chosen: readonly Explanation[]
  ): void => {
    steps -= 1;
    const tie = hardest(open, usable);
    for (const piece of usable) {
      if (steps <= 0) return;
      if (!piece.mends.includes(tie)) continue;
      const rest = open.filter((one) => !piece.mends.includes(one));
      if (rest.length === 0) coverings.push([...chosen, piece]);
      else
        extend(
          rest,
          usable.filter((other) => areApart(piece, other)),
          [...chosen, piece]
        );
    }
  };
  extend(broken, pieces, []);
  return coverings;
}

/** The open tie that the fewest pieces mend. */
function hardest(open: readonly Tie[], usable: readonly Explanation[]): Tie {
  const ways = (tie: Tie): number => usable.filter(({ mends }) => mends.includes(tie)).length;
  const counted = open.map((tie) => ({ tie, count: ways(tie) }));
  return counted.reduce((least, one) => (one.count < least.count ? one : least)).tie;
}

const areApart = (one: Explanation, other: Explanation): boolean =>
  !other.mends.some((tie) => one.mends.includes(tie)) &&
  !other.changes.some(({ cell }) => one.changes.some((change) => change.cell === cell));

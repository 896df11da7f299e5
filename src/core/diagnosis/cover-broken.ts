import type { Effort } from "./effort";
import type { Explanation } from "./local-explanations";
import type { Tie } from "./tie";

/** Broken ties that the same pieces mend, with these pieces. */
export interface Part {
  readonly broken: readonly Tie[];
  readonly pieces: readonly Explanation[];
  /** True when pieces were left out that would have tied it to others. */
  readonly isCutOff: boolean;
}

/** Broken ties that are still worth one story. */
const MAX_TIES = 12;

interface Group {
  readonly broken: Tie[];
  readonly pieces: Explanation[];
  isCutOff: boolean;
}

/**
 * Splits the broken ties: two are in one part when one piece mends both. On a sheet that is wrong
 * all over, pieces of several cells would tie everything to everything; there parts that fewer
 * cells explain stay apart, and are said to be cut off.
 */
export function partBroken(
  broken: readonly Tie[],
  pieces: readonly Explanation[]
): readonly Part[] {
  const groups = new Map<Tie, Group>(
    broken.map((tie) => [tie, { broken: [tie], pieces: [], isCutOff: false }])
  );
  const fewestFirst = [...pieces].sort((a, b) => a.changes.length - b.changes.length);
  for (const piece of fewestFirst) {
    const met = [...new Set(piece.mends.flatMap((tie) => groups.get(tie) ?? []))];
    if (isTangle(piece, met)) for (const group of met) group.isCutOff = true;
    else merge(met, groups).pieces.push(piece);
  }
  return [...new Set(groups.values())];
}

function isTangle({ changes }: Explanation, met: readonly Group[]): boolean {
  const ties = met.reduce((sum, group) => sum + group.broken.length, 0);
  const explained = met.filter((group) => group.pieces.length > 0);
  return changes.length > 1 && explained.length > 1 && ties > MAX_TIES;
}

function merge(met: readonly Group[], groups: Map<Tie, Group>): Group {
  const [largest, ...others] = [...met].sort((a, b) => b.broken.length - a.broken.length);
  if (largest === undefined) return { broken: [], pieces: [], isCutOff: false };
  for (const group of others) {
    largest.broken.push(...group.broken);
    largest.pieces.push(...group.pieces);
    largest.isCutOff ||= group.isCutOff;
    for (const tie of group.broken) groups.set(tie, largest);
  }
  return largest;
}

/** Sets of pieces that together mend each tie of the part exactly once; each choice is a step. */
export function coverPart(
  { broken, pieces }: Pick<Part, "broken" | "pieces">,
  effort: Effort
): readonly (readonly Explanation[])[] {
  const coverings: (readonly Explanation[])[] = [];
  const extend = (
    open: readonly Tie[],
    usable: readonly Explanation[],
    chosen: readonly Explanation[]
  ): void => {
    effort.steps -= 1;
    const tie = hardest(open, usable);
    for (const piece of usable) {
      if (effort.steps <= 0) return;
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

import type { FigureId } from "../figures/figure";
import { bindingTies } from "./binding-ties";
import type { Effort } from "./effort";
import type { Change } from "./find-values";
import { findValues, needsEveryCell } from "./find-values";
import type { Network } from "./network";
import type { Tie } from "./tie";

/** Changes of cells, and the broken ties that they mend; every other tie holds on. */
export interface Explanation {
  readonly changes: readonly Change[];
  readonly mends: readonly Tie[];
}

export interface SearchLimits {
  /** Most cells of one explanation. */
  readonly size: number;
  /** Sets of cells that may still be looked at, those that must be solved counting ten. */
  readonly effort: Effort;
}

const SOLVING_STEPS = 10;
/** Ties felt by more cells are wide. */
const WIDE = 64;
/** Up to so many cells all sets are looked at; of larger ones those whose cells no sum holds fast. */
const FULL_SIZES = { wide: 2, ordinary: 3 } as const;

/**
 * All explanations of at most `size` cells that mend the broken tie, none with a cell to spare.
 * Together they mend what they touch and no more: a sheet with several faults far apart is explained
 * by several of them.
 *
 * A set must contain a cell of the broken tie; a cell that would break an exact sum which agrees
 * must be joined by another cell of that sum; and ties that contradict each other whatever the cells
 * hold must be met by a cell of theirs. Each names the few cells to try next, so the search misses
 * nothing (Fellegi and Holt 1976) and sees little of a long sheet.
 */
export function findLocalExplanations(
  network: Network,
  broken: Tie,
  { size, effort }: SearchLimits
): readonly Explanation[] {
  const found: Explanation[] = [];
  const seen = new Set<string>();

  const visit = (cells: readonly FigureId[]): void => {
    const key = [...cells].sort().join("|");
    if (seen.has(key) || effort.steps <= 0) return;
    seen.add(key);
    const torn = tornTie(network, cells);
    effort.steps -= torn === null ? SOLVING_STEPS : 1;
    const verdict = torn === null ? judge(network, cells, { broken, effort }) : { ties: [torn] };
    if (!("changes" in verdict)) branch(cells, verdict.ties);
    else if (verdict.isTight) found.push(verdict);
  };
  const branch = (cells: readonly FigureId[], ties: Iterable<Tie>): void => {
    const slots = size - cells.length;
    if (slots === 0) return;
    for (const tie of ties)
      for (const cell of candidates(network, tie, { cells, slots, size }))
        if (!cells.includes(cell)) visit([...cells, cell]);
  };
  branch([], [broken]);
  return found;
}

type Verdict =
  | (Explanation & { readonly isTight: boolean })
  /** One of these ties needs a further cell. */
  | { readonly ties: Iterable<Tie> };

interface Search {
  readonly broken: Tie;
  readonly effort: Effort;
}

function judge(network: Network, cells: readonly FigureId[], { broken, effort }: Search): Verdict {
  const ties = bindingTies(network, cells, { severity: broken.relation.severity, sought: broken });
  const outcome = findValues(network, { cells, ties }, effort);
  if (outcome.kind === "clash") return { ties: outcome.ties };
  return {
    changes: outcome.changes,
    mends: ties.filter(({ state }) => state === "broken"),
    isTight: needsEveryCell(network, cells, ties),
  };
}

/** The narrowest exact sum that agrees now and in which only one of the cells stands. */
function tornTie({ upheldBy, breadth }: Network, cells: readonly FigureId[]): Tie | null {
  const count = new Map<Tie, number>();
  for (const cell of cells)
    for (const tie of upheldBy(cell)) count.set(tie, (count.get(tie) ?? 0) + 1);
  let narrowest: Tie | null = null;
  for (const [tie, times] of count)
    if (times === 1 && (narrowest === null || breadth(tie) < breadth(narrowest))) narrowest = tie;
  return narrowest;
}

interface Stage {
  readonly cells: readonly FigureId[];
  readonly slots: number;
  readonly size: number;
}

/** Cells of the tie to join to the set, first those that can be the last. */
function candidates(network: Network, tie: Tie, { cells, slots, size }: Stage): Iterable<FigureId> {
  const loose = looseCells(network, tie, cells);
  if (slots === 1) return loose;
  const isWide = network.breadth(tie) > WIDE;
  const isFull = size <= (isWide ? FULL_SIZES.wide : FULL_SIZES.ordinary);
  if (!isFull && (isWide || tie.state === "broken")) return loose;
  return new Set([...loose, ...network.cellsIn(tie)]);
}

/** Cells whose change tears no further sum: each that holds them fast already has one of the set. */
function looseCells(network: Network, tie: Tie, cells: readonly FigureId[]): ReadonlySet<FigureId> {
  const others = new Set(cells.flatMap((cell) => network.upheldBy(cell)));
  others.delete(tie);
  const shared = [...others].flatMap((other) => network.cellsInBoth(tie, other));
  return new Set([...network.looseIn(tie), ...shared]);
}

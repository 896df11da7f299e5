import type { Network } from "./network";
import type { Tie } from "./tie";

/** The broken ties, by what there is to look for. */
export interface SortedBroken {
  /** To be explained by cells. */
  readonly sought: readonly Tie[];
  /** Sums that are off by as much as their broken components are together, with those. */
  readonly implied: ReadonlyMap<Tie, ReadonlySet<Tie>>;
  /** Sums with broken components that lack figures besides: what is left shows when those hold. */
  readonly waiting: readonly Tie[];
}

const DUST = 1e-6;
/** Deepest nesting of sums that is followed; a deeper one is a circle of formulas. */
const MAX_NESTING = 12;

/**
 * Sorts out broken sums that say nothing new, such as the total line over rows that are broken
 * themselves: once these hold, it does.
 */
export function sortBroken(network: Network, broken: readonly Tie[]): SortedBroken {
  const sought: Tie[] = [];
  const implied = new Map<Tie, ReadonlySet<Tie>>();
  const waiting: Tie[] = [];
  for (const tie of broken) {
    const components = differing(network, tie, 0);
    const causes = components.filter(({ state }) => state === "broken");
    if (components[0] === tie || causes.length === 0) sought.push(tie);
    else if (components.some((one) => one.state === "open" && isOff(network, one)))
      waiting.push(tie);
    else implied.set(tie, new Set(causes));
  }
  return { sought, implied, waiting };
}

/** What the difference of a tie is made of: sums that do not hold and are made of no others. */
function differing(network: Network, tie: Tie, depth: number): readonly Tie[] {
  const components = depth < MAX_NESTING ? network.componentsOf(tie) : null;
  if (components === null) return [tie];
  return [...components]
    .filter(({ state }) => state !== "holds")
    .flatMap((component) => differing(network, component, depth + 1));
}

function isOff({ formsOf }: Network, tie: Tie): boolean {
  return formsOf(tie, new Set()).some(({ rest }) => Math.abs(rest) > DUST);
}

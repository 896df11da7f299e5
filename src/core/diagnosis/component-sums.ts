import type { FigureId } from "../figures/figure";
import { figuresOf } from "../figures/relation";
import type { LinearForm } from "./linear-form";
import type { Definition, Tie } from "./tie";
import { isAsHard } from "./tie";

/** What of the network must be known to see that a sum is made of others. */
interface Ground {
  readonly tiesOf: (id: FigureId) => readonly Tie[];
  readonly definitionOf: (id: FigureId) => Definition | null;
  /** What one figure counts in the unit of another. */
  readonly ratio: (from: FigureId, to: FigureId) => number;
  readonly formsOf: (tie: Tie) => readonly LinearForm[];
  readonly isExact: (tie: Tie) => boolean;
}

/**
 * Gives the sums that a sum is made of. The total line of a table whose totals are formulas adds up
 * exactly as far as its rows do, so that it says nothing that they do not say: its difference is the
 * sum of theirs. Null for a sum with a figure that stands for itself, and where a component may be
 * broken more easily than the sum.
 */
export function makeComponents(ground: Ground): (tie: Tie) => ReadonlySet<Tie> | null {
  const known = new Map<Tie, ReadonlySet<Tie> | null>();
  return (tie) => {
    const answer = known.get(tie);
    if (answer !== undefined) return answer;
    const factors = expand(ground, tie);
    const components = factors === null ? null : findComponents(ground, tie, factors);
    known.set(tie, components);
    return components;
  };
}

/** Factors of the figures once each formula is replaced by what it adds up; null without a formula. */
function expand(
  { definitionOf, ratio, formsOf, isExact }: Ground,
  tie: Tie
): ReadonlyMap<FigureId, number> | null {
  const [form] = isExact(tie) ? formsOf(tie) : [];
  if (form === undefined) return null;
  const factors = new Map<FigureId, number>();
  const add = (id: FigureId, factor: number): void => {
    factors.set(id, (factors.get(id) ?? 0) + factor);
  };
  let isExpanded = false;
  for (const id of figuresOf(tie.relation)) {
    const definition = definitionOf(id);
    const factor = form.factorOf(id);
    isExpanded ||= definition !== null;
    for (const input of definition?.inputs ?? []) add(input, factor * ratio(input, id));
    if (definition === null) add(id, factor);
  }
  return isExpanded ? factors : null;
}

function findComponents(
  { tiesOf, formsOf, isExact }: Ground,
  sum: Tie,
  factors: ReadonlyMap<FigureId, number>
): ReadonlySet<Tie> | null {
  const claimed = new Set<FigureId>();
  const fits = (tie: Tie): boolean => {
    const [form] =
      tie !== sum && isAsHard(tie, sum.relation.severity) && isExact(tie) ? formsOf(tie) : [];
    if (form === undefined) return false;
    const isPart = (id: FigureId): boolean =>
      !claimed.has(id) && factors.get(id) === form.factorOf(id);
    return figuresOf(tie.relation).every(isPart);
  };
  const components = new Set<Tie>();
  for (const [id, factor] of factors) {
    if (factor === 0 || claimed.has(id)) continue;
    const component = tiesOf(id).find(fits);
    if (component === undefined) return null;
    components.add(component);
    for (const own of figuresOf(component.relation)) claimed.add(own);
  }
  return components;
}

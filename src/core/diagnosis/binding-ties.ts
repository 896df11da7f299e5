import type { FigureBook, FigureId } from "../figures/figure";
import { figureIn } from "../figures/figure";
import type { Severity } from "../figures/relation";
import { figuresOf } from "../figures/relation";
import type { Network } from "./network";
import type { Tie } from "./tie";
import { isAsHard } from "./tie";

interface Search {
  readonly severity: Severity;
  /** The broken tie to mend, if it is one. */
  readonly sought?: Tie;
}

/** Deepest nesting of sums that is followed; a deeper one is a circle of formulas. */
const MAX_NESTING = 12;

/**
 * The ties that must hold once these cells have changed: all that feel the change, but for those
 * that still lack a figure, and for broken ones softer than `severity`. A warning may be broken
 * with good reason, so the search for what breaks an error does not have to mend it. A sum made of
 * others that bind is left out, but for the `sought` one: it holds as far as they do.
 */
export function bindingTies(
  network: Network,
  cells: readonly FigureId[],
  { severity, sought }: Search
): readonly Tie[] {
  const felt = new Set(cells.flatMap((cell) => [...network.reach(cell).keys()]));
  const binds = (tie: Tie): boolean => {
    if (tie.state === "open") return isCompletedBy(tie, network.book, cells);
    return tie.state === "holds" || isAsHard(tie, severity);
  };
  const isImplied = (tie: Tie, depth = 0): boolean => {
    const components = depth < MAX_NESTING ? network.componentsOf(tie) : null;
    if (components === null) return false;
    return [...felt].every(
      (other) => !components.has(other) || binds(other) || isImplied(other, depth + 1)
    );
  };
  return [...felt].filter((tie) => binds(tie) && (tie === sought || !isImplied(tie)));
}

/** True when the cells fill what a relation lacks. */
function isCompletedBy({ relation }: Tie, book: FigureBook, cells: readonly FigureId[]): boolean {
  const lacks = (id: FigureId): boolean => figureIn(book, id) === null && !cells.includes(id);
  if (relation.kind !== "balance") {
    // A share that is open with all figures read has another base, or follows by formula.
    const ids = figuresOf(relation);
    return ids.some((id) => figureIn(book, id) === null) && !ids.some(lacks);
  }
  const isUnreadable = (id: FigureId): boolean => {
    const entry = book.get(id);
    return entry?.kind === "gap" && entry.reason !== "blank" && entry.reason !== "dash";
  };
  return (
    !lacks(relation.total) &&
    !relation.parts.every(lacks) &&
    !relation.parts.some((part) => lacks(part) && isUnreadable(part))
  );
}

import type { FigureBook, FigureId } from "../figures/figure";
import { figureIn } from "../figures/figure";
import type { Severity } from "../figures/relation";
import { figuresOf } from "../figures/relation";
import type { Network } from "./network";
import type { Tie } from "./tie";

const HARDNESS: Readonly<Record<Severity, number>> = { note: 0, warning: 1, error: 2 };

/**
 * The ties that must hold once these cells have changed: all that feel the change, but for those
 * that still lack a figure, and for broken ones softer than `severity`. A warning may be broken
 * with good reason, so the search for what breaks an error does not have to mend it.
 */
export function bindingTies(
  network: Network,
  cells: readonly FigureId[],
  severity: Severity
): readonly Tie[] {
  const ties = new Set(cells.flatMap((cell) => [...network.reach(cell).keys()]));
  const binds = (tie: Tie): boolean => {
    if (tie.state === "open") return isCompletedBy(tie, network.book, cells);
    return tie.state === "holds" || HARDNESS[tie.relation.severity] >= HARDNESS[severity];
  };
  return [...ties].filter(binds);
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

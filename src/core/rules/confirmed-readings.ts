import { evaluateRelation } from "../figures/evaluate-relation";
import type { Figure, FigureBook, FigureId } from "../figures/figure";
import type { Relation } from "../figures/relation";
import { figuresOf } from "../figures/relation";
import { parseCellName } from "../sheet/address";
import { figuresIn } from "./figure-values";
import type { RuleContext } from "./rule";

/**
 * The figures among these that a relation tells are read as they were meant: it holds, and would not
 * with any other reading ("0,9" beside 1 of 110 is 0,9%, not 90%).
 */
export function confirmedReadings(
  doubtful: readonly Figure[],
  { book, relations }: RuleContext
): ReadonlySet<FigureId> {
  const byId = new Map(doubtful.map((figure) => [figure.id, figure] as const));
  const confirmed = new Set<FigureId>();
  for (const relation of byId.size === 0 ? [] : relations)
    for (const id of figuresOf(relation)) {
      const figure = byId.get(id);
      if (figure !== undefined && confirms(relation, figure, book)) confirmed.add(id);
    }
  return confirmed;
}

function confirms(relation: Relation, figure: Figure, book: FigureBook): boolean {
  const { alternatives } = figure.reading;
  if (alternatives.length === 0 || evaluateRelation(relation, book).status !== "holds")
    return false;
  const entries = figuresOf(relation).flatMap((id) => {
    const entry = book.get(id);
    return entry === undefined ? [] : [[id, entry] as const];
  });
  return alternatives.every((value) => {
    const reread = new Map(entries).set(figure.id, { ...figure, value });
    return evaluateRelation(relation, reread).status === "broken";
  });
}

/** True for a small share in a column where others are typed in percent points: 0,7 below 81,1. */
export function standsAmongPoints(figure: Figure, { book }: RuleContext): boolean {
  if (figure.unit.id !== "percent") return false;
  const columnOf = ({ origin }: Figure): number => parseCellName(origin.cell)?.column ?? -1;
  return figuresIn(book).some(
    (other) =>
      other.unit.id === "percent" &&
      other.reading.sureness === "certain" &&
      other.value > 1 &&
      other.origin.sheet === figure.origin.sheet &&
      columnOf(other) === columnOf(figure)
  );
}

import { evaluateRelation } from "../figures/evaluate-relation";
import type { Figure, FigureBook } from "../figures/figure";
import type { Relation } from "../figures/relation";
import { figuresOf } from "../figures/relation";
import { figuresIn } from "./figure-values";
import type { RuleContext } from "./rule";

/** A figure that agrees with everything once its typing is read the other way. */
export interface OtherReading {
  readonly figure: Figure;
  readonly value: number;
  /** Broken relations that hold with the other value. */
  readonly mends: readonly Relation[];
}

/**
 * Figures whose alternative reading mends a broken relation and breaks none. What such a relation
 * says is the reading's fault, so that only readings-are-sure tells it.
 */
export function otherReadings({ book, relations }: RuleContext): readonly OtherReading[] {
  return figuresIn(book).flatMap((figure) => {
    const values = figure.reading.alternatives.filter((value) => isPossible(figure, value));
    if (values.length === 0) return [];
    const tied = relations.filter((relation) => figuresOf(relation).includes(figure.id));
    return values.flatMap((value) => tryValue({ figure, value, tied, book }) ?? []).slice(0, 1);
  });
}

/** Counts stay whole, whatever else their typing could mean. */
function isPossible(figure: Figure, value: number): boolean {
  return figure.unit.measure !== "count" || Number.isInteger(value);
}

interface Trial {
  readonly figure: Figure;
  readonly value: number;
  readonly tied: readonly Relation[];
  readonly book: FigureBook;
}

function tryValue({ figure, value, tied, book }: Trial): OtherReading | null {
  const reread = new Map(book).set(figure.id, { ...figure, value });
  const isBroken = (relation: Relation, figures: FigureBook): boolean =>
    evaluateRelation(relation, figures).status === "broken";
  const broken = tied.filter((relation) => isBroken(relation, book));
  const left = tied.filter((relation) => isBroken(relation, reread));
  const mends = broken.filter((relation) => !left.includes(relation));
  const breaksNone = left.every((relation) => broken.includes(relation));
  return mends.length > 0 && breaksNone ? { figure, value, mends } : null;
}

import { evaluateRelation } from "../figures/evaluate-relation";
import type { Figure, FigureBook, FigureId, Gap } from "../figures/figure";
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

const found = new WeakMap<RuleContext, readonly OtherReading[]>();

/**
 * Figures whose alternative reading mends a broken relation and breaks none. What such a relation
 * says is the reading's fault, so that only readings-are-sure tells it. Worked out once for all rules.
 */
export function otherReadings(context: RuleContext): readonly OtherReading[] {
  const readings = found.get(context) ?? findReadings(context);
  found.set(context, readings);
  return readings;
}

function findReadings({ book, relations }: RuleContext): readonly OtherReading[] {
  const doubtful = figuresIn(book).flatMap((figure) => {
    const values = figure.reading.alternatives.filter((value) => isPossible(figure, value));
    return values.length === 0 ? [] : [{ figure, values }];
  });
  const ties = tiesOf(new Set(doubtful.map(({ figure }) => figure.id)), relations);
  return doubtful.flatMap(({ figure, values }) => {
    const tied = ties.get(figure.id) ?? [];
    return values.flatMap((value) => tryValue({ figure, value, tied, book }) ?? []).slice(0, 1);
  });
}

/** Relations by the doubtful figure that they name; a text column may be doubtful in every row. */
function tiesOf(
  doubtful: ReadonlySet<FigureId>,
  relations: readonly Relation[]
): ReadonlyMap<FigureId, readonly Relation[]> {
  const ties = new Map<FigureId, Relation[]>();
  if (doubtful.size === 0) return ties;
  for (const relation of relations) {
    for (const id of new Set(figuresOf(relation))) {
      if (!doubtful.has(id)) continue;
      const known = ties.get(id);
      if (known === undefined) ties.set(id, [relation]);
      else known.push(relation);
    }
  }
  return ties;
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
  const broken = tied.filter((relation) => evaluateRelation(relation, book).status === "broken");
  // It could mend nothing.
  if (broken.length === 0) return null;
  const reread = withValue(tied, { figure, value, book });
  const left = tied.filter((relation) => evaluateRelation(relation, reread).status === "broken");
  const mends = broken.filter((relation) => !left.includes(relation));
  const breaksNone = left.every((relation) => broken.includes(relation));
  return mends.length > 0 && breaksNone ? { figure, value, mends } : null;
}

/** As much of the book as the relations name, with the other value. */
function withValue(
  tied: readonly Relation[],
  { figure, value, book }: Omit<Trial, "tied">
): FigureBook {
  const entries = tied.flatMap(figuresOf).flatMap((id) => {
    const entry = book.get(id);
    return entry === undefined ? [] : [[id, entry] as const];
  });
  return new Map<FigureId, Figure | Gap>([...entries, [figure.id, { ...figure, value }]]);
}

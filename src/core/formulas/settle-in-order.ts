import type { Range } from "./cell-values";
import type { OpenPlaces, PlaceColumns } from "./open-places";
import { makeOpenPlaces } from "./open-places";
import type { Place } from "./place";
import { makePlaceMap } from "./place";

/** Formulas that are settled together: one, or all of a circle. */
export interface Group {
  readonly places: readonly Place[];
  /** Each of them counts itself, directly or through others. */
  readonly isCircle: boolean;
}

interface Formulas {
  readonly places: PlaceColumns;
  readonly rangesOf: (place: Place) => readonly Range[];
  /** Called once for each group, after those that its formulas read. */
  readonly settle: (group: Group) => void;
}

/** A formula that was begun and waits for those that it reads. */
interface Visit {
  readonly place: Place;
  readonly ranges: readonly Range[];
  /** In the order in which they were begun. */
  readonly number: number;
  /** The first begun one that this one leads back to. */
  first: number;
  readsItself: boolean;
}

/**
 * Settles a formula after all that it hangs on, each once, whichever is asked for first (Tarjan's
 * strongly connected components, with a stack of its own: a chain of formulas may be as long as a
 * sheet). Formulas that are not among the places count as settled.
 */
export function settleInOrder(formulas: Formulas): (start: Place) => void {
  const { rangesOf } = formulas;
  const unbegun = makeOpenPlaces(formulas.places);
  const unsettled = makeOpenPlaces(formulas.places);
  const numbers = makePlaceMap<number>();
  let count = 0;
  const pending: Visit[] = [];
  const begin = (place: Place): Visit => {
    unbegun.close(place);
    count += 1;
    numbers.set(place, count);
    const ranges = rangesOf(place);
    const visit = { place, ranges, number: count, first: count, readsItself: false };
    pending.push(visit);
    return visit;
  };

  /** What is still unsettled once nothing is left to begin leads back to this one. */
  const lookBack = (visit: Visit): void => {
    for (const { sheet, area } of visit.ranges)
      for (const met of unsettled.within(sheet, area)) {
        const number = numbers.get(met.sheet, met.row, met.column) ?? visit.number;
        visit.first = Math.min(visit.first, number);
        visit.readsItself ||= number === visit.number;
      }
  };

  const finish = (visit: Visit): void => {
    if (visit.first < visit.number) return;
    const group = pending.splice(pending.lastIndexOf(visit));
    formulas.settle({
      places: group.map(({ place }) => place),
      isCircle: group.length > 1 || visit.readsItself,
    });
    for (const { place } of group) unsettled.close(place);
  };

  return (start) => {
    if (!unbegun.has(start.sheet, start.row, start.column)) return;
    const path = [begin(start)];
    for (let visit = path.at(-1); visit !== undefined; visit = path.at(-1)) {
      const next = firstOpen(visit.ranges, unbegun);
      if (next !== undefined) {
        path.push(begin(next));
        continue;
      }
      path.pop();
      lookBack(visit);
      const before = path.at(-1);
      if (before !== undefined) before.first = Math.min(before.first, visit.first);
      finish(visit);
    }
  };
}

function firstOpen(ranges: readonly Range[], open: OpenPlaces): Place | undefined {
  for (const { sheet, area } of ranges) {
    const [first] = open.within(sheet, area, 1);
    if (first !== undefined) return first;
  }
  return undefined;
}

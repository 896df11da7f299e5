import { isoDate } from "../sheet/iso-date";
import type { NumberedItem } from "./registers";

/** Shorter series have no order to speak of. */
const FEWEST = 5;
/** Where more than this lie out of order, numbers are not given by date. */
const MOST_BACKWARD = 0.2;

/**
 * The fewest items of a series that stand out of order when it is sorted by number: dates of the others
 * never go back. Empty where the series is short, or has no order by date. The order of rows is of no
 * account.
 */
export function backwardDates(series: readonly NumberedItem[]): readonly NumberedItem[] {
  const dated = series
    .filter(({ date }) => date !== null)
    .sort((left, right) => left.number.serial - right.number.serial || compareSuffix(left, right));
  const ordered = longestRising(dated);
  const backward = dated.filter((item) => !ordered.has(item));
  const isOrdered = dated.length >= FEWEST && backward.length <= dated.length * MOST_BACKWARD;
  return isOrdered ? backward : [];
}

/** The date with day and month exchanged; null where there is no such day, or it is the same. */
export function swappedDate(date: string | null): string | null {
  const [year, day, month] = (date ?? "").split("-").map(Number);
  if (year === undefined || month === undefined || day === undefined) return null;
  return day === month ? null : isoDate({ year, month, day });
}

/** Items of one number are taken as they are dated, so that they never stand against each other. */
function compareSuffix(left: NumberedItem, right: NumberedItem): number {
  return compare(left.number.suffix, right.number.suffix) || compare(left.date, right.date);
}

function compare(left: string | null, right: string | null): number {
  return (left ?? "") === (right ?? "") ? 0 : (left ?? "") < (right ?? "") ? -1 : 1;
}

/** A longest run of items, in order, whose dates never fall (patience sorting, n · log n). */
function longestRising(items: readonly NumberedItem[]): ReadonlySet<NumberedItem> {
  const tails: NumberedItem[] = [];
  const before = new Map<NumberedItem, NumberedItem | undefined>();
  for (const item of items) {
    const place = placeIn(tails, item.date ?? "");
    before.set(item, tails[place - 1]);
    tails[place] = item;
  }
  const run = new Set<NumberedItem>();
  for (let item = tails.at(-1); item !== undefined; item = before.get(item)) run.add(item);
  return run;
}

/** Where the first date stands that is later. */
function placeIn(tails: readonly NumberedItem[], date: string): number {
  let [low, high] = [0, tails.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tails[middle]?.date ?? "") <= date) low = middle + 1;
    else high = middle;
  }
  return low;
}

import { isoDate } from "../sheet/iso-date";
import type { NumberedItem } from "./registers";

type DatedItem = NumberedItem & { readonly date: string };

/** Where more than this lie out of order, numbers are not given by date; so of fewer than five none may. */
const MOST_BACKWARD = 0.2;

/**
 * The fewest items of a series that stand out of order when it is sorted by number: dates of the others
 * never go back. Empty where the series is short, or has no order by date. The order of rows is of no
 * account.
 */
export function backwardDates(series: readonly NumberedItem[]): readonly NumberedItem[] {
  const dated = series
    .filter((item): item is DatedItem => item.date !== null)
    .sort((left, right) => left.number.serial - right.number.serial || compareSuffix(left, right));
  const ordered = longestRising(dated);
  const backward = dated.filter((item) => !ordered.has(item));
  return backward.length <= dated.length * MOST_BACKWARD ? backward : [];
}

/** The date with day and month exchanged; null where there is none, or no such day. */
export function swappedDate(date: string | null): string | null {
  const [year = 0, day = 0, month = 0] = (date ?? "").split("-").map(Number);
  return isoDate({ year, month, day });
}

/** Items of one number are taken as they are dated, so that they never stand against each other. */
function compareSuffix(left: DatedItem, right: DatedItem): number {
  return compare(left.number.suffix, right.number.suffix) || compare(left.date, right.date);
}

function compare(left: string, right: string): number {
  return left === right ? 0 : left < right ? -1 : 1;
}

/** A longest run of items, in order, whose dates never fall (patience sorting, n · log n). */
function longestRising(items: readonly DatedItem[]): ReadonlySet<DatedItem> {
  const tails: DatedItem[] = [];
  const before = new Map<DatedItem, DatedItem | undefined>();
  for (const item of items) {
    const place = placeIn(tails, item.date);
    before.set(item, tails[place - 1]);
    tails[place] = item;
  }
  const run = new Set<DatedItem>();
  for (let item = tails.at(-1); item !== undefined; item = before.get(item)) run.add(item);
  return run;
}

/** Where the first date stands that is later. */
function placeIn(tails: readonly DatedItem[], date: string): number {
  let [low, high] = [0, tails.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tails[middle]?.date ?? "") <= date) low = middle + 1;
    else high = middle;
  }
  return low;
}

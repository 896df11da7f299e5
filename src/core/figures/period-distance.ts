import { isDate } from "./json-fields";
import type { Period } from "./period";

/**
 * How an earlier period lies to a later one: it ended the day before; it began on the same day, as
 * with cumulative reports; it is the same period of the year before; or it ended some time before.
 */
export type PeriodDistance = "period-before" | "same-start" | "year-before" | "earlier";

/** First and last day, as ISO dates. */
interface Span {
  readonly from: string;
  readonly to: string;
}

/** The nearer first: of several ways to lay the days of two periods the one that ties them closest. */
export const distances: readonly PeriodDistance[] = [
  "period-before",
  "same-start",
  "year-before",
  "earlier",
];

/**
 * How `earlier` lies to `later`; null where it is not earlier, or where the days of one are not known.
 * Where a sheet prints no dates, months count from the first day, or from the 15th of the month before
 * (Decree 09/2019/NĐ-CP, article 12): both periods one way, or one as the dates of the other demand.
 */
export function periodDistance(earlier: Period, later: Period): PeriodDistance | null {
  const [before, after] = [spansOf(earlier), spansOf(later)];
  const pairs = before.flatMap((one, way) =>
    after
      .filter((_, other) => before.length === 1 || after.length === 1 || way === other)
      .map((other) => distanceOf(one, other))
  );
  return distances.find((distance) => pairs.includes(distance)) ?? null;
}

/** Whether both periods are as long, so that their counts can be set side by side. */
export function areAsLong(one: Period, other: Period): boolean {
  return one.kind === other.kind && one.kind !== "free";
}

/** Communes were merged on this day (Resolutions on the two-tier local government of 2025). */
const MERGER = "2025-07-01";

/**
 * Whether communes were merged after the earlier period and before the end of the later one. Where the
 * earlier is not known, whether the later one is that in which they were.
 */
export function spansMerger(earlier: Period | null, later: Period | null): boolean {
  const [after] = later === null ? [] : spansOf(later);
  if (after === undefined || after.to < MERGER) return false;
  const [before] = earlier === null ? [] : spansOf(earlier);
  return before === undefined ? after.from <= MERGER : before.to < MERGER;
}

function distanceOf(earlier: Span, later: Span): PeriodDistance | null {
  if (earlier.to >= later.to) return null;
  if (nextDay(earlier.to) === later.from) return "period-before";
  if (earlier.from === later.from) return "same-start";
  if (isYearBefore(earlier.from, later.from) && isYearBefore(earlier.to, later.to))
    return "year-before";
  return earlier.to < later.from ? "earlier" : null;
}

/** The dates printed; else by calendar months, then by the cut-off of the decree. */
function spansOf(period: Period): readonly Span[] {
  const { from, to } = period;
  if (from !== null && to !== null) return from <= to ? [{ from, to }] : [];
  const months = monthsOf(period);
  if (months === null) return [];
  const first = 12 * period.year + months.first;
  const end = first + months.count;
  return [
    { from: dayIn(first, 1), to: lastDayIn(end - 1) },
    { from: dayIn(first - 1, 15), to: dayIn(end - 1, 14) },
  ];
}

/** The first month of the year, from 0, and how many there are. */
function monthsOf({
  kind,
  index,
}: Period): { readonly first: number; readonly count: number } | null {
  switch (kind) {
    case "month":
      return index === null ? null : { first: index - 1, count: 1 };
    case "quarter":
      return index === null ? null : { first: 3 * (index - 1), count: 3 };
    case "half":
      return index === null ? null : { first: 6 * (index - 1), count: 6 };
    case "nine-months":
      return { first: 0, count: 9 };
    case "year":
      return { first: 0, count: 12 };
    case "free":
      return null;
  }
}

/** A day of a month that is counted from the year 0. */
function dayIn(month: number, day: number): string {
  const pad = (number: number): string => String(number).padStart(2, "0");
  return `${String(Math.floor(month / 12)).padStart(4, "0")}-${pad((month % 12) + 1)}-${pad(day)}`;
}

const lastDayIn = (month: number): string =>
  [31, 30, 29].map((day) => dayIn(month, day)).find(isDate) ?? dayIn(month, 28);

/** The day after an ISO date. */
export function nextDay(date: string): string {
  const [year = 0, month = 0, day = 0] = date.split("-").map(Number);
  const next = dayIn(12 * year + month - 1, day + 1);
  return isDate(next) ? next : dayIn(12 * year + month, 1);
}

/** The same day of the year before; the last of February is that of any year. */
function isYearBefore(earlier: string, later: string): boolean {
  const isSameYear = Number(earlier.slice(0, 4)) + 1 === Number(later.slice(0, 4));
  const [one, other] = [earlier, later].map((date) => date.slice(4).replace("-02-29", "-02-28"));
  return isSameYear && one === other;
}

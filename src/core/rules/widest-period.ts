import type { Period } from "../figures/period";
import { isoDate } from "../sheet/iso-date";

/** First and last month of each kind of period, by its index. */
const MONTHS: Readonly<Record<Period["kind"], (index: number) => readonly [number, number]>> = {
  month: (index) => [index, index],
  quarter: (index) => [3 * index - 2, 3 * index],
  half: (index) => [6 * index - 5, 6 * index],
  "nine-months": () => [1, 9],
  year: () => [1, 12],
  free: () => [1, 12],
};

/**
 * The days that a period may hold, ISO: those that the sheet prints, else from the 15th of the month
 * before it, where Decree 09/2019/NĐ-CP, Article 12 begins it, to its last day by the calendar.
 */
export function widestPeriod({ kind, year, index, from, to }: Period): {
  readonly from: string;
  readonly to: string;
} | null {
  if (from !== null && to !== null) return { from, to };
  const [first, last] = MONTHS[kind](index ?? 1);
  const begins =
    first === 1
      ? isoDate({ year: year - 1, month: 12, day: 15 })
      : isoDate({ year, month: first - 1, day: 15 });
  const ends = lastDayOf(year, last);
  return begins === null || ends === null ? null : { from: begins, to: to ?? ends };
}

function lastDayOf(year: number, month: number): string | null {
  for (const day of [31, 30, 29]) {
    const date = isoDate({ year, month, day });
    if (date !== null) return date;
  }
  return isoDate({ year, month, day: 28 });
}

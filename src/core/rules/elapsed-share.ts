import type { Period } from "../figures/period";

/**
 * Share of the year that has passed at the end of the period, in percent points; budgets are
 * reported cumulatively. Null where the end is not known.
 */
export function elapsedShare({ kind, index, to }: Period): number | null {
  switch (kind) {
    case "month":
    case "quarter":
    case "half":
      return index === null ? null : 100 * index * PART_OF_YEAR[kind];
    case "nine-months":
      return 75;
    case "year":
      return 100;
    case "free":
      return to === null ? null : elapsedAt(to);
  }
}

const PART_OF_YEAR = { month: 1 / 12, quarter: 1 / 4, half: 1 / 2 } as const;

/** By months and days of an ISO date, every month as a twelfth. */
function elapsedAt(date: string): number | null {
  const match = /^\d{4}-(\d{2})-(\d{2})$/.exec(date);
  if (match === null) return null;
  const [, month, day] = match.map(Number);
  if (month === undefined || day === undefined) return null;
  return (100 * (month - 1 + Math.min(day / 30, 1))) / 12;
}

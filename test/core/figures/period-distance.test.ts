import fc from "fast-check";
import { isDate } from "../../../src/core/figures/json-fields";
import type { Period } from "../../../src/core/figures/period";
import {
  areAsLong,
  nextDay,
  periodDistance,
  spansMerger,
} from "../../../src/core/figures/period-distance";

const period = (kind: Period["kind"], year: number, index: number | null = null): Period => ({
  ...{ kind, year, index, from: null, to: null },
});
const span = (from: string, to: string): Period => ({
  ...{ kind: "free", index: null, from, to },
  year: Number(to.slice(0, 4)),
});
const quarter = (year: number, index: number): Period => period("quarter", year, index);

describe("how an earlier period lies to a later one", () => {
  test.each([
    ["the quarter before", quarter(2024, 2), quarter(2024, 3), "period-before"],
    ["the last quarter of the year before", quarter(2023, 4), quarter(2024, 1), "period-before"],
    ["the year before a half", period("year", 2023), period("half", 2024, 1), "period-before"],
    ["a half before a quarter", period("half", 2024, 1), quarter(2024, 3), "period-before"],
    ["6 months and 9 months", period("half", 2024, 1), period("nine-months", 2024), "same-start"],
    ["a quarter and the year", quarter(2024, 1), period("year", 2024), "same-start"],
    ["the same quarter a year ago", quarter(2023, 3), quarter(2024, 3), "year-before"],
    ["two quarters ago", quarter(2024, 1), quarter(2024, 3), "earlier"],
    [
      "the last day of February",
      span("2024-02-01", "2024-02-29"),
      period("month", 2025, 2),
      "year-before",
    ],
    [
      "dates that meet",
      span("2024-03-15", "2024-06-14"),
      span("2024-06-15", "2024-09-14"),
      "period-before",
    ],
    [
      "dates of the cut-off before a quarter",
      span("2024-03-15", "2024-06-14"),
      quarter(2024, 3),
      "period-before",
    ],
    [
      "calendar dates before a quarter",
      span("2024-04-01", "2024-06-30"),
      quarter(2024, 3),
      "period-before",
    ],
    [
      "dates with a day between",
      span("2024-04-01", "2024-06-29"),
      span("2024-07-01", "2024-09-30"),
      "earlier",
    ],
    ["the same", quarter(2024, 3), quarter(2024, 3), null],
    ["a later one", quarter(2024, 4), quarter(2024, 3), null],
    ["a part at the end of it", quarter(2024, 2), period("half", 2024, 1), null],
    ["a part in the middle", quarter(2024, 2), period("nine-months", 2024), null],
    ["no dates", period("free", 2023), period("free", 2024), null],
  ])("%s", (_, earlier, later, expected) => {
    expect(periodDistance(earlier, later)).toBe(expected);
  });

  const months = fc.record({
    size: fc.constantFrom(["month", 12] as const, ["quarter", 4] as const, ["half", 2] as const),
    at: fc.nat(500),
  });
  const nth = (kind: Period["kind"], ofYear: number, at: number): Period =>
    period(kind, 1990 + Math.floor(at / ofYear), (at % ofYear) + 1);

  test("of equal periods in a row: the one before, the years before, and nothing backwards", () => {
    fc.assert(
      fc.property(months, fc.integer({ min: 1, max: 40 }), ({ size: [kind, ofYear], at }, back) => {
        const [earlier, later] = [nth(kind, ofYear, at), nth(kind, ofYear, at + back)];
        const expected = back === 1 ? "period-before" : back === ofYear ? "year-before" : "earlier";
        expect(periodDistance(earlier, later)).toBe(expected);
        expect(periodDistance(later, earlier)).toBeNull();
        expect(areAsLong(earlier, later)).toBe(true);
      })
    );
  });

  test("a day follows every day, and none lies between", () => {
    const day = fc
      .tuple(
        fc.integer({ min: 1990, max: 2040 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 31 })
      )
      .map((parts) => parts.map((part) => String(part).padStart(2, "0")).join("-"))
      .filter(isDate);
    fc.assert(
      fc.property(day, (date) => {
        const elapsed = Date.parse(nextDay(date)) - Date.parse(date);
        expect(elapsed).toBe(24 * 60 * 60 * 1000);
      })
    );
  });
});

describe("communes were merged on 01/7/2025", () => {
  test.each([
    ["between quarter II and III", quarter(2025, 2), quarter(2025, 3), true],
    ["inside the year", period("half", 2025, 1), period("nine-months", 2025), true],
    ["a year ago", quarter(2024, 4), quarter(2025, 4), true],
    ["before the year of the merger", period("year", 2024), period("year", 2025), true],
    ["not after it", quarter(2025, 3), quarter(2025, 4), false],
    ["not before it", quarter(2025, 1), quarter(2025, 2), false],
    ["a year that the new commune reported", period("year", 2025), quarter(2026, 1), false],
    ["nobody knows before what", null, quarter(2025, 3), true],
    ["nobody knows, long after", null, quarter(2026, 3), false],
    ["nobody knows", null, null, false],
  ])("%s", (_, earlier, later, expected) => {
    expect(spansMerger(earlier, later)).toBe(expected);
  });
});

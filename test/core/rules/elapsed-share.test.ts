import type { Period } from "../../../src/core/figures/period";
import { elapsedShare } from "../../../src/core/rules/elapsed-share";

const period = (kind: Period["kind"], index: number | null, to: string | null = null): Period => ({
  kind,
  year: 2025,
  index,
  from: null,
  to,
});

test.each([
  [period("month", 3), 25],
  [period("quarter", 3), 75],
  [period("half", 1), 50],
  [period("nine-months", null), 75],
  [period("year", null), 100],
  [period("free", null, "2025-06-30"), 50],
  [period("free", null, "2025-12-31"), 100],
  [period("free", null, "2025-11-15"), 87.5],
  [period("free", null), null],
  [period("free", null, "hết tháng 7"), null],
  [period("quarter", null), null],
])("%j", (given, expected) => {
  expect(elapsedShare(given)).toBe(expected);
});

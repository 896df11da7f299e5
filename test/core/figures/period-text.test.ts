import type { Period } from "../../../src/core/figures/period";
import { dateText, periodText } from "../../../src/core/figures/period-text";

const period = (fields: Partial<Period>): Period => ({
  kind: "year",
  year: 2023,
  index: null,
  from: null,
  to: null,
  ...fields,
});
const [from, to] = ["2023-01-01", "2023-07-31"];

test.each<[Partial<Period>, string, string]>([
  [{ kind: "month", index: 7 }, "tháng 7 năm 2023", "July 2023"],
  [{ kind: "month", index: 1 }, "tháng 01 năm 2023", "January 2023"],
  [{ kind: "month", index: 2 }, "tháng 02 năm 2023", "February 2023"],
  [{ kind: "month", index: 12 }, "tháng 12 năm 2023", "December 2023"],
  [{ kind: "quarter", index: 3, year: 2025 }, "quý III năm 2025", "quarter III of 2025"],
  [{ kind: "half", index: 1 }, "6 tháng đầu năm 2023", "first 6 months of 2023"],
  [{ kind: "half", index: 2 }, "6 tháng cuối năm 2023", "last 6 months of 2023"],
  [{ kind: "nine-months" }, "9 tháng đầu năm 2023", "first 9 months of 2023"],
  [{ kind: "year", year: 2021 }, "năm 2021", "2021"],
  [
    { kind: "free", from, to },
    "từ ngày 01/01/2023 đến ngày 31/7/2023",
    "from 01/01/2023 to 31/7/2023",
  ],
  [{ kind: "free", to }, "đến ngày 31/7/2023", "to 31/7/2023"],
  [{ kind: "free", from }, "từ ngày 01/01/2023", "from 01/01/2023"],
  [{ kind: "free" }, "năm 2023", "2023"],
])("%j", (fields, vi, en) => {
  expect(periodText(period(fields))).toEqual({ vi, en });
});

test.each<[Partial<Period>, string]>([
  [{ kind: "quarter", index: 5 }, "No quarter has the index 5"],
  [{ kind: "month", index: 0 }, "No month has the index 0"],
  [{ kind: "half" }, "No half has the index null"],
])("%j is a broken promise", (fields, message) => {
  expect(() => periodText(period(fields))).toThrow(message);
});

test.each([
  ["2024-02-06", "06/02/2024"],
  ["2024-03-05", "05/3/2024"],
  ["2025-12-31", "31/12/2025"],
])("%s is written %s", (iso, text) => {
  expect(dateText(iso)).toBe(text);
});

test("what is no date is refused", () => {
  expect(() => dateText("31/7/2023")).toThrow("Not an ISO date: 31/7/2023");
});

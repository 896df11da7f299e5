import { backwardDates, swappedDate } from "../../../src/core/rules/backward-dates";
import type { NumberedItem } from "../../../src/core/rules/registers";

/** "5a 2024-01-03": document 5a of that day; a number alone has no day. */
function item(text: string): NumberedItem {
  const [printed = "", date = null] = text.split(" ");
  return {
    cell: printed,
    number: {
      printed,
      serial: Number.parseInt(printed, 10),
      suffix: printed.replace(/^\d+/, ""),
      year: null,
      sign: "QĐ-UBND",
    },
    date,
    dateCell: null,
    misdated: null,
    subject: "",
    issuer: "",
    kind: "decision",
    kindBy: "sign",
    signKind: null,
    kindCell: null,
  };
}

const backward = (...texts: readonly string[]) =>
  backwardDates(texts.map(item)).map(({ cell }) => cell);

/** Documents 1, 2, 3 … of these days of January. */
const january = (...days: readonly number[]) =>
  days.map((day, at) => `${String(at + 1)} 2024-01-${String(day).padStart(2, "0")}`);

describe("backwardDates", () => {
  test.each([
    ["one of five goes back", january(2, 3, 1, 4, 5), ["3"]],
    ["a series of four is too short", january(2, 3, 1, 4), []],
    ["two of nine are too many for an order by date", january(2, 3, 1, 4, 5, 6, 7, 1, 8), []],
    ["two of ten are not", january(2, 3, 1, 4, 5, 6, 7, 1, 8, 9), ["3", "8"]],
    ["several documents of one day", january(2, 2, 2, 3, 3, 4), []],
    ["one too late stands alone against those behind it", january(1, 9, 2, 3, 4, 5), ["2"]],
  ])("%s", (_, series, expected) => {
    expect(backward(...series)).toEqual(expected);
  });

  test("the order of rows is of no account", () => {
    expect(backward(...january(2, 3, 1, 4, 5).reverse())).toEqual(["3"]);
  });

  test("numbers come in the order of counting, not of letters", () => {
    const days = january(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11);
    expect(backward(...days)).toEqual([]);
  });

  test("5a and 5b follow 5", () => {
    const [one, two, three, four] = january(1, 2, 3, 4);
    const rest = [one, two, three, four].flatMap((text) => text ?? []);
    expect(backward(...rest, "5b 2024-01-07", "5a 2024-01-06", "5 2024-01-05")).toEqual([]);
    expect(backward(...rest, "5b 2024-01-05", "5a 2024-01-06", "5 2024-01-05")).toEqual(["5a"]);
  });

  test("two documents of one number never stand against each other", () => {
    expect(backward(...january(1, 2, 9, 10, 11), "3 2024-01-04")).toEqual([]);
  });

  test("documents without a day stand nowhere and do not count", () => {
    expect(backward(...january(2, 3, 1, 4, 5), "6", "1")).toEqual(["3"]);
    expect(backward(...january(2, 3, 1, 4), "5")).toEqual([]);
  });
});

test.each([
  ["2024-08-01", "2024-01-08"],
  ["2024-01-13", null],
  [null, null],
])("swappedDate of %s", (date, expected) => {
  expect(swappedDate(date)).toBe(expected);
});

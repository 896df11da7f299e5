import fc from "fast-check";
import { readNumber } from "../../../src/core/sheet/read-number";
import type { Measure, Reading } from "../../../src/core/sheet/reading";
import type { Cell } from "../../../src/core/sheet/snapshot";
import { toCell } from "./expect-readings";
import type { Draft } from "./expect-readings";

const measures: readonly Measure[] = ["count", "money", "share", "ratio", "code"];

function readValue(draft: Draft, measure: Measure): number | Reading {
  const reading = readNumber(toCell(draft), measure);
  return reading.kind === "number" ? reading.value : reading;
}

/** Thousands grouped by a separator, as staff print them. */
const group = (digits: string, separator: string): string =>
  digits.replace(/\B(?=(?:\d{3})+$)/g, separator);

describe("laws", () => {
  const whole = fc.integer({ min: 0, max: 999_999_999_999 });

  test("every count reads back from each of its typings", () => {
    const separators = ["", ".", " ", "\u00a0", "\u202f", ","];
    fc.assert(
      fc.property(whole, (count) => {
        expect(readValue(count, "count")).toBe(count);
        for (const separator of separators) {
          const typed = group(String(count), separator);
          expect(readValue(typed, "count")).toBe(count);
          expect(readValue(` ${typed} hồ sơ `, "count")).toBe(count);
          expect(readValue(`0${String(count)}`, "count")).toBe(count);
        }
      })
    );
  });

  test("every count of four to six digits typed under a foreign locale is found or offered", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1_000, max: 999_999 }), (count) => {
        const reading = readNumber({ value: Number(group(String(count), ".")) }, "count");
        const isFound = reading.kind === "number" && [reading.value, ...reading.alternatives];
        // 5.000 becomes 5: nothing is left to see.
        expect(count % 1000 === 0 || (isFound && isFound.includes(count))).toBe(true);
      })
    );
  });

  test("every share above 1 reads back from each of its typings", () => {
    const points = fc.tuple(fc.integer({ min: 101, max: 10_000 }), fc.constantFrom(0, 1, 2, 4));
    fc.assert(
      fc.property(points, ([hundredths, decimals]) => {
        const text = (hundredths / 100).toFixed(decimals);
        const share = Number(text);
        fc.pre(share > 1);
        const comma = text.replace(".", ",");
        const format = decimals === 0 ? "0%" : `0.${"0".repeat(decimals)}%`;
        const drafts: Draft[] = [share, text, comma, `${text}%`, `${comma} %`];
        for (const draft of [...drafts, { value: share / 100, format }]) {
          const reading = readNumber(toCell(draft), "share");
          expect(reading).toMatchObject({ kind: "number", sureness: "certain" });
          expect(Math.abs(Number(readValue(draft, "share")) - share)).toBeLessThan(1e-9);
        }
      })
    );
  });

  test("every part of a whole reads back", () => {
    fc.assert(
      fc.property(whole, whole, (part, all) => {
        const typed = `${group(String(part), ".")}/${group(String(all), ".")}`;
        expect(readNumber({ value: typed }, "ratio")).toMatchObject({ value: part, whole: all });
      })
    );
  });

  const pieces = [
    "12",
    "3.936",
    ",",
    ".",
    "/",
    "%",
    "-",
    "(",
    ")",
    "*",
    " ",
    "triệu",
    "hồ sơ",
    "đ",
    "không",
    "có",
    "…",
    "#N/A",
    "1",
  ];
  const typing = fc.oneof(
    fc.string({ unit: "grapheme" }),
    fc.array(fc.constantFrom(...pieces), { maxLength: 8 }).map((parts) => parts.join(""))
  );
  const formats = [
    "General",
    "0%",
    "0.00%",
    "d-mmm",
    "mmm-yy",
    "#,##0",
    '0.0 "đ"',
    "h:mm",
    ";;;",
    "@",
  ];
  const anyCell: fc.Arbitrary<Cell> = fc.record(
    {
      value: fc.oneof(typing, fc.double(), fc.boolean(), fc.constant(null)),
      error: fc.constantFrom("#REF!", "#N/A"),
      formula: fc.constantFrom("SUM(A1:A9)", "17/19", "A1/B1", "A1*100/B1", ""),
      text: typing,
      format: fc.oneof(fc.constantFrom(...formats), fc.string()),
    },
    { requiredKeys: ["value"] }
  );
  const anyMeasure = fc.constantFrom(...measures);

  test("no cell makes it throw, and no number is NaN, infinite or minus zero", () => {
    fc.assert(
      fc.property(anyCell, anyMeasure, (cell, measure) => {
        const reading = readNumber(cell, measure);
        if (reading.kind !== "number") return;
        const numbers = [reading.value, ...reading.alternatives, reading.decimals];
        expect(numbers.every(Number.isFinite)).toBe(true);
        expect(numbers.some((number) => Object.is(number, -0))).toBe(false);
      }),
      { numRuns: 2000 }
    );
  });

  test("composed and decomposed letters read alike", () => {
    fc.assert(
      fc.property(typing, anyMeasure, (typed, measure) => {
        const composed = readNumber({ value: typed.normalize("NFC") }, measure);
        expect(readNumber({ value: typed.normalize("NFD") }, measure)).toEqual(composed);
      })
    );
  });

  test("a cell that holds no digit and no word for none never becomes a number", () => {
    const digitless = typing.filter((typed) => !/\d|kh|ch|[\uff10-\uff19]/i.test(typed));
    fc.assert(
      fc.property(digitless, anyMeasure, (typed, measure) => {
        expect(readNumber({ value: typed }, measure).kind).not.toBe("number");
      })
    );
  });
});

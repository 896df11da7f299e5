import { readNumber } from "../../../src/core/sheet/read-number";
import type { Measure } from "../../../src/core/sheet/reading";
import type { Cell } from "../../../src/core/sheet/snapshot";

const measures: readonly Measure[] = ["count", "money", "share", "ratio", "code"];

describe("a whole reading", () => {
  test("tells everything a person may ask about", () => {
    expect(readNumber({ value: " 3 936 " }, "count")).toEqual({
      kind: "number",
      value: 3936,
      way: "grouped-text",
      sureness: "certain",
      printed: "3 936",
      decimals: 0,
      alternatives: [],
      storedAsText: true,
    });
    expect(readNumber({ value: 3.936, text: "3.936" }, "count")).toEqual({
      kind: "number",
      value: 3936,
      way: "decimal-times-1000",
      sureness: "ambiguous",
      printed: "3.936",
      decimals: 0,
      alternatives: [3.936],
      storedAsText: false,
    });
  });
});

describe("blank is not zero", () => {
  test.each([
    ["", "empty"],
    ["  \u00a0", "empty"],
    ["-", "dash"],
    ["–", "dash"],
    ["—", "dash"],
    ["--", "dash"],
    ["/", "dash"],
    ["…", "ellipsis"],
    ["...", "ellipsis"],
    ["……..", "ellipsis"],
  ])("%j is blank: %s", (typed, way) => {
    for (const measure of measures) {
      expect(readNumber({ value: typed }, measure)).toEqual({
        kind: "blank",
        way,
        printed: typed.trim(),
      });
    }
  });

  test("nothing at all", () => {
    expect(readNumber(undefined, "count")).toMatchObject({ kind: "blank", way: "empty" });
    expect(readNumber({ value: null }, "count")).toMatchObject({ kind: "blank", way: "empty" });
    expect(readNumber({ value: "", formula: 'IF(A1="","",A1)' }, "count")).toMatchObject({
      kind: "blank",
      way: "empty",
    });
  });
});

describe("what cannot be read says why", () => {
  test.each<[Cell, Measure, string, string]>([
    [{ value: null, error: "#REF!", formula: "#REF!+1" }, "count", "error-value", "#REF!"],
    [{ value: "#DIV/0!" }, "share", "error-value", "#DIV/0!"],
    [{ value: "#N/A" }, "count", "error-value", "#N/A"],
    [{ value: null, formula: "SUM(C5:C9)" }, "count", "not-calculated", ""],
    [{ value: true }, "count", "not-a-number", "TRUE"],
    [{ value: false, text: "SAI" }, "code", "not-a-number", "SAI"],
    [{ value: "dự kiến" }, "count", "not-a-number", "dự kiến"],
    [{ value: "3 dự kiến" }, "count", "not-a-number", "3 dự kiến"],
    [{ value: "x" }, "count", "not-a-number", "x"],
    [{ value: "không thống kê" }, "count", "not-a-number", "không thống kê"],
    [{ value: "chưa phát sinh" }, "share", "not-a-number", "chưa phát sinh"],
    [{ value: "không có" }, "ratio", "not-a-number", "không có"],
    [{ value: "150 triệu" }, "count", "not-a-number", "150 triệu"],
    [{ value: "21 người" }, "money", "not-a-number", "21 người"],
    [{ value: "97%" }, "count", "not-a-number", "97%"],
    [{ value: 0.97, format: "0%" }, "count", "not-a-number", "97%"],
    [{ value: "1.23.456" }, "count", "not-a-number", "1.23.456"],
    [{ value: "1234567890123456" }, "count", "not-a-number", "1234567890123456"],
    [{ value: 45020, text: "4-Apr", format: "d-mmm" }, "count", "date", "4-Apr"],
    [{ value: 45020, format: "dd/mm/yyyy" }, "share", "date", "04/04/2023"],
    [{ value: "26/4/2023" }, "ratio", "date", "26/4/2023"],
    [{ value: "12.3.2018" }, "count", "date", "12.3.2018"],
    [{ value: 1e15 }, "count", "not-a-number", "1E+15"],
    [{ value: 1e307, text: "####", format: "0%" }, "share", "not-a-number", "####"],
    [{ value: NaN }, "count", "not-a-number", "NaN"],
  ])("%j as %s: %s", (cell, measure, reason, printed) => {
    expect(readNumber(cell, measure)).toEqual({ kind: "unreadable", reason, printed });
  });
});

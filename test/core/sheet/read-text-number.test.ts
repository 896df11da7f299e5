import { readNumber } from "../../../src/core/sheet/read-number";
import { certain, expectReadings } from "./expect-readings";

describe("counts", () => {
  test("typed as text", () => {
    expectReadings("count", [
      ["3936", { value: 3936, way: "text", ...certain, storedAsText: true }],
      ["3.936", { value: 3936, way: "grouped-text", ...certain }],
      ["3\u00a0936", { value: 3936, way: "grouped-text", ...certain }],
      ["3\u202f936", { value: 3936, way: "grouped-text", ...certain }],
      ["5.309.052.700", { value: 5309052700, way: "grouped-text", ...certain }],
      ["1,234,567", { value: 1234567, way: "grouped-text", ...certain }],
      ["3,936", { value: 3936, way: "grouped-text", sureness: "likely", alternatives: [3.936] }],
      ["01", { value: 1, way: "text", ...certain, printed: "01" }],
      ["0", { value: 0, ...certain }],
      ["'08", { value: 8 }],
      ["21.", { value: 21 }],
      ["+5", { value: 5, ...certain }],
      ["３９", { value: 39 }],
      // A fraction of a dossier: a rule objects, the reading does not guess.
      ["12,5", { value: 12.5, way: "decimal-text", ...certain, decimals: 1 }],
      ["0,936", { value: 0.936, way: "decimal-text" }],
    ]);
  });

  test("with a noun behind", () => {
    expectReadings("count", [
      ["08 văn bản", { value: 8, way: "with-unit", ...certain, printed: "08 văn bản" }],
      ["01 hồ sơ", { value: 1, way: "with-unit", ...certain }],
      ["3.936 hồ sơ", { value: 3936, way: "with-unit", ...certain }],
      ["21 người", { value: 21, way: "with-unit", ...certain }],
      ["17 đ/c", { value: 17, way: "with-unit", ...certain }],
      ["2 trạm y tế", { value: 2, way: "with-unit", sureness: "likely" }],
      ["21 ngƣời", { value: 21, ...certain, printed: "21 người" }],
    ]);
  });

  test("with a whole, a sign or a footnote mark", () => {
    const doubtful = { sureness: "ambiguous", alternatives: [5] } as const;
    expectReadings("count", [
      ["17/19", { value: 17, whole: 19, way: "part-of-whole", sureness: "likely" }],
      ["-5", { value: -5, ...certain }],
      ["−5", { value: -5, ...certain }],
      ["- 5", { value: -5, ...doubtful }],
      ["–5", { value: -5, ...doubtful }],
      ["(5)", { value: -5, ...doubtful }],
      ["21*", { value: 21, sureness: "likely" }],
      ["21 (*)", { value: 21, sureness: "likely" }],
      ["21 (1)", { value: 21, sureness: "ambiguous" }],
      ["21²", { value: 21, sureness: "ambiguous" }],
    ]);
  });

  test("written in words that say none", () => {
    for (const words of [
      "chưa phát sinh",
      "Không phát sinh",
      "không có",
      "Không",
      "Không có hồ sơ",
      "Chưa phát sinh trong kỳ.",
    ]) {
      expectReadings("count", [
        [words, { value: 0, way: "text", sureness: "likely", printed: words }],
      ]);
    }
  });
});

describe("money comes in the unit of the column or of the cell", () => {
  test("named in the cell", () => {
    const named = { way: "with-unit", ...certain } as const;
    expectReadings("money", [
      ["5.309.052.700 đ", { value: 5309052700, scale: 1, ...named }],
      ["5.309.052.700đ", { value: 5309052700, scale: 1, ...named }],
      ["150.000.000 đồng", { value: 150000000, scale: 1, ...named }],
      ["150.000 VNĐ", { value: 150000, scale: 1, ...named }],
      ["89.798 ₫", { value: 89798, scale: 1, ...named }],
      ["150 triệu", { value: 150, scale: 1e6, ...named }],
      ["150 triệu đồng", { value: 150, scale: 1e6, ...named }],
      ["150 tr.đ", { value: 150, scale: 1e6, ...named }],
      ["1,5 tỷ", { value: 1.5, scale: 1e9, ...named, decimals: 1 }],
      ["1,5 tỉ đồng", { value: 1.5, scale: 1e9, ...named }],
      ["500 nghìn đồng", { value: 500, scale: 1e3, ...named }],
      ["1.314 triệu", { value: 1314, scale: 1e6, sureness: "likely", alternatives: [1.314] }],
    ]);
  });

  test("in a column of millions", () => {
    expectReadings(
      "money",
      [
        ["1.314", { value: 1314, sureness: "likely", alternatives: [1.314] }],
        ["1,314", { value: 1.314, sureness: "likely", alternatives: [1314], decimals: 3 }],
        ["1.234,5", { value: 1234.5, way: "decimal-text", ...certain, decimals: 1 }],
        ["1,234.5", { value: 1234.5, way: "decimal-text", ...certain }],
        ["5.309.052,700", { value: 5309052.7, ...certain, decimals: 3 }],
        ["(5,5)", { value: -5.5, sureness: "likely", alternatives: [5.5] }],
        ["chưa phát sinh", { value: 0, sureness: "likely" }],
      ],
      { scale: 1e6 }
    );
  });

  test("in a column of đồng, which has no fractions", () => {
    expectReadings("money", [["827.122", { value: 827122, ...certain }]], { scale: 1 });
  });
});

describe("codes", () => {
  test("are digits", () => {
    expectReadings("code", [
      ["01", { value: 1, way: "text", ...certain }],
      ["1", { value: 1, ...certain }],
      [2, { value: 2, way: "plain", ...certain }],
    ]);
  });

  test("are not their wording", () => {
    for (const wording of ["Có = 1", "2 cấp", "2 cấp = 1", "Không"]) {
      expect(readNumber({ value: wording }, "code")).toMatchObject({ reason: "not-a-number" });
    }
  });
});

test("published figures of Ba Hàng (2023) and Bách Quang (2021) read as their reports mean them", () => {
  expectReadings("count", [
    ["3.936", { value: 3936, ...certain }],
    ["3.776", { value: 3776, ...certain }],
    ["3548", { value: 3548, ...certain }],
    ["07", { value: 7, ...certain }],
    ["chưa phát sinh", { value: 0, sureness: "likely" }],
  ]);
  expectReadings("share", [
    ["15,83%", { value: 15.83, ...certain, decimals: 2 }],
    ["76,2%", { value: 76.2, ...certain, decimals: 1 }],
    ["95,9", { value: 95.9, ...certain, decimals: 1 }],
    ["96", { value: 96, ...certain, decimals: 0 }],
  ]);
  const dong = { scale: 1 };
  expectReadings("money", [["4.324.017.336", { value: 4324017336, ...certain }]], dong);
  expectReadings("money", [["1.314", { value: 1314, sureness: "likely" }]], { scale: 1e6 });
  expectReadings("ratio", [["4/4", { value: 4, whole: 4, ...certain }]]);
});

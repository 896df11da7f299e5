import { units } from "../../../src/core/figures/unit";
import type { PrintedCode } from "../../../src/core/figures/remark";
import { codedPlaces, codeInWords, isNo, sayCodes } from "../../../src/core/rules/coded-answers";
import { buildFigures } from "../../support/build-figures";

/** Codes 0, 1, 2 … of these wordings. */
const list = (...wordings: readonly string[]): readonly PrintedCode[] =>
  wordings.map((wording, code) => ({ code, wording }));

const noYes = list("Không", "Có");

describe("codeInWords", () => {
  test.each([
    ["Có", 1],
    ["CÓ!", 1],
    ["có.;", 1],
    ["Đã có", 1],
    ["đã thực hiện", 1],
    ["Hoàn thành", 1],
    ["Không", 0],
    ["Chưa", 0],
    ["Không có", 0],
    ["chưa hoàn thành", 0],
    ["Có = 1", 1],
    ["Có (1)", 1],
    ["Không: 0.", 0],
    ["Có = 0", null],
    ["Có = 11", null],
    ["Có = 1 lần", null],
    ["Có kế hoạch", null],
    ["Hình như có", null],
    ["Không rõ", null],
    ["Có hay không", null],
    ["", null],
  ])("%s as no or yes", (words, code) => {
    expect(codeInWords(words, noYes)).toBe(code);
  });

  test.each([
    [
      "the wording of a code with two digits",
      "Loại K = 10",
      list(..."A B C D E F G H I J".split(" "), "Loại K"),
      10,
    ],
    ["the wording of one of three", "trực tuyến", list("Không", "Trực tuyến", "Bản giấy"), 1],
    ["yes where it may be either of two", "Có", list("Không", "Trực tuyến", "Bản giấy"), null],
    ["not done where that is one code of three", "Chưa có", list("Không", "Một phần", "Đủ"), null],
    ["yes where both codes say something", "Có", list("Bản giấy", "Trực tuyến"), null],
    ["no where both codes say something", "Không", list("Bản giấy", "Trực tuyến"), null],
    ["no where both codes say no", "Không có", list("Không", "Chưa đến hạn"), null],
    ["yes where yes stands first", "Đã có", list("Có", "Không"), null],
    ["a wording that two codes share", "Khác", list("Khác", "Khác"), null],
  ])("%s", (_, words, codes, code) => {
    expect(codeInWords(words, codes)).toBe(code);
  });
});

test.each([
  ["Không", true],
  ["Chưa thực hiện", true],
  ["Khôngg", false],
  ["Có, chưa đủ", false],
])("isNo of %s", (wording, expected) => {
  expect(isNo({ code: 0, wording })).toBe(expected);
});

describe("codedPlaces", () => {
  const places = (printed: readonly PrintedCode[]) =>
    codedPlaces(
      buildFigures({
        name: "PAPI",
        figures: {
          "papi.dialogue": { value: 1, unit: units.noYes },
          "papi.people": { value: 12, unit: units.person },
        },
        answers: [{ id: "papi.dialogue", printed, counted: { by: "papi.people", codes: [1] } }],
      })
    );
  const said = (printed: readonly PrintedCode[]) =>
    places(printed).map(({ codes }) => sayCodes(codes));

  test("are the answers alone, with what the form says about each", () => {
    expect(places([])).toMatchObject([
      { entry: { id: "papi.dialogue" }, counted: { by: "papi.people", codes: [1] }, remark: null },
    ]);
    expect(said([])).toEqual([{ vi: "Không = 0; Có = 1", en: "No = 0; Yes = 1" }]);
  });

  test("what the sheet prints is said as it prints it, in the order of the codes", () => {
    const printed = [
      { code: 3, wording: "Không rõ" },
      { code: 2, wording: "Một phần" },
      { code: 1, wording: "Có tổ chức" },
    ];
    expect(said(printed)).toEqual([
      {
        vi: "Không = 0; Có tổ chức = 1; Một phần = 2; Không rõ = 3",
        en: "No = 0; Có tổ chức = 1; Một phần = 2; Không rõ = 3",
      },
    ]);
  });

  test("a wording that the sheet only writes otherwise keeps its translation", () => {
    expect(said([{ code: 1, wording: "CÓ" }])).toEqual([
      { vi: "Không = 0; Có = 1", en: "No = 0; Yes = 1" },
    ]);
  });
});

import { units } from "../../../src/core/figures/unit";
import { codesAreKnown } from "../../../src/core/rules/codes-are-known";
import { noBrokenCells } from "../../../src/core/rules/no-broken-cells";
import type { FigureDraft, SheetDraft } from "../../support/build-figures";
import { buildFigures } from "../../support/build-figures";
import { testRule } from "../../support/rule-tester";

const given = (dialogue: FigureDraft, options: Pick<SheetDraft, "answers" | "unit"> = {}) =>
  buildFigures({
    name: "PAPI",
    unit: units.noYes,
    figures: { "papi.dialogue": dialogue },
    ...options,
  });

const words = (printed: string): FigureDraft => ({ gap: "unreadable", printed });

testRule(codesAreKnown, {
  holds: {
    "yes is 1": given(1),
    "no is an answer too": given(0),
    "01 as text": given({ value: 1, reading: { printed: "01", storedAsText: true } }),
    "not answered": given(null),
    "words that name no code": given(words("Thực hiện tốt")),
    "yes where three answers are possible": given(words("Có"), { unit: units.progress }),
    "two wordings and one number": given(words("Có = 0")),
    "below zero, which no-negative-figures tells": given(-1),
    "a code that only the sheet prints": given(2, {
      answers: [
        { id: "papi.dialogue", printed: [{ code: 2, wording: "Một phần" }], counted: null },
      ],
    }),
  },
  breaks: [
    {
      name: "2 for yes or no",
      given: given(2),
      findings: [
        {
          message: "unknown",
          severity: "error",
          sheet: "PAPI",
          cells: ["B1"],
          actual: 2,
          expected: null,
          vi: "papi.dialogue: mã 2 không có trong danh sách mã (Không = 0; Có = 1).",
          en: "papi.dialogue: 2 is none of the codes (No = 0; Yes = 1).",
        },
      ],
    },
    {
      name: "a fraction",
      given: given(0.5),
      findings: [{ message: "unknown", severity: "error", cells: ["B1"] }],
    },
    {
      name: "yes in words",
      given: given(words("Có")),
      findings: [
        {
          message: "words",
          severity: "note",
          cells: ["B1"],
          expected: 1,
          vi: "papi.dialogue: ô ghi “Có”; biểu yêu cầu ghi mã, tức là 1 (Không = 0; Có = 1).",
          en: "papi.dialogue: the cell says “Có”; the form asks for a code, which is 1 (No = 0; Yes = 1).",
        },
      ],
    },
    {
      name: "the wording with its code",
      given: given(words("Không = 0.")),
      findings: [{ message: "words", severity: "note", cells: ["B1"], expected: 0 }],
    },
    {
      name: "done, for yes",
      given: given(words("Đã thực hiện")),
      findings: [{ message: "words", severity: "note", cells: ["B1"], expected: 1 }],
    },
    {
      name: "“2 cấp” is code 1 of its list",
      given: given(words("2 cấp"), { unit: units.tiers }),
      findings: [{ message: "words", severity: "note", cells: ["B1"], expected: 1 }],
    },
    {
      name: "a wording of the list on the sheet",
      given: given(words("Một phần"), {
        answers: [
          { id: "papi.dialogue", printed: [{ code: 2, wording: "Một phần" }], counted: null },
        ],
      }),
      findings: [{ message: "words", severity: "note", cells: ["B1"], expected: 2 }],
    },
  ],
});

test("words that name a code are told once, others by the rule for broken cells", () => {
  expect(noBrokenCells.check(given(words("Có")))).toEqual([]);
  expect(noBrokenCells.check(given(words("Thực hiện tốt")))).toHaveLength(1);
});

import { units } from "../../../src/core/figures/unit";
import { notesAgreeWithFigures } from "../../../src/core/rules/notes-agree-with-figures";
import type { FigureDraft } from "../../support/build-figures";
import { buildFigures } from "../../support/build-figures";
import { testRule } from "../../support/rule-tester";

const given = (present: FigureDraft, text: string, cell = "E1") =>
  buildFigures({
    name: "Phụ lục",
    unit: units.person,
    figures: { "reform.posts.present": present },
    remarks: [{ about: "reform.posts.present", cell, text }],
  });

testRule(notesAgreeWithFigures, {
  holds: {
    "the same number": given(19, "19"),
    "the same with a leading zero": given(8, "08"),
    words: given(19, "20 người theo Quyết định số 12"),
    "a year": given(19, "2024"),
    "a share beside a count": given(19, "90,5%"),
    "one digit may number a footnote": given(19, "1"),
    "the answer stands in the note": given({ value: 19, cell: "E1" }, "20"),
    "nothing to compare with": given(null, "20"),
    "a share with one decimal less": given("95,93%", "95,9%"),
    "a coded answer": given({ value: 1, unit: units.noYes }, "12"),
  },
  breaks: [
    {
      name: "19 present, and 20 noted",
      given: given(19, "20"),
      findings: [
        {
          message: "differs",
          severity: "warning",
          sheet: "Phụ lục",
          cells: ["B1"],
          contributors: ["Phụ lục!E1"],
          expected: 20,
          actual: 19,
          vi: "reform.posts.present: ô số liệu là 19, trong khi cột ghi chú ghi 20 (Phụ lục, ô E1).",
        },
      ],
    },
    {
      name: "two shares",
      given: given("95,93%", "95,8%"),
      findings: [{ message: "differs", severity: "warning", cells: ["B1"], expected: 95.8 }],
    },
  ],
});

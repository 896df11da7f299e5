import { noBrokenCells } from "../../../src/core/rules/no-broken-cells";
import { buildFigures } from "../../support/build-figures";
import type { SheetDraft } from "../../support/build-figures";
import { testRule } from "../../support/rule-tester";

const given = (figures: SheetDraft["figures"]) => buildFigures({ name: "TTHC", figures });

testRule(noBrokenCells, {
  holds: {
    "numbers, blanks and dashes": given({
      "tthc.a": 1,
      "tthc.b": null,
      "tthc.c": { gap: "dash", printed: "-" },
    }),
  },
  breaks: [
    {
      name: "error values, by what they show",
      given: given({
        "tthc.a": { gap: "error-value", printed: "#REF!" },
        "tthc.b": { gap: "error-value", printed: "#DIV/0!" },
        "tthc.c": { gap: "error-value", printed: "#REF!" },
      }),
      findings: [
        {
          message: "error",
          severity: "error",
          sheet: "TTHC",
          cells: ["B1", "B3"],
          figures: ["tthc.a", "tthc.c"],
          vi: "Ô đang báo lỗi #REF! nên không có số để đọc: TTHC, ô B1, B3.",
        },
        { message: "error", severity: "error", cells: ["B2"] },
      ],
    },
    {
      name: "formulas that no program has calculated",
      given: given({
        "tthc.a": { gap: "not-calculated" },
        "tthc.b": { gap: "not-calculated" },
      }),
      findings: [
        {
          message: "notCalculated",
          severity: "warning",
          cells: ["B1", "B2"],
          vi: "Công thức chưa được tính: TTHC, ô B1, B2. Xin mở bằng Excel, bấm F9 rồi lưu lại.",
        },
      ],
    },
    {
      name: "words where a number belongs",
      given: given({ "tthc.a": { gap: "unreadable", printed: "đang rà soát" } }),
      findings: [
        {
          message: "words",
          severity: "warning",
          cells: ["B1"],
          vi: "tthc.a: ô ghi “đang rà soát”, không phải số (TTHC, ô B1).",
        },
      ],
    },
  ],
});

import type { UnrecognisedSheet } from "../../../src/core/figures/read-sheet";
import { sheetsAreRecognised } from "../../../src/core/rules/sheets-are-recognised";
import { buildFigures } from "../../support/build-figures";
import { buildSheet, buildSnapshot } from "../../support/build-snapshot";
import { testRule } from "../../support/rule-tester";

const nearest: UnrecognisedSheet["nearest"] = {
  form: "tthc-ii06a",
  name: { vi: "Biểu II.06a", en: "Form II.06a" },
  found: [{ vi: "Tiếp nhận", en: "Received" }],
  missing: [
    { vi: "Đã giải quyết", en: "Resolved" },
    { vi: "Đang giải quyết", en: "Pending" },
  ],
};
const workbook = (sheet: Partial<UnrecognisedSheet>, hidden = false) => ({
  snapshot: buildSnapshot([buildSheet("Sheet1", [["?"]], { hidden })]),
  sheets: [
    { kind: "unrecognised" as const, sheet: "Sheet1", isEmpty: false, nearest: null, ...sheet },
  ],
  book: new Map(),
  relations: [],
  precedents: [],
});

testRule(sheetsAreRecognised, {
  holds: {
    "a recognised sheet": buildFigures({ name: "TTHC", figures: { "tthc.received.total": 1 } }),
    "an empty sheet": workbook({ isEmpty: true }),
    "a hidden sheet": workbook({}, true),
  },
  breaks: [
    {
      name: "a sheet that lacks two headings",
      given: workbook({ nearest }),
      findings: [
        {
          message: "nearest",
          severity: "note",
          sheet: "Sheet1",
          cells: [],
          vi: "Chưa nhận ra biểu mẫu của trang tính này. Gần nhất là Biểu II.06a; còn thiếu: Đã giải quyết, Đang giải quyết.",
        },
      ],
    },
    {
      name: "a sheet like no form",
      given: workbook({}),
      findings: [{ message: "unlike", severity: "note", sheet: "Sheet1", cells: [] }],
    },
  ],
});

import { units } from "../../../src/core/figures/unit";
import { countsAreWhole } from "../../../src/core/rules/counts-are-whole";
import { buildFigures } from "../../support/build-figures";
import type { FigureDraft } from "../../support/build-figures";
import { testRule } from "../../support/rule-tester";

const given = (figure: FigureDraft) =>
  buildFigures({ name: "TTHC", figures: { "tthc.received.total": figure } });

testRule(countsAreWhole, {
  holds: {
    "3.936 dossiers": given(3936),
    "a blank": given(null),
    "a share has decimals": given("84,17%"),
    "millions have decimals": given({ value: 1314.6, unit: units.millionDong }),
  },
  breaks: [
    {
      name: "3.936 stored as a decimal number",
      given: given({
        value: 3936,
        reading: {
          way: "decimal-times-1000",
          sureness: "ambiguous",
          printed: "3.936",
          alternatives: [3.936],
        },
      }),
      findings: [
        {
          message: "thousandfold",
          severity: "error",
          sheet: "TTHC",
          cells: ["B1"],
          expected: 3936,
          actual: 3.936,
          figures: ["tthc.received.total"],
          vi: "tthc.received.total: ô đang lưu số lẻ 3,936; có thể dấu chấm phân cách hàng nghìn đã bị hiểu là dấu thập phân, số cần ghi là 3.936.",
        },
      ],
    },
    {
      name: "12.500 typed, 12,5 stored",
      given: given({
        value: 12.5,
        reading: { sureness: "ambiguous", alternatives: [12500] },
      }),
      findings: [
        {
          message: "thousandfold",
          severity: "error",
          cells: ["B1"],
          expected: 12500,
          actual: 12.5,
          difference: -12487.5,
        },
      ],
    },
    {
      name: "half a dossier",
      given: given({ value: 0.5 }),
      findings: [
        {
          message: "fraction",
          severity: "error",
          cells: ["B1"],
          expected: null,
          actual: 0.5,
          vi: "tthc.received.total phải là số nguyên; trên biểu là 0,5.",
        },
      ],
    },
    {
      name: "half a đồng",
      given: given({ value: 1500.5, unit: units.dong }),
      findings: [{ message: "fraction", severity: "error", cells: ["B1"] }],
    },
  ],
});

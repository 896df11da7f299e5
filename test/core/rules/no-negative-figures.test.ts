import { units } from "../../../src/core/figures/unit";
import { noNegativeFigures } from "../../../src/core/rules/no-negative-figures";
import { buildFigures } from "../../support/build-figures";
import { testRule } from "../../support/rule-tester";

testRule(noNegativeFigures, {
  holds: {
    "zero and more": buildFigures({ name: "TTHC", figures: { "tthc.a": 0, "tthc.b": 12 } }),
  },
  breaks: [
    {
      name: "a count below zero",
      given: buildFigures({ name: "TTHC", figures: { "tthc.a": -3 } }),
      findings: [
        {
          message: "negative",
          severity: "error",
          sheet: "TTHC",
          cells: ["B1"],
          actual: -3,
          vi: "tthc.a không thể nhỏ hơn 0; trên biểu là -3.",
        },
      ],
    },
    {
      name: "money that may have been paid back",
      given: buildFigures({
        name: "Ngân sách",
        unit: units.dong,
        figures: { "budget.other": -500000 },
      }),
      findings: [
        {
          message: "negativeMoney",
          severity: "warning",
          cells: ["B1"],
          vi: "budget.other là số âm (-500.000 đồng); xin xem lại nếu không phải khoản thu hồi, hoàn trả.",
        },
      ],
    },
  ],
});

import { units } from "../../../src/core/figures/unit";
import { impliedPlansAgree } from "../../../src/core/rules/implied-plans-agree";
import { buildFigures } from "../../support/build-figures";
import type { FigureDraft, SheetDraft } from "../../support/build-figures";
import { testRule } from "../../support/rule-tester";

const given = (spendingShare: FigureDraft, more: SheetDraft["figures"] = {}) =>
  buildFigures({
    name: "Ngân sách",
    unit: units.dong,
    figures: {
      "budget.revenue.actual": 5309052700,
      "budget.revenue.share": "93,16%",
      "budget.spending.actual": 4324017336,
      "budget.spending.share": spendingShare,
      ...more,
    },
  });

testRule(impliedPlansAgree, {
  holds: {
    "the plan is there": given("75,87%", { "budget.plan": 5699000000 }),
    "the plan of spending is there": given("75,87%", { "budget.spending.plan": 5699000000 }),
    "a share is missing": given(null),
    "a share of zero implies nothing": given("0%"),
  },
  breaks: [
    {
      name: "both imply 5.699 million",
      given: given("75,87%", { "budget.plan": null }),
      findings: [
        {
          message: "agree",
          severity: "note",
          sheet: "Ngân sách",
          cells: ["B2", "B4"],
          contributors: ["Ngân sách!B1", "Ngân sách!B3"],
          vi: "Biểu không ghi dự toán; số thực hiện và tỷ lệ thu, chi cùng cho dự toán khoảng 5.698,87 triệu đồng đến 5.699,16 triệu đồng.",
        },
      ],
    },
    {
      name: "both imply it, one of them in millions",
      given: given("75,87%", {
        "budget.revenue.actual": { value: 5309.0527, unit: units.millionDong },
      }),
      findings: [
        {
          message: "agree",
          severity: "note",
          cells: ["B2", "B4"],
          vi: "Biểu không ghi dự toán; số thực hiện và tỷ lệ thu, chi cùng cho dự toán khoảng 5.698,87 triệu đồng đến 5.699,16 triệu đồng.",
        },
      ],
    },
    {
      name: "spending implies another plan",
      given: given("57,87%"),
      findings: [
        {
          message: "differ",
          severity: "warning",
          cells: ["B2", "B4"],
          figures: [
            "budget.revenue.share",
            "budget.spending.share",
            "budget.revenue.actual",
            "budget.spending.actual",
          ],
        },
      ],
    },
  ],
});

import type { Period } from "../../../src/core/figures/period";
import { units } from "../../../src/core/figures/unit";
import { plansArePlausible } from "../../../src/core/rules/plans-are-plausible";
import { buildFigures, share } from "../../support/build-figures";
import type { SheetDraft } from "../../support/build-figures";
import { testRule } from "../../support/rule-tester";

const half: Period = { kind: "half", year: 2023, index: 1, from: null, to: null };
const toJuly: Period = {
  kind: "free",
  year: 2023,
  index: null,
  from: "2023-01-01",
  to: "2023-07-31",
};
const b03 = (line: string) =>
  share([`budget.${line}.share`, `budget.${line}.actual`, `budget.${line}.plan`], { code: "B03" });
const given = (figures: SheetDraft["figures"], period: Period | null = half) =>
  buildFigures({
    name: "Ngân sách",
    unit: units.dong,
    prefix: "budget",
    figures,
    period,
    relations: ["revenue", "spending", "spending.regular"].map(b03),
  });

testRule(plansArePlausible, {
  holds: {
    "93,16% and 75,87% by the end of July": given(
      {
        "budget.revenue.actual": 5309052700,
        "budget.revenue.share": "93,16%",
        "budget.spending.actual": 4324017336,
        "budget.spending.share": "75,87%",
      },
      toJuly
    ),
    "more revenue than planned": given({
      "budget.revenue.actual": 120,
      "budget.revenue.plan": 100,
    }),
    "the period is not known": given(
      { "budget.spending.actual": 120, "budget.spending.plan": 100 },
      null
    ),
    "the end of the period is not known": given(
      { "budget.spending.actual": 130, "budget.spending.plan": 100 },
      { ...toJuly, to: null }
    ),
    "no plan and no share": given({ "budget.spending.actual": 120 }),
    "a line far behind, since only the totals are judged": given({
      "budget.spending.regular.actual": 1,
      "budget.spending.regular.plan": 100,
    }),
  },
  breaks: [
    {
      name: "regular spending over the plan",
      given: given({
        "budget.spending.regular.actual": 103,
        "budget.spending.regular.plan": 100,
        "budget.spending.regular.share": "103%",
      }),
      findings: [
        {
          message: "over",
          severity: "warning",
          sheet: "Ngân sách",
          cells: ["B1"],
          contributors: ["Ngân sách!B2"],
          figures: ["budget.spending.regular.actual", "budget.spending.regular.plan"],
          vi: "budget.spending.regular.actual đã đạt 103% dự toán, vượt dự toán được giao.",
        },
      ],
    },
    {
      name: "a fifth of the plan after half a year",
      given: given({ "budget.revenue.actual": 20, "budget.revenue.share": "20%" }),
      findings: [
        {
          message: "behind",
          severity: "note",
          cells: ["B1"],
          contributors: ["Ngân sách!B2"],
          vi: "budget.revenue.actual mới đạt 20% dự toán, trong khi đã qua 50% thời gian của năm; xin xem lại nếu là số lũy kế.",
        },
      ],
    },
    {
      name: "29% of the plan by the end of July",
      given: given({ "budget.spending.actual": 29, "budget.spending.plan": 100 }, toJuly),
      findings: [{ message: "behind", severity: "note", cells: ["B1"] }],
    },
  ],
});

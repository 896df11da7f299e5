import { units } from "../../../src/core/figures/unit";
import { sharesStayWithinHundred } from "../../../src/core/rules/shares-stay-within-hundred";
import { buildFigures, share } from "../../support/build-figures";
import type { FigureDraft, SheetDraft } from "../../support/build-figures";
import { testRule } from "../../support/rule-tester";

const given = (figures: SheetDraft["figures"], relations: SheetDraft["relations"] = []) =>
  buildFigures({ name: "PAPI", unit: units.percent, figures, relations });

const typed = (value: number, alternatives: readonly number[] = []): FigureDraft => ({
  value,
  label: "Tham gia bảo hiểm y tế",
  reading: { alternatives },
});

testRule(sharesStayWithinHundred, {
  holds: {
    "all of it": given({ "papi.insurance.share": "100%" }),
    "97% and 97": given({ "papi.internet.share": "97%", "papi.insurance.share": typed(97) }),
    "a share of a plan": given({ "papi.plan.share": { value: 120, label: "Đạt so với kế hoạch" } }),
    "revenue by its plan": given({ "budget.revenue.share": "134,5%" }),
    "figures tell what it is": given(
      { "papi.plan.share": "120%", "papi.plan.done": 6, "papi.plan.tasks": 5 },
      [share(["papi.plan.share", "papi.plan.done", "papi.plan.tasks"])]
    ),
    "read in two ways, which readings-are-sure tells": given({
      "papi.insurance.share": { value: 841, reading: { sureness: "ambiguous" } },
    }),
  },
  breaks: [
    {
      name: "95,9 without its comma",
      given: given({ "papi.insurance.share": typed(959, [95.9, 9.59]) }),
      findings: [
        {
          message: "lostComma",
          severity: "warning",
          sheet: "PAPI",
          cells: ["B1"],
          expected: 95.9,
          actual: 959,
          vi: "Tham gia bảo hiểm y tế: ô ghi “959”, vượt 100%; nếu thiếu dấu phẩy thì là 95,9%.",
        },
      ],
    },
    {
      name: "twice all of it is surely too much",
      given: given({ "papi.insurance.share": typed(200), "papi.internet.share": typed(199.9) }),
      findings: [
        { message: "above", severity: "warning", cells: ["B1"] },
        { message: "above", severity: "note", cells: ["B2"] },
      ],
    },
    {
      name: "a comma that only just brings it down to all",
      given: given({ "papi.insurance.share": typed(1000, [100]) }),
      findings: [{ message: "lostComma", severity: "warning", cells: ["B1"], expected: 100 }],
    },
    {
      name: "a little more than all, certificates are no plan",
      given: given({
        "papi.certificates.share": { value: 104.5, label: "Cơ quan được cấp chứng thư số" },
      }),
      findings: [
        {
          message: "above",
          severity: "note",
          cells: ["B1"],
          expected: null,
          figures: ["papi.certificates.share"],
          vi: "Cơ quan được cấp chứng thư số là 104,5%, vượt 100%; xin xem lại nếu không phải tỷ lệ so với kế hoạch.",
        },
      ],
    },
  ],
});

import { units } from "../../../src/core/figures/unit";
import { proposalsFollowReviews } from "../../../src/core/rules/proposals-follow-reviews";
import type { FigureDraft } from "../../support/build-figures";
import { buildFigures } from "../../support/build-figures";
import { testRule } from "../../support/rule-tester";

const given = (
  [checked, reviewed, proposed]: readonly [FigureDraft, FigureDraft, FigureDraft],
  prefix = "reform"
) =>
  buildFigures({
    name: "Phụ lục",
    unit: units.document,
    figures: {
      [`${prefix}.legal.checked`]: checked,
      [`${prefix}.legal.reviewed`]: reviewed,
      [`${prefix}.legal.proposed`]: proposed,
    },
  });

testRule(proposalsFollowReviews, {
  holds: {
    "five of five": given([2, 3, 5]),
    "none checked, and nothing said of reviews": given([0, null, 2]),
    "nothing proposed": given([2, 3, null]),
    "another topic": given([2, 3, 6], "papi"),
  },
  breaks: [
    {
      name: "six of five, on a second annex",
      given: given([2, 3, 6], "reform2"),
      findings: [
        {
          message: "exceeds",
          severity: "warning",
          sheet: "Phụ lục",
          cells: ["B3"],
          contributors: ["Phụ lục!B1", "Phụ lục!B2"],
          expected: 5,
          actual: 6,
          difference: 1,
          vi: "reform2.legal.proposed là 6, nhiều hơn số đã kiểm tra và rà soát cộng lại là 5.",
        },
      ],
    },
  ],
});

import { units } from "../../../src/core/figures/unit";
import { publishedProceduresGoOnline } from "../../../src/core/rules/published-procedures-go-online";
import type { FigureDraft } from "../../support/build-figures";
import { balance, buildFigures } from "../../support/build-figures";
import { testRule } from "../../support/rule-tester";

const given = (
  [published, partial, full]: readonly [FigureDraft, FigureDraft, FigureDraft],
  fields: { readonly code?: string; readonly mayExceed?: boolean } = {}
) =>
  buildFigures({
    name: "CCHC",
    unit: units.procedure,
    figures: {
      "reform.procedures.published": published,
      "reform.procedures.partial": partial,
      "reform.procedures.full": full,
    },
    relations: [
      balance(
        "reform.procedures.published",
        ["reform.procedures.partial", "reform.procedures.full"],
        { code: "O05", mayExceed: true, ...fields }
      ),
    ],
  });

testRule(publishedProceduresGoOnline, {
  holds: {
    "99 + 42 = 141": given([141, 99, 42]),
    "more than are published, which totals-add-up tells": given([140, 99, 42]),
    "a part was not read": given([141, 99, null]),
    "published was not read": given([null, 99, 42]),
    "another relation": given([141, 90, 42], { code: "K01" }),
  },
  breaks: [
    {
      name: "nine are left",
      given: given([141, 90, 42]),
      findings: [
        {
          message: "rest",
          severity: "note",
          sheet: "CCHC",
          cells: ["B1"],
          contributors: ["CCHC!B2", "CCHC!B3"],
          actual: 141,
          vi: "reform.procedures.published là 141, trực tuyến một phần và toàn trình là 132: còn 9 thủ tục không cung cấp trực tuyến.",
        },
      ],
    },
  ],
});

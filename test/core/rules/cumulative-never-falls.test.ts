import type { Precedent } from "../../../src/core/figures/precedent";
import { units } from "../../../src/core/figures/unit";
import { cumulativeNeverFalls } from "../../../src/core/rules/cumulative-never-falls";
import { buildFigures } from "../../support/build-figures";
import { buildPrecedent } from "../../support/build-precedent";
import { testRule } from "../../support/rule-tester";

const flows = ["received.total", "resolved.total"];
const half = { "received.total": 2110, "resolved.total": 2000 };
const given = (received: number | null, ...precedents: readonly Precedent[]) => ({
  ...buildFigures({
    name: "9 tháng",
    figures: { "tthc.received.total": received, "tthc.resolved.total": 2000 },
  }),
  precedents,
});
const sameStart = buildPrecedent(half, { flows, distance: "same-start" });

/** In millions, rounded, against đồng. */
const budget = (actual: number) => ({
  ...buildFigures({
    name: "Ngân sách",
    unit: units.millionDong,
    prefix: "budget",
    figures: { "budget.revenue.actual": actual },
  }),
  precedents: [
    buildPrecedent(
      { "revenue.actual": 5_309_052_700 },
      {
        prefix: "budget",
        flows: ["revenue.actual"],
        distance: "same-start",
        valueUnit: "dong",
      }
    ),
  ],
});

testRule(cumulativeNeverFalls, {
  holds: {
    "more, and as many": given(3000, sameStart),
    "the cell is blank": given(null, sameStart),
    "quarters count apart": given(500, buildPrecedent(half, { flows })),
    "money rounded to a million": budget(5309),
  },
  breaks: [
    {
      name: "nine months have less than six",
      given: given(1204, sameStart),
      findings: [
        {
          message: "fell",
          severity: "warning",
          sheet: "9 tháng",
          cells: ["B1"],
          actual: 1204,
          expected: null,
          figures: ["tthc.received.total"],
          vi: "tthc.received.total: 1.204 · báo cáo trước tính từ cùng ngày đầu kỳ đã có 2.110 (tệp quy-2.xlsx, trang tính TTHC, ô F1) · giảm 906.",
        },
      ],
    },
    {
      name: "money falls",
      given: budget(5300),
      findings: [{ message: "fell", severity: "warning", cells: ["B1"] }],
    },
  ],
});

import { units } from "../../../src/core/figures/unit";
import { readingsAreSure } from "../../../src/core/rules/readings-are-sure";
import { balance, buildFigures, share } from "../../support/build-figures";
import type { FigureDraft } from "../../support/build-figures";
import { testRule } from "../../support/rule-tester";

const given = (...figures: readonly FigureDraft[]) =>
  buildFigures({
    name: "Trực tuyến",
    prefix: "online",
    figures: Object.fromEntries(
      figures.map((figure, index) => [`online.f${String(index)}`, figure] as const)
    ),
  });
const lostComma: FigureDraft = {
  value: 95.93,
  unit: units.percent,
  reading: {
    way: "share-over-100",
    sureness: "ambiguous",
    printed: "9593",
    decimals: 2,
    alternatives: [9593],
  },
};
const fraction = (value: number, printed: string): FigureDraft => ({
  value,
  unit: units.percent,
  reading: { way: "fraction-as-share", sureness: "likely", printed, decimals: 2 },
});
const atLeast100: FigureDraft = {
  value: 959,
  unit: units.percent,
  reading: { printed: "959", decimals: 0, alternatives: [95.9, 9.59] },
};

const small: FigureDraft = {
  value: 0.9,
  unit: units.percent,
  reading: { sureness: "ambiguous", printed: "0,9", decimals: 1, alternatives: [90] },
};

testRule(readingsAreSure, {
  holds: {
    "0,9 in a column of percents, where 1 of 110 confirms it": buildFigures({
      name: "Ngân sách",
      figures: { "budget.share": small, "budget.actual": 1, "budget.plan": 110 },
      relations: [share(["budget.share", "budget.actual", "budget.plan"])],
    }),
    "plain numbers": given(3936, "84,17%"),
    "01 stored as text": given({
      value: 1,
      reading: { way: "text", sureness: "likely", printed: "01", storedAsText: true },
    }),
    "3.936 as a decimal number, which counts-are-whole tells": given({
      value: 3936,
      reading: { way: "decimal-times-1000", sureness: "ambiguous", alternatives: [3.936] },
    }),
    "an alternative that mends nothing and breaks nothing": given(atLeast100),
  },
  breaks: [
    {
      name: "a comma that was lost",
      given: given(lostComma),
      findings: [
        {
          message: "alternative",
          severity: "warning",
          sheet: "Trực tuyến",
          cells: ["B1"],
          expected: null,
          actual: 95.93,
          figures: ["online.f0"],
          vi: "online.f0: ô ghi “9593”, đang được đọc là 95,93%; cũng có thể là 9.593%.",
        },
      ],
    },
    {
      name: "0,9 in a column of percents that nothing confirms",
      given: given(small, "81,1%"),
      findings: [{ message: "alternative", severity: "note", cells: ["B1"] }],
    },
    {
      name: "0,9 alone",
      given: given(small),
      findings: [{ message: "alternative", severity: "warning", cells: ["B1"] }],
    },
    {
      name: "21 (1): a footnote, or 21 of which 1",
      given: given({ value: 21, reading: { sureness: "ambiguous", printed: "21 (1)" } }),
      findings: [
        {
          message: "unsure",
          severity: "warning",
          cells: ["B1"],
          vi: "online.f0: ô ghi “21 (1)”, đang được đọc là 21; xin xem lại.",
        },
      ],
    },
    {
      name: "likely readings of a sheet are one note",
      given: given(12, fraction(84.17, "0,8417"), fraction(15.83, "0,1583")),
      findings: [
        {
          message: "likely",
          severity: "note",
          cells: ["B2", "B3"],
          vi: "Số được đọc theo cách ghi thường gặp, ví dụ “0,8417” là 84,17%: Trực tuyến, ô B2, B3.",
        },
      ],
    },
    {
      name: "the other reading makes a share reproduce",
      given: buildFigures({
        name: "Trực tuyến",
        figures: { "online.share": atLeast100, "online.total": 959, "online.received": 1000 },
        relations: [
          share(["online.share", "online.total", "online.received"], {
            label: { vi: "Tỷ lệ = trực tuyến / tiếp nhận", en: "Share = online / received" },
          }),
        ],
      }),
      findings: [
        {
          message: "fits",
          severity: "error",
          cells: ["B1"],
          expected: 95.9,
          actual: 959,
          relation: "share:online.share",
          en: "online.share: the cell says “959”, read as 959%; as 95.9% it agrees: Share = online / received.",
        },
      ],
    },
    {
      name: "the other reading mends one sum and would break another",
      given: buildFigures({
        name: "Ngân sách",
        unit: units.millionDong,
        figures: {
          "budget.invest": {
            value: 1.5,
            reading: {
              sureness: "likely",
              printed: "1.500",
              way: "grouped-text",
              alternatives: [1500],
            },
          },
          "budget.regular": 100,
          "budget.spending": 1600,
          "budget.half": 3,
          "budget.rest": 1.5,
        },
        relations: [
          balance("budget.spending", ["budget.invest", "budget.regular"]),
          balance("budget.half", ["budget.invest", "budget.rest"]),
        ],
      }),
      findings: [{ message: "likely", severity: "note", cells: ["B1"], expected: null }],
    },
  ],
});

import type { Period } from "../../../src/core/figures/period";
import { sheetsTellOnePeriod } from "../../../src/core/rules/sheets-tell-one-period";
import type { RuleContext } from "../../../src/core/rules/rule";
import { buildFigures } from "../../support/build-figures";
import type { SheetDraft } from "../../support/build-figures";
import { buildSheet } from "../../support/build-snapshot";
import { testRule } from "../../support/rule-tester";

const period = (kind: Period["kind"], year: number, index: number | null = null): Period => ({
  kind,
  year,
  index,
  from: null,
  to: null,
});

const quarter = (index: number, year = 2025): Period => period("quarter", year, index);

const sheet = (name: string, at: Period | null): SheetDraft => ({
  name,
  figures: { [`${name.toLowerCase().replace(/ .*/, "")}.total`]: 1 },
  period: at,
});

/** An annex with lines above its table. */
const annex = (lines: readonly string[], at: Period | null, others: readonly SheetDraft[] = []) => {
  const given = buildFigures(sheet("Reform", at), ...others);
  const sheets = given.snapshot.sheets.map((each) =>
    each.name === "Reform"
      ? buildSheet(
          "Reform",
          lines.map((line) => [line])
        )
      : each
  );
  return { ...given, snapshot: { ...given.snapshot, sheets } } satisfies RuleContext;
};

const ATTACHED = "(Kèm theo Báo cáo số 45/BC-UBND ngày 06/03/2023 của UBND phường)";

testRule(sheetsTellOnePeriod, {
  holds: {
    "one quarter": buildFigures(sheet("TTHC", quarter(2)), sheet("Staff", quarter(2))),
    "a quarter beside a year": buildFigures(
      sheet("TTHC", quarter(2)),
      sheet("Staff", quarter(2)),
      sheet("Budget", period("year", 2024))
    ),
    "the same form for two periods": buildFigures(
      sheet("TTHC", quarter(2)),
      sheet("Staff", quarter(2)),
      sheet("TTHC trước", quarter(1))
    ),
    "a workbook of many periods": buildFigures(
      sheet("TTHC", quarter(2)),
      sheet("Staff", quarter(1)),
      sheet("Online", quarter(3))
    ),
    "not said": buildFigures(sheet("TTHC", quarter(2)), sheet("Staff", null)),
    "a report of the year after": annex([ATTACHED], period("year", 2022)),
    "a report of the same year": annex([ATTACHED], period("quarter", 2023, 1)),
    "nobody says which year is meant": annex([ATTACHED], null),
    "an estimate is reported before its year": annex(
      ["DỰ TOÁN THU, CHI NGÂN SÁCH NĂM 2024", ATTACHED],
      period("year", 2024)
    ),
    "another document": annex(
      ["(Kèm theo Công văn số 45/UBND ngày 06/03/2023)"],
      period("year", 2024)
    ),
  },
  breaks: [
    {
      name: "the title of the quarter before",
      given: buildFigures(
        sheet("TTHC", quarter(2)),
        sheet("Staff", quarter(1)),
        sheet("Online", quarter(2))
      ),
      findings: [
        {
          message: "differs",
          severity: "warning",
          sheet: "Staff",
          cells: [],
          vi: "Trang tính này ghi quý I năm 2025, trong khi trang tính khác ghi quý II năm 2025; xin xem lại tiêu đề hoặc số liệu.",
        },
      ],
    },
    {
      name: "of two sheets either may be meant",
      given: buildFigures(sheet("TTHC", quarter(2)), sheet("Staff", quarter(2, 2024))),
      findings: [{ message: "differs", severity: "note", sheet: "Staff", cells: [] }],
    },
    {
      name: "figures of 2024 with a report of 2023",
      given: annex(["Phụ lục", ATTACHED], quarter(1, 2024)),
      findings: [
        {
          message: "attached",
          severity: "warning",
          sheet: "Reform",
          cells: ["A2"],
          vi: "Phụ lục ghi kèm theo báo cáo “ngày 06/03/2023”, trước khi kỳ quý I năm 2024 bắt đầu; xin xem lại năm.",
        },
      ],
    },
    {
      name: "the other sheets say which year it is",
      given: annex(["(Kèm theo Báo cáo số 45/BC-UBND ngày 06 tháng 3 năm 2023)"], null, [
        sheet("TTHC", quarter(1, 2024)),
        sheet("Staff", quarter(1, 2024)),
      ]),
      findings: [{ message: "attached", severity: "warning", sheet: "Reform", cells: ["A1"] }],
    },
  ],
});

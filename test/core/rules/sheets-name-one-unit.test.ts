import { sheetsNameOneUnit } from "../../../src/core/rules/sheets-name-one-unit";
import { buildFigures } from "../../support/build-figures";
import type { SheetDraft } from "../../support/build-figures";
import { testRule } from "../../support/rule-tester";

const sheet = (name: string, unitName: string | null, year = 2021): SheetDraft => ({
  name,
  figures: { [`${name.toLowerCase().replace(/ .*/, "")}.total`]: 1 },
  period: { kind: "year", year, index: null, from: null, to: null },
  ...(unitName === null ? {} : { unitName }),
});

const TAN_QUANG = { kind: "xã", name: "Tân Quang" } as const;

testRule(sheetsNameOneUnit, {
  holds: {
    "all name who reports": {
      ...buildFigures(sheet("TTHC", "UBND XÃ TÂN QUANG"), sheet("Staff", "UBND xã Tân Quang")),
      reporter: TAN_QUANG,
    },
    "one name in several spellings": buildFigures(
      sheet("TTHC", "UBND xã Tân Quang"),
      sheet("Staff", "ỦY BAN NHÂN DÂN XÃ TÂN QUANG"),
      sheet("Online", "Trung tâm Phục vụ hành chính công xã Tân Quang")
    ),
    "a sheet that names none": buildFigures(
      sheet("TTHC", "UBND xã Tân Quang"),
      sheet("Staff", null),
      sheet("Online", "Phòng Nội vụ")
    ),
    "sheets of many units": buildFigures(
      sheet("TTHC", "UBND xã Tân Quang"),
      sheet("Staff", "UBND phường Bách Quang"),
      sheet("Online", "UBND xã Bá Xuyên")
    ),
    "two and two": buildFigures(
      sheet("TTHC", "UBND xã Tân Quang"),
      sheet("Staff", "UBND xã Tân Quang"),
      sheet("Online", "UBND phường Bách Quang"),
      sheet("Budget", "UBND phường Bách Quang")
    ),
    "the same form of another unit, to compare": buildFigures(
      sheet("TTHC", "UBND xã Tân Quang"),
      sheet("Staff", "UBND xã Tân Quang"),
      sheet("TTHC 2", "UBND phường Bách Quang")
    ),
    "another year, when the unit had another name": buildFigures(
      sheet("TTHC", "UBND xã Tân Quang"),
      sheet("Staff", "UBND xã Tân Quang"),
      sheet("Online", "UBND phường Tân Quang", 2026)
    ),
  },
  breaks: [
    {
      name: "of two sheets the one that does not name who reports",
      given: {
        ...buildFigures(
          sheet("TTHC", "UBND phường Bách Quang"),
          sheet("Staff", "UBND xã Tân Quang")
        ),
        reporter: TAN_QUANG,
      },
      findings: [{ message: "differs", severity: "warning", sheet: "TTHC", cells: [] }],
    },
    {
      name: "all name another than who reports",
      given: {
        ...buildFigures(
          sheet("TTHC", "UBND phường Tân Quang"),
          sheet("Staff", "UBND phường Tân Quang")
        ),
        reporter: TAN_QUANG,
      },
      findings: [
        {
          message: "otherThanReporter",
          severity: "note",
          sheet: "TTHC",
          cells: [],
          vi: "Trang tính này ghi đơn vị là phường Tân Quang, trong khi đơn vị báo cáo là xã Tân Quang.",
        },
      ],
    },
    {
      name: "a ward among communes",
      given: buildFigures(
        sheet("TTHC", "UBND xã Tân Quang"),
        sheet("Staff", "UBND phường Tân Quang"),
        sheet("Online", "UBND xã Tân Quang")
      ),
      findings: [
        {
          message: "differs",
          severity: "warning",
          sheet: "Staff",
          cells: [],
          vi: "Trang tính này ghi đơn vị là phường Tân Quang, trong khi trang tính khác ghi xã Tân Quang; xin xem lại nếu đã chép từ biểu của đơn vị khác.",
        },
      ],
    },
    {
      name: "of two sheets either may be meant",
      given: buildFigures(
        sheet("TTHC", "UBND xã Tân Quang"),
        sheet("Staff", "UBND phường Bách Quang")
      ),
      findings: [{ message: "differs", severity: "note", sheet: "Staff", cells: [] }],
    },
  ],
});

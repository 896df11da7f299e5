import { makeReport } from "../../../src/core/make-report";
import { defaultStyle } from "../../../src/core/narrative/style";
import { buildSheet, buildSnapshot } from "../../support/build-snapshot";
import type { CellDraft } from "../../support/build-snapshot";
import type { TableDraft } from "../../support/draw-table";
import { drawTable, leaveOut } from "../../support/draw-table";
import { readDrawing, valuesIn } from "../../support/read-drawing";

const AUTHORITY = "Tổng số TTHC thuộc thẩm quyền";
const ONE_STOP = "TTHC thực hiện theo cơ chế một cửa, một cửa liên thông";
const WORKFLOWS = "Quy trình nội bộ được ban hành";

const headings: TableDraft["headings"] = [
  ["TT"],
  ["Đơn vị"],
  ...["Tổng số", "Cấp tỉnh", "Cấp huyện", "Cấp xã"].map((level) => [AUTHORITY, level]),
  ...["Tổng số", "Tại BPMC cấp tỉnh", "Tại BPMC cấp huyện", "Tại BPMC cấp xã"].map((level) => [
    ONE_STOP,
    level,
  ]),
  ...["Tổng số", "Cấp tỉnh", "Cấp huyện", "Cấp xã"].map((level) => [WORKFLOWS, level]),
];
const commune = [1, "UBND xã Mẫu", 152, 0, 11, 141, 141, 0, 0, 141, 141, 0, 0, 141];
const total = [null, "Tổng cộng", ...commune.slice(2)];
const draft: TableDraft = { headings, lines: [commune, total] };

const withCell = (at: number, cell: CellDraft): TableDraft => ({
  headings,
  lines: [commune, total].map((line) => line.map((old, index) => (index === at ? cell : old))),
});

describe("tthc-ii07b", () => {
  test.each(
    Object.entries({
      "as the form prints it": drawTable(draft),
      "without merged cells": drawTable(draft, { isMerged: false }),
      "with brackets, under a title": drawTable(draft, {
        numbers: "brackets",
        above: [["Biểu số II.07b/VPCP/KSTT"], []],
      }),
      "in other words": drawTable({
        ...draft,
        headings: headings.map(([group = "", ...rest]) => [
          { [AUTHORITY]: "TTHC thuộc thẩm quyền giải quyết", [ONE_STOP]: "TTHC theo CCMC, MCLT" }[
            group
          ] ?? group,
          ...rest.map((level) => level.replace("Tại BPMC", "Trung tâm Phục vụ hành chính công")),
        ]),
      }),
    })
  )("reads the same figures %s", (_, sheet) => {
    const reading = readDrawing(sheet);
    expect(reading.sheet.form).toBe("tthc-ii07b");
    expect(valuesIn(reading.sheet)).toMatchObject({
      "procedures.authority": 152,
      "procedures.authority.district": 11,
      "procedures.authority.commune": 141,
      "procedures.onestop.commune": 141,
      "procedures.workflows": 141,
      "procedures.ubnd-xa-mau.authority": 152,
    });
    expect(reading.sheet.figures).toHaveLength(24);
    expect(reading.broken).toEqual([]);
  });

  test("is known without the district level, and nothing is missed while the rest adds up", () => {
    const twoTier = leaveOut(
      { headings, lines: [commune, total].map((line) => line.with(2, 141)) },
      (path) => path.some((heading) => heading.endsWith("cấp huyện") || heading === "Cấp huyện")
    );
    const { sheet, broken } = readDrawing(drawTable(twoTier, { numbers: "none" }));
    expect(sheet.form).toBe("tthc-ii07b");
    expect(sheet.figures).toHaveLength(18);
    expect(broken).toEqual([]);
  });

  test.each([
    [2, "T05 153≠152"],
    [6, "T05 153≠141"],
    [10, "T05 153≠141"],
  ])("a total of the levels that is off in column %i is told", (at, told) => {
    expect(readDrawing(drawTable(withCell(at, 153))).broken).toEqual([told, told]);
  });

  test("sums that are inferred warn, and say the cell", () => {
    const wrong: TableDraft = { headings, lines: [commune.with(2, 153), total.with(2, 153)] };
    const { findings } = makeReport(buildSnapshot([drawTable(wrong)]), {
      style: defaultStyle,
      profile: null,
    });
    expect(findings.map(({ rule, severity, cells }) => [rule, severity, cells])).toEqual([
      ["totals-add-up", "warning", ["C4"]],
      ["totals-add-up", "warning", ["C5"]],
    ]);
  });

  test("the commune's procedures are those of the other sheets, or it is said", () => {
    const told = (published: number, papi: number): readonly string[] => {
      const head = ["STT", "Chỉ tiêu", "Đơn vị tính", "Số liệu"];
      const { findings } = makeReport(
        buildSnapshot([
          drawTable(draft, { name: "07b" }),
          buildSheet("TTHC", [
            head,
            [1, "Tổng tiếp nhận", "hồ sơ", 10],
            [2, "Đã giải quyết", "hồ sơ", 10],
            [3, "TTHC công khai", "thủ tục", published],
          ]),
          buildSheet("PAPI", [
            ["STT", "Chỉ tiêu thống kê", "Đơn vị tính", "Số liệu"],
            ["VI", "THỦ TỤC HÀNH CHÍNH CÔNG"],
            ["-", "Số TTHC cấp xã (thủ tục chứng thực, xác nhận)", "TTHC", papi],
            ["IV", "TRÁCH NHIỆM GIẢI TRÌNH VỚI NGƯỜI DÂN"],
            [3, "Giải quyết đơn"],
            ["-", "Tổng số đơn tiếp nhận", "Đơn", 15],
            ["-", "Số đơn đã xử lý", "Đơn", 12],
          ]),
        ]),
        { style: defaultStyle, profile: null }
      );
      return findings
        .filter(({ rule }) => rule === "sheets-agree")
        .map(({ severity, sheet, cells }) => `${severity} ${sheet} ${cells.join()}`);
    };
    expect(told(141, 141)).toEqual([]);
    expect(told(152, 141)).toEqual(["note 07b F5"]);
    expect(told(141, 140)).toContain("warning 07b F5");
  });
});

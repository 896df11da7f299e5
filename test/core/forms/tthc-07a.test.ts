import fc from "fast-check";
import type { TableDraft } from "../../support/draw-table";
import { drawTable, leaveOut, reorder } from "../../support/draw-table";
import { readDrawing, valuesIn } from "../../support/read-drawing";

const headings: TableDraft["headings"] = [
  ["STT"],
  ["Lĩnh vực, công việc giải quyết theo cấp"],
  ["Số hồ sơ nhận giải quyết", "Tổng số"],
  ["Số hồ sơ nhận giải quyết", "Trong đó", "Số kỳ trước chuyển qua"],
  ["Số hồ sơ nhận giải quyết", "Trong đó", "Số mới tiếp nhận"],
  ["Kết quả giải quyết", "Số hồ sơ đã giải quyết", "Tổng số"],
  ["Kết quả giải quyết", "Số hồ sơ đã giải quyết", "Trả đúng thời hạn"],
  ["Kết quả giải quyết", "Số hồ sơ đã giải quyết", "Trả quá hạn"],
  ["Kết quả giải quyết", "Số hồ sơ đang giải quyết", "Tổng số"],
  ["Kết quả giải quyết", "Số hồ sơ đang giải quyết", "Chưa đến hạn"],
  ["Kết quả giải quyết", "Số hồ sơ đang giải quyết", "Quá hạn"],
  ["Ghi chú"],
];
/** Totals of Bách Quang, 01/01 to 15/11/2021; the fields are made up. */
const lines: TableDraft["lines"] = [
  [1, "Chứng thực", 3000, 0, 3000, 3000, 3000, 0, 0, 0, 0],
  [2, "Hộ tịch", 559, 4, 555, 548, 548, 0, 11, 11, 0],
  ["Tổng cộng", null, 3559, 4, 3555, 3548, 3548, 0, 11, 11, 0],
];
const draft: TableDraft = { headings, lines };
const totals = {
  "tthc.received.total": 3559,
  "tthc.received.carried": 4,
  "tthc.received.new": 3555,
  "tthc.resolved.total": 3548,
  "tthc.resolved.ontime": 3548,
  "tthc.resolved.overdue": 0,
  "tthc.pending.total": 11,
  "tthc.pending.intime": 11,
  "tthc.pending.overdue": 0,
};
const later: TableDraft["headings"] = headings.map((path) =>
  path.map(
    (text) =>
      ({
        "Số kỳ trước chuyển qua": "Số hồ sơ từ kỳ trước chuyển qua",
        "Số mới tiếp nhận": "Số hồ sơ mới tiếp nhận",
        "Chưa đến hạn": "Trong hạn",
        "Trả đúng thời hạn": "Đúng hạn",
      })[text] ?? text
  )
);

describe("tthc-07a", () => {
  test.each(
    Object.entries({
      "as the circular prints it": drawTable(draft),
      "without merged cells": drawTable(draft, { isMerged: false }),
      "with the wording of later reports": drawTable({ ...draft, headings: later }),
      "with the total first": drawTable({
        headings,
        lines: [...lines.slice(2), ...lines.slice(0, 2)],
      }),
      "without the note and the row numbers": drawTable(
        leaveOut(
          {
            headings,
            lines: [...lines.slice(0, 2), [null, "Tổng cộng", ...(lines[2] ?? []).slice(2)]],
          },
          ([first]) => first === "Ghi chú" || first === "STT"
        )
      ),
      "under a title with another year": drawTable(draft, {
        above: [["Biểu số 07a/VPCP/KSTT"], ["(Ban hành kèm theo Thông tư 02/2017/TT-VPCP)"], []],
        left: 2,
      }),
    })
  )("reads the same totals %s", (_, sheet) => {
    const reading = readDrawing(sheet);
    expect(reading.sheet.form).toBe("tthc-07a");
    expect(valuesIn(reading.sheet)).toMatchObject(totals);
    expect(reading.sheet.figures).toHaveLength(27);
    expect(reading.broken).toEqual([]);
  });

  test("reads the same totals in any order of columns", () => {
    const order = fc.shuffledSubarray([...headings.keys()], { minLength: headings.length });
    fc.assert(
      fc.property(order, fc.nat(20), (columns, left) => {
        const sheet = drawTable(reorder(draft, columns), {
          left,
          isMerged: false,
          numbers: "none",
        });
        expect(valuesIn(readDrawing(sheet).sheet)).toMatchObject(totals);
      }),
      { numRuns: 30 }
    );
  });

  test("finds the difference of Tân Quang 2021 at its balance", () => {
    const cells = [null, "Tổng cộng", 5578, 19, 5559, 3548, 3548, 0, 9, 9, 0];
    expect(readDrawing(drawTable({ headings, lines: [cells] })).broken).toEqual(["T04 5578≠3557"]);
  });

  test("a column that staff add takes part in the balance, and is never missed", () => {
    const early = ["Kết quả giải quyết", "Số hồ sơ đã giải quyết", "Trước hạn"];
    const added: TableDraft = {
      headings: [...headings.slice(0, 6), early, ...headings.slice(6)],
      lines: [[null, "Tổng cộng", 10, 0, 10, 10, 4, 6, 0, 0, 0, 0]],
    };
    const partsOf = (table: TableDraft): unknown =>
      readDrawing(drawTable(table)).sheet.relations.find(({ id }) => id === "tthc.T02");
    expect(partsOf(added)).toMatchObject({
      parts: ["tthc.resolved.early", "tthc.resolved.ontime", "tthc.resolved.overdue"],
    });
    expect(partsOf(draft)).toMatchObject({ leftOut: [] });
  });
});

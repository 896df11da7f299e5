import { makeReport } from "../../../src/core/make-report";
import { defaultStyle } from "../../../src/core/narrative/style";
import type { CellDraft } from "../../support/build-snapshot";
import { buildSheet, buildSnapshot } from "../../support/build-snapshot";
import { drawTable } from "../../support/draw-table";
import { readForm } from "../../support/read-form";

type Rows = readonly (readonly CellDraft[])[];

const byField: Rows = [
  ["Biểu số II.06g/VPCP/KSTT"],
  ["STT", "Lĩnh vực, công việc giải quyết", "Số lượng hồ sơ", "Nguyên nhân quá hạn", "Ghi chú"],
  [1, "Đất đai", 3, "Chờ xác minh của cơ quan khác", null],
  [2, "Hộ tịch", 1, "Hệ thống lỗi", null],
  [null, "Tổng cộng", 4, null, null],
];
const byReason: Rows = [
  ["TT", "Lý do quá hạn", "Số hồ sơ quá hạn", "Ghi chú"],
  [1, "Chờ xác minh của cơ quan khác", 3, null],
  [2, "Hệ thống lỗi", 1, null],
  ["Tổng số", null, 4, null],
];

test.each([
  ["tthc-ii06g", byField, { total: 4, "dat-dai": 3, "ho-tich": 1 }],
  ["overdue-reasons", byReason, { total: 4, "he-thong-loi": 1 }],
  [
    "tthc-ii06g",
    byField.slice(1).map((row) => [row[3] ?? null, row[2] ?? null, row[1] ?? null]),
    { total: 4, "dat-dai": 3 },
  ],
])("%s is recognised and read", (form, rows, values) => {
  const reading = readForm(rows);
  expect(reading.form).toBe(form);
  expect(reading.values).toMatchObject(values);
  expect(reading.broken).toEqual([]);
});

test("rows that do not make the total are told", () => {
  const wrong = byField.map((row) => (row[1] === "Hộ tịch" ? row.with(2, 2) : row));
  expect(readForm(wrong).broken).toEqual(["T05 4≠5"]);
});

test("a table of reasons for something else is none of them", () => {
  const others: Rows = [
    ["STT", "Nguyên nhân", "Số hộ", "Ghi chú"],
    [1, "Thiếu vốn", 3, null],
    [null, "Tổng cộng", 3, null],
  ];
  expect(() => readForm(others)).toThrow("Not recognised");
});

describe("beside form II.06a", () => {
  const headings = [
    ["STT"],
    ["Lĩnh vực"],
    ["Tiếp nhận", "Tổng số"],
    ["Đã giải quyết", "Tổng số"],
    ["Đã giải quyết", "Đúng hạn"],
    ["Đã giải quyết", "Quá hạn"],
    ["Đang giải quyết", "Tổng số"],
    ["Đang giải quyết", "Trong hạn"],
    ["Đang giải quyết", "Quá hạn"],
  ];
  const told = (resolved: CellDraft, pending: CellDraft, reasons: Rows = byField) => {
    const late = [resolved, pending].map((cell) => (typeof cell === "number" ? cell : 0));
    const line = (label: string): readonly CellDraft[] => [
      null,
      label,
      30 + (late[0] ?? 0) + (late[1] ?? 0),
      20 + (late[0] ?? 0),
      20,
      resolved,
      10 + (late[1] ?? 0),
      10,
      pending,
    ];
    const dossiers = drawTable(
      { headings, lines: [line("Đất đai"), line("Tổng cộng")] },
      { name: "II.06a", numbers: "none" }
    );
    const { findings } = makeReport(buildSnapshot([dossiers, buildSheet("II.06g", reasons)]), {
      style: defaultStyle,
      profile: null,
    });
    return findings
      .filter(({ rule }) => rule !== "overdue-is-explained" && rule !== "blanks-are-told")
      .map(({ rule, severity, sheet, cells }) => `${severity} ${rule} ${sheet} ${cells.join()}`);
  };

  test("the reasons are those of columns (10) and (13)", () => {
    expect(told(3, 1)).toEqual([]);
    expect(told(2, 2, byReason)).toEqual([]);
    expect(told(4, "-")).toEqual([]);
  });

  test("another number of reasons is told at their total, as a warning", () => {
    expect(told(3, 2)).toEqual(["warning totals-add-up II.06g C5"]);
    expect(told(1, "-", byReason)).toEqual(["warning totals-add-up II.06g C4"]);
  });

  test("a list of reasons that is not filled in yet says nothing", () => {
    const empty = byField.map((row, at) => (at > 1 ? row.with(2, null) : row));
    expect(told(3, 1, empty)).toEqual([]);
  });
});

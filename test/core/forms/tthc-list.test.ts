import type { CellDraft } from "../../support/build-snapshot";
import { buildSheet, buildSnapshot } from "../../support/build-snapshot";
import { forms } from "../../../src/core/forms/index";
import { readSheets } from "../../../src/core/forms/reading/read-sheets";
import { readDrawing, valuesIn } from "../../support/read-drawing";

type Rows = readonly (readonly CellDraft[])[];

/** Ba Hàng, 01/01 to 31/7/2023. */
const baHang = {
  "tthc.received.total": 3936,
  "tthc.resolved.total": 3935,
  "tthc.resolved.early": 3312,
  "tthc.resolved.early.share": 84.17,
  "tthc.resolved.ontime": 623,
  "tthc.resolved.ontime.share": 15.83,
  "tthc.pending.total": 1,
  "tthc.digitised": 3835,
  "tthc.digitised.share": 97.5,
  "tthc.linked": 7,
  "tthc.procedures.published": 141,
  "tthc.procedures.partial": 99,
  "tthc.procedures.full": 42,
};

const printed: Rows = [
  ["STT", "Chỉ tiêu", "Đơn vị tính", "Số liệu", "Ghi chú"],
  [1, "Tổng tiếp nhận (01/01-31/7/2023)", "hồ sơ", "3.936"],
  [2, "Đã giải quyết", "hồ sơ", "3.935"],
  [3, "Trước hạn", "hồ sơ", "3.312"],
  [4, "Tỷ lệ trước hạn", "%", "84,17%"],
  [5, "Đúng hạn", "hồ sơ", 623],
  [6, "Tỷ lệ đúng hạn", "%", "15,83%"],
  [7, "Đang giải quyết", "hồ sơ", "01"],
  [8, "Số hóa", "hồ sơ", "3.835"],
  [9, "Tỷ lệ số hóa", "%", "97,5%"],
  [10, "Liên thông", "hồ sơ", "07"],
  [11, "TTHC công khai", "TTHC", 141],
  [null, "- một phần", "TTHC", 99],
  [null, "- toàn trình", "TTHC", 42],
];
const withShares: Rows = [
  ["TT", "Nội dung", "ĐVT", "Kết quả", "Tỷ lệ (%)"],
  ["I", "KẾT QUẢ GIẢI QUYẾT HỒ SƠ", null, null, null],
  ["1", "Tổng số hồ sơ đã tiếp nhận", "Hồ sơ", 3936, null],
  ["2", "Tổng số hồ sơ đã giải quyết, trong đó:", "Hồ sơ", 3935, null],
  ["2.1", "Giải quyết trước hạn", "Hồ sơ", 3312, "84,17"],
  ["2.2", "Giải quyết đúng hạn", "Hồ sơ", 623, 15.83],
  ["3", "Số hồ sơ đang giải quyết", "Hồ sơ", 1, null],
  ["4", "Hồ sơ đã số hóa", "Hồ sơ", 3835, "97,5%"],
  ["5", "Hồ sơ một cửa liên thông", "Hồ sơ", 7, null],
  ["II", "CÔNG KHAI THỦ TỤC", null, null, null],
  ["1", "Số TTHC được công khai", "Thủ tục", 141, null],
  ["a)", "DVC trực tuyến một phần", "Thủ tục", 99, null],
  ["b)", "DVC trực tuyến toàn trình", "Thủ tục", 42, null],
];
const swap = (rows: Rows): Rows =>
  rows.map(([a, b, c, d, ...rest]) => [d ?? null, c ?? null, b ?? null, a ?? null, ...rest]);
const spelled = (rows: Rows, change: (text: string) => string): Rows =>
  rows.map((row) => row.map((cell) => (typeof cell === "string" ? change(cell) : cell)));
const moved = (rows: Rows): Rows => [
  ["UBND PHƯỜNG BA HÀNG"],
  ["SỐ LIỆU GIẢI QUYẾT TTHC", null, null, "Từ 01/01/2023 đến 31/7/2023"],
  ...Array.from({ length: 12 }, () => []),
  ...rows.map((row) => [null, null, null, ...row]),
  [],
  [null, null, null, null, "Người lập biểu", null, "CHỦ TỊCH"],
];
/** Rows "Tỷ lệ" under their count, as the staff sheet of the ward has them. */
const bareShares: Rows = spelled(printed, (text) => text.replace(/^Tỷ lệ .*/, "Tỷ lệ"));

const variants: Readonly<Record<string, Rows>> = {
  "as the ward printed it": printed,
  "with a column of shares, sections and other wording": withShares,
  "with rows that only say Tỷ lệ": bareShares,
  "with shares told by the unit column alone": spelled(printed, (text) =>
    text.replace(/^Tỷ lệ (.)/, (_, first: string) => first.toUpperCase())
  ),
  "with columns in another order": swap(printed),
  "elsewhere on the sheet": moved(printed),
  "without headings": printed.slice(1),
  "with headings that nobody knows": [["A", "B", "C", "D"], ...printed.slice(1)],
  "without a unit column": printed.map(([a, b, , ...rest]) => [a ?? null, b ?? null, ...rest]),
  "in decomposed Unicode": spelled(printed, (text) => text.normalize("NFD")),
  "with the ƣ of PDF conversion": spelled(printed, (text) => text.replace(/ư/g, "ƣ")),
  "in capitals": spelled(printed, (text) => text.toUpperCase()),
  "with lines that the form does not know": [
    ...printed.slice(0, 4),
    [null, "Hồ sơ có phiếu xin lỗi", "hồ sơ", 2],
    ...printed.slice(4),
    [12, "Số phiếu khảo sát", "phiếu", 60],
  ],
  "with blank lines inside": printed.flatMap((row) => [row, []]),
};

describe("tthc-list", () => {
  test.each(Object.entries(variants))("reads the same figures %s", (_, rows) => {
    const { sheet, broken } = readDrawing(buildSheet("Danh mục", rows));
    expect(sheet.form).toBe("tthc-list");
    expect(valuesIn(sheet)).toEqual(baHang);
    expect(sheet.gaps).toEqual([]);
    expect(broken).toEqual([]);
  });

  test("under the two-row heading of the annex", () => {
    const rows: Rows = [
      [
        "STT",
        "Chỉ tiêu thống kê (Sử dụng trong kỳ báo cáo hàng quý, 6 tháng, năm)",
        "Kết quả thống kê",
        null,
        "Ghi chú",
      ],
      [null, null, "Đơn vị tính", "Số liệu", null],
      ...printed.slice(1),
    ];
    const merges = ["A1:A2", "B1:B2", "C1:D1", "E1:E2"];
    expect(valuesIn(readDrawing(buildSheet("Phụ lục", rows, { merges })).sheet)).toEqual(baHang);
  });

  test("tells by its whole which of two equal labels a line is", () => {
    const rows: Rows = [
      ["Chỉ tiêu", "Số liệu"],
      ["Tổng tiếp nhận", 100],
      ["- Trực tuyến", 60],
      ["- Trực tiếp", 38],
      ["- Từ kỳ trước", 2],
      ["Đã giải quyết", 90],
      ["- Đúng hạn", 88],
      ["- Quá hạn", 2],
      ["Đang giải quyết", 10],
      ["- Trong hạn", 7],
      ["- Quá hạn", 3],
    ];
    const { sheet, broken } = readDrawing(buildSheet("TTHC", rows));
    expect(valuesIn(sheet)).toMatchObject({
      "tthc.resolved.overdue": 2,
      "tthc.pending.overdue": 3,
      "tthc.received.carried": 2,
    });
    expect(broken).toEqual([]);
  });

  test("a blank is a gap and takes part in its balance (Bách Quang 2021)", () => {
    const { sheet, broken } = readDrawing(
      buildSheet("TTHC", [
        ["Chỉ tiêu", "Đơn vị", "Số liệu"],
        ["Tổng hồ sơ trong kỳ (01/01-15/11/2021)", "hồ sơ", "3559"],
        ["Mới tiếp nhận", "hồ sơ", "3555"],
        ["Kỳ trước chuyển qua", "hồ sơ", "4"],
        ["Đã giải quyết", "hồ sơ", "3548"],
        ["Trước và đúng hạn", "hồ sơ", "3548"],
        ["Quá hạn", "hồ sơ", null],
        ["Đang giải quyết", "hồ sơ", "11"],
        ["Số lĩnh vực", "lĩnh vực", "16"],
        ["Số TTHC một cửa", "TTHC", "144"],
      ])
    );
    expect(valuesIn(sheet)).toEqual({
      "tthc.received.total": 3559,
      "tthc.received.new": 3555,
      "tthc.received.carried": 4,
      "tthc.resolved.total": 3548,
      "tthc.resolved.early-ontime": 3548,
      "tthc.pending.total": 11,
      "tthc.fields": 16,
      "tthc.procedures.onestop": 144,
    });
    expect(sheet.gaps.map(({ id, origin, unit }) => [id, origin.cell, unit.id])).toEqual([
      ["tthc.resolved.overdue", "C7", "dossier"],
    ]);
    expect(broken).toEqual([]);
  });

  test("what is received in the period is the total, unless the list tells both", () => {
    const one = buildSheet("TTHC", [
      ["Chỉ tiêu", "Số liệu"],
      ["Tổng hồ sơ tiếp nhận trong kỳ", 12],
      ["Đã giải quyết trong kỳ", 9],
    ]);
    expect(valuesIn(readDrawing(one).sheet)).toEqual({
      "tthc.received.total": 12,
      "tthc.resolved.total": 9,
    });
    const both = buildSheet("TTHC", [
      ["Chỉ tiêu", "Số liệu"],
      ["Tổng tiếp nhận", 12],
      ["Tiếp nhận trong kỳ", 10],
      ["Kỳ trước chuyển qua", 2],
    ]);
    expect(valuesIn(readDrawing(both).sheet)).toMatchObject({ "tthc.received.new": 10 });
  });

  test("a required line that is absent is a gap without a cell", () => {
    const { sheet } = readDrawing(buildSheet("TTHC", [printed[0] ?? [], ...printed.slice(2, 8)]));
    expect(sheet.gaps.map(({ id, origin }) => [id, origin.cell])).toEqual([
      ["tthc.received.total", null],
    ]);
  });

  test.each([
    ["shares", "tthc.digitised.share", "O06 97.5≠90.85"],
    ["more online procedures than published", "tthc.procedures.published", "O05 14≠141"],
  ])("finds what does not agree: %s", (_, id, finding) => {
    const wrong = { "tthc.digitised.share": [8, 3575], "tthc.procedures.published": [11, 14] }[id];
    const rows = printed.map((row, at) =>
      at === wrong?.[0] ? [...row.slice(0, 3), wrong[1] ?? null] : row
    );
    expect(readDrawing(buildSheet("TTHC", rows)).broken).toContain(finding);
  });

  test("shares that the sheet prints make a hundred, where all parts have one", () => {
    const { relations } = readDrawing(buildSheet("TTHC", printed)).sheet;
    expect(relations.find(({ kind }) => kind === "share-sum")).toMatchObject({
      code: "T12",
      shares: ["tthc.resolved.early.share", "tthc.resolved.ontime.share"],
    });
  });
});

test("Tỷ lệ đúng hạn away from its count is that of early and on time together, and no error", () => {
  const rows: Rows = [
    ["STT", "Chỉ tiêu", "ĐVT", "Số liệu"],
    [1, "Tổng hồ sơ tiếp nhận", "hồ sơ", 3936],
    [2, "Đã giải quyết", "hồ sơ", 3935],
    ["2.1", "Trước hạn", "hồ sơ", 3312],
    ["2.2", "Đúng hạn", "hồ sơ", 613],
    ["2.3", "Quá hạn", "hồ sơ", 10],
    [3, "Đang giải quyết", "hồ sơ", 1],
    [4, "Tỷ lệ giải quyết đúng hạn", "%", "99,75%"],
  ];
  const [sheet] = readSheets(buildSnapshot([buildSheet("TTHC", rows)]), forms);
  const figures = sheet?.kind === "recognised" ? sheet.figures : [];
  expect(figures.map(({ id, value }) => [id, value])).toContainEqual([
    "tthc.resolved.early-ontime.share",
    99.75,
  ]);
  expect(figures.map(({ id }) => id)).not.toContain("tthc.resolved.ontime.share");
});

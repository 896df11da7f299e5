import { forms } from "../../../src/core/forms/index";
import { readSheets } from "../../../src/core/forms/reading/read-sheets";
import { makeReport } from "../../../src/core/make-report";
import { defaultStyle } from "../../../src/core/narrative/style";
import type { CellDraft } from "../../support/build-snapshot";
import { buildSheet, buildSnapshot } from "../../support/build-snapshot";
import type { TableDraft } from "../../support/draw-table";
import { drawTable, leaveOut } from "../../support/draw-table";
import { readDrawing, valuesIn } from "../../support/read-drawing";
import { readForm } from "../../support/read-form";

type Rows = readonly (readonly CellDraft[])[];

/** Ba Hàng, 01/01 to 31/7/2023: receptions as printed, petitions as its text tells them. */
const baHang: Rows = [
  ["KẾT QUẢ TIẾP CÔNG DÂN, GIẢI QUYẾT ĐƠN THƯ"],
  ["STT", "Nội dung", "Đơn vị tính", "Số liệu"],
  ["I", "Tiếp công dân", null, null],
  [1, "Tổng số lượt tiếp", "Lượt", 8],
  [2, "Tổng số người được tiếp", "Người", 8],
  [3, "Tổng số vụ việc", "Vụ việc", 8],
  [null, "Tiếp thường xuyên", null, null],
  [null, "- Số lượt tiếp", "Lượt", 7],
  [null, "- Số người được tiếp", "Người", 7],
  [null, "Tiếp định kỳ và đột xuất", null, null],
  [null, "- Số kỳ tiếp", "Kỳ", 30],
  [null, "- Số lượt tiếp", "Lượt", 1],
  [null, "- Số người được tiếp", "Người", 1],
  ["II", "Giải quyết đơn", null, null],
  [1, "Tổng số đơn tiếp nhận", "Đơn", 15],
  [2, "Đã giải quyết", "Đơn", 11],
  [3, "Đang giải quyết", "Đơn", 3],
  [4, "Lưu đơn", "Đơn", 1],
  ["III", "Phản ánh, kiến nghị về quy định hành chính", null, null],
  [1, "Số phản ánh, kiến nghị tiếp nhận", "PAKN", "01"],
  [2, "Số phản ánh, kiến nghị đã xử lý", "PAKN", "01"],
];
const baHangValues = {
  visits: 8,
  people: 8,
  cases: 8,
  "regular.visits": 7,
  "regular.people": 7,
  "periodic.sessions": 30,
  "periodic.visits": 1,
  "periodic.people": 1,
  received: 15,
  resolved: 11,
  pending: 3,
  filed: 1,
  "feedback.received": 1,
  "feedback.resolved": 1,
};

/** Trung Lương 2021, as the ward's report prints it. */
const trungLuong: Rows = [
  ["Chỉ tiêu", "Số liệu"],
  ["Tiếp công dân", 28],
  ["- Thường xuyên", 27],
  ["- Định kỳ, đột xuất", 11],
  ["Tổng số đơn", 12],
  ["- Kỳ trước chuyển sang", 1],
  ["- Tiếp nhận mới", 9],
  ["- Cơ quan khác chuyển đến", 1],
  ["Khiếu nại", 2],
  ["Tố cáo", 1],
  ["Kiến nghị, phản ánh", 9],
  ["Đã giải quyết", 9],
  ["Đang giải quyết", 3],
];

test("Ba Hàng 2023: 8 = 7 + 1 and 15 = 11 + 3 + 1 hold", () => {
  const reading = readForm(baHang);
  expect(reading.form).toBe("petitions-list");
  expect(reading.values).toEqual(baHangValues);
  expect(reading.broken).toEqual([]);
});

test("Trung Lương 2021: 28 is not 27 + 11, 12 is not 1 + 9 + 1, and 2 + 1 + 9 and 9 + 3 hold", () => {
  const reading = readForm(trungLuong, { name: "Đơn thư" });
  expect(reading.form).toBe("petitions-list");
  expect(reading.values).toEqual({
    visits: 28,
    "regular.visits": 27,
    "periodic.visits": 11,
    received: 12,
    "received.carried": 1,
    "received.new": 9,
    "received.passed": 1,
    complaints: 2,
    denunciations: 1,
    requests: 9,
    resolved: 9,
    pending: 3,
  });
  expect(reading.broken).toEqual(["C01 28≠38", "C02 12≠11"]);
});

test("what does not hold is told at the total's cell, as an error", () => {
  const { findings } = makeReport(buildSnapshot([buildSheet("Đơn thư", trungLuong)]), {
    style: defaultStyle,
    profile: null,
  });
  expect(findings.map(({ rule, severity, cells }) => [rule, severity, cells])).toEqual([
    ["totals-add-up", "error", ["B2"]],
    ["totals-add-up", "error", ["B5"]],
  ]);
});

test("proposals and reports stand together, apart, or under each other", () => {
  const kinds = (...lines: Rows): readonly string[] =>
    readForm([
      ["Nội dung", "Số lượng"],
      ["Tổng số đơn", 12],
      ["Khiếu nại", 2],
      ["Tố cáo", 1],
      ...lines,
    ]).broken;
  expect(kinds(["Kiến nghị, phản ánh", 9])).toEqual([]);
  expect(kinds(["Kiến nghị", 5], ["Phản ánh", 4])).toEqual([]);
  expect(kinds(["Kiến nghị, phản ánh", 9], ["- Kiến nghị", 5], ["- Phản ánh", 4])).toEqual([]);
  expect(kinds(["Kiến nghị", 5], ["Phản ánh", 5])).toEqual(["C03 12≠13"]);
  expect(kinds(["Kiến nghị, phản ánh", 9], ["- Kiến nghị", 5], ["- Phản ánh", 5])).toEqual([
    "C03 9≠10",
  ]);
});

test.each<[string, string | null, Rows]>([
  [
    "of dossiers",
    "tthc-list",
    [
      ["Tiếp nhận mới", 5],
      ["Năm trước chuyển sang", 1],
      ["Đã giải quyết xong", 4],
      ["Chưa giải quyết", 2],
    ],
  ],
  [
    "of offences",
    null,
    [
      ["Số vụ việc", 3],
      ["Số người", 5],
      ["Đã giải quyết", 4],
    ],
  ],
  [
    "of what people report",
    "petitions-list",
    [
      ["Số phản ánh, kiến nghị tiếp nhận", 3],
      ["Đã xử lý", 3],
    ],
  ],
])("a list %s is of its own form, or of none", (_, form, lines) => {
  const [sheet] = readSheets(
    buildSnapshot([buildSheet("Biểu", [["Nội dung", "Số lượng"], ...lines])]),
    forms
  );
  expect(sheet?.kind === "recognised" ? sheet.form : null).toBe(form);
});

test.each([
  [3, 9, ["C01 9≠8"]],
  [8, 8, ["C01 8≠9"]],
  [15, 12, ["C03 15≠16"]],
  [20, 2, ["C04 2≠1"]],
])("row %i with %i breaks %j", (row, value, told) => {
  const wrong = baHang.map((line, at) => (at === row ? line.with(3, value) : line));
  expect(readForm(wrong).broken).toEqual(told);
});

const source = (heading: string) => ["Số đơn phải giải quyết", heading];
const table: TableDraft = {
  headings: [
    ["STT"],
    ["Đơn vị"],
    ...["Tổng số", "Kỳ trước chuyển sang", "Tiếp nhận trong kỳ", "Chuyển đến"].map(source),
    ...["Khiếu nại", "Tố cáo", "Kiến nghị", "Phản ánh"].map((kind) => ["Phân loại", kind]),
    ...["Đã giải quyết", "Đang giải quyết", "Lưu đơn"].map((end) => ["Kết quả giải quyết", end]),
  ],
  lines: [
    [1, "Quý I", 12, 1, 9, 2, 2, 1, 5, 4, 9, 3, 0],
    [2, "Quý II", 15, 3, 10, 2, 0, 0, 10, 5, 11, 3, 1],
    [null, "Tổng cộng", 27, 4, 19, 4, 2, 1, 15, 9, 20, 6, 1],
  ],
};

describe("the table of petitions", () => {
  test.each(
    Object.entries({
      "with merged groups": drawTable(table),
      "without merges": drawTable(table, { isMerged: false, numbers: "none" }),
      "in one row of headings": drawTable({
        ...table,
        headings: table.headings.map((path) =>
          path[1] === "Tổng số" ? ["Tổng số đơn"] : path.slice(-1)
        ),
      }),
    })
  )("is read %s", (_, sheet) => {
    const reading = readDrawing(sheet);
    expect(reading.sheet.form).toBe("petitions-table");
    expect(valuesIn(reading.sheet)).toMatchObject({
      "petitions.received": 27,
      "petitions.received.carried": 4,
      "petitions.proposals": 15,
      "petitions.filed": 1,
    });
    expect(reading.sheet.figures).toHaveLength(33);
    expect(reading.broken).toEqual([]);
  });

  test("tells sources, kinds and outcomes that do not make the total", () => {
    const wrong = (at: number): readonly string[] => {
      const row = (table.lines[0] ?? []).map((cell, index) => (index === at ? 8 : cell));
      const lines = [row, [null, "Tổng cộng", ...row.slice(2)]];
      return [...new Set(readDrawing(drawTable({ ...table, lines })).broken)];
    };
    expect(wrong(4)).toEqual(["C02 12≠11"]);
    expect(wrong(9)).toEqual(["C03 12≠16"]);
    expect(wrong(10)).toEqual(["C03 12≠11"]);
  });
});

const ways = ["Số lượt tiếp", "Số người được tiếp"];
const CROWD = "Trong đó đoàn đông người";
const leaves = [
  ...ways.map((leaf) => [leaf]),
  ["Số vụ việc", "Tiếp lần đầu"],
  ["Số vụ việc", "Tiếp nhiều lần"],
  [CROWD, "Số đoàn được tiếp"],
  [CROWD, "Số người được tiếp"],
  [CROWD, "Tiếp lần đầu"],
  [CROWD, "Tiếp nhiều lần"],
];
const SET_DAYS = "Tiếp định kỳ và đột xuất của Thủ trưởng";
const reception: TableDraft = {
  headings: [
    ["Đơn vị"],
    ["Tổng số lượt tiếp"],
    ["Tổng số người được tiếp"],
    ["Tổng số vụ việc tiếp"],
    ...leaves.map((path) => ["Tiếp thường xuyên", ...path]),
    [SET_DAYS, "Thủ trưởng tiếp", "Số kỳ tiếp"],
    ...leaves.map((path) => [SET_DAYS, "Thủ trưởng tiếp", ...path]),
    [SET_DAYS, "Ủy quyền tiếp", "Số kỳ tiếp"],
    ...leaves.map((path) => [SET_DAYS, "Ủy quyền tiếp", ...path]),
  ],
  lines: ["UBND xã Mẫu", "Tổng cộng"].map((label) => [
    ...[label, 8, 12, 8],
    ...[5, 7, 4, 1, 1, 3, 1, 0],
    ...[20, 2, 4, 2, 0, 0, 0, 0, 0],
    ...[10, 1, 1, 0, 1, 0, 0, 0, 0],
  ]),
};

describe("form 01/TCD", () => {
  const totals = { "petitions.visits": 8, "petitions.regular.visits": 5, "petitions.people": 12 };

  test.each(
    Object.entries({
      "as printed": drawTable(reception, { numbers: "brackets" }),
      "without crowds": drawTable(leaveOut(reception, (path) => path.includes(CROWD))),
    })
  )("is read %s", (_, sheet) => {
    const reading = readDrawing(sheet);
    expect(reading.sheet.form).toBe("reception-table");
    expect(valuesIn(reading.sheet)).toMatchObject({
      ...totals,
      "petitions.chair.sessions": 20,
      "petitions.delegate.again": 1,
    });
    expect(reading.broken).toEqual([]);
  });

  test("as communes shorten it", () => {
    const short: TableDraft = {
      headings: [
        ["STT"],
        ["Nội dung"],
        ...ways.map((leaf) => ["Tổng số", leaf]),
        ...ways.map((leaf) => ["Tiếp thường xuyên", leaf]),
        ...ways.map((leaf) => ["Tiếp định kỳ, đột xuất", leaf]),
      ],
      lines: [
        [1, "Quý I", 8, 12, 5, 7, 3, 5],
        [null, "Cộng", 8, 12, 5, 7, 3, 5],
      ],
    };
    const { sheet, broken } = readDrawing(drawTable(short));
    expect(sheet.form).toBe("reception-table");
    expect(valuesIn(sheet)).toMatchObject({ ...totals, "petitions.periodic.people": 5 });
    expect(broken).toEqual([]);
    const wrong = short.lines.map((line) => line.with(6, 4));
    expect(readDrawing(drawTable({ ...short, lines: wrong })).broken).toEqual([
      "C01 8≠9",
      "C01 8≠9",
    ]);
  });

  test.each([
    [1, 9, "C01 9≠8"],
    [3, 9, "C01 9≠8"],
    [9, 8, "C01 8≠7"],
  ])("what does not hold in column %i is told", (at, cell, told) => {
    const lines = reception.lines.map((line) => line.with(at, cell));
    expect(readDrawing(drawTable({ ...reception, lines })).broken).toEqual([told, told]);
  });
});

describe("beside the sheets that repeat it", () => {
  const papi = (visits: number, received: number): Rows => [
    ["STT", "Chỉ tiêu thống kê", "Đơn vị tính", "Số liệu"],
    ["IV", "TRÁCH NHIỆM GIẢI TRÌNH VỚI NGƯỜI DÂN"],
    [2, "Thực hiện tiếp công dân của Chủ tịch UBND cấp xã"],
    ["-", "Tổng số lượt tiếp", "Lượt", visits],
    ["-", "Tổng số người được tiếp", "Người", 8],
    ["(1)", "Tiếp thường xuyên"],
    ["+", "Số lượt tiếp", "Lượt", visits - 1],
    ["+", "Số người được tiếp", "Người", 7],
    ["(2)", "Tiếp định kỳ và đột xuất"],
    ["+", "Số lượt tiếp", "Lượt", 1],
    ["+", "Số người được tiếp", "Người", 1],
    [3, "Giải quyết đơn"],
    ["-", "Tổng số đơn tiếp nhận", "Đơn", received],
    ["-", "Số đơn đã xử lý", "Đơn", 12],
  ];
  const reform = (resolved: number): Rows => [
    ["STT", "Nhiệm vụ/Tiêu chí", "Cấp xã"],
    [1, "Số lượng văn bản ban hành chỉ đạo điều hành công tác CCHC", 58],
    [14, "Tổng số phản ánh, kiến nghị đã tiếp nhận", 1],
    [15, "Tổng số phản ánh, kiến nghị đã giải quyết", resolved],
  ];
  const told = (...sheets: readonly [string, Rows][]): readonly string[] =>
    makeReport(
      buildSnapshot([
        buildSheet("Đơn thư", baHang),
        ...sheets.map(([name, rows]) => buildSheet(name, rows)),
      ]),
      { style: defaultStyle, profile: null }
    )
      .findings.filter(({ rule }) => rule === "sheets-agree")
      .map(({ severity, sheet, cells }) => `${severity} ${sheet} ${cells.join()}`);

  test("the same figures are nothing to tell", () => {
    expect(told(["PAPI", papi(8, 15)], ["CCHC", reform(1)])).toEqual([]);
  });

  test("other figures are told as warnings", () => {
    expect(told(["PAPI", papi(9, 16)])).toEqual([
      "warning Đơn thư D4",
      "warning Đơn thư D8",
      "warning Đơn thư D15",
    ]);
    expect(told(["CCHC", reform(0)])).toEqual(["warning Đơn thư D21"]);
  });
});

test("a numbered line after dashed ones is no part of the last of them, and a rate hides no balance", () => {
  const { values, broken } = readForm([
    ["SỐ LIỆU TIẾP CÔNG DÂN, GIẢI QUYẾT ĐƠN THƯ QUÝ I NĂM 2026"],
    ["STT", "Chỉ tiêu", "Đơn vị tính", "Số liệu"],
    ["I", "Tiếp công dân", null, null],
    [1, "Tổng số lượt tiếp", "Lượt", 28],
    ["-", "Tiếp thường xuyên", "Lượt", 20],
    ["-", "Tiếp định kỳ và đột xuất", "Lượt", 8],
    [2, "Số người được tiếp", "Người", 41],
    ["II", "Đơn thư", null, null],
    [1, "Tổng số đơn tiếp nhận", "Đơn", 12],
    [2, "Đã giải quyết", "Đơn", 9],
    [3, "Đang giải quyết", "Đơn", 4],
    [4, "Tỷ lệ giải quyết", "%", 75],
  ]);
  expect(values).toEqual({
    visits: 28,
    "regular.visits": 20,
    "periodic.visits": 8,
    received: 12,
    resolved: 9,
    pending: 4,
    "resolved.share": 75,
  });
  expect(broken).toEqual(["C03 12≠13"]);
});

import { compileForm } from "../../../src/core/forms/recognition/compile-form";
import { forms } from "../../../src/core/forms/index";
import { readSheets } from "../../../src/core/forms/reading/read-sheets";
import { nearestForm, recogniseSheet } from "../../../src/core/forms/reading/recognise-sheet";
import { createGrid, type SheetGrid } from "../../../src/core/forms/recognition/sheet-grid";
import type { CellDraft } from "../../support/build-snapshot";
import { buildSheet, buildSnapshot } from "../../support/build-snapshot";

type Rows = readonly (readonly CellDraft[])[];

const dossiers: Rows = [
  ["STT", "Lĩnh vực", "Tổng số hồ sơ tiếp nhận", "Đã giải quyết", "Đang giải quyết"],
  [1, "Hộ tịch", 5, 4, 1],
  [2, "Đất đai", 3, 3, 0],
  ["Tổng cộng", null, 8, 7, 1],
];
const staff: Rows = [
  ["TT", "Chỉ tiêu", "ĐVT", "Số liệu"],
  [1, "Tổng số cán bộ, công chức", "người", 19],
  [2, "Cán bộ", "người", 10],
  [3, "Công chức", "người", 9],
];
const read = (...sheets: readonly (readonly [string, Rows])[]): ReturnType<typeof readSheets> =>
  readSheets(buildSnapshot(sheets.map(([name, rows]) => buildSheet(name, rows))), forms);

describe("readSheets", () => {
  test("two tables of different forms on one sheet are both read", () => {
    const [first, second, ...more] = read([
      "Tổng hợp",
      [["A. TTHC"], ...dossiers, [], ["B. NHÂN SỰ"], ...staff],
    ]);
    expect(more).toEqual([]);
    expect(first).toMatchObject({
      sheet: "Tổng hợp",
      form: "tthc-ii06a",
      prefix: "tthc",
      gaps: [],
    });
    expect(second).toMatchObject({
      sheet: "Tổng hợp",
      form: "staff-list",
      prefix: "staff",
      gaps: [],
    });
    expect(first).toHaveProperty("figures.length", 9);
    expect(second).toHaveProperty("figures.length", 3);
  });

  test("a table with its own total under another of the same form is a second table", () => {
    const sheets = read(["TTHC", [...dossiers, [], ["Trên Hệ thống của tỉnh"], ...dossiers]]);
    expect(sheets.map((sheet) => (sheet.kind === "recognised" ? sheet.prefix : null))).toEqual([
      "tthc",
      "tthc2",
    ]);
  });

  test("a sheet that comes close says what was found and what is missing", () => {
    const [sheet] = read([
      "Hồ sơ",
      [
        ["STT", "Lĩnh vực", "Số hồ sơ tiếp nhận", "Ghi chú"],
        [1, "Hộ tịch", 5, null],
      ],
    ]);
    expect(sheet).toMatchObject({
      kind: "unrecognised",
      isEmpty: false,
      nearest: {
        form: "tthc-ii06a",
        found: [
          { vi: "Số thứ tự" },
          { vi: "Lĩnh vực" },
          { vi: "Tiếp nhận, tổng số" },
          { vi: "Ghi chú" },
        ],
        missing: [{ vi: "Đã giải quyết, tổng số" }],
      },
    });
  });

  test.each<readonly [string, Rows]>([
    [
      "a register of people",
      [
        ["STT", "Họ và tên", "Ngày sinh"],
        [1, "Nguyễn Văn A", "01/01/1980"],
      ],
    ],
    ["a letter", [["Kính gửi: UBND tỉnh"], ["Số liệu tiếp nhận và giải quyết hồ sơ như sau"]]],
    [
      "numbers without words",
      [
        [1, 2, 3],
        [4, 5, 6],
      ],
    ],
    [
      "a list of two words",
      [
        ["Tổng số", 3],
        ["Tỷ lệ", 4],
      ],
    ],
  ])("%s is no form", (_, rows) => {
    expect(read(["Sheet1", rows])[0]?.kind).toBe("unrecognised");
  });

  test("an empty sheet is empty, and has no nearest form", () => {
    expect(read(["Sheet3", [[null, "  "], []]])).toEqual([
      { kind: "unrecognised", sheet: "Sheet3", isEmpty: true, nearest: null },
    ]);
  });

  test("one line is enough where the title says what the list is", () => {
    const [sheet] = read([
      "Trực tuyến",
      [
        ["SỐ LIỆU DỊCH VỤ CÔNG TRỰC TUYẾN"],
        ["STT", "Chỉ tiêu", "Đơn vị tính", "Số liệu"],
        [1, "Hồ sơ DVC mức độ 3, 4", "hồ sơ", "01"],
      ],
    ]);
    expect(sheet).toMatchObject({ form: "online-list", prefix: "online" });
  });

  test("money is read in the unit that the sheet prints above the table", () => {
    const rows: Rows = [
      ["SỐ LIỆU THU, CHI NGÂN SÁCH"],
      [null, null, "Đơn vị tính: triệu đồng"],
      ["STT", "Chỉ tiêu", "Số liệu"],
      [1, "Tổng thu", 5309],
      [2, "Tổng chi", "4.324"],
    ];
    const [sheet] = read(["Ngân sách", rows]);
    expect(sheet).toMatchObject({ kind: "recognised", form: "budget-list" });
    if (sheet?.kind !== "recognised") return;
    expect(sheet.figures.map(({ value, unit }) => [value, unit.scale])).toEqual([
      [5309, 1_000_000],
      [4324, 1_000_000],
    ]);
  });

  test("ids of figures and relations are unique in the workbook", () => {
    const sheets = read(["A", dossiers], ["B", dossiers], ["C", staff], ["D", staff]);
    const read2 = sheets.filter((sheet) => sheet.kind === "recognised");
    const ids = read2.flatMap(({ figures, gaps }) => [...figures, ...gaps].map(({ id }) => id));
    const relations = read2.flatMap((sheet) => sheet.relations.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(relations).size).toBe(relations.length);
  });

  test("a long register costs as many looks for each line as a short one", () => {
    const [short, long] = [looksAtRegister(1_000), looksAtRegister(10_000)];
    expect(short).toBeGreaterThan(1_000);
    expect(long).toBeLessThanOrEqual(10 * short);
  });
});

/** How often the recognition looks at a place of a register that is no form, of so many lines. */
function looksAtRegister(count: number): number {
  const lines = Array.from({ length: count }, (_, at) => [
    at + 1,
    `Nguyễn Văn ${String(at)}`,
    "Khai sinh",
    "Đã trả",
  ]);
  const head = ["STT", "Họ tên", "Nội dung", "Kết quả"];
  const grid = createGrid(buildSheet("Sổ theo dõi", [head, ...lines]));
  let looks = 0;
  const look = (): SheetGrid => {
    looks += 1;
    return grid;
  };
  const watched: SheetGrid = {
    ...grid,
    mergeAt: (row, column) => look().mergeAt(row, column),
    cellSeen: (row, column) => look().cellSeen(row, column),
    textSeen: (row, column) => look().textSeen(row, column),
    wordsSeen: (row, column) => look().wordsSeen(row, column),
  };
  const compiled = forms.map(compileForm);
  expect(recogniseSheet(watched, compiled)).toEqual([]);
  nearestForm(watched, compiled);
  return looks;
}

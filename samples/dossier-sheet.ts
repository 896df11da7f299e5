import { cellName } from "../src/core/sheet/address";
import type { FileCell, SheetDraft } from "../test/support/build-workbook";
import { looks, sparseRow } from "./looks";

/** A field of procedures; figures in the order of columns (4)–(6), (8)–(10), (12), (13). */
interface Field {
  readonly label: string;
  readonly figures: readonly number[];
}

/** One source system with its fields. */
export interface DossierSection {
  readonly label: string;
  readonly fields: readonly Field[];
}

const WIDTH = 13;
const FIRST_ROW = 9;
/** Columns counted from 0 of (3), (7) and (11), each with the columns that it sums. */
const TOTALS: Readonly<Record<number, readonly [string, string]>> = {
  2: ["D", "F"],
  6: ["H", "J"],
  10: ["L", "M"],
};
const FIGURE_COLUMNS = Array.from({ length: WIDTH - 2 }, (_, index) => index + 2);

/** Form II.06a/VPCP/KSTT (Circular 01/2020/TT-VPCP): first section in row 9, TỔNG CỘNG below the last. */
export function buildDossierSheet(sections: readonly DossierSection[]): SheetDraft {
  const body: FileCell[][] = [];
  const sectionRows: number[] = [];
  sections.forEach((section, index) => {
    const row = FIRST_ROW + body.length;
    sectionRows.push(row);
    body.push(sectionRow(["I", "II", "III"][index] ?? "", section, row));
    section.fields.forEach((field, order) =>
      body.push(fieldRow(field, order + 1, row + 1 + order))
    );
  });
  const totalRow = FIRST_ROW + body.length;
  return {
    name: "TTHC",
    rows: [...HEAD, ...body, grandTotalRow(sectionRows), ...signatures()],
    merges: [
      ...HEAD_MERGES,
      `A${String(totalRow)}:B${String(totalRow)}`,
      ...signatureMerges(totalRow),
    ],
    widths: [6, 36, 11, 11, 14, 11, 11, 11, 11, 11, 13, 13, 13],
    heights: { 0: 42, 1: 20, 2: 20, 3: 22, 4: 34, 5: 24, 6: 50, ...bodyHeights(body.length + 1) },
    isLandscape: true,
  };
}

const { heading, group } = looks;

const HEAD: readonly FileCell[][] = [
  sparseRow(WIDTH, {
    0: looks.agency("Biểu số II.06a/VPCP/KSTT"),
    3: looks.title(
      "TÌNH HÌNH, KẾT QUẢ GIẢI QUYẾT TTHC TẠI CƠ QUAN, ĐƠN VỊ TRỰC TIẾP GIẢI QUYẾT TTHC"
    ),
    10: looks.plain("- Đơn vị báo cáo: UBND phường Mẫu"),
  }),
  sparseRow(WIDTH, {
    3: looks.centred("Kỳ báo cáo: Quý III/2025"),
    10: looks.plain("- Đơn vị nhận báo cáo: Văn phòng UBND tỉnh"),
  }),
  sparseRow(WIDTH, { 3: looks.period("(Từ ngày 01/7/2025 đến ngày 30/9/2025)") }),
  sparseRow(WIDTH, { 10: looks.unit("Đơn vị tính: Số hồ sơ TTHC") }),
  headingRow({
    0: "STT",
    1: "Lĩnh vực, công việc giải quyết theo cấp",
    2: "Số hồ sơ nhận giải quyết",
    6: "Số lượng hồ sơ đã giải quyết",
    10: "Số lượng hồ sơ đang giải quyết",
  }),
  headingRow({
    2: "Tổng số",
    3: "Trong đó",
    5: "Từ kỳ trước",
    6: "Tổng số",
    7: "Trước hạn",
    8: "Đúng hạn",
    9: "Quá hạn",
    10: "Tổng số",
    11: "Trong hạn",
    12: "Quá hạn",
  }),
  headingRow({ 3: "Trực tuyến", 4: "Trực tiếp, dịch vụ bưu chính" }),
  Array.from({ length: WIDTH }, (_, column) => looks.columnNumber(`(${String(column + 1)})`)),
];

const HEAD_MERGES = [
  ...["A1:C1", "D1:J1", "K1:M1", "D2:J2", "K2:M3", "D3:J3", "K4:M4"],
  ...["A5:A7", "B5:B7", "C5:F5", "G5:J5", "K5:M5", "D6:E6"],
  ...["C", "F", "G", "H", "I", "J", "K", "L", "M"].map((column) => `${column}6:${column}7`),
];

function headingRow(texts: Readonly<Record<number, string>>): FileCell[] {
  return Array.from({ length: WIDTH }, (_, column) => heading(texts[column] ?? null));
}

function sectionRow(ordinal: string, section: DossierSection, row: number): FileCell[] {
  const sumOf = (column: number): string =>
    `=SUM(${cellName(row, column)}:${cellName(row + section.fields.length - 1, column)})`;
  return [
    group.ordinal(ordinal),
    group.label(section.label),
    ...FIGURE_COLUMNS.map((column) => group.number(sumOf(column))),
  ];
}

function fieldRow({ label, figures }: Field, ordinal: number, row: number): FileCell[] {
  const rest = [...figures];
  return [
    looks.ordinal(ordinal),
    looks.label(label),
    ...FIGURE_COLUMNS.map((column) => {
      const [from, to] = TOTALS[column] ?? [];
      if (from === undefined || to === undefined) return looks.number(rest.shift() ?? null);
      return looks.number(`=SUM(${from}${String(row)}:${to}${String(row)})`);
    }),
  ];
}

function grandTotalRow(sectionRows: readonly number[]): FileCell[] {
  const sumOf = (column: number): string =>
    `=SUM(${sectionRows.map((row) => cellName(row - 1, column)).join(",")})`;
  return [
    group.ordinal("TỔNG CỘNG"),
    group.ordinal(null),
    ...FIGURE_COLUMNS.map((column) => group.number(sumOf(column))),
  ];
}

function signatures(): FileCell[][] {
  return [
    sparseRow(WIDTH, {}),
    sparseRow(WIDTH, { 9: looks.period("Phường Mẫu, ngày 02 tháng 10 năm 2025") }),
    sparseRow(WIDTH, {
      1: looks.signature("NGƯỜI LẬP BIỂU"),
      9: looks.signature("TM. ỦY BAN NHÂN DÂN"),
    }),
    sparseRow(WIDTH, { 9: looks.signature("CHỦ TỊCH") }),
  ];
}

const signatureMerges = (totalRow: number): string[] =>
  [2, 3, 4].map((step) => `J${String(totalRow + step)}:M${String(totalRow + step)}`);

const bodyHeights = (count: number): Record<number, number> =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [FIRST_ROW - 1 + index, 21]));

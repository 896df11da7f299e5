import type { FileCell, SheetDraft } from "../test/support/build-workbook";
import { looks, sparseRow } from "./looks";

interface BudgetItem {
  readonly label: string;
  /** Đồng. */
  readonly plan: number;
  readonly actual: number;
}

/** A line of the form with its own amounts, or with items that it sums. */
export type BudgetGroup =
  BudgetItem | { readonly label: string; readonly items: readonly BudgetItem[] };

export interface BudgetSide {
  readonly label: string;
  readonly groups: readonly BudgetGroup[];
}

const WIDTH = 5;
const FIRST_ROW = 8;
const ROMAN = ["I", "II", "III", "IV", "V"];

/** Form 113 (Circular 343/2016/TT-BTC), in đồng: TỔNG SỐ THU in row 8, percentages rounded to two decimals. */
export function buildBudgetSheet(revenue: BudgetSide, spending: BudgetSide): SheetDraft {
  const income = sideRows("A", revenue, FIRST_ROW);
  const outgo = sideRows("B", spending, FIRST_ROW + income.length);
  const body = [...income, ...outgo];
  const signatureRow = FIRST_ROW + body.length + 1;
  return {
    name: "Ngân sách",
    rows: [...HEAD, ...body, ...SIGNATURES],
    merges: [
      "A1:C1",
      "D1:E1",
      "A2:C2",
      "A3:E3",
      "A4:E4",
      "D5:E5",
      ...signatureMerges(signatureRow),
    ],
    widths: [7, 44, 22, 22, 14],
    heights: { 2: 24, 3: 20, 5: 36, ...bodyHeights(body.length) },
  };
}

const HEAD: readonly FileCell[][] = [
  sparseRow(WIDTH, {
    0: looks.agency("ỦY BAN NHÂN DÂN"),
    3: { ...looks.agency("Biểu số 113/CK TC-NSNN"), align: "right" },
  }),
  sparseRow(WIDTH, { 0: looks.agency("PHƯỜNG MẪU") }),
  sparseRow(WIDTH, { 0: looks.title("CÂN ĐỐI NGÂN SÁCH PHƯỜNG QUÝ III NĂM 2025") }),
  sparseRow(WIDTH, { 0: looks.period("(Từ ngày 01/7/2025 đến ngày 30/9/2025)") }),
  sparseRow(WIDTH, { 3: looks.unit("Đơn vị tính: đồng") }),
  ["STT", "Nội dung", "Dự toán năm", "Ước thực hiện", "So sánh (%)"].map(looks.heading),
  ["A", "B", "1", "2", "3=2/1"].map(looks.columnNumber),
];

const SIGNATURES: readonly FileCell[][] = [
  sparseRow(WIDTH, {}),
  sparseRow(WIDTH, { 3: looks.period("Phường Mẫu, ngày 02 tháng 10 năm 2025") }),
  sparseRow(WIDTH, {
    1: looks.signature("NGƯỜI LẬP BIỂU"),
    3: looks.signature("TM. ỦY BAN NHÂN DÂN"),
  }),
  sparseRow(WIDTH, { 3: looks.signature("CHỦ TỊCH") }),
];

/** A line before it has a place: amounts are numbers or formulas. */
interface Line {
  readonly ordinal: string | number;
  readonly label: string;
  readonly plan: number | string;
  readonly actual: number | string;
}

function sideRows(ordinal: string, side: BudgetSide, first: number): FileCell[][] {
  const body: FileCell[][] = [];
  const groupRows: string[] = [];
  side.groups.forEach((group, index) => {
    const row = first + 1 + body.length;
    groupRows.push(String(row));
    body.push(...groupLines(group, ROMAN[index] ?? "", row));
  });
  const sumOf = (column: string): string =>
    `=SUM(${groupRows.map((row) => column + row).join(",")})`;
  const total = { ordinal, label: side.label, plan: sumOf("C"), actual: sumOf("D") };
  return [toRow(total, first, looks.group), ...body];
}

function groupLines(group: BudgetGroup, ordinal: string, row: number): FileCell[][] {
  if (!("items" in group)) return [toRow({ ordinal, ...group }, row, looks.group)];
  const sumOf = (column: string): string =>
    `=SUM(${column}${String(row + 1)}:${column}${String(row + group.items.length)})`;
  const sums = { ordinal, label: group.label, plan: sumOf("C"), actual: sumOf("D") };
  return [
    toRow(sums, row, looks.group),
    ...group.items.map((item, index) =>
      toRow({ ordinal: index + 1, ...item }, row + 1 + index, ITEM_LOOKS)
    ),
  ];
}

const ITEM_LOOKS = { ...looks, label: looks.part };

function toRow(line: Line, row: number, look: typeof looks.group): FileCell[] {
  const share = `=ROUND(D${String(row)}/C${String(row)}*100,2)`;
  return [
    look.ordinal(line.ordinal),
    look.label(line.label),
    look.number(line.plan),
    look.number(line.actual),
    look.share(share),
  ];
}

const signatureMerges = (row: number): string[] =>
  [0, 1, 2].map((step) => `D${String(row + step)}:E${String(row + step)}`);

const bodyHeights = (count: number): Record<number, number> =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [FIRST_ROW - 1 + index, 22]));

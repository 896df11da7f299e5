import type { WorkbookSnapshot } from "../../src/core/sheet/snapshot";
import { buildSheet, buildSnapshot, type CellDraft } from "./build-snapshot";

const rows: readonly (readonly CellDraft[])[] = [
  ["UBND XÃ ĐỒNG MẪU", null, null, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
  [null, null, null, "Độc lập - Tự do - Hạnh phúc"],
  ["THỐNG KÊ HỘ NGHÈO, HỘ CẬN NGHÈO THEO THÔN NĂM 2025"],
  ["(Kèm theo Báo cáo số 12/BC-UBND ngày 10/12/2025)"],
  [null, null, null, null, null, null, "Đơn vị tính: hộ"],
  ["STT", "Thôn", "Tổng số hộ", "Trong đó", null, null, "Tỷ lệ hộ nghèo (%)", "Ghi chú"],
  [null, null, null, "Hộ nghèo", "Hộ cận nghèo", "Hộ khác", null, null],
  ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)", "(8)"],
  [1, "Thôn Đông", 120, 12, 8, 100, 10, null],
  [2, "Thôn Đoài", 215, 19, 21, 175, 8.84, null],
  [3, "Thôn Trung", 98, 3, 10, 85, 3.06, "Có 1 hộ mới tách"],
  [4, "Thôn Thượng", 164, 7, 16, 141, 4.27, null],
  ["Tổng cộng", null, 597, 41, 55, 501, 6.87, null],
  [null, null, null, null, null, "Đồng Mẫu, ngày 10 tháng 12 năm 2025"],
  ["NGƯỜI LẬP BIỂU", null, null, null, null, "CHỦ TỊCH"],
];
const merges = ["A3:H3", "A6:A7", "B6:B7", "C6:C7", "D6:F6", "G6:G7", "H6:H7", "A13:B13"];

/** A sheet that no shipped form knows, as offices make them: merged headings, totals, letterhead, signatures. */
export const poorHouseholds: WorkbookSnapshot = buildSnapshot([
  buildSheet("Hộ nghèo", rows, { merges }),
]);

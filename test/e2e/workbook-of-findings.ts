import type { SheetSnapshot, WorkbookSnapshot } from "../../src/core/sheet/snapshot";
import type { CellDraft } from "../support/build-snapshot";
import { buildSheet, buildSnapshot } from "../support/build-snapshot";
import { dossierList, quarters } from "../support/dossier-list";
import { annexSheet, printedAnnex } from "../support/printed-annex";

/** What was typed beside the labels of the annex, and what was noted behind it. */
const answers: Readonly<Record<string, readonly [CellDraft, CellDraft?]>> = {
  "Số nhiệm vụ đề ra trong kế hoạch": [24, "26 nhiệm vụ"],
  "Số nhiệm vụ đã hoàn thành": [20],
  "Số văn bản chỉ đạo CCHC đã ban hành/ tham mưu ban hành": [3, "12/KH-UBND; 15/CV-UBND"],
  "Tổng số nhiệm vụ được giao": [18],
  "Số lượng phiếu khảo sát": [120],
  "Hình thức khảo sát": [5],
  "Số VBQPPL đã kiểm tra theo thẩm quyền": [4],
  "Số VBQPPL đã rà soát": [2],
  "Số VBQPPL đã kiến nghị xử lý sau kiểm tra, rà soát": [9],
  "Tỷ lệ TTHC đã được phê duyệt quy trình nội bộ": [120],
  "Tổ chức đối thoại về TTHC của UBND cấp xã": [1, "Không tổ chức"],
};

const register: readonly (readonly CellDraft[])[] = [
  ["UBND PHƯỜNG BÁCH QUANG"],
  ["DANH SÁCH VĂN BẢN ĐÃ BAN HÀNH QUÝ II NĂM 2024"],
  ["Số, ký hiệu", "Ngày ban hành", "Loại văn bản", "Trích yếu"],
  ["01/KH-UBND", "05/04/2024", "Kế hoạch", "Kế hoạch cải cách hành chính"],
  ["02/KH-UBND", "08/04/2024", "Kế hoạch", "Kế hoạch tuyên truyền"],
  ["02/KH-UBND", "09/04/2024", "Kế hoạch", "Kế hoạch kiểm tra"],
  ["05/KH-UBND", "31/04/2024", "Kế hoạch", "Kế hoạch chuyển đổi số"],
  ["06/QĐ-UBND", "10/05/2024", "Báo cáo", "Kiện toàn tổ công tác"],
];

/**
 * The sheets of a workbook, its first once more as if of a year before, and further ones: what is found
 * about codes, notes, registers, earlier periods, and units and periods of sheets stands together. To
 * look at, since no office has it so.
 */
export function workbookOfFindings({ sheets }: WorkbookSnapshot): WorkbookSnapshot {
  const { rows, merges } = annexSheet(printedAnnex("quang-ngai-2024-reform-annex"));
  const answered = rows.map((row) => {
    const answer = typeof row[1] === "string" ? answers[row[1].trim()] : undefined;
    if (answer === undefined) return row;
    return [...row.slice(0, 3), answer[0], answer[1] ?? row[4] ?? null];
  });
  return buildSnapshot([
    ...sheets,
    ...sheets.slice(0, 1).map(aYearBefore),
    buildSheet("CCHC", answered, { merges }),
    buildSheet("Văn bản", register),
    buildSheet("Hồ sơ quý II", listOf("quý II năm 2024", quarters.second)),
    buildSheet("Hồ sơ quý III", listOf("quý III năm 2024", third)),
  ]);
}

/** Adds up, but carries over ten more than was left, and almost nobody sent in anything online. */
const third = { carried: 19, online: 30, direct: 570, resolved: 600 };

const listOf = (...given: Parameters<typeof dossierList>): readonly (readonly CellDraft[])[] =>
  dossierList(...given).map((row) =>
    row.map((cell) => (typeof cell === "object" ? (cell?.value ?? null) : cell))
  );

/** Nobody typed new figures: only the title says another year. */
const aYearBefore = (sheet: SheetSnapshot): SheetSnapshot => ({
  ...sheet,
  name: `${sheet.name} 2024`,
  rows: sheet.rows.map((row) =>
    row.map((cell) =>
      typeof cell?.value === "string"
        ? { ...cell, value: cell.value.replace(/2025/g, "2024") }
        : cell
    )
  ),
});

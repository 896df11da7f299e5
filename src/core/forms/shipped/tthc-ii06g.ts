import type { Form } from "../form";
import { REASONS, overdueCount, overdueTable } from "./overdue-columns";
import { fieldColumn, noteColumn, ordinalColumn } from "./tthc-columns";

/**
 * Biểu số II.06g/VPCP/KSTT, issued with Circular 01/2020/TT-VPCP of 21/10/2020: overdue dossiers by
 * field, each with the reason in words.
 */
export const tthcIi06g: Form = {
  ...overdueTable,
  id: "tthc-ii06g",
  name: {
    vi: "Nguyên nhân quá hạn theo lĩnh vực (Biểu II.06g)",
    en: "Reasons of overdue dossiers by field (form II.06g)",
  },
  edition: {
    vi: "Biểu số II.06g/VPCP/KSTT, Thông tư 01/2020/TT-VPCP ngày 21/10/2020",
    en: "Form II.06g/VPCP/KSTT, Circular 01/2020/TT-VPCP of 21/10/2020",
  },
  source:
    "Số hiệu và các cột theo hiểu biết, độ tin cậy thấp; chưa đối chiếu với văn bản gốc. Nếu cấp trên giao mẫu khác, xin dùng mẫu được giao.",
  validFrom: "2020-12-05",
  validTo: null,
  titles: ["II.06g", "nguyên nhân quá hạn", "trường hợp tồn đọng"],
  columns: [
    ordinalColumn,
    fieldColumn,
    { ...overdueCount, printed: ["Số lượng hồ sơ quá hạn"], number: "3" },
    {
      id: "reason",
      role: "note",
      headings: REASONS,
      name: { vi: "Nguyên nhân quá hạn", en: "Reason" },
      number: "4",
      isRequired: true,
    },
    { ...noteColumn, number: "5" },
  ],
  blank: {
    sheetName: "II.06g Nguyên nhân quá hạn",
    title: "NGUYÊN NHÂN QUÁ HẠN ĐỐI VỚI CÁC TRƯỜNG HỢP TỒN ĐỌNG TRONG GIẢI QUYẾT TTHC",
    corner: ["Biểu số II.06g/VPCP/KSTT", "(Thông tư số 01/2020/TT-VPCP)"],
    unit: "Số hồ sơ TTHC",
  },
};

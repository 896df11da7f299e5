import type { Form } from "../form";
import { REASONS, overdueCount, overdueTable } from "./overdue-columns";
import { noteColumn } from "./tthc-columns";
import { ordinalColumn } from "./list-columns";

/** Overdue dossiers reason by reason, as offices put them together for form II.06g. */
export const overdueReasons: Form = {
  ...overdueTable,
  id: "overdue-reasons",
  name: { vi: "Hồ sơ quá hạn theo nguyên nhân", en: "Overdue dossiers by reason" },
  edition: {
    vi: "Bảng tổng hợp nguyên nhân quá hạn của cấp xã (không theo mẫu ban hành)",
    en: "Commune table of reasons of overdue dossiers (no issued form)",
  },
  source:
    "Không có mẫu do cấp trên ban hành; bố cục suy ra từ yêu cầu nêu nguyên nhân hồ sơ quá hạn trong báo cáo kiểm soát TTHC.",
  validFrom: null,
  validTo: null,
  titles: ["nguyên nhân quá hạn", "nguyên nhân hồ sơ quá hạn", "tồn đọng"],
  columns: [
    ordinalColumn,
    {
      id: "label",
      role: "label",
      headings: REASONS,
      name: { vi: "Nguyên nhân quá hạn", en: "Reason" },
      isRequired: true,
    },
    { ...overdueCount, printed: ["Số hồ sơ quá hạn"] },
    noteColumn,
  ],
  blank: {
    sheetName: "Nguyên nhân quá hạn",
    title: "TỔNG HỢP HỒ SƠ QUÁ HẠN THEO NGUYÊN NHÂN",
    unit: "hồ sơ",
  },
};

import type { Bilingual } from "../../core/figures/bilingual";

/** Words of the list of forms from which a new sheet can be made. */
export const formTexts = {
  title: { vi: "Tạo biểu mẫu", en: "New form" },
  lead: {
    vi: "Biểu được chọn thành trang tính mới ở cuối tệp, có sẵn công thức và giới hạn nhập. Các trang đang có không thay đổi.",
    en: "The form becomes a new sheet behind yours, with its formulas and limits on what may be typed. Your own sheets stay as they are.",
  },
  find: { vi: "Tìm biểu mẫu", en: "Find a form" },
  findHint: {
    vi: "Theo tên, số biểu (113) hoặc số văn bản (343); không cần gõ dấu.",
    en: "By name, number of the form (113) or of the circular (343).",
  },
  count: { vi: "{{n}} biểu", en: "{{n}} form|{{n}} forms" },
  found: { vi: "Tìm thấy {{n}} biểu", en: "{{n}} form found|{{n}} forms found" },
  noneFound: {
    vi: "Không có biểu nào ứng với “{{asked}}”. Xin thử ít chữ hơn.",
    en: "No form fits “{{asked}}”. Please try fewer words.",
  },
  older: { vi: "{{n}} mẫu cũ", en: "{{n}} older edition|{{n}} older editions" },
  create: { vi: "Tạo", en: "Create" },
  createNamed: { vi: "Tạo {{name}}", en: "Create {{name}}" },
  replaced: {
    vi: "Mẫu cũ, dùng cho số liệu các năm trước.",
    en: "An older edition, for the figures of earlier years.",
  },
  source: {
    vi: "Bố cục một số biểu chưa đối chiếu được với văn bản gốc. Nếu cấp trên giao mẫu khác, xin dùng mẫu được giao.",
    en: "Some layouts could not be compared with the original documents. Where your superiors hand out another form, please use theirs.",
  },
} as const satisfies Record<string, Bilingual>;

/** The topics of forms, as staff call them. */
export const topicNames: Readonly<Record<string, Bilingual>> = {
  tthc: { vi: "Một cửa, thủ tục hành chính", en: "One-stop shop, procedures" },
  online: { vi: "Dịch vụ công trực tuyến", en: "Online public services" },
  staff: { vi: "Cán bộ, công chức", en: "Officials and civil servants" },
  budget: { vi: "Thu, chi ngân sách xã", en: "Commune budget" },
  works: { vi: "Công trình đầu tư", en: "Construction works" },
  funds: { vi: "Quỹ ngoài ngân sách", en: "Funds beside the budget" },
  reform: { vi: "Cải cách hành chính", en: "Administrative reform" },
  procedures: { vi: "Số lượng thủ tục hành chính", en: "Number of procedures" },
  overdue: { vi: "Hồ sơ quá hạn", en: "Overdue dossiers" },
  petitions: { vi: "Tiếp công dân, đơn thư", en: "Receptions and petitions" },
  documents: { vi: "Văn bản ban hành", en: "Documents issued" },
  papi: { vi: "Hiệu quả quản trị (PAPI)", en: "Governance (PAPI)" },
};

/** The heading of forms that somebody taught. */
export const otherTopic: Bilingual = { vi: "Biểu mẫu khác", en: "Other forms" };

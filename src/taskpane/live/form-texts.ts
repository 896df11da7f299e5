import type { Bilingual } from "../../core/figures/bilingual";

/** Words of the list of forms from which a new sheet can be made. */
export const formTexts = {
  title: { vi: "Tạo biểu mẫu", en: "New form" },
  lead: {
    vi: "Chọn một biểu để thêm vào cuối tệp thành trang tính mới, có sẵn tiêu đề, công thức, định dạng và giới hạn nhập. Các trang đang có không thay đổi.",
    en: "Choose a form to add behind your sheets as a new one, with its headings, formulas, formats and limits on what may be typed. Your own sheets stay as they are.",
  },
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
  reform: { vi: "Cải cách hành chính", en: "Administrative reform" },
  papi: { vi: "Hiệu quả quản trị (PAPI)", en: "Governance (PAPI)" },
};

/** The heading of forms that somebody taught. */
export const otherTopic: Bilingual = { vi: "Biểu mẫu khác", en: "Other forms" };

import type { Bilingual } from "../../core/figures/bilingual";

/** Words of the overview. */
export const overviewTexts = {
  unitTitle: { vi: "Đơn vị và kỳ báo cáo", en: "Unit and period" },
  unit: { vi: "Đơn vị", en: "Unit" },
  period: { vi: "Kỳ báo cáo", en: "Period" },
  addressee: { vi: "Kính gửi", en: "Addressed to" },
  unknown: { vi: "chưa rõ", en: "not known" },
  noUnit: { vi: "Các biểu không cho biết đơn vị nào.", en: "The sheets do not tell which unit." },
  edit: { vi: "Sửa thông tin đơn vị", en: "Edit the unit" },
  enter: { vi: "Nhập thông tin đơn vị", en: "Enter the unit" },
  differs: { vi: "Khác với biểu, trên biểu là: {{read}}.", en: "The sheets say: {{read}}." },
  asRead: { vi: "Dùng lại theo biểu", en: "Use what the sheets say" },
  kind: { vi: "Loại đơn vị", en: "Kind of unit" },
  name: { vi: "Tên đơn vị", en: "Name" },
  nameHint: { vi: "Chỉ tên riêng, ví dụ: Ba Hàng", en: "The proper name alone, as in Ba Hàng" },
  upperHint: {
    vi: "Ví dụ: Ủy ban nhân dân tỉnh Thái Nguyên",
    en: "For example: Ủy ban nhân dân tỉnh Thái Nguyên",
  },
  periodKind: { vi: "Loại kỳ", en: "Kind of period" },
  noPeriod: { vi: "Không ghi kỳ", en: "No period" },
  year: { vi: "Năm", en: "Year" },
  index: { vi: "Kỳ thứ", en: "Number" },
  from: { vi: "Từ ngày", en: "From" },
  to: { vi: "Đến ngày", en: "To" },
  save: { vi: "Dùng thông tin này", en: "Use this" },
  cancel: { vi: "Thôi", en: "Cancel" },
  willSay: { vi: "Báo cáo sẽ ghi: {{text}}", en: "The report will say: {{text}}" },
  sheets: { vi: "Các trang tính", en: "Sheets" },
  sure: { vi: "Chắc chắn ({{share}})", en: "Certain ({{share}})" },
  likely: { vi: "Khá chắc ({{share}})", en: "Fairly sure ({{share}})" },
  tentative: { vi: "Tạm nhận: khớp {{share}} mẫu", en: "Taken for it: {{share}} of the form fits" },
  agrees: { vi: "Không có phát hiện", en: "No finding" },
  notKnown: { vi: "Chưa nhận ra biểu mẫu", en: "Not recognised" },
  nothingNear: {
    vi: "Không tiêu đề nào giống các biểu mẫu đã biết.",
    en: "No heading is like those of the known forms.",
  },
  nearest: { vi: "Gần nhất: {{form}}.", en: "Nearest: {{form}}." },
  found: { vi: "Có: {{names}}.", en: "Found: {{names}}." },
  missing: { vi: "Thiếu: {{names}}.", en: "Missing: {{names}}." },
  emptySheets: {
    vi: "Trang trống: {{names}}",
    en: "Empty sheet: {{names}}|Empty sheets: {{names}}",
  },
  nothingRecognised: {
    vi: "Chưa trang nào là biểu mẫu đã biết; có thể bắt đầu từ một biểu mẫu trống.",
    en: "No sheet is a known form; you can start from a blank one.",
  },
  nothingRead: {
    vi: "Chưa trang nào là biểu mẫu đã biết.",
    en: "No sheet is a known form.",
  },
  teach: { vi: "Dạy biểu mẫu này…", en: "Teach this form…" },
  teachOn: { vi: "Dạy tiếp biểu mẫu này…", en: "Go on teaching this form…" },
  teachNamed: { vi: "{{what}} Trang {{sheet}}", en: "{{what}} Sheet {{sheet}}" },
  makeForm: { vi: "Tạo biểu mẫu", en: "Make a form" },
  under: { vi: "dưới {{share}}", en: "under {{share}}" },
  over: { vi: "trên {{share}}", en: "over {{share}}" },
  ofPlan: { vi: "/ dự toán", en: "of a plan of" },
  ofWhole: { vi: "trên", en: "of" },
} as const satisfies Record<string, Bilingual>;

/** The fields of a profile as a person reads them, by the names that its reader uses. */
export const profileFields: Readonly<Record<string, Bilingual>> = {
  kind: overviewTexts.kind,
  name: overviewTexts.name,
  upper: overviewTexts.addressee,
  "period.kind": overviewTexts.periodKind,
  "period.year": overviewTexts.year,
  "period.index": overviewTexts.index,
  "period.from": overviewTexts.from,
  "period.to": overviewTexts.to,
};

export const periodKinds = {
  month: { vi: "Tháng", en: "Month" },
  quarter: { vi: "Quý", en: "Quarter" },
  half: { vi: "6 tháng", en: "Half-year" },
  "nine-months": { vi: "9 tháng đầu năm", en: "First nine months" },
  year: { vi: "Cả năm", en: "Year" },
  free: { vi: "Theo ngày", en: "By days" },
} as const satisfies Record<string, Bilingual>;

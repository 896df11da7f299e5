import type { Bilingual } from "../../core/figures/bilingual";

/** Words about the forms that a workbook keeps. */
export const taughtTexts = {
  title: { vi: "Biểu mẫu đã dạy trong sổ này", en: "Forms taught in this workbook" },
  none: {
    vi: "Chưa có. Trang chưa nhận ra ở Tổng quan có nút “Dạy biểu mẫu này”; hoặc nhập tệp đã xuất từ sổ khác.",
    en: "None yet. Sheets that are not recognised have a button for it in the overview; or bring a file from another workbook.",
  },
  again: { vi: "Dạy lại…", en: "Teach again…" },
  againNot: {
    vi: "Sổ không có trang nào đọc theo biểu này để dạy lại.",
    en: "No sheet of this workbook is read as this form, to teach it again.",
  },
  rename: { vi: "Đổi tên…", en: "Rename…" },
  newName: { vi: "Tên mới", en: "New name" },
  saveName: { vi: "Lưu tên", en: "Keep the name" },
  cancel: { vi: "Thôi", en: "Cancel" },
  exports: { vi: "Xuất tệp", en: "Export" },
  copy: { vi: "Chép", en: "Copy" },
  forget: { vi: "Xóa", en: "Delete" },
  named: { vi: "{{what}} {{name}}", en: "{{what}} {{name}}" },
  brings: { vi: "Nhập tệp biểu mẫu…", en: "Bring a form file…" },
  unreadable: {
    vi: "Phiên bản này không đọc được biểu, nên không dùng.",
    en: "This version cannot read the form and leaves it out.",
  },
  faults: {
    vi: "“{{file}}” chưa nhập được:",
    en: "“{{file}}” could not be brought in:",
  },
  atLine: { vi: "Dòng {{line}}: ", en: "Line {{line}}: " },
  moreFaults: { vi: "và {{n}} chỗ nữa", en: "and {{n}} more" },
  tooLarge: {
    vi: "“{{file}}” lớn quá 1 MB nên không phải tệp biểu mẫu.",
    en: "“{{file}}” is larger than 1 MB and so no form file.",
  },
  loading: { vi: "Đang mở…", en: "Opening…" },
} as const satisfies Record<string, Bilingual>;

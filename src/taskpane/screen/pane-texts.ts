import type { Bilingual } from "../../core/figures/bilingual";

/** Words of the pane. A button says what it does; a state says what the person can do about it. */
export const paneTexts = {
  title: { vi: "Khớp Số", en: "Khớp Số" },
  dropHere: { vi: "Thả tệp để mở", en: "Drop the file to open it" },
  otherLanguage: { vi: "English", en: "Tiếng Việt" },
  broken: {
    vi: "Trang gặp lỗi ngoài dự kiến. Tệp trên máy không bị thay đổi. Xin tải lại trang.",
    en: "Something unexpected went wrong. Your files are unchanged. Please reload the page.",
  },
  reload: { vi: "Tải lại trang", en: "Reload the page" },
  opening: { vi: "Đang mở…", en: "Opening…" },
  cancel: { vi: "Hủy", en: "Cancel" },
  views: { vi: "Kết quả", en: "Results" },
  checkTab: { vi: "Kiểm tra", en: "Check" },
  passagesTab: { vi: "Lời văn", en: "Narrative" },
  errors: { vi: "lỗi", en: "error|errors" },
  warnings: { vi: "cảnh báo", en: "warning|warnings" },
  notes: { vi: "lưu ý", en: "note|notes" },
  error: { vi: "Lỗi", en: "Error" },
  warning: { vi: "Cảnh báo", en: "Warning" },
  note: { vi: "Lưu ý", en: "Note" },
  agrees: { vi: "Khớp tất cả {{n}} quan hệ", en: "All {{n}} relations agree" },
  undetermined: {
    vi: "{{n}} quan hệ chưa đủ số liệu để kiểm tra",
    en: "{{n}} more cannot be checked, for figures are missing",
  },
  nothingRecognised: {
    vi: "Không trang tính nào là biểu mẫu đã biết.",
    en: "No sheet is a known form.",
  },
  figures: { vi: "số liệu", en: "figure|figures" },
  gaps: { vi: "chỗ trống", en: "gap|gaps" },
  lookUp: {
    vi: "Không xác định được ô nào chênh lệch: các cách trên đều có thể đúng.",
    en: "Which cell is off cannot be told: each of these may be right.",
  },
  /** The search ended before it had seen everything. */
  mayBeOthers: {
    vi: "Phần này chênh lệch nhiều chỗ nên chưa tìm hết; có thể còn cách khác.",
    en: "This part is off in many places and was not searched to the end; there may be other ways.",
  },
  notExplained: {
    vi: "Chưa tìm được thay đổi nào ở vài ô để mọi quan hệ khớp lại; cần xem lại cả phần này.",
    en: "No change of a few cells was found that makes everything agree; this whole part needs a look.",
  },
  blank: { vi: "trống", en: "blank" },
  noPassages: {
    vi: "Chưa đủ số liệu để viết đoạn nào.",
    en: "Not enough figures to write a passage.",
  },
  doubts: {
    vi: "{{n}} số trong lời văn đang có chênh lệch trên biểu (gạch lượn sóng).",
    en: "{{n}} number below is in an open finding (wavy underline).|{{n}} numbers below are in open findings (wavy underline).",
  },
  doubted: { vi: "đang chênh lệch", en: "in an open finding" },
  sources: { vi: "Nguồn của {{n}} số", en: "Source of {{n}} number|Sources of {{n}} numbers" },
} as const satisfies Record<string, Bilingual>;

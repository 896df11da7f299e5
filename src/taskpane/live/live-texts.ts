import type { Bilingual } from "../../core/figures/bilingual";

/** Words of the pane beside an open workbook. */
export const liveTexts = {
  overviewTab: { vi: "Tổng quan", en: "Overview" },
  wordTab: { vi: "Word", en: "Word" },
  /** What the short name of the tab stands for. */
  wordTabInFull: { vi: "Liên kết Word", en: "Word link" },
  reread: { vi: "Đọc lại", en: "Read again" },
  rereadInFull: { vi: "Đọc lại cả sổ", en: "Read the whole workbook again" },
  showForms: { vi: "Chèn biểu mẫu trống…", en: "Insert a blank form…" },
  formsView: { vi: "Biểu mẫu", en: "Forms" },
  forms: { vi: "Biểu mẫu trống", en: "Blank forms" },
  back: { vi: "Quay lại", en: "Back" },
  readingWorkbook: { vi: "Đang đọc sổ…", en: "Reading the workbook…" },
  readingSheets: {
    vi: "Đang đọc trang tính {{done}}/{{sheets}}…",
    en: "Reading sheet {{done}} of {{sheets}}…",
  },
  checking: { vi: "Đang kiểm tra…", en: "Checking…" },
  empty: {
    vi: "Sổ này chưa có nội dung. Có thể bắt đầu từ một biểu mẫu trống.",
    en: "This workbook is empty. You can begin with a blank form.",
  },
  allExplained: {
    vi: "Không còn lỗi hay cảnh báo chưa giải thích ({{n}} đã giải thích)",
    en: "No unexplained error or warning is left ({{n}} explained)",
  },
  /** Where rules are off or graded otherwise, silence is not agreement. */
  rulesInForce: {
    vi: "Không có lỗi hay cảnh báo từ các quy tắc đang dùng",
    en: "No error or warning from the rules in force",
  },
  repaired: { vi: "Đã thực hiện “{{what}}”: {{cells}}.", en: "Done: “{{what}}”, {{cells}}." },
  undo: { vi: "Hoàn tác", en: "Undo" },
  dismiss: { vi: "Đóng thông báo", en: "Dismiss" },
  notKept: {
    vi: "Không lưu được ghi nhớ trong sổ này: giải thích và cách viết chỉ giữ đến khi đóng khung này.",
    en: "This workbook cannot keep what you told: explanations and style last until the pane is closed.",
  },
  lacks: {
    vi: "{{n}} việc chương trình này chưa làm được",
    en: "{{n}} thing that this program cannot do|{{n}} things that this program cannot do",
  },
} as const satisfies Record<string, Bilingual>;

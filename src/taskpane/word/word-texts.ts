import type { Bilingual } from "../../core/figures/bilingual";
import type { MarkObstacle } from "../../core/link/mark";

/** Words about the Word report. */
export const wordTexts = {
  lead: {
    vi: "Mỗi số trong báo cáo là một dấu liên kết. Mở lại báo cáo cùng biểu mới để cập nhật số; chỗ sửa tay luôn được giữ.",
    en: "Each figure of the report is a linked mark. Open the report again with a new sheet to update it; hand edits are always kept.",
  },
  openErrors: {
    vi: "Biểu còn {{n}} lỗi; báo cáo lấy số như trên biểu.",
    en: "The sheets still have {{n}} error; the report takes the figures as they stand.|The sheets still have {{n}} errors; the report takes the figures as they stand.",
  },
  make: { vi: "Tạo báo cáo Word mới", en: "Make a new Word report" },
  open: { vi: "Mở báo cáo đã có…", en: "Open an existing report…" },
  working: { vi: "Đang xử lý…", en: "Working…" },
  downloaded: { vi: "Đã tải về “{{name}}”.", en: "Downloaded “{{name}}”." },
  holds: {
    vi: "Báo cáo có {{passages}} đoạn, {{figures}} số liệu liên kết.",
    en: "It holds {{passages}} passages with {{figures}} linked figures.",
  },
  upToDate: {
    vi: "Báo cáo đã khớp, không có gì phải cập nhật.",
    en: "The report agrees; there is nothing to update.",
  },
  states: { vi: "Trạng thái số liệu", en: "States of the figures" },
  toAnswer: { vi: "Cần trả lời", en: "To be answered" },
  toAnswerHint: {
    vi: "Báo cáo và biểu đều đã đổi. Chưa chọn thì giữ nguyên trong báo cáo.",
    en: "Report and sheet both changed. What is not answered stays as it is.",
  },
  keep: { vi: "Giữ bản trong báo cáo: {{text}}", en: "Keep the report's: {{text}}" },
  take: { vi: "Lấy số theo biểu: {{text}}", en: "Take the sheet's: {{text}}" },
  source: { vi: "Xem nguồn", en: "See the source" },
  sourceNamed: { vi: "Xem nguồn: {{label}}", en: "See the source: {{label}}" },
  printed: { vi: "Trên biểu ghi: {{text}}", en: "Printed on the sheet: {{text}}" },
  formula: { vi: "Công thức: ={{formula}}", en: "Formula: ={{formula}}" },
  workedOut: { vi: "Tính từ: {{parts}}", en: "Worked out from: {{parts}}" },
  form: { vi: "Biểu mẫu: {{form}}", en: "Form: {{form}}" },
  readAt: { vi: "Đọc lúc {{time}}", en: "Read at {{time}}" },
  goToCell: { vi: "Tới ô trên biểu", en: "Go to the cell" },
  goTo: { vi: "Tới chỗ này", en: "Go to it" },
  /** The words of the button first: whoever speaks to the pane says what she sees. */
  goToNamed: { vi: "Tới chỗ này: {{label}}", en: "Go to it: {{label}}" },
  insertAgain: { vi: "Chèn lại tại con trỏ", en: "Insert again at the cursor" },
  insertAgainNamed: {
    vi: "Chèn lại tại con trỏ: {{label}}",
    en: "Insert again at the cursor: {{label}}",
  },
  toUpdate: { vi: "Sẽ cập nhật", en: "To be updated" },
  blocked: { vi: "Chưa cập nhật được", en: "Cannot be updated now" },
  handEdits: { vi: "Sửa tay, được giữ", en: "Edited by hand, kept" },
  bySheet: { vi: "theo biểu: {{text}}", en: "by the sheet: {{text}}" },
  gone: { vi: "Đã xóa khỏi báo cáo", en: "Removed from the report" },
  sourceless: { vi: "Không còn nguồn trong biểu, giữ nguyên", en: "No longer on the sheets, kept" },
  reworded: {
    vi: "Câu chữ nay khác, giữ bản trong báo cáo",
    en: "Wording is different now, the report's was kept",
  },
  toInsert: { vi: "Đoạn sẽ thêm", en: "Passages to add" },
  updateAction: { vi: "Cập nhật {{n}} số liệu", en: "Update {{n}} figure|Update {{n}} figures" },
  insertAction: { vi: "Thêm {{n}} đoạn", en: "Add {{n}} passage|Add {{n}} passages" },
  keepAction: { vi: "Giữ {{n}} số sửa tay", en: "Keep {{n}} hand edit|Keep {{n}} hand edits" },
  nothingChosen: { vi: "Chưa chọn gì để cập nhật", en: "Nothing chosen to update" },
  updated: { vi: "Đã cập nhật {{n}} số liệu", en: "{{n}} figure updated|{{n}} figures updated" },
  inserted: { vi: "đã thêm {{n}} đoạn", en: "{{n}} passage added|{{n}} passages added" },
  unchanged: {
    vi: "Tệp “{{name}}” trên máy giữ nguyên.",
    en: "“{{name}}” on this machine is unchanged.",
  },
  changes: { vi: "Đã thay đổi", en: "What changed" },
  failed: { vi: "Chưa cập nhật được", en: "Not updated" },
} as const satisfies Record<string, Bilingual>;

/** Why a mark cannot be written, and what to do in Word. */
export const obstacleTexts: Readonly<Record<MarkObstacle, Bilingual>> = {
  nested: {
    vi: "Dấu liên kết lồng trong dấu khác; xin sửa trong Word.",
    en: "The mark stands inside another one; please mend it in Word.",
  },
  "tracked-changes": {
    vi: "Có thay đổi chưa được chấp nhận; xin chấp nhận hoặc từ chối trong Word.",
    en: "It holds changes not yet accepted; please accept or reject them in Word.",
  },
  block: {
    vi: "Dấu liên kết chứa cả đoạn văn; xin sửa trong Word.",
    en: "The mark holds whole paragraphs; please mend it in Word.",
  },
  locked: {
    vi: "Dấu liên kết đang bị khóa; xin mở khóa trong Word.",
    en: "The mark is locked; please unlock it in Word.",
  },
};

/** Where a passage goes. */
export const placeNames = {
  control: { vi: "vào ô nội dung dành sẵn", en: "into the control kept for it" },
  bookmark: { vi: "tại dấu trang (bookmark)", en: "at its bookmark" },
  heading: { vi: "dưới đề mục", en: "under its heading" },
  end: { vi: "ở cuối văn bản", en: "at the end" },
} as const satisfies Record<string, Bilingual>;

import type { Bilingual } from "../../core/figures/bilingual";

/** Words of the browser page around the panes. */
export const deskTexts = {
  lead: {
    vi: "Mở sổ Excel để kiểm tra số liệu, sửa ngay trên biểu, viết lời văn và giữ báo cáo Word khớp với biểu. Không cần cài Office.",
    en: "Open an Excel workbook to check its figures, mend them in place, write the narrative and keep the Word report in agreement. No Office is needed.",
  },
  open: { vi: "Mở sổ Excel…", en: "Open an Excel workbook…" },
  orDrop: { vi: "Hoặc thả tệp .xlsx vào trang này.", en: "Or drop an .xlsx file onto this page." },
  samples: { vi: "Thử với sổ mẫu", en: "Try it with a sample" },
  blank: { vi: "Biểu mẫu trống", en: "Blank forms" },
  blankLead: {
    vi: "Chọn một biểu mẫu chính thức để bắt đầu sổ mới.",
    en: "Choose an official form to begin a new workbook.",
  },
  blankBegin: { vi: "Chọn biểu mẫu trống…", en: "Choose a blank form…" },
  privacy: {
    vi: "Tệp chỉ được đọc và sửa trong trang này, trên máy này. Trang không gửi gì đi: trình duyệt chặn mọi kết nối ra ngoài.",
    en: "Files are read and changed within this page, on this machine. The page sends nothing: the browser blocks every connection to elsewhere.",
  },
  files: { vi: "Sổ đang mở", en: "Open workbooks" },
  another: { vi: "Mở tệp khác", en: "Open another file" },
  close: { vi: "Đóng {{name}}", en: "Close {{name}}" },
  unsaved: { vi: "chưa lưu", en: "not saved" },
  newVersion: { vi: "Có bản mới…", en: "A newer version…" },
  opening: { vi: "Đang mở {{name}}…", en: "Opening {{name}}…" },
  putAway: { vi: "Bỏ", en: "Put it away" },

  sheetSide: { vi: "Số liệu", en: "Figures" },
  reportSide: { vi: "Báo cáo", en: "Report" },
  checkSide: { vi: "Kết quả", en: "Results" },
  parts: { vi: "Phần của trang", en: "Parts of the page" },

  save: { vi: "Lưu sổ", en: "Save the workbook" },
  saveReport: { vi: "Lưu báo cáo", en: "Save the report" },
  saveAs: { vi: "Lưu thành tệp khác…", en: "Save as another file…" },
  saving: { vi: "Đang lưu…", en: "Saving…" },
  saved: { vi: "Đã lưu “{{name}}”.", en: "“{{name}}” is saved." },
  downloaded: {
    vi: "Đã tải “{{name}}” về thư mục tải xuống của trình duyệt. Tệp gốc giữ nguyên.",
    en: "“{{name}}” went to the browser's downloads. The original file is as it was.",
  },
  askOverwrite: {
    vi: "Ghi đè lên “{{name}}”? Chỉ những ô đã sửa thay đổi; định dạng, biểu đồ và mọi phần khác của tệp giữ nguyên từng byte.",
    en: "Write over “{{name}}”? Only the cells that were changed differ; formats, charts and every other part of the file stay byte for byte.",
  },
  askOverwriteReport: {
    vi: "Ghi đè lên “{{name}}”? Chỉ những số và đoạn đã cập nhật thay đổi.",
    en: "Write over “{{name}}”? Only the figures and passages that were refreshed differ.",
  },
  overwrite: { vi: "Ghi đè", en: "Write over it" },
  cancel: { vi: "Hủy", en: "Cancel" },
  undo: { vi: "Hoàn tác", en: "Undo" },
  redo: { vi: "Làm lại", en: "Redo" },

  askClose: {
    vi: "“{{name}}” có thay đổi chưa lưu. Đóng thì những thay đổi đó mất.",
    en: "“{{name}}” has changes that are not saved. They are lost when it is closed.",
  },
  closeAnyway: { vi: "Đóng, không lưu", en: "Close without saving" },
  goBack: { vi: "Quay lại", en: "Go back" },

  draftsLeft: {
    vi: "Có việc chưa lưu từ lần trước, được giữ trong trình duyệt này:",
    en: "Unsaved work from last time was kept in this browser:",
  },
  resume: { vi: "Làm tiếp “{{name}}”", en: "Go on with “{{name}}”" },
  dropDrafts: {
    vi: "Xóa việc đang giữ trong trình duyệt",
    en: "Delete the work kept in this browser",
  },

  reportLead: {
    vi: "Báo cáo Word của sổ này mở ngay bên cạnh: số nào trong báo cáo cũng dẫn về ô của nó.",
    en: "The Word report of this workbook opens beside it: every figure leads back to its cell.",
  },
  makeReport: { vi: "Tạo báo cáo mới", en: "Make a new report" },
  openReport: { vi: "Mở báo cáo Word…", en: "Open a Word report…" },
  closeReport: { vi: "Đóng báo cáo", en: "Close the report" },
  reportPane: { vi: "Số liệu trong báo cáo", en: "Figures in the report" },
  needsFigures: {
    vi: "Chưa có đoạn lời văn nào để viết: sổ chưa có biểu mẫu đã biết.",
    en: "There is no passage to write yet: no sheet is a known form.",
  },
  workbookFirst: {
    vi: "Xin mở sổ Excel trước, rồi mở báo cáo “{{name}}”.",
    en: "Please open the Excel workbook first, then the report “{{name}}”.",
  },
  notLoaded: {
    vi: "Chưa tải được sổ mẫu: trang không còn nối với nơi phục vụ nó. Xin tải lại trang.",
    en: "The sample was not loaded: the page is cut off from where it is served. Please reload the page.",
  },
} as const satisfies Record<string, Bilingual>;

import type { Bilingual } from "../../core/figures/bilingual";
import type { DirectLinkState } from "../../hosts/direct-link";

/** Words of the Excel side of the link to Word. */
export const publishingTexts = {
  title: { vi: "Gói số liệu cho Word", en: "Parcel for Word" },
  lead: {
    vi: "Gói số liệu mang lời văn cùng nguồn của từng số sang báo cáo Word.",
    en: "The parcel takes the passages, and the source of each figure, to the Word report.",
  },
  empty: {
    vi: "Chưa có đoạn nào để đưa vào gói.",
    en: "There is no passage to put into the parcel yet.",
  },
  passages: { vi: "đoạn", en: "passage|passages" },
  figures: { vi: "số liệu", en: "figure|figures" },
  holds: { vi: "Trong gói", en: "In the parcel" },
  unit: { vi: "Đơn vị", en: "Unit" },
  period: { vi: "Kỳ báo cáo", en: "Period" },
  notKnown: { vi: "chưa rõ, xem mục Tổng quan", en: "not known, see the overview" },
  findings: { vi: "Phát hiện", en: "Findings" },
  none: { vi: "không có", en: "none" },

  neverPublished: { vi: "Sổ này chưa xuất bản gói nào", en: "Nothing was published from here yet" },
  agrees: {
    vi: "Bản đã xuất bản khớp với biểu",
    en: "What was published agrees with the sheets",
  },
  figuresDiffer: {
    vi: "{{n}} số liệu đã khác bản xuất bản",
    en: "{{n}} figure differs from what was published|{{n}} figures differ from what was published",
  },
  passagesDiffer: {
    vi: "Lời văn đã khác bản xuất bản",
    en: "The passages differ from what was published",
  },
  publishedAt: {
    vi: "Xuất bản với số liệu lúc {{time}}",
    en: "Published with the figures of {{time}}",
  },
  staleSince: { vi: "khác từ {{time}}", en: "different since {{time}}" },
  publishedErrors: {
    vi: "lúc đó biểu còn {{n}} lỗi",
    en: "the sheets had {{n}} error then|the sheets had {{n}} errors then",
  },
  changes: { vi: "Word sẽ đổi", en: "Word would change" },
  came: { vi: "Đoạn mới: {{titles}}", en: "New: {{titles}}" },
  went: { vi: "Đoạn không còn: {{titles}}", en: "No longer there: {{titles}}" },
  reworded: { vi: "Câu chữ đã khác: {{titles}}", en: "Worded otherwise: {{titles}}" },

  publish: { vi: "Xuất bản cho Word", en: "Publish for Word" },
  publishing: { vi: "Đang xuất bản…", en: "Publishing…" },
  askErrors: {
    vi: "Biểu còn {{n}} lỗi. Vẫn xuất bản? Gói sẽ ghi lại điều này cho người dùng Word.",
    en: "The sheets still have {{n}} error. Publish all the same? The parcel tells Word of it.|The sheets still have {{n}} errors. Publish all the same? The parcel tells Word of them.",
  },
  publishAnyway: { vi: "Vẫn xuất bản", en: "Publish all the same" },
  seeErrors: { vi: "Xem lỗi", en: "See the errors" },
  notNow: { vi: "Để sau", en: "Not now" },

  wentDirect: {
    vi: "Đã gửi sang Word trên máy này.",
    en: "Sent to Word on this machine.",
  },
  wentMachine: {
    vi: "Đã để sẵn trên máy này trong 24 giờ; Word tự lấy nếu chương trình cho phép.",
    en: "Left on this machine for 24 hours; Word takes it by itself where the program allows.",
  },
  wentWorkbook: {
    vi: "Đã giữ trong sổ này: xin lưu tệp Excel để Word mở được.",
    en: "Kept in this workbook: please save the Excel file, so that Word can open it.",
  },
  wentNowhere: {
    vi: "Chưa xuất bản được theo cách nào; xin chép mã và dán vào Word.",
    en: "No way of publishing worked; please copy the code and paste it into Word.",
  },

  copy: { vi: "Chép mã gói số liệu", en: "Copy the parcel's code" },
  copyHint: {
    vi: "Luôn dùng được: dán mã ({{size}}) vào khung Khớp Số trong Word.",
    en: "Always works: paste the code ({{size}}) into the Khớp Số pane in Word.",
  },

  documents: { vi: "Tệp Word đã nhận số liệu", en: "Word files that took the figures" },
  noName: { vi: "Tệp Word chưa đặt tên", en: "A Word file without a name" },
  refreshedAt: { vi: "cập nhật {{time}}", en: "updated {{time}}" },
  marks: { vi: "{{n}} số liệu", en: "{{n}} figure|{{n}} figures" },
  upToDate: { vi: "đúng bản đã xuất bản", en: "has what was published" },
  behind: { vi: "cũ hơn bản đã xuất bản", en: "older than what was published" },

  wayFile: {
    vi: "Cách đang dùng: Word mở tệp Excel đã lưu.",
    en: "In use: Word opens the saved Excel file.",
  },
  wayCopy: {
    vi: "Cách đang dùng: chép mã rồi dán vào Word.",
    en: "In use: the code is copied and pasted into Word.",
  },
  clear: { vi: "Xóa dữ liệu tạm trên máy này", en: "Delete temporary data on this machine" },
  cleared: {
    vi: "Đã xóa. Sổ và tệp Word không thay đổi.",
    en: "Deleted. The workbook and Word files are unchanged.",
  },

  files: { vi: "Tệp Word trên máy", en: "Word files on this machine" },
  filesHint: {
    vi: "Dành cho nơi Word chưa cài được Khớp Số. Trên máy Mac, Excel không cho khung tải tệp về: xin dùng trang Khớp Số trong trình duyệt.",
    en: "For those whose Word cannot have Khớp Số. On a Mac, Excel lets no pane download a file: please use the Khớp Số page in a browser.",
  },

  cellUse: {
    vi: "{{cell}}: dùng trong {{n}} đoạn:",
    en: "{{cell}}: used in {{n}} passage:|{{cell}}: used in {{n}} passages:",
  },
  cellUnused: { vi: "{{cell}}: không dùng trong đoạn nào.", en: "{{cell}}: used in no passage." },
  noCell: {
    vi: "Chọn một ô trên biểu để xem ô đó dùng trong đoạn nào.",
    en: "Select a cell to see which passages use it.",
  },
  toPassage: { vi: "Tới đoạn {{title}}", en: "Go to the passage {{title}}" },
} as const satisfies Record<string, Bilingual>;

/** The direct way, as it stands. */
export const directTexts: Readonly<Record<DirectLinkState, Bilingual>> = {
  open: {
    vi: "Cách đang dùng: nối trực tiếp với Word trên máy này.",
    en: "In use: connected directly with Word on this machine.",
  },
  unsure: {
    vi: "Đang tìm Word trên máy này…",
    en: "Looking for Word on this machine…",
  },
  closed: {
    vi: "Chưa nối trực tiếp được với Word trên máy này.",
    en: "Not connected directly with Word on this machine.",
  },
};

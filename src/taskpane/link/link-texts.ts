import type { Bilingual } from "../../core/figures/bilingual";
import type { Refresh } from "../../core/link/mark";
import type { DocumentJob, ParcelWay, PassageLine } from "./linked-document";

/** Words of the pane beside a document in Word. */
export const linkTexts = {
  readingDocument: { vi: "Đang đọc văn bản…", en: "Reading the document…" },
  reread: { vi: "Đọc lại văn bản", en: "Read the document again" },
  // Where figures come from.
  noParcel: {
    vi: "Văn bản này chưa có số liệu liên kết. Xin chọn nơi lấy số liệu.",
    en: "This document has no linked figures yet. Please choose where to take them from.",
  },
  marksOnly: {
    vi: "Văn bản có {{n}} số liệu liên kết. Xin chọn nơi lấy số liệu để biết số nào đã đổi.",
    en: "The document has {{n}} linked figure. Choose where to take figures from to see whether it changed.|The document has {{n}} linked figures. Choose where to take figures from to see which have changed.",
  },
  fromExcel: { vi: "Lấy số liệu từ Excel", en: "Take the figures from Excel" },
  readyHere: {
    vi: "Excel để sẵn trên máy này: {{workbook}}, lúc {{time}}.",
    en: "Left by Excel on this machine: {{workbook}}, {{time}}.",
  },
  openHere: {
    vi: "Excel đang mở Khớp Số trên máy này.",
    en: "Excel has Khớp Số open on this machine.",
  },
  fromFile: { vi: "Mở tệp .xlsx đã lưu…", en: "Open the saved .xlsx…" },
  pasteLabel: { vi: "Dán gói số liệu chép từ Excel", en: "Paste the parcel copied from Excel" },
  pasteHint: {
    vi: "Trong Excel: Khớp Số, mục Liên kết Word, “Chép mã gói số liệu”; rồi Ctrl+V vào đây.",
    en: "In Excel: Khớp Số, Word link, “Copy the parcel’s code”; then Ctrl+V here.",
  },
  pasteButton: { vi: "Dùng nội dung đã dán", en: "Use what was pasted" },
  pasteEmpty: { vi: "Xin dán gói số liệu vào ô trên.", en: "Please paste the parcel above." },
  otherSource: { vi: "Chọn nguồn khác", en: "Choose another source" },
  newer: {
    vi: "Excel vừa để lại số liệu mới của {{workbook}}, lúc {{time}}.",
    en: "Excel has left new figures of {{workbook}}, {{time}}.",
  },
  takeNewer: { vi: "Lấy số liệu mới", en: "Take the new figures" },
  errors: {
    vi: "Biểu còn {{n}} lỗi khi xuất bản.",
    en: "The sheets had {{n}} error when the figures were published.|The sheets had {{n}} errors when the figures were published.",
  },
  madeAt: { vi: "{{way}}, số liệu lúc {{time}}", en: "{{way}}, figures of {{time}}" },
  // What comes first when the source is another one.
  changed: { vi: "Nguồn số liệu đã khác", en: "The source is another one" },
  changedHint: {
    vi: "Chưa có gì thay đổi trong văn bản. Xin xác nhận trước khi cập nhật.",
    en: "Nothing has changed in the document. Please confirm before anything is updated.",
  },
  accept: { vi: "Đúng, dùng số liệu này", en: "Yes, use these figures" },
  // The tabs.
  figuresTab: { vi: "Số liệu", en: "Figures" },
  passagesTab: { vi: "Đoạn", en: "Passages" },
  trailTab: { vi: "Nhật ký", en: "Journal" },
  allMatch: {
    vi: "Số liệu trong văn bản đã khớp, không có gì phải cập nhật.",
    en: "The figures in the document agree; there is nothing to update.",
  },
  agreeing: { vi: "Đang khớp", en: "These agree" },
  seeAgreeing: {
    vi: "Xem {{n}} số liệu đang khớp",
    en: "See the {{n}} figure that agrees|See the {{n}} figures that agree",
  },
  // Passages.
  insertLead: {
    vi: "Văn bản chưa có đoạn nào. Xin chọn đoạn cần chèn; mỗi số trong đoạn sẽ là một dấu liên kết.",
    en: "The document has no passage yet. Choose what to insert; each figure in it will be a linked mark.",
  },
  passages: { vi: "Các đoạn của gói số liệu", en: "Passages of the parcel" },
  absent: { vi: "Chưa có trong văn bản", en: "Not in the document" },
  present: { vi: "Đã có trong văn bản", en: "In the document" },
  fittingHint: {
    vi: "Đúng chỗ là ô nội dung hay đề mục dành cho đoạn; không có thì ở cuối văn bản.",
    en: "Its place is the content control or heading kept for it; without one, the end of the document.",
  },
  tickHint: {
    vi: "Đoạn đã chọn sẽ được thêm vào đúng chỗ cùng lần cập nhật, hoặc ngay tại con trỏ.",
    en: "Ticked passages are added at their places with the update, or at the cursor at once.",
  },
  insertAtCursor: {
    vi: "Chèn {{n}} đoạn tại con trỏ",
    en: "Insert {{n}} passage at the cursor|Insert {{n}} passages at the cursor",
  },
  insertFitting: {
    vi: "Chèn {{n}} đoạn vào đúng chỗ",
    en: "Insert {{n}} passage at its place|Insert {{n}} passages at their places",
  },
  noneTicked: { vi: "Chưa chọn đoạn nào", en: "No passage chosen" },
  preview: { vi: "Xem lời văn", en: "See the text" },
  previewNamed: { vi: "Xem lời văn: {{title}}", en: "See the text: {{title}}" },
  reworded: { vi: "câu chữ của gói đã khác", en: "the parcel’s wording differs" },
  compare: { vi: "So sánh và viết lại…", en: "Compare and rewrite…" },
  compareNamed: { vi: "So sánh và viết lại…: {{title}}", en: "Compare and rewrite…: {{title}}" },
  standing: { vi: "Đang có trong văn bản", en: "In the document now" },
  offered: { vi: "Theo gói số liệu", en: "By the parcel" },
  willGo: { vi: "bỏ:", en: "goes:" },
  willCome: { vi: "thêm:", en: "comes:" },
  noDifference: { vi: "Hai bản giống nhau.", en: "The two are the same." },
  notReadable: {
    vi: "Chưa đọc được lời đang có trong văn bản.",
    en: "The words in the document could not be read.",
  },
  rewriteHint: {
    vi: "Viết lại sẽ thay toàn bộ lời đang có của đoạn này.",
    en: "Rewriting replaces all the words that this passage has now.",
  },
  rewrite: { vi: "Viết lại đoạn này", en: "Rewrite this passage" },
  keepMine: { vi: "Giữ bản của tôi", en: "Keep mine" },
  // The journal and what is done once.
  trail: { vi: "Các lần cập nhật", en: "What was done" },
  noTrail: {
    vi: "Văn bản chưa ghi nhận lần cập nhật nào.",
    en: "The document remembers no update yet.",
  },
  figures: { vi: "số liệu", en: "figure|figures" },
  errorsThen: { vi: "biểu còn {{n}} lỗi", en: "{{n}} error open then|{{n}} errors open then" },
  frames: { vi: "Hiện khung số liệu", en: "Show frames around figures" },
  framesHint: {
    vi: "Khung chỉ để nhìn, không in ra.",
    en: "Frames are for looking only; they are not printed.",
  },
  document: { vi: "Văn bản này", en: "This document" },
  finalise: { vi: "Chốt bản chính thức…", en: "Make the final version…" },
  finaliseQuestion: {
    vi: "Gỡ {{n}} dấu liên kết cùng mọi dữ liệu của Khớp Số trong văn bản này? Chữ và số giữ nguyên. Sau đó văn bản không cập nhật được từ Excel nữa; nên lưu một bản trước khi chốt.",
    en: "Take off {{n}} linked mark and all that Khớp Số keeps in this document? Words and numbers stay. It can no longer be updated from Excel then; better save a copy first.|Take off {{n}} linked marks and all that Khớp Số keeps in this document? Words and numbers stay. It can no longer be updated from Excel then; better save a copy first.",
  },
  finaliseNow: { vi: "Chốt bản chính thức", en: "Make the final version" },
  clear: { vi: "Xóa dữ liệu tạm trên máy này", en: "Delete temporary data on this machine" },
  clearHint: {
    vi: "Là gói số liệu Excel để lại cho Word; quá 24 giờ thì không dùng nữa. Văn bản và sổ không đổi.",
    en: "These are the parcels that Excel left for Word; they lapse after 24 hours. Document and workbook do not change.",
  },
  // What was done.
  failedOf: { vi: "{{n}} chưa được", en: "{{n}} not" },
  noneUpdated: { vi: "Chưa cập nhật được số nào", en: "No figure was updated" },
  nothingUpdated: { vi: "Không có số nào phải cập nhật", en: "No figure had to be updated" },
  kept: { vi: "giữ {{n}} số sửa tay", en: "{{n}} hand edit kept|{{n}} hand edits kept" },
  insertedPassages: {
    vi: "Đã chèn {{n}} đoạn",
    en: "{{n}} passage inserted|{{n}} passages inserted",
  },
  insertedNothing: {
    vi: "Không có đoạn nào phải chèn",
    en: "There was no passage to insert",
  },
  withFigures: { vi: "với {{n}} số liệu", en: "with {{n}} figure|with {{n}} figures" },
  insertedFigure: {
    vi: "Đã chèn “{{label}}” tại con trỏ",
    en: "“{{label}}” inserted at the cursor",
  },
  rewritten: { vi: "Đã viết lại đoạn “{{title}}”", en: "“{{title}}” rewritten" },
  undone: {
    vi: "Đã trả lại {{n}} số liệu như trước",
    en: "{{n}} figure put back|{{n}} figures put back",
  },
  finalised: {
    vi: "Đã chốt: gỡ {{n}} dấu liên kết, chữ và số giữ nguyên",
    en: "Final: {{n}} mark taken off, every letter stays|Final: {{n}} marks taken off, every letter stays",
  },
  whatChanged: { vi: "Đã thay đổi ({{n}})", en: "What changed ({{n}})" },
} as const satisfies Record<string, Bilingual>;

/** How the parcel came. */
export const wayTexts: Readonly<Record<ParcelWay, Bilingual>> = {
  direct: {
    vi: "Nối trực tiếp với Excel trên máy này",
    en: "Direct link with Excel on this machine",
  },
  "workbook-file": { vi: "Từ tệp {{workbook}}", en: "From the file {{workbook}}" },
  pasted: { vi: "Từ nội dung đã dán", en: "From what was pasted" },
};

/** What is going on. */
export const jobTexts: Readonly<Record<DocumentJob, Bilingual>> = {
  reading: { vi: "Đang đọc văn bản…", en: "Reading the document…" },
  opening: { vi: "Đang đọc tệp Excel…", en: "Reading the Excel file…" },
  refresh: { vi: "Đang cập nhật…", en: "Updating…" },
  insert: { vi: "Đang chèn…", en: "Inserting…" },
  rewrite: { vi: "Đang viết lại…", en: "Rewriting…" },
  undo: { vi: "Đang hoàn tác…", en: "Undoing…" },
  finalise: { vi: "Đang chốt…", en: "Making the final version…" },
  frames: { vi: "Đang đổi khung…", en: "Changing the frames…" },
};

/** How the words of a passage stand. */
export const proseNames: Readonly<Record<PassageLine["prose"], Bilingual>> = {
  absent: { vi: "chưa có", en: "absent" },
  "as-written": { vi: "như đã chèn", en: "as inserted" },
  edited: { vi: "lời sửa tay", en: "words edited by hand" },
  unknown: { vi: "không rõ đã chèn thế nào", en: "not known how it was inserted" },
};

/** What a line of the trail did. */
export const actionNames: Readonly<Record<Refresh["action"], Bilingual>> = {
  insert: { vi: "Chèn đoạn", en: "Inserted" },
  refresh: { vi: "Cập nhật", en: "Updated" },
  rewrite: { vi: "Viết lại đoạn", en: "Rewritten" },
  undo: { vi: "Hoàn tác", en: "Undone" },
};

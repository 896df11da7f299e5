import type { Bilingual } from "../../core/figures/bilingual";

/** Words of the check tab; what it shares with other views is in pane-texts.ts. */
export const checkTexts = {
  filter: { vi: "Lọc theo mức độ", en: "Filter by severity" },
  filteredOut: {
    vi: "Không còn phát hiện nào thuộc mức đang lọc.",
    en: "No finding of the severity filtered for is left.",
  },
  showAll: { vi: "Hiện tất cả", en: "Show all" },
  highlight: { vi: "Tô màu ô trên biểu", en: "Colour the cells on the sheet" },
  highlightHint: {
    vi: "Chỉ tô tạm, tắt đi là gỡ hết.",
    en: "Temporary: switching it off leaves nothing behind.",
  },
  nothingFound: { vi: "Không có phát hiện nào.", en: "There are no findings." },
  nothingOpen: {
    vi: "Không còn phát hiện nào cần xem.",
    en: "No finding is left to look at.",
  },
  goTo: { vi: "Đi tới ô {{cell}}, trang {{sheet}}", en: "Go to cell {{cell}} on sheet {{sheet}}" },
  goToFull: { vi: "Đi tới {{place}}", en: "Go to {{place}}" },
  /** A cell of another sheet. */
  place: { vi: "{{sheet}}, ô {{cell}}", en: "{{sheet}}, cell {{cell}}" },
  selectAll: { vi: "Chọn cả {{n}} ô", en: "Select {{n}} cell|Select all {{n}} cells" },
  onSheet: { vi: ", trang {{sheet}}", en: " on sheet {{sheet}}" },
  moreCells: { vi: "và {{n}} ô nữa", en: "and {{n}} more cell|and {{n}} more cells" },
  contributors: { vi: "Ô liên quan ({{n}})", en: "Cell involved|Cells involved ({{n}})" },
  more: { vi: "Xem thêm ({{n}})", en: "Show {{n}} more|Show {{n}} more" },
  unseen: {
    vi: "Còn {{n}} phát hiện nữa; xử lý các phát hiện trên rồi kiểm tra lại.",
    en: "There is {{n}} more finding; settle those above, then check again.|There are {{n}} more findings; settle those above, then check again.",
  },
  suspect: { vi: "Nghi:", en: "Suspect:" },
  oneOf: { vi: "Nghi một trong các ô:", en: "Suspect, one of:" },
  typed: { vi: "nhập {{from}}, có thể {{to}}", en: "says {{from}}, perhaps {{to}}" },
  calculated: {
    vi: "công thức cho {{from}}, có thể {{to}}",
    en: "its formula gives {{from}}, perhaps {{to}}",
  },
  leftBlank: { vi: "đang để trống, có thể {{to}}", en: "is blank, perhaps {{to}}" },
  /** The same three where nothing says what was meant. */
  typedOnly: { vi: "nhập {{from}}", en: "says {{from}}" },
  calculatedOnly: { vi: "công thức cho {{from}}", en: "its formula gives {{from}}" },
  leftBlankOnly: { vi: "đang để trống", en: "is blank" },
  /** Where the others leave more than one value open; it stands for `to`. */
  between: { vi: "từ {{low}} đến {{high}}", en: "{{low}} to {{high}}" },
  otherWays: {
    vi: "Xem cách khác ({{n}})",
    en: "See {{n}} other way|See {{n}} other ways",
  },
  following: {
    vi: "Chênh lệch kéo theo ({{n}}): {{cells}}",
    en: "Differences that follow from it ({{n}}): {{cells}}",
  },
  preview: {
    vi: "Sẽ thay nội dung {{n}} ô:",
    en: "{{n}} cell will change:|{{n}} cells will change:",
  },
  confirm: { vi: "Thay {{n}} ô", en: "Change {{n}} cell|Change {{n}} cells" },
  becomes: { vi: "đổi thành", en: "becomes" },
  explain: { vi: "Giải thích…", en: "Explain…" },
  reason: {
    vi: "Vì sao số này đúng như trên biểu?",
    en: "Why is this right as it stands?",
  },
  reasonHint: {
    vi: "Enter để ghi, Esc để thôi · còn {{n}} ký tự",
    en: "Enter keeps it, Esc leaves it · {{n}} character left|Enter keeps it, Esc leaves it · {{n}} characters left",
  },
  reasonMissing: { vi: "Xin ghi lý do.", en: "Please write the reason." },
  keepReason: { vi: "Ghi giải thích", en: "Keep explanation" },
  moreActions: { vi: "Việc khác với {{place}}", en: "More for {{place}}" },
  thisFinding: { vi: "phát hiện này", en: "this finding" },
  selectInvolved: {
    vi: "Chọn ô này và các ô liên quan",
    en: "Select this cell and those involved",
  },
  skip: { vi: "Bỏ qua lần này", en: "Skip for now" },
  skipped: {
    vi: "{{n}} bỏ qua lần này, hiện lại khi số thay đổi",
    en: "{{n}} skipped for now, back when the figures change",
  },
  unskip: { vi: "Hiện lại", en: "Show again" },
  explained: { vi: "{{n}} đã giải thích", en: "{{n}} explained" },
  explainedOn: { vi: "Giải thích ngày {{date}}:", en: "Explained on {{date}}:" },
  reopen: { vi: "Mở lại", en: "Open again" },
  lapsedFigure: {
    vi: "Đã giải thích khi số còn là {{figure}}; nay đã khác. Lý do khi đó: “{{reason}}”",
    en: "Explained while the figure was {{figure}}; it is different now. The reason then: “{{reason}}”",
  },
  lapsed: {
    vi: "Đã giải thích khi số còn khác. Lý do khi đó: “{{reason}}”",
    en: "Explained while the figures were different. The reason then: “{{reason}}”",
  },
} as const satisfies Record<string, Bilingual>;

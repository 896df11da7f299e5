import type { Bilingual } from "../../core/figures/bilingual";

/** Words of the narrative. */
export const narrativeTexts = {
  keep: { vi: "Đưa đoạn “{{title}}” vào báo cáo", en: "Put “{{title}}” into the report" },
  leftOut: {
    vi: "Không đưa vào báo cáo và bản chép.",
    en: "Not in the report, and not copied.",
  },
  allLeftOut: {
    vi: "Chưa chọn đoạn nào; bật ít nhất một đoạn để chép.",
    en: "No passage is chosen; switch one on to copy it.",
  },
  copyAll: { vi: "Chép {{n}} đoạn", en: "Copy {{n}} passage|Copy {{n}} passages" },
  copyOne: { vi: "Chép đoạn này", en: "Copy this passage" },
  copyNamed: { vi: "Chép đoạn này: {{title}}", en: "Copy this passage: {{title}}" },
  copied: { vi: "Đã chép", en: "Copied" },
  pressCopy: {
    vi: "Chương trình không cho chép thẳng: bấm Ctrl+C để chép phần đã chọn.",
    en: "Copying is not allowed here: press Ctrl+C to copy what is selected.",
  },
  place: { vi: "{{sheet}} ô {{cells}}", en: "{{sheet}} cell {{cells}}" },
  counted: {
    vi: "đếm {{count}} dòng, từ {{place}} đến ô {{last}}",
    en: "{{count}} rows counted, from {{place}} to {{last}}",
  },
  workedOut: { vi: "tính từ {{parts}}", en: "worked out from {{parts}}" },
  printed: { vi: "trên biểu ghi {{text}}", en: "printed as {{text}}" },
  problems: {
    vi: "{{n}} phát hiện ở các số của đoạn này",
    en: "{{n}} finding about the figures of this passage|{{n}} findings about the figures of this passage",
  },
  style: { vi: "Cách viết số", en: "How numbers are written" },
  sample: { vi: "Ví dụ:", en: "Example:" },
  shareVerb: { vi: "Trước tỷ lệ", en: "Before a share" },
  decimals: { vi: "Số lẻ của tỷ lệ tự tính", en: "Decimals of shares worked out here" },
  leadingZero: {
    vi: "Thêm số 0 trước số dưới 10 (05 hồ sơ)",
    en: "A zero before counts below ten (05)",
  },
  grouping: { vi: "Dấu chấm ngăn hàng nghìn (4.166)", en: "Dots between thousands (4.166)" },
} as const satisfies Record<string, Bilingual>;

import type { Bilingual } from "../../core/figures/bilingual";

/** Words about rules: their pages, and what a person decides about them in a workbook. */
export const ruleTexts = {
  why: { vi: "Vì sao có phát hiện này?", en: "Why is this found?" },
  about: { vi: "Về quy tắc này", en: "About this rule" },
  close: { vi: "Đóng", en: "Close" },
  opening: { vi: "Đang mở…", en: "Opening…" },
  notOpened: {
    vi: "Chưa mở được trang về quy tắc này. Xin đóng rồi thử lại khi máy có mạng.",
    en: "The page of this rule could not be opened. Please close this and try again when online.",
  },
  turnOff: { vi: "Tắt quy tắc này trong sổ…", en: "Turn this rule off in the workbook…" },
  lower: { vi: "Hạ quy tắc này thành lưu ý…", en: "Lower this rule to a note…" },
  whyOff: {
    vi: "Vì sao tắt quy tắc này trong sổ?",
    en: "Why is this rule to be off in this workbook?",
  },
  whyLower: {
    vi: "Vì sao chỉ cần lưu ý về quy tắc này?",
    en: "Why is a note enough for this rule?",
  },
  by: { vi: "Người quyết định (có thể để trống)", en: "Who decided (may be left blank)" },
  keepOff: { vi: "Tắt quy tắc", en: "Turn the rule off" },
  keepLower: { vi: "Hạ thành lưu ý", en: "Lower to a note" },
  decided: {
    vi: "{{n}} quy tắc đã tắt hoặc đổi mức",
    en: "{{n}} rule off or graded otherwise|{{n}} rules off or graded otherwise",
  },
  byForm: { vi: "theo biểu mẫu “{{form}}”", en: "by the form “{{form}}”" },
  off: { vi: "Đã tắt", en: "Off" },
  note: { vi: "Đổi thành lưu ý", en: "As a note" },
  warning: { vi: "Đổi thành cảnh báo", en: "As a warning" },
  error: { vi: "Đổi thành lỗi", en: "As an error" },
  notTold: {
    vi: "không nêu {{n}} phát hiện",
    en: "{{n}} finding not told|{{n}} findings not told",
  },
  regraded: { vi: "{{n}} phát hiện", en: "{{n}} finding|{{n}} findings" },
  turnOn: { vi: "Bật lại", en: "Turn on again" },
  restore: { vi: "Trả lại mức cũ", en: "Restore its severity" },
} as const satisfies Record<string, Bilingual>;

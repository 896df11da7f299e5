import type { Bilingual } from "../core/figures/bilingual";

/** What a ribbon button says when there is no cell to go to. */
export const commandTexts = {
  agrees: {
    vi: "Không còn lỗi nào: khớp tất cả {{n}} quan hệ.",
    en: "No error is left: all {{n}} relations agree.",
  },
  explained: {
    vi: "Không còn lỗi nào chưa giải thích ({{n}} đã giải thích).",
    en: "No unexplained error is left ({{n}} explained).",
  },
  rulesInForce: {
    vi: "Không còn lỗi nào từ các quy tắc đang dùng.",
    en: "No error is left from the rules in force.",
  },
  nothingRecognised: {
    vi: "Chưa trang tính nào được nhận là biểu mẫu đã biết. Xin bấm “Mở Khớp Số” để xem còn thiếu gì.",
    en: "No sheet was recognised as a known form. Press “Open Khớp Số” to see what is missing.",
  },
} as const satisfies Record<string, Bilingual>;

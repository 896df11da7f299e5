import type { Bilingual } from "../../core/figures/bilingual";

/** What became of a form, said once it is done. */
export const formNewsTexts = {
  kept: { vi: "Đã lưu biểu “{{name}}” vào sổ.", en: "The workbook keeps “{{name}}” now." },
  renamed: { vi: "Biểu có tên mới: “{{name}}”.", en: "The form is called “{{name}}” now." },
  brought: {
    vi: "Đã nhập biểu “{{name}}” vào sổ.",
    en: "“{{name}}” was brought into the workbook.",
  },
  forgotten: {
    vi: "Đã xóa biểu “{{name}}” khỏi sổ.",
    en: "“{{name}}” was deleted from the workbook.",
  },
} as const satisfies Record<string, Bilingual>;

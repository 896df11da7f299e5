import type { Bilingual } from "../../core/figures/bilingual";

/** Words of the report as pages. */
export const pagesTexts = {
  report: {
    vi: "Báo cáo, {{n}} trang. Phím mũi tên dời chỗ chèn.",
    en: "Report, {{n}} page. Arrow keys move the place of insertion.|Report, {{n}} pages. Arrow keys move the place of insertion.",
  },
  page: { vi: "Trang {{at}} / {{n}}", en: "Page {{at}} of {{n}}" },
  drawing: { vi: "Đang vẽ báo cáo…", en: "Drawing the report…" },
  notDrawn: {
    vi: "Không vẽ được báo cáo thành trang.",
    en: "The report cannot be drawn as pages.",
  },
  notDrawnHint: {
    vi: "Số liệu trong báo cáo vẫn xem, cập nhật và lưu được ở khung bên cạnh.",
    en: "Its figures can still be seen, refreshed and saved in the pane beside.",
  },
  cursorAt: {
    vi: "Chỗ chèn: đoạn {{n}}, {{words}}",
    en: "Place of insertion: paragraph {{n}}, {{words}}",
  },
  atStart: { vi: "đầu đoạn “{{text}}”", en: "at the start of “{{text}}”" },
  behind: { vi: "sau “{{text}}”", en: "after “{{text}}”" },
  inEmpty: { vi: "đoạn trống", en: "which is empty" },
} as const satisfies Record<string, Bilingual>;

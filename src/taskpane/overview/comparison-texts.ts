import type { Bilingual } from "../../core/figures/bilingual";
import type { Comparison } from "../report/report-digest";

/** Words of the comparison with earlier periods. */
export const comparisonTexts = {
  title: { vi: "So với kỳ trước", en: "Against the period before" },
  hint: {
    vi: "Chọn tệp Excel của kỳ trước để xem số chuyển qua, số lũy kế, tỷ lệ thay đổi và số chép lại. Tệp chỉ được đọc trên máy này.",
    en: "Choose the workbook of the period before to check what is carried over, cumulative figures, shares that moved and figures that were copied. It is read on this machine only.",
  },
  choose: { vi: "So với kỳ trước…", en: "Compare with the period before…" },
  another: { vi: "Chọn tệp khác…", en: "Choose another file…" },
  stop: { vi: "Thôi so với tệp này", en: "Stop comparing with the file" },
  reading: { vi: "Đang đọc {{name}}…", en: "Reading {{name}}…" },
  line: {
    vi: "{{sheet}}{{period}} so với {{previous}}",
    en: "{{sheet}}{{period}} with {{previous}}",
  },
  sheetThen: { vi: "trang tính {{sheet}}", en: "sheet {{sheet}}" },
  fileThen: { vi: "tệp {{file}}", en: "file {{file}}" },
  unpaired: {
    vi: "Chưa so được với {{names}} trong tệp {{file}}: khác mẫu, không phải kỳ trước, hoặc không rõ tương ứng trang nào.",
    en: "Not compared with {{names}} of the file {{file}}: another form, no earlier period, or no telling with which sheet.",
  },
  shareStep: { vi: "Lưu ý khi tỷ lệ thay đổi quá", en: "Note shares that moved by more than" },
  points: { vi: "{{n}} điểm %", en: "{{n}} point|{{n}} points" },
  more: { vi: "Xem {{n}} trang khác", en: "{{n}} more sheet|{{n}} more sheets" },
} as const satisfies Record<string, Bilingual>;

/** How the periods lie to each other, in a few words. */
export const distanceTexts: Readonly<Record<Comparison["distance"], Bilingual>> = {
  "period-before": { vi: "kỳ liền trước", en: "the period before" },
  "same-start": { vi: "lũy kế từ cùng ngày", en: "cumulative from the same day" },
  "year-before": { vi: "cùng kỳ năm trước", en: "the same period last year" },
  earlier: { vi: "kỳ trước đó", en: "an earlier period" },
  unknown: { vi: "kỳ trước, theo người dùng", en: "the period before, as you say" },
};

/** Why only numbers that were copied are looked for. */
export const copiesOnlyTexts: Readonly<Record<Exclude<Comparison["unit"], "same">, Bilingual>> = {
  merged: {
    vi: "xã, phường sắp xếp lại từ 01/7/2025: chỉ tìm số chép lại",
    en: "communes were merged on 01/7/2025: only copied figures are looked for",
  },
  other: {
    vi: "đơn vị khác: chỉ tìm số chép lại",
    en: "another unit: only copied figures are looked for",
  },
};

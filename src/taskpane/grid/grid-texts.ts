import type { Bilingual } from "../../core/figures/bilingual";

/** Words of the grid and of what stands around it. */
export const gridTexts = {
  sheet: { vi: "Trang tính {{name}}", en: "Sheet {{name}}" },
  cellContent: { vi: "Nội dung ô", en: "Cell content" },
  contentBar: { vi: "Thanh công thức", en: "Formula bar" },
  nameBox: {
    vi: "Ô đang chọn; gõ địa chỉ để tới ô đó",
    en: "Selected cell; type an address to go there",
  },
  pending: {
    vi: "Chưa có kết quả tính của công thức này",
    en: "The result of this formula has not been calculated",
  },
  tooNarrow: {
    vi: "Cột hẹp, chưa hiện hết số {{text}}",
    en: "The column is too narrow for {{text}}",
  },
  help: {
    vi: "Phím mũi tên để chọn ô, gõ để thay nội dung, F2 để sửa. F6, hoặc Esc rồi Tab, để rời bảng.",
    en: "Arrow keys select, typing replaces, F2 edits. F6, or Esc and then Tab, leaves the grid.",
  },
  sheets: { vi: "Các trang tính", en: "Sheets" },
  errorsOnSheet: { vi: "{{n}} lỗi", en: "{{n}} error|{{n}} errors" },
  selectAll: { vi: "Chọn cả trang tính", en: "Select the whole sheet" },
} as const satisfies Record<string, Bilingual>;

import type { Bilingual } from "../figures/bilingual";

/** What buttons say; `{{to}}` is the number, `{{formula}}` begins with "=". */
export const repairTexts = {
  change: { vi: "Sửa thành {{to}}", en: "Change to {{to}}" },
  fill: { vi: "Điền {{to}}", en: "Fill in {{to}}" },
  replaceFormula: { vi: "Thay công thức bằng {{to}}", en: "Replace the formula with {{to}}" },
  insertFormula: { vi: "Chèn công thức {{formula}}", en: "Insert the formula {{formula}}" },
  changeFormula: {
    vi: "Sửa công thức thành {{formula}}",
    en: "Change the formula to {{formula}}",
  },
  toNumber: { vi: "Đổi thành số {{to}}", en: "Turn into the number {{to}}" },
  toNumbers: { vi: "Đổi {{count}} ô thành số", en: "Turn {{count}} cells into numbers" },
  zero: { vi: "Ghi 0", en: "Write 0" },
  zeros: { vi: "Ghi 0 vào {{count}} ô", en: "Write 0 in {{count}} cells" },
} as const satisfies Record<string, Bilingual>;

/** "Sửa 2 ô: D15 thành 1.194, H15 thành 1.012"; placeholders `cell0`, `to0`, `cell1` … */
export function severalTexts(cells: number, isOverFormula: boolean): Bilingual {
  const list = (word: string): string =>
    Array.from(
      { length: cells },
      (_, index) => `{{cell${String(index)}}} ${word} {{to${String(index)}}}`
    ).join(", ");
  const note = isOverFormula
    ? { vi: " (thay cả công thức)", en: " (formulas are replaced too)" }
    : { vi: "", en: "" };
  return {
    vi: `Sửa {{count}} ô: ${list("thành")}${note.vi}`,
    en: `Change {{count}} cells: ${list("to")}${note.en}`,
  };
}

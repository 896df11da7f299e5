import type { Trouble } from "../trouble";
import { fail } from "../trouble";

/** What this Excel can do, by the requirement sets that it declares. */
export interface Abilities {
  /** 1.7: events of a sheet, frozen rows, the workbook's name. */
  readonly isEnough: boolean;
  /** 1.8 */
  readonly validatesInput: boolean;
  readonly tellsCalculations: boolean;
  /** 1.9 */
  readonly knowsAreas: boolean;
  /** 1.10 */
  readonly tellsSorting: boolean;
  /** 1.13 */
  readonly tellsMerges: boolean;
  /** 1.17 */
  readonly tellsRenames: boolean;
  /** 1.18 */
  readonly selectsAreas: boolean;
}

export function findAbilities(): Abilities {
  const has = (version: string): boolean =>
    Office.context.requirements.isSetSupported("ExcelApi", version);
  return {
    isEnough: has("1.7"),
    validatesInput: has("1.8"),
    tellsCalculations: has("1.8"),
    knowsAreas: has("1.9"),
    tellsSorting: has("1.10"),
    tellsMerges: has("1.13"),
    tellsRenames: has("1.17"),
    selectsAreas: has("1.18"),
  };
}

/** What is missing, in the person's words; a single sentence when this Excel cannot run the pane at all. */
export function lacksOf(abilities: Abilities): readonly Trouble[] {
  if (!abilities.isEnough) return [tooOld];
  return [
    ...(abilities.tellsMerges ? [] : [NO_MERGES]),
    ...(abilities.knowsAreas ? [] : [NO_HIDDEN_LINES]),
    ...(abilities.validatesInput ? [] : [NO_VALIDATION]),
  ];
}

const lack = (code: string, vi: string, en: string): Trouble => fail(code, vi, en).trouble;

export const tooOld = lack(
  "host-too-old",
  "Bản Excel này quá cũ để chạy Khớp Số: cần Excel 2021 trở lên hoặc Microsoft 365. Xin dùng trang Khớp Số trong trình duyệt với tệp .xlsx đã lưu.",
  "This Excel is too old for Khớp Số: it takes Excel 2021 or later, or Microsoft 365. Please use the Khớp Số page in a browser with the saved .xlsx file."
);
const NO_MERGES = lack(
  "no-merges",
  "Bản Excel này không cho biết các ô đã gộp, nên biểu có đầu cột gộp nhiều tầng có thể không được nhận ra.",
  "This Excel does not tell which cells are merged, so a form whose headings are merged may not be recognised."
);
const NO_HIDDEN_LINES = lack(
  "no-hidden-lines",
  "Bản Excel này không cho biết dòng, cột nào đang ẩn.",
  "This Excel does not tell which rows and columns are hidden."
);
const NO_VALIDATION = lack(
  "no-validation",
  "Bản Excel này không đặt được điều kiện nhập liệu cho biểu mới và không báo khi tính lại công thức.",
  "This Excel cannot set input rules in new forms and does not tell when formulas are calculated again."
);

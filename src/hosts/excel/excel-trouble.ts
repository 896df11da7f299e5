import type { Bilingual } from "../../core/figures/bilingual";
import { officeErrorKind, type OfficeErrorKind } from "../office-error-kind";
import type { Trouble } from "../trouble";

const SENTENCES: Readonly<Record<OfficeErrorKind | "cell-in-edit", Bilingual>> = {
  "cell-in-edit": {
    vi: "Đang sửa ô: bấm Enter rồi kiểm tra lại.",
    en: "A cell is being edited: press Enter, then check again.",
  },
  protected: {
    vi: "Excel không cho thay đổi: trang tính hoặc sổ đang được bảo vệ. Xin bỏ bảo vệ (thẻ Review) rồi thử lại.",
    en: "Excel allows no change: the sheet or the workbook is protected. Please unprotect it (tab Review) and try again.",
  },
  "session-lost": {
    vi: "Mất phiên làm việc với Excel. Xin đóng khung Khớp Số, mở lại sổ rồi kiểm tra lại.",
    en: "The session with Excel was lost. Please close the Khớp Số pane, open the workbook again and check again.",
  },
  "too-large": {
    vi: "Trang tính quá lớn cho một lần trao đổi với Excel. Xin xóa các dòng, cột không dùng, lưu sổ rồi kiểm tra lại.",
    en: "The sheet is too large for one exchange with Excel. Please delete rows and columns that are not used, save and check again.",
  },
  "host-busy": {
    vi: "Excel đang bận. Xin chờ giây lát rồi thử lại.",
    en: "Excel is busy. Please wait a moment and try again.",
  },
  "api-missing": {
    vi: "Bản Excel này chưa làm được việc đó. Xin cập nhật Office; các việc khác vẫn dùng được.",
    en: "This version of Excel cannot do that yet. Please update Office; everything else still works.",
  },
  "item-missing": {
    vi: "Không còn tìm thấy trang tính hoặc ô cần dùng. Xin kiểm tra lại để đọc sổ từ đầu.",
    en: "A sheet or cell that is needed is no longer there. Please check again to read the workbook anew.",
  },
};

const CELL_IN_EDIT = "InvalidOperationInCellEditMode";

/** Excel gives no code of its own for it, but stops at this method. */
const MERGES = /getMergedAreas/i;

/** What Excel's error means to the person, with a stable code of ours; unknown codes are told as they are. */
export function excelTrouble(code: string, location = ""): Trouble {
  const kind = code === CELL_IN_EDIT ? "cell-in-edit" : officeErrorKind(code);
  const isUnclear = kind === null || kind === "item-missing";
  if (isUnclear && MERGES.test(location))
    return { code: "too-many-merges", message: unknown(code) };
  return kind === null
    ? { code: "excel-error", message: unknown(code) }
    : { code: kind, message: SENTENCES[kind] };
}

const unknown = (code: string): Bilingual => ({
  vi: `Excel báo lỗi ${code}. Xin thử lại; nếu vẫn vậy, xin lưu sổ, đóng Excel rồi mở lại.`,
  en: `Excel reports the error ${code}. Please try again; if it stays, save the workbook, close Excel and open it again.`,
});

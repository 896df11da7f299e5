import { addressText } from "../../core/sheet/address";
import type { CellAddress } from "../../core/sheet/address";
import { fail } from "../trouble";

type Refusal = ReturnType<typeof fail>;

/** Every reason of our own for which something is not done, each with what the person can do. */
export const troubles = {
  cancelled: (): Refusal => fail("cancelled", "Đã dừng đọc sổ.", "Reading was stopped."),
  cutShort: (sheet: string): Refusal =>
    fail(
      "too-large",
      `Excel không đưa được hết nội dung của trang “${sheet}”. Xin xóa các dòng, cột không dùng, lưu sổ rồi kiểm tra lại.`,
      `Excel could not hand over all of the sheet “${sheet}”. Please delete rows and columns that are not used, save and check again.`
    ),
  sheetMissing: (sheet: string): Refusal =>
    fail(
      "sheet-missing",
      `Không còn trang tính “${sheet}”: có thể đã bị xóa hoặc đổi tên. Xin kiểm tra lại.`,
      `The sheet “${sheet}” is no longer there: perhaps it was deleted or renamed. Please check again.`
    ),
  sheetHidden: (sheet: string): Refusal =>
    fail(
      "sheet-hidden",
      `Trang tính “${sheet}” đang ẩn. Xin bấm chuột phải vào một thẻ trang, chọn Unhide (Bỏ ẩn), rồi thử lại.`,
      `The sheet “${sheet}” is hidden. Please right-click a sheet tab, choose Unhide, and try again.`
    ),
  sheetProtected: (sheet: string): Refusal =>
    fail(
      "protected",
      `Trang tính “${sheet}” đang được bảo vệ nên chưa sửa được; kiểm tra vẫn làm được. Xin bỏ bảo vệ (thẻ Review) rồi thử lại.`,
      `The sheet “${sheet}” is protected, so nothing was changed; checking still works. Please unprotect it (tab Review) and try again.`
    ),
  cellChanged: (address: CellAddress): Refusal =>
    fail(
      "cell-changed",
      `Ô ${addressText(address)} vừa được sửa nên không ghi đè. Xin xem lại rồi thử lại.`,
      `The cell ${addressText(address)} was edited in the meantime, so nothing was overwritten. Please look again and retry.`
    ),
  notAsWritten: (address: CellAddress): Refusal =>
    fail(
      "not-as-written",
      `Excel không nhận đúng nội dung ghi vào ô ${addressText(address)}, nên mọi thay đổi đã được trả lại. Xin sửa ô đó bằng tay.`,
      `Excel did not take what was written to the cell ${addressText(address)}, so all changes were taken back. Please edit that cell by hand.`
    ),
  notTakenBack: (address: CellAddress): Refusal =>
    fail(
      "not-taken-back",
      `Việc sửa bị dừng giữa chừng và chưa trả lại được. Xin bấm Ctrl+Z trong Excel, rồi xem lại ô ${addressText(address)}.`,
      `The change stopped half-way and could not be taken back. Please press Ctrl+Z in Excel and look at the cell ${addressText(address)}.`
    ),
  notKept: (): Refusal =>
    fail(
      "not-kept",
      "Sổ này không giữ lại được lựa chọn của Khớp Số. Mọi việc khác vẫn như thường.",
      "This workbook does not keep the choices made in Khớp Số. Everything else works as usual."
    ),
  parcelNotKept: (): Refusal =>
    fail(
      "parcel-not-kept",
      "Sổ này không giữ lại được gói số liệu, nên Word chưa đọc được gói từ tệp Excel. Xin dùng nút chép mã.",
      "This workbook did not keep the parcel, so Word cannot read it from the Excel file. Please copy the code instead."
    ),
} as const;

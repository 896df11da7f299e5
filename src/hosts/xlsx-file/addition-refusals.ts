import { fail } from "../trouble";

type Refusal = ReturnType<typeof fail>;

/** Why nothing is added to an open file, each with what the person can do. */
export const additionRefusals = {
  structureProtected: (name: string): Refusal =>
    fail(
      "protected",
      `Cấu trúc của sổ “${name}” đang được bảo vệ nên chưa thêm được trang tính. Xin bỏ bảo vệ trong Excel (thẻ Review, Protect Workbook), lưu lại rồi mở lại tệp.`,
      `The structure of the workbook “${name}” is protected, so no sheet was added. Please unprotect it in Excel (tab Review, Protect Workbook), save, and open the file again.`
    ),
  memoryNotKept: (): Refusal =>
    fail(
      "not-kept",
      "Tệp này không giữ lại được lựa chọn của Khớp Số. Mọi việc khác vẫn như thường.",
      "This file does not keep the choices made in Khớp Số. Everything else works as usual."
    ),
  parcelNotKept: (): Refusal =>
    fail(
      "parcel-not-kept",
      "Tệp này không giữ lại được gói số liệu, nên Word chưa đọc được gói từ tệp Excel. Xin dùng nút chép mã.",
      "This file did not keep the parcel, so Word cannot read it from the Excel file. Please copy the code instead."
    ),
} as const;

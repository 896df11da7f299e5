import { addressText } from "../../core/sheet/address";
import type { CellAddress } from "../../core/sheet/address";
import { fail } from "../trouble";

type Refusal = ReturnType<typeof fail>;

/** Why a cell of an open file is not changed, each with what the person can do. */
export const editRefusals = {
  sheetMissing: (sheet: string): Refusal =>
    fail(
      "sheet-missing",
      `Không có trang tính “${sheet}” trong sổ này.`,
      `This workbook has no sheet “${sheet}”.`
    ),
  sheetProtected: (address: CellAddress): Refusal =>
    fail(
      "protected",
      `Trang tính “${address.sheet}” đang được bảo vệ nên chưa sửa được ô ${address.cell}; kiểm tra vẫn làm được. Xin bỏ bảo vệ trong Excel (thẻ Review), lưu lại rồi mở lại tệp.`,
      `The sheet “${address.sheet}” is protected, so the cell ${address.cell} was not changed; checking still works. Please unprotect it in Excel (tab Review), save, and open the file again.`
    ),
  outsideSheet: (sheet: string): Refusal =>
    fail(
      "outside-sheet",
      `Nội dung vượt ra ngoài trang tính “${sheet}”: một trang tính Excel có 1.048.576 dòng và 16.384 cột. Chưa ô nào được sửa.`,
      `The content goes beyond the sheet “${sheet}”: a sheet of Excel has 1,048,576 rows and 16,384 columns. No cell was changed.`
    ),
  cellChanged: (address: CellAddress): Refusal =>
    fail(
      "cell-changed",
      `Ô ${addressText(address)} vừa được sửa nên không ghi đè. Xin xem lại rồi thử lại.`,
      `The cell ${addressText(address)} was edited in the meantime, so nothing was overwritten. Please look again and retry.`
    ),
  fixedCell: (address: CellAddress): Refusal =>
    fail(
      "fixed-cell",
      `Ô ${addressText(address)} thuộc một công thức mảng, một Data Table hoặc là tiêu đề cột của một bảng (Table) nên không sửa riêng được. Xin sửa trong Excel.`,
      `The cell ${addressText(address)} belongs to an array formula or a data table, or heads a column of a table, and cannot be changed alone. Please change it in Excel.`
    ),
  partOfArray: (address: CellAddress): Refusal =>
    fail(
      "part-of-array",
      `Ô ${addressText(address)} thuộc một công thức mảng, không sửa riêng được. Xin sửa công thức đó trong Excel.`,
      `The cell ${addressText(address)} belongs to an array formula and cannot be changed alone. Please change that formula in Excel.`
    ),
} as const;

import type { CellAddress } from "../../../core/sheet/address";
import { addressText } from "../../../core/sheet/address";
import { fail } from "../../trouble";

type Refusal = ReturnType<typeof fail>;

/** Why a cell cannot be written into the file, beside what `editRefusals` says, each with what the person can do. */
export const writeRefusals = {
  partOfDataTable: (address: CellAddress): Refusal =>
    fail(
      "part-of-data-table",
      `Ô ${addressText(address)} thuộc một bảng dữ liệu giả định (Data Table), không sửa riêng được. Xin sửa bảng đó trong Excel.`,
      `The cell ${addressText(address)} belongs to a what-if data table and cannot be changed alone. Please change that table in Excel.`
    ),
  tableHeader: (address: CellAddress): Refusal =>
    fail(
      "table-header",
      `Ô ${addressText(address)} là tiêu đề cột của một bảng (Table) trong Excel, các công thức có thể gọi theo tên này. Xin đổi tiêu đề trong Excel.`,
      `The cell ${addressText(address)} is the heading of a column of an Excel table, and formulas may name it. Please change the heading in Excel.`
    ),
  textTooLong: (address: CellAddress): Refusal =>
    fail(
      "text-too-long",
      `Nội dung của ô ${addressText(address)} dài quá 32.767 ký tự, một ô Excel không chứa hết. Xin rút ngắn hoặc tách ra nhiều ô.`,
      `The content of the cell ${addressText(address)} has more than 32,767 characters, more than a cell of Excel holds. Please shorten it or use several cells.`
    ),
} as const;

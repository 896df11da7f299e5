import { fail } from "../trouble";

type Refusal = ReturnType<typeof fail>;

/** What can go wrong between the page and the workers in which files are open. */
export const pageTroubles = {
  cancelled: (): Refusal => fail("cancelled", "Đã dừng đọc sổ.", "Reading was stopped."),
  sheetMissing: (sheet: string): Refusal =>
    fail(
      "sheet-missing",
      `Không còn trang tính “${sheet}” trong sổ này. Xin kiểm tra lại.`,
      `The sheet “${sheet}” is no longer in this workbook. Please check again.`
    ),
  sheetHidden: (sheet: string): Refusal =>
    fail(
      "sheet-hidden",
      `Trang tính “${sheet}” đang ẩn nên trang này không hiện. Xin bỏ ẩn trong Excel (bấm chuột phải vào một thẻ trang, chọn Unhide), lưu lại rồi mở lại tệp.`,
      `The sheet “${sheet}” is hidden and not shown here. Please unhide it in Excel (right-click a sheet tab, Unhide), save, and open the file again.`
    ),
  closed: (name: string): Refusal =>
    fail("closed", `Tệp “${name}” đã được đóng.`, `“${name}” was closed.`),
  stopped: (name: string): Refusal =>
    fail(
      "stopped",
      `Phần đang giữ tệp “${name}” đã dừng, có thể vì máy thiếu bộ nhớ. Xin tải lại trang: việc chưa lưu được giữ trong trình duyệt.`,
      `The part that holds “${name}” has stopped, perhaps for want of memory. Please reload the page: unsaved work is kept in the browser.`
    ),
} as const;

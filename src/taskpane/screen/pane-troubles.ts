import { fail } from "../../hosts/trouble";

/** Troubles of the panes' own workers and parts, each with what the person can do. */
export const paneTroubles = {
  /** Over a file that was opened. */
  stopped: fail(
    "worker-stopped",
    "Việc đọc tệp bị dừng giữa chừng. Xin mở lại tệp; nếu vẫn vậy, xin tải lại trang.",
    "Reading the file stopped midway. Please open the file again or, if that fails, reload the page."
  ),
  /** Beside an open workbook. */
  checkStopped: fail(
    "check-stopped",
    "Việc kiểm tra bị dừng giữa chừng. Sổ không bị thay đổi. Xin bấm “Đọc lại”.",
    "Checking stopped midway. The workbook is unchanged. Please press “Read again”."
  ),
  cancelled: fail(
    "cancelled",
    "Đã dừng đọc sổ. Bấm “Đọc lại” khi cần.",
    "Reading was stopped. Press “Read again” when you need it."
  ),
  formsNotLoaded: fail(
    "forms-not-loaded",
    "Không tải được biểu mẫu: nơi cung cấp Khớp Số không trả lời. Sổ không bị thay đổi. Xin thử lại sau.",
    "The forms could not be loaded: the place that serves Khớp Số does not answer. The workbook is unchanged. Please try again later."
  ),
  tooManyForms: fail(
    "too-many-forms",
    "Sổ này không giữ thêm được biểu mẫu: nhiều nhất 10 biểu đã dạy, cả thảy 200 nghìn ký tự. Xin xuất rồi xóa bớt một biểu.",
    "This workbook keeps no more forms: 10 at most, of 200,000 characters together. Please export one and delete it."
  ),
} as const;

import { fail } from "../trouble";

type Refusal = ReturnType<typeof fail>;

const SAVE_AS_XLSX = {
  vi: "Xin mở tệp bằng Excel và lưu lại dạng .xlsx.",
  en: "Please open it in Excel and save it as .xlsx.",
};

/** Every reason for which a file is refused, each with what the person can do. The first argument of `fail` is the stable code. */
export const refusals = {
  notAWorkbook: (name: string): Refusal =>
    fail(
      "not-a-workbook",
      `Tệp “${name}” không phải sổ tính Excel (.xlsx). Xin chọn tệp khác.`,
      `The file “${name}” is not an Excel workbook (.xlsx). Please choose another file.`
    ),
  empty: (name: string): Refusal =>
    fail(
      "not-a-workbook",
      `Tệp “${name}” dài 0 byte, có thể chưa được tải về. Xin tải lại tệp.`,
      `The file “${name}” holds 0 bytes; perhaps it was not downloaded. Please download it again.`
    ),
  plainText: (name: string): Refusal =>
    fail(
      "not-a-workbook",
      `Tệp “${name}” là văn bản thuần (có thể là CSV), không phải sổ tính. ${SAVE_AS_XLSX.vi}`,
      `The file “${name}” is plain text (perhaps CSV), not a workbook. ${SAVE_AS_XLSX.en}`
    ),
  webPage: (name: string): Refusal =>
    fail(
      "not-a-workbook",
      `Tệp “${name}” là trang web hoặc XML do phần mềm xuất ra, không phải sổ tính .xlsx. ${SAVE_AS_XLSX.vi}`,
      `The file “${name}” is a web page or XML that some program exported, not an .xlsx workbook. ${SAVE_AS_XLSX.en}`
    ),
  oldFormat: (name: string): Refusal =>
    fail(
      "old-format",
      `Tệp “${name}” là sổ tính Excel kiểu cũ (.xls). ${SAVE_AS_XLSX.vi}`,
      `The file “${name}” is a workbook of the old kind (.xls). ${SAVE_AS_XLSX.en}`
    ),
  binaryFormat: (name: string): Refusal =>
    fail(
      "binary-format",
      `Tệp “${name}” là sổ tính Excel dạng nhị phân (.xlsb). ${SAVE_AS_XLSX.vi}`,
      `The file “${name}” is a binary workbook (.xlsb). ${SAVE_AS_XLSX.en}`
    ),
  openDocument: (name: string): Refusal =>
    fail(
      "opendocument-format",
      `Tệp “${name}” là bảng tính OpenDocument (.ods). Xin mở tệp bằng LibreOffice hoặc Excel và lưu lại dạng .xlsx.`,
      `The file “${name}” is an OpenDocument spreadsheet (.ods). Please open it in LibreOffice or Excel and save it as .xlsx.`
    ),
  encrypted: (name: string): Refusal =>
    fail(
      "encrypted",
      `Tệp “${name}” được đặt mật khẩu. Xin gỡ mật khẩu trong Excel (Tệp, Thông tin, Bảo vệ sổ làm việc) rồi mở lại.`,
      `The file “${name}” is protected by a password. Please remove it in Excel (File, Info, Protect Workbook) and open the file again.`
    ),
  tooLarge: (name: string, megabytes: number): Refusal =>
    fail(
      "too-large",
      `Tệp “${name}” quá lớn: nội dung giải nén vượt ${String(megabytes)} MB. Xin xóa các trang tính, dòng, cột không dùng rồi lưu lại.`,
      `The file “${name}” is too large: it unpacks to more than ${String(megabytes)} MB. Please delete sheets, rows and columns that are not used, and save it again.`
    ),
  truncated: (name: string): Refusal =>
    fail(
      "damaged",
      `Tệp “${name}” bị hỏng hoặc chưa tải về đầy đủ. Xin tải hoặc sao chép lại tệp.`,
      `The file “${name}” is damaged or was not downloaded completely. Please download or copy it again.`
    ),
  /** `part` is a path inside the file. */
  damagedPart: (name: string, part: string): Refusal =>
    fail(
      "damaged",
      `Tệp “${name}” bị hỏng ở phần ${part}. Xin mở tệp bằng Excel, để Excel sửa chữa, rồi lưu lại.`,
      `The file “${name}” is damaged in its part ${part}. Please open it in Excel, let Excel repair it, and save it again.`
    ),
  emptyWorkbook: (name: string): Refusal =>
    fail(
      "empty-workbook",
      `Sổ tính “${name}” không có số liệu nào: mọi trang tính đều trống. Xin chọn tệp khác.`,
      `The workbook “${name}” holds nothing: every sheet is blank. Please choose another file.`
    ),
} as const;

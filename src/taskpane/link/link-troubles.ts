import { fail } from "../../hosts/trouble";

/** Troubles of the Word pane itself, each with what the person can do. */
export const linkTroubles = {
  nothingLeft: fail(
    "nothing-left",
    "Trên máy này chưa có gói số liệu nào. Xin bấm “Xuất bản cho Word” ở mục Liên kết Word trong Excel, hoặc dán gói số liệu.",
    "There is no parcel on this machine. Please press “Publish for Word” under Word link in Excel, or paste a parcel."
  ),
  sourceChanged: fail(
    "source-changed",
    "Nguồn số của văn bản vừa khác đi, nên chưa cập nhật gì. Xin xem lại phần so sánh rồi xác nhận.",
    "The source of the document's figures has just changed, so nothing was updated. Please look at the comparison again and confirm."
  ),
  seenChanged: fail(
    "seen-changed",
    "Số này trong văn bản vừa thay đổi, nên được giữ nguyên. Xin xem lại phần so sánh.",
    "This figure has just changed in the document, so it was left as it is. Please look at the comparison again."
  ),
  proseChanged: fail(
    "prose-changed",
    "Lời văn của đoạn này vừa thay đổi trong văn bản, nên chưa viết lại. Xin xem lại phần so sánh.",
    "The words of this passage have just changed in the document, so it was not rewritten. Please look at the comparison again."
  ),
  alreadyThere: fail(
    "already-there",
    "Văn bản đã có đoạn này, nên không thêm nữa.",
    "The document has this passage already, so it was not added again."
  ),
  undoneInPart: fail(
    "undone-in-part",
    "Có số không trả lại được, vì đã thay đổi sau lần cập nhật hoặc đang có thay đổi chưa được chấp nhận; các số đó được giữ nguyên.",
    "Some figures could not be put back, since they changed after the update or hold changes not yet accepted; they were left as they are."
  ),
  noWorkbook: fail(
    "no-workbook",
    "Gói số liệu này không cho biết sổ Excel nào, nên chưa mở được ô. Xin xuất bản từ khung Khớp Số trong Excel.",
    "This parcel does not say which Excel workbook it is from, so the cell cannot be shown. Please publish from the Khớp Số pane in Excel."
  ),
  excelSilent: fail(
    "excel-silent",
    "Excel không trả lời. Xin mở sổ này và khung Khớp Số trong Excel trên cùng máy, rồi thử lại.",
    "Excel does not answer. Please open this workbook and the Khớp Số pane in Excel on the same machine, then try again."
  ),
  cellNotShown: fail(
    "cell-not-shown",
    "Excel chưa mở được ô này. Có thể ô đang được sửa, hoặc trang tính đã đổi tên hay bị ẩn.",
    "Excel could not show this cell. A cell may be being edited, or the sheet was renamed or is hidden."
  ),
} as const;

import type { Bilingual } from "../core/figures/bilingual";

export const usage: Bilingual = {
  vi: `Khớp Số: kiểm tra số liệu biểu thống kê và giữ báo cáo Word khớp với biểu.

  khop-so check FILE… [--previous KYTRUOC.xlsx] [--rules QUYTAC.json] [--json] [--lang vi|en]
      Đọc các tệp .xlsx, nêu chỗ chênh lệch và ô nghi sai.
  khop-so write FILE --into BAOCAO.docx [--out MOI.docx] [--unit-profile DONVI.json]
      Viết lời văn vào báo cáo, mỗi số liệu là một dấu liên kết. Chưa có báo cáo thì tạo khung mới.
  khop-so sync FILE --doc BAOCAO.docx [--out MOI.docx] [--take new|mine|ask] [--dry-run]
      Cập nhật số liệu đã liên kết. Chỗ sửa tay không bao giờ bị ghi đè nếu chưa hỏi.
  khop-so forms [--export MA | --schema] [--forms THUMUC]
      Liệt kê các biểu mẫu đã biết và thời gian có hiệu lực; in tệp JSON của một biểu mẫu (ví dụ
      --export tthc-ii06a) để sửa thành bản của tỉnh, hoặc in lược đồ JSON Schema của các tệp đó.

  --json           in một tài liệu JSON ra stdout
  --lang vi|en     ngôn ngữ của lời báo
  --previous TEP   so với tệp của kỳ trước: số chuyển qua, số lũy kế, số chép lại, tỷ lệ thay đổi; dùng được
                   nhiều lần
  --share-step N   tỷ lệ thay đổi quá N điểm % thì lưu ý (mặc định 20)
  --force          cho phép ghi đè tệp --out đã có
  --unit-profile   tệp JSON: {"kind": "phường", "name": "Ba Hàng", "upper": null, "period": null}
  --forms THUMUC   thư mục chứa biểu mẫu riêng (*.json), cho check, write, sync, forms; biểu trùng mã với
                   biểu có sẵn thì thay biểu đó
  --rules          tệp JSON tắt quy tắc hoặc đổi mức (off, note, warning, error), cho check, write, sync:
                   {"blanks-are-told": {"severity": "off", "reason": "…", "by": "…", "at": "2025-10-01"}}

Mã thoát: 0 không có gì nặng hơn lưu ý · 1 có phát hiện hoặc xung đột · 2 không dùng được tệp vào.`,
  en: `Khớp Số: checks the figures of statistics sheets and keeps a Word report in agreement with them.

  khop-so check FILE… [--previous BEFORE.xlsx] [--rules RULES.json] [--json] [--lang vi|en]
      Reads .xlsx files; names what does not agree and the cells to suspect.
  khop-so write FILE --into REPORT.docx [--out NEW.docx] [--unit-profile UNIT.json]
      Writes the narrative into the report, each figure a linked mark. Makes a new report if there is none.
  khop-so sync FILE --doc REPORT.docx [--out NEW.docx] [--take new|mine|ask] [--dry-run]
      Refreshes the linked figures. A hand edit is never overwritten without a question.
  khop-so forms [--export ID | --schema] [--forms DIR]
      Lists the forms known and their validity; prints the JSON file of one (such as --export tthc-ii06a)
      to make a province's edition of it, or the JSON Schema of such files.

  --json           prints one JSON document on stdout
  --lang vi|en     language of the messages
  --previous FILE  compares with a workbook of an earlier period: what is carried over, cumulative figures,
                   figures that were copied, shares that moved; may be given several times
  --share-step N   notes shares that moved by more than N percentage points (20 unless told)
  --force          may overwrite an --out file that exists
  --unit-profile   JSON file: {"kind": "phường", "name": "Ba Hàng", "upper": null, "period": null}
  --forms DIR      folder of form files of your own (*.json), for check, write, sync, forms; one with the id
                   of a shipped form stands in for it
  --rules          JSON file that turns rules off or grades them (off, note, warning, error), for check, write, sync:
                   {"blanks-are-told": {"severity": "off", "reason": "…", "by": "…", "at": "2025-10-01"}}

Exit codes: 0 nothing worse than a note · 1 findings or conflicts · 2 input that cannot be used.`,
};

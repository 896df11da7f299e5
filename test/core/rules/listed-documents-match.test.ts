import { listedDocumentsMatch } from "../../../src/core/rules/listed-documents-match";
import type { CellDraft } from "../../support/build-snapshot";
import { contextOf } from "../../support/listing-context";
import { testRule } from "../../support/rule-tester";

/** The annex of administrative reform, where the number of documents has a note. */
const noted = (count: CellDraft, note: string) =>
  contextOf(
    [
      ["THỐNG KÊ SỐ LIỆU VỀ KẾT QUẢ THỰC HIỆN CÔNG TÁC CẢI CÁCH HÀNH CHÍNH"],
      ["STT", "Chỉ tiêu thống kê", "Kết quả thống kê", null, "Ghi chú"],
      [null, null, "Đơn vị tính", "Số liệu", null],
      ["1.1.", "Kế hoạch CCHC", null, null, null],
      [null, "Số nhiệm vụ đề ra trong kế hoạch", "Nhiệm vụ", 22, "12/KH-UBND; 13/KH-UBND"],
      [null, "Số văn bản chỉ đạo CCHC đã ban hành/tham mưu ban hành", "Văn bản", count, note],
    ],
    "CCHC"
  );

const seven =
  "KH số 12/KH-UBND ngày 05/01/2024; QĐ số 23/QĐ-UBND; CV số 23a/UBND-VP;\n" +
  "30/BC-UBND; 31/TB-UBND; 04-CTr/ĐU; QĐ số 40/2024/QĐ-UBND.";

testRule(listedDocumentsMatch, {
  holds: {
    "as many as are listed": noted(7, seven),
    "some of them only": noted(8, `Trong đó: ${seven}`),
    "a list that goes on": noted(8, seven.replace(/\.$/, "…")),
    "one document is mentioned": noted(8, "Kế hoạch số 12/KH-UBND"),
    "two numbers in one part": noted(3, "QĐ số 12/QĐ-UBND thay QĐ số 9/QĐ-UBND; 15/KH-UBND"),
    "one number twice": noted(3, "12/QĐ-UBND; 12/QĐ-UBND"),
    "other words": noted(3, "Lũy kế từ đầu năm; ngày 05/01/2024"),
    "nothing was typed beside the list": noted(null, seven),
  },
  breaks: [
    {
      name: "eight where seven are listed",
      given: noted("08", seven),
      findings: [
        {
          message: "differs",
          severity: "warning",
          cells: ["D6"],
          contributors: ["CCHC!E6"],
          expected: 7,
          actual: 8,
          vi: "Văn bản chỉ đạo, điều hành CCHC: ô số liệu là 8, ghi chú liệt kê 7 văn bản (CCHC, ô E6).",
        },
      ],
    },
  ],
});

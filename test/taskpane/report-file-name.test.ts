import { newReportName, refreshedName } from "../../src/taskpane/word/report-file-name";

test("a new report is named after who reports and when", () => {
  const period = { kind: "quarter", year: 2025, index: 3, from: null, to: null } as const;
  const profile = { kind: "phường", name: "Mẫu", upper: null, period } as const;
  expect(newReportName({ profile, workbook: "a.xlsx" })).toBe(
    "Báo cáo phường Mẫu, quý III năm 2025.docx"
  );
  expect(newReportName({ profile: { ...profile, period: null }, workbook: "a.xlsx" })).toBe(
    "Báo cáo phường Mẫu.docx"
  );
  expect(newReportName({ profile: null, workbook: "bieu-quy-3.XLSX" })).toBe(
    "Báo cáo bieu-quy-3.docx"
  );
});

test("a name holds nothing that Windows refuses", () => {
  const period = {
    kind: "free",
    year: 2023,
    index: null,
    from: "2023-01-01",
    to: "2023-07-31",
  } as const;
  const profile = { kind: "phường", name: "Ba Hàng", upper: null, period } as const;
  expect(newReportName({ profile, workbook: "" })).toBe(
    "Báo cáo phường Ba Hàng, từ ngày 01-01-2023 đến ngày 31-7-2023.docx"
  );
});

test.each([
  ["bao-cao.docx", "bao-cao (đã cập nhật).docx"],
  ["Báo cáo.DOCX", "Báo cáo (đã cập nhật).docx"],
  ["bao-cao (đã cập nhật).docx", "bao-cao (đã cập nhật).docx"],
  ["bao-cao (đã cập nhật) (2).docx", "bao-cao (đã cập nhật).docx"],
])("the refreshed copy of %s is %s", (name, copy) => {
  expect(refreshedName(name)).toBe(copy);
});

import {
  dateBehindNumber,
  readDocumentNumber,
} from "../../../src/core/forms/reading/document-number";

type Parts = readonly [serial: number, suffix: string, year: number | null, sign: string];

test.each<readonly [string, Parts]>([
  ["12/QĐ-UBND", [12, "", null, "QĐ-UBND"]],
  ["Số: 05/KH-UBND", [5, "", null, "KH-UBND"]],
  ["23a/KH-UBND", [23, "a", null, "KH-UBND"]],
  ["23A / KH – UBND", [23, "a", null, "KH-UBND"]],
  ["12/2025/QĐ-UBND", [12, "", 2025, "QĐ-UBND"]],
  ["36-HD/VPTW", [36, "", null, "HD/VPTW"]],
  ["15/UBND-VP", [15, "", null, "UBND-VP"]],
  ["15/TB-HĐNVQS", [15, "", null, "TB-HĐNVQS"]],
  ["1234/UBND", [1234, "", null, "UBND"]],
  ["12", [12, "", null, ""]],
  ["12/QĐ-UBND ngày 06/02/2024", [12, "", null, "QĐ-UBND"]],
  ["12/QĐ-UBND, ngày 06 tháng 02 năm 2024", [12, "", null, "QĐ-UBND"]],
  ["12/QĐ-UBND (bản điện tử)", [12, "", null, "QĐ-UBND"]],
])("%s is a number of a document", (text, [serial, suffix, year, sign]) => {
  expect(readDocumentNumber(text)).toMatchObject({ serial, suffix, year, sign });
});

test.each([
  "",
  "QĐ-UBND",
  "/QĐ-UBND",
  "12-15/QĐ-UBND",
  "12, 13/QĐ-UBND",
  "12/QĐ-UBND; 13/QĐ-UBND",
  "H12.45-240101-0001",
  "Tổng cộng: 12",
  "12 văn bản",
])("%j is none", (text) => {
  expect(readDocumentNumber(text)).toBeNull();
});

test("a sign in a column of its own goes with the number, and what is shown holds both", () => {
  expect(readDocumentNumber("12", "QĐ-UBND")).toMatchObject({
    printed: "12/QĐ-UBND",
    sign: "QĐ-UBND",
  });
  expect(readDocumentNumber("Số: 12/KH-UBND", "QĐ-UBND")).toMatchObject({
    printed: "12/KH-UBND",
    sign: "KH-UBND",
  });
});

test("finds the date behind a number", () => {
  expect(dateBehindNumber("12/QĐ-UBND ngày 06/02/2024")).toBe("06/02/2024");
  expect(dateBehindNumber("12/QĐ-UBND, ngày 6 tháng 2 năm 2024")).toBe("6 tháng 2 năm 2024");
  expect(dateBehindNumber("12/QĐ-UBND")).toBeNull();
});

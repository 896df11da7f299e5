import { figureId } from "../../../src/core/forms/figure-id";
import { complaintsOf, reportOn } from "../../support/complaints";
import { readForm } from "../../support/read-form";

// Layouts on which generated workbooks once gave a false alarm or were misread.

test("column numbers with gaps, of which the columns were taken off, are no row of figures", () => {
  const reading = readForm([
    ["STT", "Lĩnh vực", "Tổng số tiếp nhận", "Trực tuyến", "Đã giải quyết", "Đang giải quyết"],
    ["(1)", "(2)", "(3)", "(4)", "(7)", "(11)"],
    [1, "Hộ tịch", 10, 10, 9, 1],
    [null, "Tổng cộng", 10, 10, 9, 1],
  ]);
  expect(reading.form).toBe("tthc-ii06a");
  expect(reading.values).toMatchObject({ "received.total": 10, "ho-tich.resolved.total": 9 });
  expect(Object.keys(reading.values).filter((id) => id.startsWith("2."))).toEqual([]);
  expect(reading.broken).toEqual([]);
});

test("a row of small figures without a label is no row of column numbers", () => {
  const reading = readForm([
    ["STT", "Lĩnh vực", "Tổng số tiếp nhận", "Trực tuyến", "Đã giải quyết", "Đang giải quyết"],
    [1, "Hộ tịch", 10, 10, 9, 1],
    [2, null, 3, 4, 7, 11],
  ]);
  expect(Object.values(reading.values)).toEqual(expect.arrayContaining([3, 4, 7, 11]));
});

test("spending of just what was planned, in millions, is not beyond its plan", () => {
  const report = reportOn({
    rows: [
      ["CÂN ĐỐI NGÂN SÁCH XÃ QUÝ III/2025"],
      [null, null, null, "Đơn vị tính: triệu đồng"],
      ["STT", "Nội dung", "Dự toán", "Thực hiện", "So sánh (%)"],
      ["A", "Tổng số thu", 146.3, 146.3, "100%"],
      ["B", "Tổng số chi", 146.3, 146.3, "100%"],
      ["III", "Dự phòng", 146.3, 146.3, "100%"],
    ],
  });
  expect(complaintsOf(report)).toEqual([]);
});

test("a line of a list with its number heads no table of another form", () => {
  const reading = reportOn({
    rows: [
      ["SỐ LƯỢNG, CHẤT LƯỢNG ĐỘI NGŨ CÁN BỘ, CÔNG CHỨC"],
      ["STT", "Chỉ tiêu", "Đơn vị tính", "Số liệu"],
      [1, "Cán bộ, công chức", "người", 21],
      [2, "Cán bộ", "người", 10],
      [3, "Công chức", "người", 11],
    ],
  });
  expect(reading.sheets.map((sheet) => sheet.kind === "recognised" && sheet.form)).toEqual([
    "staff-list",
  ]);
  expect(complaintsOf(reading)).toEqual([]);
});

test("a language degree is read under the label that the blank form prints", () => {
  const { values } = readForm([
    ["Chỉ tiêu", "Số liệu"],
    ["Tổng số cán bộ, công chức", 20],
    ["Ngoại ngữ", null],
    ["- Đại học ngoại ngữ trở lên", 3],
    ["- Chứng chỉ ngoại ngữ", 7],
  ]);
  expect(values).toMatchObject({ "language.degree": 3, "language.certificate": 7 });
});

test("an id whose column alone is too long has an end", () => {
  const column = "delegate.crowds.people.received.by.the.chair";
  const id = figureId("reception", "mot-don-vi-dai", column);
  expect(id.endsWith(`.${column}`)).toBe(true);
  expect(figureId("reception", "mot-don-vi-khac", column)).not.toBe(id);
});

test("shares make no hundred where one was taken off and its count was not", () => {
  const rows = [
    ["Lĩnh vực", "Tiếp nhận", null, null, null, null, "Tỷ lệ", null, "Trả kết quả"],
    [null, "Tổng số", "Trực tuyến", "Toàn trình", "Một phần", "BCCI"],
    ["Hộ tịch", 100, 60, 40, 20, 40, "60%", "0%", 70],
    ["Tổng cộng", 100, 60, 40, 20, 40, "60%", "0%", 70],
  ];
  rows[1]?.push("Trực tuyến", "Trực tiếp", "Đã giải quyết");
  const report = reportOn({ rows, merges: ["A1:A2", "B1:F1", "G1:H1"] });
  expect(report.sheets).toMatchObject([{ kind: "recognised", form: "online-table" }]);
  expect(report.book.get("online.share")).toMatchObject({ kind: "figure", value: 60 });
  expect(complaintsOf(report)).toEqual([]);
});

test("headings of the official form in one row, each with the name of its group", () => {
  const group = "Số hồ sơ nhận giải quyết";
  const { form, values } = readForm([
    [
      "STT",
      "Lĩnh vực",
      `${group} - Tổng số`,
      `${group} - Trực tuyến`,
      `${group} - Từ kỳ trước`,
      "Số lượng hồ sơ đã giải quyết - Tổng số",
      "Số lượng hồ sơ đang giải quyết - Tổng số",
    ],
    [1, "Hộ tịch", 10, 8, 2, 9, 1],
    [null, "Tổng cộng", 10, 8, 2, 9, 1],
  ]);
  expect(form).toBe("tthc-ii06a");
  expect(values).toMatchObject({ "received.online": 8, "received.carried": 2, "pending.total": 1 });
});

import type { CellDraft } from "../../support/build-snapshot";
import { readForm } from "../../support/read-form";

type Rows = readonly (readonly CellDraft[])[];

describe("form 113 without column numbers", () => {
  test.each([
    [["Dự toán năm 2023", "Ước thực hiện quý I năm 2024", "So sánh %"]],
    [["Dự toán 2024", "Thực hiện 6 tháng đầu năm 2024", "% so với dự toán"]],
    [["Kế hoạch năm", "Thực hiện", "TH/KH (%)"]],
    [["KẾ HOẠCH\nNĂM 2024", "THỰC HIỆN\n9 THÁNG", "Tỷ lệ % thực hiện"]],
    [["DT năm 2024", "Ước TH đến 30/6/2024", "%"]],
    [["Dự toán năm", "Lũy kế thực hiện đến hết ngày 30/9/2024", "Tỉ lệ"]],
  ])("%j are plan, actual and share", (headings) => {
    const reading = readForm([
      ["CÂN ĐỐI NGÂN SÁCH XÃ"],
      ["STT", "Nội dung", ...headings],
      ["A", "TỔNG SỐ THU", 1000, 400, "40%"],
      ["I", "Các khoản thu xã hưởng 100%", 200, 100, "50%"],
      ["II", "Thu bổ sung từ ngân sách cấp trên", 800, 300, "37,5%"],
      ["B", "TỔNG SỐ CHI", 1000, 350, "35%"],
    ]);
    expect(reading.form).toBe("budget-113");
    expect(reading.values).toMatchObject({
      "revenue.plan": 1000,
      "revenue.actual": 400,
      "revenue.share": 40,
      "spending.actual": 350,
    });
    expect(reading.broken).toEqual([]);
  });

  test.each([
    ["the later year", ["Dự toán năm 2024", "Thực hiện năm 2023", "Ước thực hiện năm 2024"]],
    [
      "the longer period",
      ["Dự toán", "Thực hiện quý II/2024", "Lũy kế thực hiện 6 tháng năm 2024"],
    ],
    ["no period before an old one", ["Dự toán", "Thực hiện năm 2023", "Thực hiện"]],
  ])("of two actuals %s is read", (_, headings) => {
    const reading = readForm([
      ["STT", "Nội dung", ...headings, "So sánh %"],
      ["A", "TỔNG SỐ THU", 1000, 300, 400, "40%"],
      ["B", "TỔNG SỐ CHI", 1000, 250, 350, "35%"],
    ]);
    expect(reading.values).toMatchObject({ "revenue.actual": 400, "spending.actual": 350 });
    expect(reading.broken).toEqual([]);
  });
});

test("three rows of headings over levels, each with a count and a share", () => {
  const reading = readForm(
    [
      ["BIỂU CHẤT LƯỢNG ĐỘI NGŨ CÁN BỘ, CÔNG CHỨC"],
      ["STT", "Đối tượng", "Tổng số", "Chuyên môn", null, null, null, "LLCT", null],
      [null, null, null, "Đại học", null, "Trung cấp", null, "Trung cấp", null],
      [null, null, null, "Số lượng", "%", "Số lượng", "%", "Số lượng", "%"],
      [1, "Cán bộ", 10, 8, "80%", 2, "20%", 9, "90%"],
      [2, "Công chức", 9, 9, "100%", 0, "0%", 3, "33,3%"],
      [null, "Tổng cộng", 19, 17, "89,5%", 2, "10,5%", 12, "63,2%"],
    ],
    { merges: ["A2:A4", "B2:B4", "C2:C4", "D2:G2", "H2:I2", "D3:E3", "F3:G3", "H3:I3"] }
  );
  expect(reading.form).toBe("staff-matrix");
  expect(reading.values).toMatchObject({
    total: 19,
    "level.university": 17,
    "level.university.share": 89.5,
    "level.intermediate": 2,
    "level.intermediate.share": 10.5,
    "politics.intermediate": 12,
    "politics.intermediate.share": 63.2,
    "civil.level.university.share": 100,
  });
  expect(reading.broken).toEqual([]);
});

test("age bands are told by their numbers", () => {
  const reading = readForm(
    [
      ["Đối tượng", "Tổng số", "Độ tuổi", null, null, null],
      [null, null, "Dưới 30", "31-40", "41-50", "51-60"],
      ["Cán bộ", 10, 1, 4, 3, 2],
      ["Công chức", 9, 2, 5, 1, 1],
      ["Tổng cộng", 19, 3, 9, 4, 3],
    ],
    { merges: ["A1:A2", "B1:B2", "C1:F1"] }
  );
  expect(reading.values).toMatchObject({
    "age.to30": 3,
    "age.to40": 9,
    "age.to50": 4,
    "age.to60": 3,
  });
  expect(reading.broken).toEqual([]);
});

const levels: Rows = [
  ["Nội dung", "Số liệu"],
  ["Hồ sơ mức độ 3", 30],
  ["Hồ sơ mức độ 4", 12],
  ["Tổng hồ sơ mức độ 3, 4", 43],
];

test("levels 3 and 4 make their sum, whatever it is called", () => {
  const reading = readForm(levels, { name: "DVC trực tuyến" });
  expect(reading.values).toEqual({ level3: 30, level4: 12, levels34: 43 });
  expect(reading.broken).toEqual(["O01 43≠42"]);
});

test("received and resolved online is to be the online dossiers; resolved online is at most them", () => {
  const reading = readForm([
    ["Chỉ tiêu", "Số liệu"],
    ["Tổng hồ sơ DVC trực tuyến", "3.927"],
    ["Toàn trình", "151"],
    ["Một phần", "3.776"],
    ["Tiếp nhận và giải quyết trực tuyến", "3.775"],
  ]);
  expect(reading.values).toMatchObject({ total: 3927, handled: 3775 });
  expect(reading.broken).toEqual(["O02 3775≠3927"]);
  expect(reading.sheet.relations.find(({ code }) => code === "O02")).toMatchObject({
    kind: "equality",
    severity: "warning",
  });
  const resolved = readForm([
    ["Chỉ tiêu", "Số liệu"],
    ["Tổng số hồ sơ trực tuyến", 100],
    ["Đã giải quyết trực tuyến", 90],
    ["Thanh toán trực tuyến", 10],
  ]);
  expect(resolved.values).toMatchObject({ total: 100, resolved: 90 });
  expect(resolved.broken).toEqual([]);
});

test("of the same line for two years the later is read", () => {
  const reading = readForm([
    ["Chỉ tiêu", "Số liệu"],
    ["Tổng số hồ sơ tiếp nhận năm 2022", 100],
    ["Tổng số hồ sơ tiếp nhận năm 2023", 120],
    ["Đã giải quyết năm 2023", 115],
  ]);
  expect(reading.values).toMatchObject({ "received.total": 120, "resolved.total": 115 });
});

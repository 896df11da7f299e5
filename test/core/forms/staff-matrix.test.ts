import type { CellDraft } from "../../support/build-snapshot";
import { readForm } from "../../support/read-form";

type Rows = readonly (readonly CellDraft[])[];

/** 10 officials and 9 civil servants, as Bách Quang had them in 2021; the split by level is made up. */
const figures = {
  officials: 10,
  "officials.level.master": 1,
  "officials.level.university": 7,
  "officials.level.intermediate": 2,
  "officials.politics.advanced": 1,
  "officials.politics.intermediate": 9,
  civil: 9,
  "civil.level.master": 0,
  "civil.level.university": 8,
  "civil.level.intermediate": 1,
  "civil.politics.advanced": 0,
  "civil.politics.intermediate": 3,
  total: 19,
  "level.master": 1,
  "level.university": 15,
  "level.intermediate": 3,
  "politics.advanced": 1,
  "politics.intermediate": 12,
};

const variants: Readonly<
  Record<string, { readonly rows: Rows; readonly merges?: readonly string[] }>
> = {
  "the total first and merged headings": {
    rows: [
      ["BẢNG TỔNG HỢP CHẤT LƯỢNG CÁN BỘ, CÔNG CHỨC"],
      [],
      ["STT", "Đối tượng", "Tổng số", "Trình độ chuyên môn", null, null, "Lý luận chính trị", null],
      [null, null, null, "Thạc sĩ", "Đại học", "Trung cấp", "Cao cấp", "Trung cấp"],
      [null, "Tổng cộng", 19, 1, 15, 3, 1, 12],
      [1, "Cán bộ", 10, 1, 7, 2, 1, 9],
      [2, "Công chức", 9, 0, 8, 1, 0, 3],
    ],
    merges: ["A1:H1", "A3:A4", "B3:B4", "C3:C4", "D3:F3", "G3:H3"],
  },
  "the total last, political theory first, levels from the lowest": {
    rows: [
      ["Nội dung", "Chính trị", null, "Chuyên môn", null, null, "Số lượng"],
      [null, "Cao cấp", "Trung cấp", "Trung cấp", "Đại học", "Thạc sỹ", null],
      ["Cán bộ cấp xã", 1, 9, 2, 7, 1, 10],
      ["Công chức cấp xã", 0, 3, 1, 8, 0, 9],
      ["Tổng số", 1, 12, 3, 15, 1, 19],
    ],
    merges: ["A1:A2", "B1:C1", "D1:F1", "G1:G2"],
  },
  "one row of headings that say their section, numbers as text": {
    rows: [
      [
        "Đối tượng",
        "Tổng số",
        "Trình độ thạc sĩ",
        "Trình độ đại học",
        "Trình độ trung cấp",
        "Cao cấp LLCT",
        "Trung cấp LLCT",
      ],
      ["I. Cán bộ", "10", "01", "07", "02", "01", "09"],
      ["II. Công chức", "09", "0", "08", "01", "0", "03"],
      ["Tổng", "19", "01", "15", "03", "01", "12"],
    ],
  },
};

test.each(Object.entries(variants))("a table with %s gives the same figures", (_, variant) => {
  const reading = readForm(variant.rows, { merges: variant.merges ?? [] });
  expect(reading.form).toBe("staff-matrix");
  expect(reading.values).toEqual(figures);
  expect(reading.broken).toEqual([]);
});

test("a wrong total breaks the row that it stands in and the column that it closes", () => {
  const reading = readForm([
    ["Đối tượng", "Tổng số", "Thạc sĩ", "Đại học", "Trung cấp"],
    ["Cán bộ", 11, 1, 8, 2],
    ["Công chức", 10, 0, 7, 0],
    ["Tổng cộng", 21, 1, 15, 2],
  ]);
  expect(reading.broken).toEqual(["S01 10≠7", "S01 21≠18"]);
});

test("shares stand beside the counts", () => {
  const reading = readForm(
    [
      [
        ...["Đối tượng", "Tổng số", "Đại học", null, "Trung cấp", null],
        ...["Lý luận chính trị", null, "Đảng viên", null],
      ],
      [null, null, null, null, null, null, "Trung cấp", null, null, null],
      [
        ...[null, null, "Số lượng", "Tỷ lệ", "Số lượng", "Tỷ lệ"],
        ...["Số lượng", "Tỷ lệ", "Số lượng", "Tỷ lệ"],
      ],
      ["Cán bộ", 10, 8, "80%", 2, "20%", 9, "90%", 10, "100%"],
      ["Công chức", 9, 9, "100%", 0, "0%", 3, "33,3%", 7, "87,78%"],
      ["Tổng cộng", 19, 17, "89,5%", 2, "10,5%", 12, "63,2%", 17, "89,47%"],
    ],
    { merges: ["A1:A3", "B1:B3", "C1:D2", "E1:F2", "G1:H1", "G2:H2", "I1:J2"] }
  );
  expect(reading.values).toMatchObject({
    "civil.party": 7,
    "civil.party.share": 87.78,
    "level.university.share": 89.5,
    "level.intermediate.share": 10.5,
    "politics.intermediate": 12,
    "politics.intermediate.share": 63.2,
    "party.share": 89.47,
  });
  expect(reading.broken).toEqual(["S05 87.78≠77.78"]);
});

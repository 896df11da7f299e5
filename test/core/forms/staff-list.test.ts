import type { CellDraft } from "../../support/build-snapshot";
import { complaintsOf, reportOn } from "../../support/complaints";
import { readForm } from "../../support/read-form";

type Rows = readonly (readonly CellDraft[])[];

/** Ba Hàng, 01/01 to 31/7/2023: 21 people, no split into officials and civil servants. */
const baHang = {
  total: 21,
  "level.university": 16,
  "level.university.share": 76.2,
  "level.college": 1,
  "level.college.share": 4.8,
  "level.intermediate": 4,
  "level.intermediate.share": 19,
  "politics.intermediate": 17,
  "politics.intermediate.share": 80.95,
  "standard.officials.share": 100,
  "standard.civil.share": 90,
  parttime: 14,
  trained: 22,
};

const variants: Readonly<Record<string, Rows>> = {
  "shares in rows of their own, as the ward printed them": [
    ["Chỉ tiêu", "Đơn vị tính", "Số liệu"],
    ["Tổng cán bộ, công chức", "người", "21"],
    ["Đại học", "người", "16"],
    ["Tỷ lệ", "%", "76,2%"],
    ["Cao đẳng", "người", "01"],
    ["Tỷ lệ", "%", "4,8%"],
    ["Trung cấp", "người", "04"],
    ["Tỷ lệ", "%", "19%"],
    ["LLCT trung cấp", "người", "17"],
    ["Tỷ lệ", "%", "80,95%"],
    ["Cán bộ đạt chuẩn", "%", "100%"],
    ["Công chức đạt chuẩn", "%", "90%"],
    ["Không chuyên trách", "người", "14"],
    ["Lượt tập huấn", "lượt", "22"],
  ],
  "a column of shares and sections, numbers as numbers": [
    ["CHẤT LƯỢNG ĐỘI NGŨ CÁN BỘ, CÔNG CHỨC"],
    [],
    ["STT", "Nội dung", "Số lượng", "Tỷ lệ (%)"],
    ["I", "Tổng số CBCC", 21, null],
    ["II", "Trình độ chuyên môn", null, null],
    [1, "Đại học", 16, "76,2"],
    [2, "Cao đẳng", 1, 4.8],
    [3, "Trung cấp", 4, "19"],
    ["III", "Trình độ lý luận chính trị", null, null],
    [1, "Trung cấp", 17, "80,95"],
    ["IV", "Tỷ lệ cán bộ đạt chuẩn", "100%", null],
    ["V", "Tỷ lệ công chức đạt chuẩn", "90%", null],
    ["VI", "Người hoạt động không chuyên trách", 14, null],
    ["VII", "Số lượt đào tạo, bồi dưỡng", 22, null],
  ],
  "political theory first, columns in another order, the total last": [
    ["Số liệu", "Tỷ lệ", "Tiêu chí", "Ghi chú"],
    [17, "80,95%", "Trung cấp lý luận chính trị", null],
    [16, "76,2%", "Trình độ đại học", null],
    [1, "4,8%", "Trình độ cao đẳng", null],
    [4, "19%", "Trình độ trung cấp", null],
    ["100%", null, "Cán bộ đạt chuẩn", null],
    ["90%", null, "Công chức đạt chuẩn", null],
    [14, null, "Cán bộ không chuyên trách", null],
    [22, null, "Lượt tập huấn, bồi dưỡng", null],
    [21, null, "Tổng số cán bộ công chức", "có mặt"],
  ],
  "numbering in the label": [
    ["Chỉ tiêu", "Số liệu", "Tỷ lệ"],
    ["1. Tổng số cán bộ, công chức", 21, null],
    ["2. Về chuyên môn:", null, null],
    ["- Đại học", 16, "76,2%"],
    ["- Cao đẳng", 1, "4,8%"],
    ["- Trung cấp", 4, "19%"],
    ["3. Về lý luận chính trị:", null, null],
    ["- Trung cấp", 17, "80,95%"],
    ["4. Cán bộ đạt chuẩn", "100%", null],
    ["5. Công chức đạt chuẩn", "90%", null],
    ["6. Không chuyên trách", 14, null],
    ["7. Lượt tập huấn", 22, null],
  ],
};

test.each(Object.entries(variants))("a list with %s gives the same figures", (_, rows) => {
  const reading = readForm(rows, { name: "Nhân sự" });
  expect(reading.form).toBe("staff-list");
  expect(reading.values).toEqual(baHang);
  expect(reading.broken).toEqual([]);
});

test("Bách Quang 2021 agrees: a blank level, 17/19 party members, officials and civil servants", () => {
  const reading = readForm([
    ["Chỉ tiêu", "Đơn vị tính", "Số liệu"],
    ["Tổng cán bộ, công chức", "người", "19"],
    ["Cán bộ", "người", "10"],
    ["Công chức", "người", "9"],
    ["Thạc sĩ", "người", "01"],
    ["Đại học", "người", "15"],
    ["Cao đẳng", "người", "01"],
    ["Trung cấp", "người", null],
    ["Sơ cấp", "người", "01"],
    ["Chưa qua đào tạo", "người", "01"],
    ["LLCT cao cấp", "người", "01"],
    ["LLCT trung cấp", "người", "12"],
    ["Đảng viên", "người", "17/19"],
  ]);
  expect(reading.values).toEqual({
    total: 19,
    officials: 10,
    civil: 9,
    "level.master": 1,
    "level.university": 15,
    "level.college": 1,
    "level.elementary": 1,
    "level.untrained": 1,
    "politics.advanced": 1,
    "politics.intermediate": 12,
    party: 17,
  });
  expect(reading.gaps).toContain("level.intermediate");
  expect(reading.broken).toEqual([]);
});

test("Tân Quang 2021: the levels of 21 people make 18", () => {
  const reading = readForm([
    ["Chỉ tiêu", "Số liệu"],
    ["Tổng số cán bộ, công chức", 21],
    ["Cán bộ", 11],
    ["Công chức", 10],
    ["Đại học", 15],
    ["Cao đẳng", 2],
    ["Trung cấp", 0],
    ["Sơ cấp", 1],
  ]);
  expect(reading.broken).toEqual(["S01 21≠18"]);
});

test("posts assigned are no whole of the levels, and more present than assigned is a warning", () => {
  const rows: Rows = [
    ["Chỉ tiêu", "Số liệu"],
    ["Biên chế được giao", 21],
    ["Tổng số cán bộ, công chức", 19],
    ["Đại học", 19],
  ];
  expect(readForm(rows).broken).toEqual([]);
  const crowded = readForm([...rows.slice(0, 1), ["Biên chế được giao", 18], ...rows.slice(2)]);
  expect(crowded.broken).toEqual(["S06 19≠18"]);
});

test("political theory below the staff is no finding, above it is one", () => {
  const rows: Rows = [
    ["Chỉ tiêu", "Số liệu"],
    ["Tổng số cán bộ, công chức", 19],
    ["Đại học", 19],
    ["Lý luận chính trị", null],
    ["Cao cấp", 1],
    ["Trung cấp", 12],
  ];
  expect(readForm(rows).broken).toEqual([]);
  expect(readForm([...rows, ["Nữ", 20]]).broken).toEqual(["S04 20≠19"]);
});

test("a share over another whole is told, and the posts assigned are offered as the whole", () => {
  const reading = readForm([
    ["Chỉ tiêu", "Số liệu", "Tỷ lệ"],
    ["Tổng số cán bộ, công chức", 19, null],
    ["Biên chế được giao", 21, null],
    ["Đảng viên", 17, "80,95%"],
  ]);
  expect(reading.broken).toEqual(["S05 80.95≠89.47"]);
  const share = reading.sheet.relations.find(({ kind }) => kind === "share");
  expect(share).toMatchObject({ whole: "staff.total", otherWholes: ["staff.assigned"] });
});

test("posts of civil servants make the civil servants, age bands the staff", () => {
  const reading = readForm([
    ["Nội dung", "Số lượng"],
    ["Tổng số cán bộ, công chức", 21],
    ["Công chức", 10],
    ["Văn phòng - Thống kê", 2],
    ["Địa chính - Xây dựng", 2],
    ["Tài chính - Kế toán", 1],
    ["Tư pháp - Hộ tịch", 1],
    ["Văn hóa - Xã hội", 1],
    ["Độ tuổi", null],
    ["Từ 30 tuổi trở xuống", 3],
    ["Từ 31 đến 40 tuổi", 8],
    ["Từ 41 đến 50 tuổi", 6],
    ["Từ 51 đến 60 tuổi", 3],
  ]);
  expect(reading.broken).toEqual(["S03 10≠7", "S08 21≠20"]);
});

test("“21/21” records brought up to date are of the staff there is (S07)", () => {
  const told = (answer: string): readonly string[] =>
    complaintsOf(
      reportOn({
        rows: [
          ["Chỉ tiêu", "Số liệu"],
          ["Tổng cán bộ, công chức", 21],
          ["Đại học", 21],
          ["Số cán bộ, công chức được cập nhật vào cơ sở dữ liệu quốc gia", answer],
        ],
      })
    );
  expect(told("21/21")).toEqual([]);
  expect(told("20/22")).toEqual(["error ratios-fit B4"]);
  expect(told("22")).toEqual(["error parts-stay-within B4"]);
});

test("a list of shares alone is not taken for counts", () => {
  const rows: Rows = [
    ["CHẤT LƯỢNG CÁN BỘ, CÔNG CHỨC NĂM 2026"],
    ["STT", "Chỉ tiêu", "Tỷ lệ (%)"],
    [1, "Thạc sĩ", 0.7],
    [2, "Đại học", 98.5],
    [3, "Trung cấp", 0.8],
  ];
  expect(complaintsOf(reportOn({ rows }))).toEqual([]);
});

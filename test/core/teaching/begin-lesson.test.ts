import { beginLesson } from "../../../src/core/teaching/begin-lesson";
import { formOfLesson } from "../../../src/core/teaching/form-of-lesson";
import type { Lesson } from "../../../src/core/teaching/lesson";
import { sayRelation } from "../../../src/core/teaching/say-relation";
import { tryForm } from "../../../src/core/teaching/try-form";
import type { SheetSnapshot } from "../../../src/core/sheet/snapshot";
import { buildSheet, buildSnapshot } from "../../support/build-snapshot";
import type { CellDraft } from "../../support/build-snapshot";

type Rows = readonly (readonly CellDraft[])[];

/** Poor households by hamlet: a sheet that no shipped form knows. */
const households: Rows = [
  ["UBND XÃ ĐỒNG MẪU", null, null, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
  [null, null, null, "Độc lập - Tự do - Hạnh phúc"],
  ["KẾT QUẢ RÀ SOÁT HỘ NGHÈO, HỘ CẬN NGHÈO NĂM 2025"],
  ["(Kèm theo Báo cáo số 12/BC-UBND ngày 10/12/2025)"],
  [null, null, null, null, null, null, "Đơn vị tính: hộ"],
  ["STT", "Thôn", "Tổng số hộ", "Trong đó", null, null, "Tỷ lệ hộ nghèo (%)", "Ghi chú"],
  [null, null, null, "Hộ nghèo", "Hộ cận nghèo", "Hộ khác", null, null],
  ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)", "(8)"],
  [1, "Thôn Đông", 120, 12, 8, 100, 10, null],
  [2, "Thôn Đoài", 215, 19, 21, 175, 8.84, null],
  [3, "Thôn Trung", 98, 3, 10, 85, 3.06, "Có 1 hộ mới tách"],
  [4, "Thôn Thượng", 164, 7, 16, 141, 4.27, null],
  ["Tổng cộng", null, 597, 41, 55, 501, 6.87, null],
  [null, null, null, null, null, "Đồng Mẫu, ngày 10 tháng 12 năm 2025"],
  ["NGƯỜI LẬP BIỂU", null, null, null, null, "CHỦ TỊCH"],
];
const householdMerges = ["A3:H3", "A6:A7", "B6:B7", "C6:C7", "D6:F6", "G6:G7", "H6:H7", "A13:B13"];

/** Fields of work with units of their own, numbered in levels. */
const indicators: Rows = [
  ["BIỂU TỔNG HỢP CÔNG TÁC TRỒNG TRỌT, CHĂN NUÔI"],
  ["STT", "Chỉ tiêu", "ĐVT", "Kế hoạch", "Thực hiện", "Đạt (%)"],
  ["I", "Trồng trọt", null, null, null, null],
  [1, "Diện tích gieo trồng", "ha", 120.5, 118.2, 98.09],
  ["-", "Lúa", "ha", 80.5, 80.2, 99.63],
  ["-", "Ngô", "ha", 40, 38, 95],
  ["II", "Chăn nuôi", null, null, null, null],
  [1, "Tổng đàn", "con", 5200, 5431, 104.44],
  ["-", "Lúa giống cấp cho hộ", "kg", 300, 250.5, 83.5],
];

function begin(sheet: SheetSnapshot): Lesson {
  const lesson = beginLesson(sheet);
  if (lesson === null) throw new Error("No table seen");
  return lesson;
}

describe("a table of rows that change, under merged headings", () => {
  const sheet = buildSheet("Hộ nghèo", households, { merges: householdMerges });
  const lesson = begin(sheet);

  test("title, headings, body and total are seen, the letterhead and the signatures are not", () => {
    expect(lesson).toMatchObject({
      title: "KẾT QUẢ RÀ SOÁT HỘ NGHÈO, HỘ CẬN NGHÈO NĂM 2025",
      headings: { first: 5, last: 6 },
      body: { first: 8, last: 12 },
      rows: "open",
      totalRow: 12,
    });
  });

  test("columns have their roles and units", () => {
    const roles = lesson.columns.map(({ role }) => role);
    expect(roles).toEqual([
      "ordinal",
      "label",
      "figure",
      "figure",
      "figure",
      "figure",
      "figure",
      "note",
    ]);
    const units = lesson.columns.map(({ unit }) => unit);
    const household = { name: { vi: "hộ", en: "hộ" }, measure: "count" };
    expect(units[3]).toEqual(household);
    expect(units[6]).toBe("percent");
  });

  test("what holds everywhere is taken over: parts, share, total row", () => {
    const said = lesson.relations.map((relation) => sayRelation(sheet, lesson, relation));
    expect(said).toEqual([
      "Tổng số hộ = Hộ nghèo + Hộ cận nghèo + Hộ khác",
      "Tỷ lệ hộ nghèo (%) = Hộ nghèo / Tổng số hộ",
      "Tổng cộng = Thôn Đông + Thôn Đoài + Thôn Trung + Thôn Thượng",
    ]);
  });

  test("its form reads next year's sheet, with other rows, and finds the total that does not agree", () => {
    const taught = formOfLesson(sheet, lesson, { day: "21/11/2026" });
    if ("problems" in taught) throw new Error(JSON.stringify(taught.problems));
    const next = [
      ["KẾT QUẢ RÀ SOÁT HỘ NGHÈO, HỘ CẬN NGHÈO NĂM 2026"],
      ...households.slice(5, 8),
      [1, "Thôn Hạ", 50, 5, 5, 40, 10, null],
      [2, "Thôn Đông", 122, 10, 8, 104, 8.2, null],
      ["Tổng cộng", null, 172, 15, 13, 146, 8.72, null],
    ];
    const merges = ["A2:A3", "B2:B3", "C2:C3", "D2:F2", "G2:G3", "H2:H3"];
    const book = buildSnapshot([buildSheet("2026", next, { merges })]);
    const trial = tryForm(taught.form, book, { sheet: "2026" });
    expect(trial).toMatchObject({ isRecognised: true, figures: 15 });
    const errors = trial.findings.filter(({ severity }) => severity === "error");
    // By its column the sum is off, and by its row.
    const told = errors.map(({ cells, expected }) => [cells.join(), expected]);
    expect(told).toEqual([
      ["C7", 174],
      ["F7", 144],
    ]);
  });

  test("the form says where it comes from", () => {
    const taught = formOfLesson(sheet, lesson, { day: "21/11/2026" });
    expect(taught).toMatchObject({
      form: {
        name: { vi: lesson.title, en: lesson.title },
        edition: { vi: "do người dùng dạy, 21/11/2026", en: "taught by a user, 21/11/2026" },
        source: "Dạy từ trang tính “Hộ nghèo”, 21/11/2026.",
        titles: [lesson.title],
      },
    });
  });
});

describe("a list of rows that the form prints", () => {
  const sheet = buildSheet("Nông nghiệp", indicators, { merges: ["A1:F1"] });
  const lesson = begin(sheet);

  test("rows with units of their own are named, and the units are theirs", () => {
    expect(lesson).toMatchObject({
      rows: "named",
      headings: { first: 1, last: 1 },
      body: { first: 2, last: 8 },
    });
    expect(lesson.columns.map(({ role }) => role)).toEqual([
      "ordinal",
      "label",
      "unit",
      "figure",
      "figure",
      "figure",
    ]);
    const taught = formOfLesson(sheet, lesson, { day: "1/1/2026" });
    if ("problems" in taught || taught.form.rows.kind !== "named") throw new Error("not named");
    const { rows } = taught.form.rows;
    const labelOf = (id: string | undefined) => rows.find((row) => row.id === id)?.labels[0];
    expect(rows.map(({ labels, parent }) => [labels[0], labelOf(parent)])).toEqual([
      ["Trồng trọt", undefined],
      ["Diện tích gieo trồng", "Trồng trọt"],
      ["Lúa", "Diện tích gieo trồng"],
      ["Ngô", "Diện tích gieo trồng"],
      ["Chăn nuôi", undefined],
      ["Tổng đàn", "Chăn nuôi"],
      ["Lúa giống cấp cho hộ", "Tổng đàn"],
    ]);
    expect(rows[0]).toMatchObject({ isHeading: true });
    expect(rows[1]?.unit).toMatchObject({ name: { vi: "ha" }, measure: "ratio" });
    expect(rows[5]?.unit).toMatchObject({ name: { vi: "con" }, measure: "count" });
  });

  test("areas with fractions are no mistakes", () => {
    const taught = formOfLesson(sheet, lesson, { day: "1/1/2026" });
    if ("problems" in taught) throw new Error("problems");
    const trial = tryForm(taught.form, buildSnapshot([sheet]), { sheet: sheet.name });
    expect(trial).toMatchObject({ isRecognised: true, figures: 15 });
    expect(trial.findings.filter(({ severity }) => severity === "error")).toEqual([]);
  });
});

test("a blank form is seen by its headings and labels", () => {
  const lesson = begin(
    buildSheet("Trống", [
      ["THEO DÕI TIÊM PHÒNG GIA SÚC"],
      ["STT", "Thôn", "Số trâu bò", "Số lợn", "Số gia cầm", "Ghi chú"],
      [1, "Thôn Đông"],
      [2, "Thôn Đoài"],
      [null, "Cộng"],
    ])
  );
  expect(lesson.headings).toEqual({ first: 1, last: 1 });
  expect(lesson.body.first).toBe(2);
  expect(lesson.columns.map(({ role }) => role)).toEqual([
    "ordinal",
    "label",
    "figure",
    "figure",
    "figure",
    "note",
  ]);
});

test("a sheet without a table begins no lesson", () => {
  expect(beginLesson(buildSheet("Trống", []))).toBeNull();
  expect(
    beginLesson(buildSheet("Công văn", [["Kính gửi: UBND xã"], ["Nội dung công văn"]]))
  ).toBeNull();
});

test.each(["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM"])(
  "a letterhead right above the headings is none of them: %s",
  (letterhead) => {
    const rows: Rows = [
      ["PHÒNG KINH TẾ", null, letterhead],
      ["STT", "Thôn", "Hộ nghèo", "Hộ cận nghèo"],
      [1, "Thôn Đông", 12, 8],
      [2, "Thôn Đoài", 19, 21],
    ];
    const lesson = begin(buildSheet("Hộ nghèo", rows, { merges: ["A1:B1", "C1:D1"] }));
    expect(lesson.headings).toEqual({ first: 1, last: 1 });
  }
);

import { staffBm02 } from "../../../src/core/forms/shipped/staff-bm02";
import type { CellDraft } from "../../support/build-snapshot";
import { readForm } from "../../support/read-form";

/** Headings of columns A to 38, outer, middle and inner. */
const headings: readonly (readonly CellDraft[])[] = [
  [
    ...["STT", "Tên đơn vị", "Tổng số biên chế được giao", "Trong đó", null, null, null],
    ...["Chia theo ngạch", null, null, null, null, "Chia theo trình độ", ...blanks(19)],
    ...["Chia theo độ tuổi", ...blanks(6), "Công chức luân chuyển"],
  ],
  [
    ...[null, null, null, "Đảng viên", "Phụ nữ", "Dân tộc ít người", "Tôn giáo"],
    ...["CVCC & TĐ", "CVC & TĐ", "CV & TĐ", "Cán sự & TĐ", "Nhân viên"],
    ...["Chuyên môn", ...blanks(5), "Chính trị", ...blanks(3), "Tin học", null],
    ...["Ngoại ngữ", ...blanks(3), "Chứng chỉ tiếng dân tộc", "QLNN", null, null],
    ...["Dưới 30", "Từ 31-40", "Từ 41-50", "Từ 51-60", null, null, "Trên tuổi nghỉ hưu", null],
  ],
  [
    ...blanks(12),
    ...["Tiến sĩ", "Thạc sĩ", "Đại học", "Cao đẳng", "Trung cấp", "Sơ cấp"],
    ...["Cử nhân", "Cao cấp", "Trung cấp", "Sơ cấp", "Trung cấp trở lên", "Chứng chỉ"],
    ...["Anh văn", null, "Ngoại ngữ khác", null, null, "CVCC", "CVC", "CV"],
    ...[null, null, null, "Tổng số", "Nữ từ 51-55", "Nam từ 56-60", null, null],
  ],
  [...blanks(24), "ĐH trở lên", "Chứng chỉ", "ĐH trở lên", "Chứng chỉ", ...blanks(12)],
  [null, "A", ...Array.from({ length: 38 }, (_, index) => index + 1)],
];

const merges = [
  ...["A", "B", "C", "AN"].map((letter) => `${letter}1:${letter}4`),
  ...["D1:G1", "H1:L1", "M1:AF1", "AG1:AM1", "M2:R2", "S2:V2", "W2:X2", "Y2:AB2", "AD2:AF2"],
  ...["AJ2:AL2", "Y3:Z3", "AA3:AB3"],
  ...["D", "E", "F", "G", "H", "I", "J", "K", "L", "AC", "AG", "AH", "AI", "AM"].map(
    (letter) => `${letter}2:${letter}4`
  ),
  ...Array.from("MNOPQRSTUVWX").map((letter) => `${letter}3:${letter}4`),
  ...["AD", "AE", "AF", "AJ", "AK", "AL"].map((letter) => `${letter}3:${letter}4`),
];

function blanks(count: number): null[] {
  return Array.from({ length: count }, () => null);
}

/** A row in which column n holds base + n. */
const row = (label: string, base: number): CellDraft[] => [
  null,
  label,
  ...Array.from({ length: 38 }, (_, index) => base + index + 1),
];

test("each of the 38 numbered columns is read under its own id", () => {
  const reading = readForm([...headings, row("Phòng Nội vụ", 0), row("Tổng cộng", 0)], { merges });
  expect(reading.form).toBe("staff-bm02");
  const expected = staffBm02.columns.flatMap(({ id, number, role }) =>
    role === "figure" && number !== undefined ? [[id, Number(number)] as const] : []
  );
  expect(expected).toHaveLength(38);
  expect(reading.values).toMatchObject(Object.fromEntries(expected));
});

test("the total row is the sum of the units, in every column", () => {
  const rows = [row("Phòng Nội vụ", 100), row("Phòng Tài chính", 200)];
  const total = row("Tổng cộng", 0).map((cell, index) =>
    typeof cell === "number" ? 300 + 2 * (index - 1) : cell
  );
  expect(readForm([...headings, ...rows, total], { merges }).broken).not.toContainEqual(
    expect.stringMatching(/^T05/)
  );
  const wrong = total.map((cell, index) => (index === 2 ? 301 : cell));
  expect(readForm([...headings, ...rows, wrong], { merges }).broken).toContain("T05 301≠302");
});

test("posts assigned are no whole; a column of those present is", () => {
  const short = [
    ["Tên đơn vị", "Biên chế được giao", "Có mặt", "Đảng viên", "Đại học", "Cao đẳng"],
    ["Văn phòng", 12, 10, 9, 8, 1],
    ["Tổng cộng", 12, 10, 9, 8, 1],
  ];
  expect(readForm(short).broken).toEqual(["S01 10≠9", "S01 10≠9"]);
  const official = short.map((cells) => cells.filter((_, index) => index !== 2));
  expect(readForm(official).broken).toEqual([]);
});

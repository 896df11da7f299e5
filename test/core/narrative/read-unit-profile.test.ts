import { readUnitProfile } from "../../../src/core/narrative/read-unit-profile";
import { saySentence } from "../../../src/core/narrative/say-sentence";

const unit = { kind: "phường", name: "Ba Hàng" };
const period = { kind: "quarter", year: 2025, index: 3 };

/** What the person is told, in Vietnamese; the profile where nothing is wrong. */
function read(value: unknown): unknown {
  const result = readUnitProfile(value);
  if (result.ok) return result.profile;
  return result.problems.map((problem) => {
    expect(saySentence(problem, "en")).not.toBe("");
    return saySentence(problem, "vi");
  });
}

test("the least that is a profile", () => {
  expect(read(unit)).toEqual({ ...unit, upper: null, period: null });
});

test("all fields, cleaned", () => {
  const value = {
    kind: " Phường".normalize("NFD"),
    name: "Ba  Hàng ".normalize("NFD"),
    upper: "Ủy ban nhân dân tỉnh Thái Nguyên",
    period: { ...period, from: "2025-07-01", to: null },
  };
  expect(read(value)).toEqual({
    kind: "phường",
    name: "Ba Hàng",
    upper: "Ủy ban nhân dân tỉnh Thái Nguyên",
    period: { ...period, from: "2025-07-01", to: null },
  });
});

const whole = (field: string, least: number, most: number): string =>
  `Trường “${field}” phải là số nguyên từ ${String(least)} đến ${String(most)}.`;
const notADate = (field: string): string =>
  `Trường “${field}” phải là một ngày có thật, viết dạng năm-tháng-ngày như “2025-07-31”.`;
const kinds = "xã, phường, đặc khu, thị trấn";

test.each<[unknown, string[]]>([
  [null, ["Thông tin đơn vị phải là một đối tượng JSON: { … }."]],
  [[unit], ["Thông tin đơn vị phải là một đối tượng JSON: { … }."]],
  [
    {},
    [
      `Trường “kind” phải là một trong các giá trị: ${kinds}.`,
      "Trường “name” phải là chuỗi chữ, không để trống.",
    ],
  ],
  [{ ...unit, kind: "quận" }, [`Trường “kind” phải là một trong các giá trị: ${kinds}.`]],
  [{ ...unit, name: " " }, ["Trường “name” phải là chuỗi chữ, không để trống."]],
  [
    { ...unit, name: "Phường Ba Hàng" },
    [
      "Trường “name” chỉ ghi tên riêng, không ghi loại đơn vị: “Ba Hàng” thay cho “phường Ba Hàng”.",
    ],
  ],
  [{ ...unit, upper: 3 }, ["Trường “upper” phải là chuỗi chữ, không để trống."]],
  [
    { ...unit, tinh: "Thái Nguyên" },
    ["Không có trường “tinh”; các trường được dùng là kind, name, upper, period."],
  ],
  [{ ...unit, period: "quý III" }, ["Trường “period” phải là một đối tượng JSON: { … }."]],
  [
    { ...unit, period: { ...period, kind: "tuần" } },
    [
      "Trường “period.kind” phải là một trong các giá trị: month, quarter, half, nine-months, year, free.",
    ],
  ],
  [{ ...unit, period: { ...period, year: "2025" } }, [whole("period.year", 2000, 2100)]],
  [{ ...unit, period: { ...period, index: 5 } }, [whole("period.index", 1, 4)]],
  [{ ...unit, period: { ...period, index: null } }, [whole("period.index", 1, 4)]],
  [
    { ...unit, period: { ...period, kind: "year" } },
    ["Trường “period.index” phải để null với loại kỳ “year”."],
  ],
  [{ ...unit, period: { ...period, from: "2025-02-29" } }, [notADate("period.from")]],
  [{ ...unit, period: { ...period, to: "31/7/2025" } }, [notADate("period.to")]],
  [
    { ...unit, period: { ...period, from: "2025-09-30", to: "2025-07-01" } },
    ["Trường “period.to” không được sớm hơn ngày đầu kỳ."],
  ],
  [
    { ...unit, period: { ...period, day: 1 } },
    ["Không có trường “period.day”; các trường được dùng là kind, year, index, from, to."],
  ],
])("%j is told field by field", (value, problems) => {
  expect(read(value)).toEqual(problems);
});

test("29 February exists in leap years", () => {
  const value = { ...unit, period: { kind: "free", year: 2024, from: "2024-02-29" } };
  expect(readUnitProfile(value).ok).toBe(true);
});

import type { Period } from "../../../src/core/figures/period";
import { profileFromSheets } from "../../../src/core/narrative/profile-from-sheets";

const quarter = (index: number): Period => ({
  kind: "quarter",
  year: 2025,
  index,
  from: null,
  to: null,
});
const named = (...names: readonly (string | null)[]) =>
  names.map((unitName) => ({ unitName, period: null }));

test.each([
  ["UBND phường Ba Hàng", "phường", "Ba Hàng"],
  ["ỦY BAN NHÂN DÂN PHƯỜNG BA HÀNG", "phường", "Ba Hàng"],
  ["Ủy ban nhân dân xã Tân Quang, thành phố Sông Công", "xã", "Tân Quang"],
  ["UBND XÃ ĐƯNG K'NỚ", "xã", "Đưng K'Nớ"],
  ["Đơn vị báo cáo: UBND thị trấn Chùa Hang huyện Đồng Hỷ", "thị trấn", "Chùa Hang"],
  ["UBND thị xã Phổ Yên - UBND phường Ba Hàng", "phường", "Ba Hàng"],
  ["Trung tâm Phục vụ hành chính công đặc khu Phú Quốc", "đặc khu", "Phú Quốc"],
  ["UBND phường 1", "phường", "1"],
  ["UBND phường Hòa Khánh (tỉnh Đà Nẵng)", "phường", "Hòa Khánh"],
  ["UBND phường Ba Hàng".normalize("NFD"), "phường", "Ba Hàng"],
])("%s", (unitName, kind, name) => {
  expect(profileFromSheets(named(unitName))).toEqual({ kind, name, upper: null, period: null });
});

test.each(["UBND thị xã Phổ Yên", "UBND tỉnh Thái Nguyên", "Văn phòng", "Ủy ban nhân dân xã", ""])(
  "%j names no commune",
  (unitName) => {
    expect(profileFromSheets(named(unitName))).toBeNull();
  }
);

test("sheets that agree, in whatever letters", () => {
  const sheets = named("UBND phường Ba Hàng", null, "ỦY BAN NHÂN DÂN PHƯỜNG BA HÀNG", "Văn phòng");
  expect(profileFromSheets(sheets)?.name).toBe("Ba Hàng");
});

test("sheets that name different communes are not guessed at", () => {
  expect(profileFromSheets(named("UBND phường Ba Hàng", "UBND xã Tân Quang"))).toBeNull();
  expect(profileFromSheets(named("UBND phường Ba Hàng", "UBND xã Ba Hàng"))).toBeNull();
});

test("the period, as long as the sheets agree in it", () => {
  const head = { unitName: "UBND phường Ba Hàng", period: quarter(3) };
  const other = { unitName: null, period: null };
  expect(profileFromSheets([head, other])?.period).toEqual(quarter(3));
  expect(profileFromSheets([head, { ...other, period: quarter(2) }])).toEqual({
    kind: "phường",
    name: "Ba Hàng",
    upper: null,
    period: null,
  });
});

test("a period without a commune is no profile", () => {
  expect(profileFromSheets([{ unitName: null, period: quarter(3) }])).toBeNull();
  expect(profileFromSheets([])).toBeNull();
});

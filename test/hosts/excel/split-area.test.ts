import type { Area } from "../../../src/core/sheet/snapshot";
import { areaName, cellCount, parseArea } from "../../../src/hosts/excel/range-area";
import { bands, beyondCorner, packAreas, rowBlocks } from "../../../src/hosts/excel/split-area";

const area = (name: string): Area =>
  parseArea(name) ?? { top: -1, left: -1, bottom: -1, right: -1 };
const names = (areas: readonly Area[]): string[] => areas.map(areaName);

test("what lies beyond a corner", () => {
  const corner = area("A1:D10");
  expect(names(beyondCorner(area("B2:D9"), corner))).toEqual([]);
  expect(names(beyondCorner(area("B2:F12"), corner))).toEqual(["E2:F10", "B11:F12"]);
  expect(names(beyondCorner(area("C20:F30"), corner))).toEqual(["C20:F30"]);
});

test("blocks of whole rows hold every cell once", () => {
  expect(names(rowBlocks(area("B2:C8"), 6))).toEqual(["B2:C4", "B5:C7", "B8:C8"]);
  expect(names(rowBlocks(area("A1:Z2"), 6))).toEqual(["A1:Z1", "A2:Z2"]);
});

test("bands hold every cell once, of a single row too", () => {
  expect(names(bands(area("A1:B10"), 4))).toEqual(["A1:B3", "A4:B6", "A7:B9", "A10:B10"]);
  expect(names(bands(area("A1:J1"), 4))).toEqual(["A1:C1", "D1:F1", "G1:I1", "J1"]);
  const whole = area("A1:XFD1048576");
  const parts = bands(whole, 64);
  expect(parts).toHaveLength(64);
  expect(parts.reduce((sum, part) => sum + cellCount(part), 0)).toBe(cellCount(whole));
});

test("areas are packed in their order", () => {
  const placed = ["A1:A4", "A5:A8", "A9:A9", "A10:A30", "A31:A31"].map((name) => ({
    area: area(name),
  }));
  const packed = packAreas(placed, 9).map((group) => names(group.map((one) => one.area)));
  expect(packed).toEqual([["A1:A4", "A5:A8", "A9"], ["A10:A30"], ["A31"]]);
});

test.each([
  ["'Nhân sự'!$A$1:B2", "A1:B2"],
  ["TTHC!C17", "C17"],
])("%s is %s", (address, name) => {
  expect(areaName(area(address))).toBe(name);
});

test("whole rows and columns are no area", () => {
  expect([parseArea("TTHC!A:A"), parseArea("3:5")]).toEqual([null, null]);
});

import fc from "fast-check";
import { numberToType } from "../../../src/core/diagnosis/number-to-type";
import type { Figure, Gap } from "../../../src/core/figures/figure";
import type { Unit } from "../../../src/core/figures/unit";
import { units } from "../../../src/core/figures/unit";
import { readNumber } from "../../../src/core/sheet/read-number";
import type { Cell } from "../../../src/core/sheet/snapshot";

/** The figure or gap that our own reader makes of a cell. */
function readEntry(cell: Cell, unit: Unit): Figure | Gap {
  const place = {
    id: "thu.a",
    label: { vi: "Số thử", en: "Trial figure" },
    origin: { sheet: "Biểu", cell: "B2" },
  };
  const reading = readNumber(cell, unit.measure, { scale: unit.scale });
  if (reading.kind !== "number")
    return { kind: "gap", ...place, unit, reason: "blank", printed: reading.printed };
  const own = Object.values(units).find(({ measure, scale }) =>
    reading.scale === undefined ? false : measure === "money" && scale === reading.scale
  );
  return { kind: "figure", ...place, unit: own ?? unit, value: reading.value, reading };
}

const share: Unit = units.percent;
const ratio: Unit = { ...units.person, measure: "ratio" };

test.each<[string, Cell, Unit, number, unknown]>([
  ["a count", { value: 3548 }, units.dossier, 3557, 3557],
  ["a blank", { value: null }, units.dossier, 9, 9],
  ["a dash", { value: "-" }, units.dossier, 9, 9],
  ["a count whose dot became a decimal point", { value: 1.706 }, units.dossier, 1706, 1706],
  ["a share under a percent format", { value: 0.7123, format: "0.00%" }, share, 67.23, 0.6723],
  ["a share typed bare", { value: 71.23 }, share, 67.23, 67.23],
  ["a fraction without a percent format", { value: 0.8417 }, share, 84.71, 0.8471],
  ["a fraction that would read as points", { value: 0.8417 }, share, 84, 84],
  ["a share whose comma was lost", { value: 8417 }, share, 84.17, 84.17],
  ["a share stored as text", { value: "95,93%" }, share, 95.91, 95.91],
  ["a share in a column of texts", { value: "95,93%", format: "@" }, share, 95.91, "95,91%"],
  ["a bare share in a column of texts", { value: "95,93", format: "@" }, share, 95.91, "95,91"],
  ["a count stored as text", { value: "01" }, units.dossier, 7, 7],
  ["a count in a column of texts", { value: "1.706", format: "@" }, units.dossier, 1760, "1.760"],
  ["digits in a column of texts", { value: "1706", format: "@" }, units.dossier, 1760, "1760"],
  ["money in millions", { value: 5309.5 }, units.millionDong, 5390.25, 5390.25],
  ["money that names its unit", { value: "150 triệu" }, units.dong, 155, "155 triệu"],
  ["money with thousands and unit", { value: "1.150 triệu" }, units.dong, 2150, "2.150 triệu"],
  ["a part of a whole", { value: "17/19" }, ratio, 18, "18/19"],
  ["a ratio that became a date", { value: 45_750, format: "d/m" }, ratio, 3, "3/4"],
])("%s", (_, cell, unit, to, typed) => {
  expect(numberToType(readEntry(cell, unit), cell, to)).toEqual({ value: typed, isSure: true });
});

test("half a percent typed bare can be read as fifty: it is not sure", () => {
  const cell = { value: 84.17 };
  expect(numberToType(readEntry(cell, share), cell, 0.5)).toEqual({ value: 0.5, isSure: false });
});

test("no typing makes a count of a cell that shows percents", () => {
  const cell = { value: null, format: "0%" };
  expect(numberToType(readEntry(cell, units.dossier), cell, 5)).toBeNull();
});

test("whatever stands in the cell, what is typed is read as the number that was meant", () => {
  const cells = fc.record({
    value: fc.oneof(
      fc.nat(9999),
      fc.integer({ min: 1, max: 99_999 }).map((number) => number / 1000),
      fc.constantFrom("01", "3.936", "84,17", "84,17%", "-", "17", "1.234,5", "chưa có")
    ),
    format: fc.constantFrom("0", "0.00", "#,##0", "0.00%", "0%", "@", "General"),
  });
  const kinds = fc.constantFrom(units.dossier, units.percent, units.dong, units.millionDong);
  fc.assert(
    fc.property(cells, kinds, fc.nat(9999), (cell, unit, number) => {
      const isWhole =
        unit.measure === "count" || unit.scale === 1 ? unit.measure !== "share" : false;
      const to = isWhole ? number : number / 100;
      const entry = readEntry(cell, unit);
      const typed = numberToType(entry, cell, to);
      const read = typed === null ? null : readEntry({ ...cell, value: typed.value }, unit);
      const isImpossible = unit.measure !== "share" && cell.format.endsWith("%");
      expect(read?.kind).toBe(isImpossible ? undefined : "figure");
      const figure = read?.kind === "figure" ? read : null;
      const isSame = figure === null || Math.abs(figure.value - to) < 1e-9;
      const isSure = figure === null || figure.reading.sureness !== "ambiguous";
      expect([isSame, typed?.isSure ?? true]).toEqual([true, isSure]);
    })
  );
});

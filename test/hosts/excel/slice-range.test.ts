import { cellsOfRange } from "../../../src/hosts/excel/cells-of-range";
import { sliceRange } from "../../../src/hosts/excel/slice-range";

/** Three columns from B11 on; each cell holds its place in the range. */
function rangeOf(rowCount: number): Parameters<typeof sliceRange>[0] {
  const grid = (of: (r: number, c: number) => unknown): unknown[][] =>
    Array.from({ length: rowCount }, (_, r) => [0, 1, 2].map((c) => of(r, c)));
  return {
    rowIndex: 10,
    columnIndex: 1,
    rowCount,
    columnCount: 3,
    values: grid((r, c) => r * 3 + c),
    formulas: grid((r, c) => (c === 2 ? `=B${String(r + 11)}*2` : r * 3 + c)),
    valueTypes: grid(() => "Double"),
    numberFormat: grid((_, c) => (c === 0 ? "#,##0" : "General")),
  };
}

test("slices are whole rows that together are the range", () => {
  const range = rangeOf(7);
  const slices = sliceRange(range, 8);
  expect(slices.map(({ rowIndex, rowCount }) => [rowIndex, rowCount])).toEqual([
    [10, 2],
    [12, 2],
    [14, 2],
    [16, 1],
  ]);
  const whole = cellsOfRange("TTHC", range);
  const parts = slices.map((slice) => cellsOfRange("TTHC", slice));
  expect(parts.flatMap((part) => (part.ok ? part.value.rows : []))).toEqual(
    whole.ok ? whole.value.rows : null
  );
});

test("a small range stays whole, and a row wider than a slice too", () => {
  expect(sliceRange(rangeOf(2), 6)).toHaveLength(1);
  expect(sliceRange(rangeOf(2), 2).map(({ rowCount }) => rowCount)).toEqual([1, 1]);
});

test("what Excel did not hand over is still not there in a slice", () => {
  const [first] = sliceRange({ ...rangeOf(4), values: null }, 3);
  expect(first?.values).toBeNull();
});

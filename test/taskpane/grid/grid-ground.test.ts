import fc from "fast-check";
import { Axis } from "../../../src/taskpane/grid/axis";
import { HEADER_HEIGHT, headerWidth, hitAt } from "../../../src/taskpane/grid/grid-frame";
import { groundOf, thawed } from "../../../src/taskpane/grid/grid-ground";
import { scrollToShow } from "../../../src/taskpane/grid/scroll-to-show";
import { FakeSheet } from "../../support/fake-sheet";

const sizes = fc.array(fc.constantFrom(0, 10, 25, 40), { minLength: 1, maxLength: 60 });
const cursor = { row: 0, column: 0 };

describe("where cells lie", () => {
  test("each offset within an axis lies in the visible line that holds it", () => {
    fc.assert(
      fc.property(sizes, fc.nat(2000), (lengths, offset) => {
        const axis = new Axis(lengths.length, (index) => lengths[index] ?? 0);
        fc.pre(axis.length > 0);
        const line = axis.at(offset);
        expect(axis.isHidden(line)).toBe(false);
        const within = Math.min(offset, axis.length - 1);
        expect(axis.startOf(axis.at(within))).toBeLessThanOrEqual(within);
        expect(axis.startOf(axis.at(within) + 1)).toBeGreaterThan(within);
      })
    );
  });

  test("what is scrolled to is seen, and nothing moves when it was seen already", () => {
    const pixels = fc.nat(3000);
    fc.assert(
      fc.property(pixels, fc.integer({ min: 1, max: 100 }), pixels, fc.nat(150), (...drawn) => {
        const [start, length, scrolled, covered] = drawn;
        fc.pre(start >= covered);
        const sight = { scrolled, length: 400, covered };
        const after = scrollToShow({ start, length }, sight);
        expect(after + covered).toBeLessThanOrEqual(start);
        expect(after + 400).toBeGreaterThanOrEqual(start + length);
        expect(scrollToShow({ start, length }, { ...sight, scrolled: after })).toBe(after);
      })
    );
  });

  test("there is room to type behind the data, and more where the cursor goes", () => {
    const rows = Array.from({ length: 95 }, () => [{ value: 1 }]);
    const sheet = new FakeSheet({ name: "Biểu", rows });
    expect(groundOf(sheet, cursor).rows.count).toBeGreaterThanOrEqual(115);
    expect(groundOf(sheet, cursor).columns.count).toBeGreaterThan(6);
    expect(groundOf(sheet, { row: 4999, column: 0 }).rows.count).toBeGreaterThanOrEqual(5020);
    expect(groundOf(sheet, { row: 1_048_575, column: 16_383 }).rows.count).toBe(1_048_576);
  });

  test("a row without a height grows with its wrapped text, one with a height does not", () => {
    const text = { value: "Đất đai, đo đạc và bản đồ, quản lý đất đai trên địa bàn xã" };
    const rowHeights = new Uint16Array([20, 30, 20, 20]);
    const look = { rowHeights, merges: [{ top: 3, left: 0, bottom: 3, right: 1 }] };
    const looks = [{ wrap: true }];
    const sheet = new FakeSheet({
      name: "Biểu",
      rows: [[text], [text], [{ value: 1 }], [text]],
      look,
      looks,
    });
    const { rows } = groundOf(sheet, cursor);
    expect(rows.sizeOf(0)).toBeGreaterThan(60);
    expect(rows.sizeOf(1)).toBe(30);
    expect(rows.sizeOf(2)).toBeLessThan(25);
    expect(rows.sizeOf(3)).toBeLessThan(25);
  });

  test("an edit makes its row grow; without one that does, the axis stays the same", () => {
    const rows = [[{ value: "Hộ tịch" }], [{ value: 1 }]];
    const sheet = new FakeSheet({ name: "Biểu", rows, looks: [{ wrap: true }] });
    const before = groundOf(sheet, cursor).rows;
    sheet.type({ row: 1, column: 0 }, "2");
    expect(groundOf(sheet, cursor).rows).toBe(before);
    sheet.type({ row: 1, column: 0 }, "Đất đai, đo đạc và bản đồ");
    expect(groundOf(sheet, cursor).rows.sizeOf(1)).toBeGreaterThan(before.sizeOf(1));
    sheet.undo();
    expect(groundOf(sheet, cursor).rows.sizeOf(1)).toBe(before.sizeOf(1));
  });

  test("frozen lines that would fill the window are let go", () => {
    const look = { frozenRows: 30, frozenColumns: 2 };
    const ground = groundOf(new FakeSheet({ name: "Biểu", rows: [], look }), cursor);
    expect(thawed(ground, { width: 700, height: 500 })).toMatchObject({
      frozenRows: 0,
      frozenColumns: 2,
    });
  });

  test("a point finds its cell below frozen lines and behind what is scrolled", () => {
    const look = { frozenRows: 2, frozenColumns: 1 };
    const ground = groundOf(new FakeSheet({ name: "Biểu", rows: [], look }), cursor);
    const left = headerWidth(ground.rows.count);
    const at = (x: number, y: number) =>
      hitAt(ground, { left: 144, top: 400 }, { x: left + x, y: HEADER_HEIGHT + y });
    expect(at(10, 10)).toEqual({ part: "cell", place: { row: 0, column: 0 } });
    expect(at(80, 50)).toEqual({ part: "cell", place: { row: 22, column: 3 } });
    expect(at(80, -5)).toMatchObject({ part: "column-header", place: { column: 3 } });
    expect(at(-5, 50)).toMatchObject({ part: "row-header", place: { row: 22 } });
    expect(at(-5, -5)).toMatchObject({ part: "corner" });
  });
});

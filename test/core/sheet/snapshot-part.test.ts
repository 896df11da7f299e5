import fc from "fast-check";
import {
  cellAt,
  type Cell,
  type SheetRow,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from "../../../src/core/sheet/snapshot";
import { applyPart, type SnapshotPart } from "../../../src/core/sheet/snapshot-part";
import { partsOfSnapshot } from "../../support/parts-of-snapshot";

const cell = fc.option(fc.record({ value: fc.oneof(fc.integer(), fc.string()) }), {
  nil: undefined,
});
const rows = fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 8 });
const snapshotOf = (...sheets: readonly (readonly SheetRow[])[]): WorkbookSnapshot => ({
  name: "so.xlsx",
  definedNames: [],
  fonts: [],
  sheets: sheets.map((content, index) => ({
    name: `Trang ${String(index + 1)}`,
    rows: content,
    merges: [],
    hidden: false,
    hiddenRows: new Set<number>(),
    hiddenColumns: new Set<number>(),
    isProtected: false,
  })),
});
const assemble = (parts: readonly SnapshotPart[]): WorkbookSnapshot | null =>
  parts.reduce<WorkbookSnapshot | null>(applyPart, null);

/** More rows and columns than any sheet here has. */
const cellsOf = (sheet: SheetSnapshot): (Cell | undefined)[][] =>
  Array.from({ length: 14 }, (_, row) =>
    Array.from({ length: 12 }, (__, column) => cellAt(sheet, row, column))
  );
const gridOf = ({ sheets }: WorkbookSnapshot): (Cell | undefined)[][] => sheets.flatMap(cellsOf);

test("a workbook handed over in parts is the same workbook, whatever the size of the blocks", () => {
  fc.assert(
    fc.property(rows, rows, fc.integer({ min: 1, max: 9 }), (one, other, size) => {
      const snapshot = snapshotOf(one, other);
      const assembled = assemble(partsOfSnapshot(snapshot, size));
      expect(assembled?.sheets.map(cellsOf)).toEqual(snapshot.sheets.map(cellsOf));
    })
  );
});

test("changed cells replace those of their area and no others", () => {
  const place = fc.record({ top: fc.nat(9), left: fc.nat(7), height: fc.nat(3), width: fc.nat(3) });
  fc.assert(
    fc.property(rows, rows, place, (old, fresh, { top, left, height, width }) => {
      const before = snapshotOf(old);
      const area = { top, left, bottom: top + height, right: left + width };
      const taken = fresh.slice(0, height + 1).map((row) => row.slice(0, width + 1));
      const after = applyPart(before, { kind: "cells", sheet: "Trang 1", area, rows: taken });
      const isInside = (row: number, column: number): boolean =>
        row >= top && row <= area.bottom && column >= left && column <= area.right;
      const expected = gridOf(before).map((line, row) =>
        line.map((was, column) => (isInside(row, column) ? taken[row - top]?.[column - left] : was))
      );
      expect(gridOf(after)).toEqual(expected);
    })
  );
});

test("cells of a sheet that nobody announced are a broken promise", () => {
  const area = { top: 0, left: 0, bottom: 0, right: 0 };
  const stray: SnapshotPart = { kind: "cells", sheet: "Lạ", area, rows: [] };
  expect(() => applyPart(null, stray)).toThrow("Lạ");
  expect(() => applyPart(snapshotOf([]), stray)).toThrow("Lạ");
});

import type { CellAddress } from "../../../src/core/sheet/address";
import { cellName } from "../../../src/core/sheet/address";
import type { Cell, SheetRow, WorkbookSnapshot } from "../../../src/core/sheet/snapshot";
import { applyPart } from "../../../src/core/sheet/snapshot-part";
import { cellsFrom, partsAt } from "../../../src/hosts/xlsx-file/cells-parts";
import { buildSheet, buildSnapshot } from "../../support/build-snapshot";

const cell = (value: number): Cell => ({ value });
const at = (row: number, column: number): CellAddress => ({
  sheet: "A",
  cell: cellName(row, column),
});
const withRows = (rows: readonly SheetRow[]): WorkbookSnapshot =>
  buildSnapshot([{ ...buildSheet("A", []), rows }, buildSheet("B", [[1]])]);
const long = withRows(
  Array.from({ length: 20_000 }, (_row, row) =>
    Array.from({ length: 8 }, (_cell, column) => cell(row * 8 + column))
  )
);
const cellsOf = (rows: readonly SheetRow[]): number =>
  rows.reduce((sum, row) => sum + row.length, 0);

/** All parts of the sheet A, from above. */
function partsOf(snapshot: WorkbookSnapshot) {
  const parts = [];
  for (let row = 0; ;) {
    const part = cellsFrom(snapshot, "A", row);
    if (part === null) return parts;
    parts.push(part);
    row = part.area.bottom + 1;
  }
}

describe("reading on", () => {
  it("goes through a long sheet in parts that are few and small", () => {
    const parts = partsOf(long);
    expect(parts.flatMap(({ rows }) => rows)).toEqual(long.sheets[0]?.rows);
    expect(parts.length).toBeLessThan(60);
    expect(Math.max(...parts.map(({ rows }) => cellsOf(rows)))).toBeLessThanOrEqual(4000);
  });

  it("passes rows that are not there, and gives one that is too wide alone", () => {
    const rows: SheetRow[] = [];
    rows[2] = [cell(1)];
    rows[9000] = Array.from({ length: 10_000 }, (_, column) => cell(column));
    rows[9001] = [cell(2)];
    const parts = partsOf(withRows(rows));
    expect(parts.at(-2)?.area).toEqual({ top: 9000, left: 0, bottom: 9000, right: 9999 });
    expect(parts.at(-1)).toMatchObject({ area: { top: 9001, right: 0 }, rows: [[cell(2)]] });
    expect(parts.flatMap(({ rows: some }) => some)[2]).toEqual([cell(1)]);
  });
});

describe("cells that changed", () => {
  const parts = (addresses: readonly CellAddress[]) => partsAt(long, addresses);

  it("of one column through the sheet go together in a few parts", () => {
    const column = Array.from({ length: 20_000 }, (_, row) => at(row, 3));
    const found = parts(column);
    expect(found.length).toBeLessThanOrEqual(5);
    expect(found.reduce((sum, { rows }) => sum + cellsOf(rows), 0)).toBe(20_000);
  });

  it("far from each other come alone", () => {
    const found = parts([at(10_000, 7), at(5, 0), at(5, 1)]);
    expect(found.map(({ area }) => area)).toEqual([
      { top: 5, left: 0, bottom: 5, right: 1 },
      { top: 10_000, left: 7, bottom: 10_000, right: 7 },
    ]);
  });

  it("in every second row bring some along, never too many", () => {
    const addresses = Array.from({ length: 5000 }, (_, index) => at(index * 2, index % 2));
    const found = parts(addresses);
    expect(found.length).toBeLessThan(10);
    expect(found.reduce((sum, { rows }) => sum + cellsOf(rows), 0)).toBeLessThanOrEqual(20_000);
  });

  it("put into the workbook of before make that of now, cells that went among them", () => {
    const before = withRows([[cell(1), cell(2)], [], [cell(3), cell(4)], [cell(5)]]);
    const now = withRows([[cell(1)], [undefined, cell(7)], [cell(3), cell(8)], [], [cell(9)]]);
    const addresses = [at(0, 1), at(1, 1), at(2, 1), at(3, 0), at(4, 0)];
    const sheet = partsAt(now, addresses).reduce(applyPart, before).sheets[0];
    for (let row = 0; row < 6; row += 1)
      for (let column = 0; column < 3; column += 1)
        expect(sheet?.rows[row]?.[column]).toBe(now.sheets[0]?.rows[row]?.[column]);
  });

  it("of a sheet that is not there are none, and what is no address is somebody's mistake", () => {
    expect(parts([{ sheet: "C", cell: "A1" }])).toEqual([]);
    expect(() => parts([{ sheet: "A", cell: "A1:B2" }])).toThrow("A1:B2");
  });
});

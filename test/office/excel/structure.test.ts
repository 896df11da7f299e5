import fc from "fast-check";
import { cellName, parseCellName } from "../../../src/core/sheet/address";
import { buildSheet, buildSnapshot } from "../../support/build-snapshot";
import { areaName, areaName as nameOf } from "./area";
import { wireValue } from "./change-note";
import { Person } from "./person";
import { cellOf } from "./sheet-state";
import { SimulatedWorkbook } from "./workbook";

function dossiers(): SimulatedWorkbook {
  return SimulatedWorkbook.fromSnapshot(
    buildSnapshot(
      [
        buildSheet(
          "TTHC",
          [
            ["Biểu II.06a", null, null],
            ["Lĩnh vực", "Trực tuyến", "Trực tiếp"],
            ["Hộ tịch", 100, 20],
            ["Đất đai", 50, 30],
            ["Tổng", { value: 150, formula: "SUM(B3:B4)" }, { value: 50, formula: "SUM(C3:$C$4)" }],
          ],
          { merges: ["A1:C1"], hiddenRows: new Set([3]) }
        ),
        buildSheet("Trực tuyến", [
          ["Tổng", { value: 150, formula: "TTHC!B5" }],
          ["Tỷ lệ", { value: 0.75, formula: "B1/SUM(TTHC!B5:C5)" }],
        ]),
      ],
      { definedNames: [{ name: "Tong", refersTo: "TTHC!$B$5" }] }
    )
  );
}

function at(workbook: SimulatedWorkbook, sheet: string, name: string) {
  const { row = 0, column = 0 } = parseCellName(name) ?? {};
  const cell = cellOf(workbook.sheet(sheet), row, column);
  return { value: wireValue(cell?.value ?? null), formula: cell?.formula };
}

test("a row inserted inside a total is taken in, everywhere", () => {
  const workbook = dossiers();
  const person = new Person(workbook);
  person.insertRows("TTHC", 4);
  expect(at(workbook, "TTHC", "B6").formula).toBe("SUM(B3:B5)");
  expect(at(workbook, "TTHC", "C6").formula).toBe("SUM(C3:$C$5)");
  expect(at(workbook, "Trực tuyến", "B1").formula).toBe("TTHC!B6");
  expect(workbook.state.names[0]?.refersTo).toBe("TTHC!$B$6");
  expect([...workbook.sheet("TTHC").hiddenRows]).toEqual([4]);
  person.typeInto("TTHC", "B4", "7");
  expect(at(workbook, "Trực tuyến", "B1").value).toBe(157);
});

test("a row inserted above the first summand stays outside", () => {
  const workbook = dossiers();
  new Person(workbook).insertRows("TTHC", 3, 2);
  expect(at(workbook, "TTHC", "B7").formula).toBe("SUM(B5:B6)");
  expect(workbook.sheet("TTHC").merges.map(nameOf)).toEqual(["A1:C1"]);
});

test("references to deleted rows are #REF!, and so is what they fed", () => {
  const workbook = dossiers();
  new Person(workbook).deleteRows("TTHC", 5);
  expect(at(workbook, "Trực tuyến", "B1")).toEqual({ value: "#REF!", formula: "TTHC!#REF!" });
  expect(at(workbook, "Trực tuyến", "B2")).toEqual({
    value: "#REF!",
    formula: "B1/SUM(TTHC!#REF!)",
  });
  expect(workbook.state.names[0]?.refersTo).toBe("TTHC!#REF!");
});

test("deleting some of the summands narrows the total", () => {
  const workbook = dossiers();
  new Person(workbook).deleteRows("TTHC", 4);
  expect(at(workbook, "TTHC", "B4")).toEqual({ value: 100, formula: "SUM(B3:B3)" });
});

test("columns shift references, merges and widths", () => {
  const workbook = dossiers();
  new Person(workbook).insertColumns("TTHC", "B");
  expect(at(workbook, "TTHC", "C5").formula).toBe("SUM(C3:C4)");
  expect(at(workbook, "Trực tuyến", "B2").formula).toBe("B1/SUM(TTHC!C5:D5)");
  expect(workbook.sheet("TTHC").merges.map(areaName)).toEqual(["A1:D1"]);
});

test("a renamed sheet takes its references along, in quotes where it needs them", () => {
  const workbook = dossiers();
  const person = new Person(workbook);
  person.renameSheet("TTHC", "Biểu 06a");
  expect(at(workbook, "Trực tuyến", "B1").formula).toBe("'Biểu 06a'!B5");
  person.typeInto("Biểu 06a", "B3", "110");
  expect(at(workbook, "Trực tuyến", "B1").value).toBe(160);
});

test("references to a deleted sheet are #REF!", () => {
  const workbook = dossiers();
  new Person(workbook).deleteSheet("TTHC");
  expect(at(workbook, "Trực tuyến", "B1")).toEqual({ value: "#REF!", formula: "#REF!" });
});

test("Excel does not tear merged areas", () => {
  const workbook = dossiers();
  const { id } = workbook.sheet("TTHC");
  const area = { top: 0, left: 0, bottom: 0, right: 0 };
  expect(() => {
    workbook.shift(id, area, "down");
  }).toThrow("invalid");
});

const place = fc.record({ row: fc.nat(7), column: fc.nat(3) });
const content = fc.oneof(
  fc.integer({ min: -999, max: 9999 }).map(String),
  fc.constantFrom("Hộ tịch", "5%", "'01", "TRUE"),
  fc
    .tuple(place, place, fc.constantFrom("SUM", "COUNT", "MAX"), fc.constantFrom("", "Hai!"))
    .map(([one, other, name, sheet]) => `=${name}(${sheet}${span(one, other)})`),
  place.map(({ row, column }) => `=$${cellName(row, column)}*2`)
);
type Place = { row: number; column: number };
const span = (one: Place, other: Place): string =>
  `${cellName(Math.min(one.row, other.row), Math.min(one.column, other.column))}:` +
  cellName(Math.max(one.row, other.row), Math.max(one.column, other.column));

const workbooks = fc.array(fc.tuple(fc.constantFrom("Một", "Hai"), place, content), {
  maxLength: 12,
});

function typed(cells: readonly [string, Place, string][]): SimulatedWorkbook {
  const workbook = SimulatedWorkbook.fromSnapshot(
    buildSnapshot([buildSheet("Một", [["x"]]), buildSheet("Hai", [[1]])])
  );
  const person = new Person(workbook);
  for (const [sheet, { row, column }, text] of cells)
    person.typeInto(sheet, cellName(row, column), text);
  return workbook;
}

test("rows or columns inserted and deleted again leave the workbook as it was", () => {
  fc.assert(
    fc.property(workbooks, fc.nat(8), fc.integer({ min: 1, max: 3 }), (cells, line, count) => {
      const workbook = typed(cells);
      // Of circles Excel itself says only that they are there.
      workbook.calculate(true);
      fc.pre(workbook.calculator.circular.length === 0);
      const before = workbook.toData().sheets;
      const person = new Person(workbook);
      person.insertRows("Một", line + 1, count);
      person.deleteRows("Một", line + 1, count);
      person.insertColumns("Hai", "B", count);
      person.deleteColumns("Hai", "B", count);
      expect(workbook.toData().sheets).toEqual(before);
    })
  );
});

test("undo brings back every state there was, and redo every state that was undone", () => {
  fc.assert(
    fc.property(workbooks, fc.nat(8), (cells, line) => {
      const workbook = typed([]);
      const person = new Person(workbook);
      const states = [workbook.toData().sheets];
      for (const [sheet, { row, column }, text] of cells) {
        person.typeInto(sheet, cellName(row, column), text);
        states.push(workbook.toData().sheets);
      }
      person.deleteRows("Một", line + 1);
      states.push(workbook.toData().sheets);
      for (const state of states.slice(0, -1).reverse()) {
        expect(workbook.undo()).toBe(true);
        expect(workbook.toData().sheets).toEqual(state);
      }
      expect(workbook.undo()).toBe(false);
      for (const state of states.slice(1)) {
        expect(workbook.redo()).toBe(true);
        expect(workbook.toData().sheets).toEqual(state);
      }
    })
  );
});

test("a workbook comes through its data as it was", () => {
  fc.assert(
    fc.property(workbooks, (cells) => {
      const workbook = typed(cells);
      const text = JSON.stringify(workbook.toData());
      const again = SimulatedWorkbook.fromData(
        JSON.parse(text) as ReturnType<typeof workbook.toData>
      );
      expect(JSON.stringify(again.toData())).toBe(text);
    })
  );
});

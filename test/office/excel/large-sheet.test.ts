import { cellName } from "../../../src/core/sheet/address";
import { buildSheet, buildSnapshot } from "../../support/build-snapshot";
import { areaName } from "./area";
import { Person } from "./person";
import { usedArea, valueOf } from "./sheet-state";
import { WHOLE_SHEET } from "./area";
import { SimulatedWorkbook } from "./workbook";

const ROWS = 20_000;

const rows = Array.from({ length: ROWS }, (_, row) => [
  `Thủ tục ${String(row)}`,
  ...Array.from({ length: 9 }, (__, column) => row + column),
  { value: 0, formula: `SUM(B${String(row + 1)}:J${String(row + 1)})` },
]);
const snapshot = buildSnapshot([
  buildSheet("Lớn", [...rows, ["Tổng", { value: 0, formula: `SUM(B1:B${String(ROWS)})` }]]),
]);

test("twenty thousand rows open and are read", () => {
  const workbook = SimulatedWorkbook.fromSnapshot(snapshot);
  const sheet = workbook.sheet("Lớn");
  const used = usedArea(sheet, WHOLE_SHEET, true);
  const block = workbook.rangeAt(sheet.id, { top: 0, left: 0, bottom: 1999, right: 10 });
  const values = block.grid((cell) => cell?.value);
  expect(used && areaName(used)).toBe("A1:K20001");
  expect(values).toHaveLength(2000);
});

test("an edit calculates its row and the total, not the sheet", () => {
  const workbook = SimulatedWorkbook.fromSnapshot(snapshot);
  const { cells } = workbook.calculator.calculateAround(workbook.state, workbook.sheet("Lớn"), [
    { row: 6, column: 1 },
  ]);
  expect(cells.map(({ row, column }) => cellName(row, column))).toEqual(["K7", "B20001"]);
});

test("fifty edits in a row give their sums", () => {
  const workbook = SimulatedWorkbook.fromSnapshot(snapshot);
  const person = new Person(workbook);
  for (let row = 1; row <= 50; row += 1) person.typeInto("Lớn", `B${String(row)}`, "1000");
  const sheet = workbook.sheet("Lớn");
  expect(valueOf(sheet, 0, 10)).toBe(1000 + 36);
  // 0 + 1 + … + 19.999, with a thousand each in place of the first fifty.
  expect(valueOf(sheet, ROWS, 1)).toBe((ROWS * (ROWS - 1)) / 2 - (50 * 49) / 2 + 50 * 1000);
});

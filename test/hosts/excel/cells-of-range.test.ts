import type { LoadedCells } from "../../../src/hosts/excel/cells-of-range";
import { cellsOfRange, toCell } from "../../../src/hosts/excel/cells-of-range";
import { saying } from "./open-workbook";

test.each([
  ["a blank cell", { value: "", formula: "", type: "Empty", format: "#,##0" }, undefined],
  [
    "a number with its format",
    { value: 12, formula: 12, type: "Double", format: "#,##0" },
    { value: 12, format: "#,##0" },
  ],
  [
    "a formula whose result is an empty text",
    { value: "", formula: '=IF(A1=0,"","x")', type: "String", format: "General" },
    { value: "", formula: 'IF(A1=0,"","x")' },
  ],
  [
    "a text that begins with the sign of a formula",
    { value: "=A1", formula: "=A1", type: "String", format: "General" },
    { value: "=A1" },
  ],
  [
    "an error value",
    { value: "#REF!", formula: "=#REF!+1", type: "Error", format: "General" },
    { value: null, formula: "#REF!+1", error: "#REF!" },
  ],
  [
    "a text that only looks like an error",
    { value: "#REF!", formula: "#REF!", type: "String", format: "@" },
    { value: "#REF!", format: "@" },
  ],
  [
    "a truth value",
    { value: true, formula: true, type: "Boolean", format: "General" },
    { value: true },
  ],
])("%s", (_, raw, cell) => {
  expect(toCell(raw)).toEqual(cell);
});

test("where Excel gives no grids, nothing is taken for blank", () => {
  const range: LoadedCells = {
    rowIndex: 0,
    columnIndex: 0,
    rowCount: 1,
    columnCount: 1,
    values: null,
    formulas: [[1]],
    valueTypes: [["Double"]],
    numberFormat: [["General"]],
  };
  expect(cellsOfRange("TTHC", range)).toMatchObject({
    ok: false,
    trouble: { code: "too-large", message: { vi: saying("“TTHC”") } },
  });
});

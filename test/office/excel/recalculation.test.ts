import { readFileSync } from "node:fs";
import path from "node:path";
import type { Cell, WorkbookSnapshot } from "../../../src/core/sheet/snapshot";
import { readWorkbook } from "../../../src/hosts/xlsx-file/read-workbook";
import { buildSheet, buildSnapshot } from "../../support/build-snapshot";
import { wireValue } from "./change-note";
import { Person } from "./person";
import { valueOf } from "./sheet-state";
import { parseCellName } from "../../../src/core/sheet/address";
import { SimulatedWorkbook } from "./workbook";

const root = path.resolve(__dirname, "../../..");

async function read(file: string): Promise<WorkbookSnapshot> {
  const bytes = new Uint8Array(readFileSync(path.join(root, file)));
  const outcome = await readWorkbook(bytes, path.basename(file));
  if (!outcome.ok) throw new Error(outcome.trouble.message.en);
  return outcome.value;
}

/** The snapshot as from a program that does not calculate. */
function withoutResults(snapshot: WorkbookSnapshot): WorkbookSnapshot {
  const forget = (cell: Cell | undefined): Cell | undefined =>
    cell?.formula === undefined ? cell : { ...cell, value: null };
  const sheets = snapshot.sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) => row.map(forget)),
  }));
  return { ...snapshot, sheets };
}

/** Files keep 15 digits. */
const inFile = (value: Cell["value"]): Cell["value"] =>
  typeof value === "number" ? Number(value.toPrecision(15)) : value;

const formulaCells = (snapshot: WorkbookSnapshot) =>
  snapshot.sheets.flatMap(({ name, rows }) =>
    rows.flatMap((row, r) =>
      row.flatMap((cell, c) => (cell?.formula === undefined ? [] : [{ name, r, c, cell }]))
    )
  );

test.each([
  ["samples/ba-hang-2023.xlsx", 0],
  ["samples/bach-quang-2021.xlsx", 0],
  ["samples/phuong-mau-2025-co-loi.xlsx", 100],
  ["samples/phuong-mau-2025.xlsx", 102],
  ["test/fixtures/workbooks/so-lieu-libreoffice.xlsx", 1],
])("every formula of %s comes out as the program that saved it had it", async (file, count) => {
  const snapshot = await read(file);
  const workbook = SimulatedWorkbook.fromSnapshot(withoutResults(snapshot));
  const cells = formulaCells(snapshot);
  expect(cells.length).toBeGreaterThanOrEqual(count);
  const results = cells.map(({ name, r, c }) => wireValue(valueOf(workbook.sheet(name), r, c)));
  expect(results.map(inFile)).toEqual(cells.map(({ cell }) => inFile(cell.error ?? cell.value)));
});

/** Types each formula into A1 beside the numbers and texts of B1:D3 and gives what A1 holds. */
function resultOf(formula: string, locale: "en-US" | "vi-VN" = "en-US"): unknown {
  const snapshot = buildSnapshot([
    buildSheet("Tính", [
      [null, 1, "x", true],
      [null, 2, "5", null],
      [null, 3.5, "Xã", { value: null, error: "#N/A" }],
    ]),
    buildSheet("Sheet2", [[10, 20]]),
  ]);
  const workbook = SimulatedWorkbook.fromSnapshot(snapshot, { locale });
  new Person(workbook).typeInto("Tính", "A1", formula);
  return at(workbook, "Tính", "A1");
}

function at(workbook: SimulatedWorkbook, sheet: string, name: string): unknown {
  const place = parseCellName(name);
  return place && wireValue(valueOf(workbook.sheet(sheet), place.row, place.column));
}

const rounded = (value: unknown): unknown =>
  typeof value === "number" ? Number(value.toPrecision(14)) : value;

test.each([
  ["=1+2*3", 7],
  ["=-2^2", 4],
  ["=2^3^2", 64],
  ["=(1+2)%", 0.03],
  ["=0.1+0.2-0.3", 0],
  ["=1/0", "#DIV/0!"],
  ['="5"+1', 6],
  ['="năm"+1', "#VALUE!"],
  ['="a"&1&TRUE', "a1TRUE"],
  ["=B1=C1", false],
  ['="XÃ"=C3', true],
  ['="a"<TRUE', true],
  ["=E9", 0],
  ["=SUM(B1:D2)", 3],
  ["=SUM(B1:B3,10,TRUE)", 17.5],
  ["=SUM(B1:D3)", "#N/A"],
  ["=COUNT(B1:D3)", 3],
  ["=COUNTA(B1:D3)", 8],
  ["=AVERAGE(B1:B3)", 6.5 / 3],
  ["=AVERAGE(C1:C3)", "#DIV/0!"],
  ["=MIN(B1:B3)", 1],
  ["=MAX(C1:C3)", 0],
  ["=ABS(-4)", 4],
  ["=N(B1)", 1],
  ['=N("5")', 0],
  ["=N(TRUE)", 1],
  ["=N(1/0)", "#DIV/0!"],
  ["=ROUND(2.5,0)", 3],
  ["=ROUND(-2.5,0)", -3],
  ["=ROUND(1.005,2)", 1.01],
  ["=ROUND(1234.5,-2)", 1200],
  ['=IF(B1>0,"có","không")', "có"],
  ["=IF(B1>5,1)", false],
  ["=IF(1,2,1/0)", 2],
  ["=IFERROR(1/0,-1)", -1],
  ['=COUNTIF(B1:B3,">=2")', 2],
  ['=COUNTIF(C1:C3,"x*")', 2],
  ['=SUMIF(C1:C3,"x",B1:B3)', 1],
  ["=Sheet2!A1+'Sheet2'!$B$1", 30],
  ["=SUM(Sheet2!A:B)", 30],
  ["=KhôngCó(1)", "#NAME?"],
  ["=Gone!A1", "#REF!"],
  ["=A1+1", 0],
])("%s is %p", (formula, result) => {
  expect(rounded(resultOf(formula))).toBe(rounded(result));
});

test("a formula typed in Vietnamese settings has semicolons and decimal commas", () => {
  expect(resultOf("=ROUND(B3*1,5;1)", "vi-VN")).toBe(5.3);
  expect(resultOf('="3.936"+0', "vi-VN")).toBe(3936);
});

test("cells that look at each other are 0, and the circle is known", () => {
  const workbook = SimulatedWorkbook.fromSnapshot(buildSnapshot([buildSheet("Tính", [[1]])]));
  const person = new Person(workbook);
  person.typeInto("Tính", "B1", "=C1+1");
  person.typeInto("Tính", "C1", "=B1");
  expect([at(workbook, "Tính", "B1"), at(workbook, "Tính", "C1")]).toEqual([0, 0]);
  expect(workbook.calculator.circular).toHaveLength(2);
  person.typeInto("Tính", "C1", "5");
  expect(at(workbook, "Tính", "B1")).toBe(6);
});

test("a chain of twenty thousand formulas follows its first cell", () => {
  const rows = Array.from({ length: 20_000 }, (_, row) =>
    row === 0 ? [1] : [{ value: row + 1, formula: `A${String(row)}+1` }]
  );
  const workbook = SimulatedWorkbook.fromSnapshot(buildSnapshot([buildSheet("Dài", rows)]));
  new Person(workbook).typeInto("Dài", "A1", "101");
  expect(at(workbook, "Dài", "A20000")).toBe(20_100);
});

test("what the simulation cannot calculate is refused, not made up", () => {
  expect(() => resultOf("=VLOOKUP(1,B1:C3,2,FALSE)")).toThrow("does not implement");
  expect(() => resultOf("=SUM(B1")).toThrow("incorrect format");
});

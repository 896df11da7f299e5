import fc from "fast-check";
import { contentTyped, editedText } from "../../../src/core/formulas/typed-content";
import { contentOf } from "../../../src/core/sheet/cell-change";
import type { Cell } from "../../../src/core/sheet/snapshot";

const formulaOf = (text: string, cell?: Cell): string | null => {
  const content = contentTyped(text, cell);
  return content.kind === "formula" ? content.formula : null;
};
const valueOf = (text: string, cell?: Cell) => {
  const content = contentTyped(text, cell);
  return content.kind === "value" ? content.value : undefined;
};

test.each([
  ["=SUM(A1;B2)", "SUM(A1,B2)"],
  ["=SUM(A1,B2)", "SUM(A1,B2)"],
  ["= sum( a1:b2 ) ", "SUM( A1:B2 )"],
  ["=A1*1,5", "A1*1.5"],
  ["=A1*1.5", "A1*1.5"],
  ["=ROUND(D5/C5*100;2)", "ROUND(D5/C5*100,2)"],
  ["=ROUND(D5/C5*100,2)", "ROUND(D5/C5*100,2)"],
  ["=ROUND(A1*1,5;2)", "ROUND(A1*1.5,2)"],
  ["=IF(A1>0,5;1;2)", "IF(A1>0.5,1,2)"],
  ["=IF(A1>0,5,2)", "IF(A1>0,5,2)"],
  ['=IF(A1="a;b,5";"1,5";\'Tháng 1;2\'!a1)', 'IF(A1="a;b,5","1,5",\'Tháng 1;2\'!A1)'],
  ["=tthc!c5", "tthc!C5"],
  ["=ifs(A1>0;1)", "_xlfn.IFS(A1>0,1)"],
])("%p is the formula %p", (text, formula) => {
  expect(formulaOf(text)).toBe(formula);
});

test.each([
  "=SUM(1,5)",
  "=MAX(A1*1,5)",
  "=A1*1.870",
  "=SUM(A1;B2,C3)",
  "=SUM(A1",
  "=",
  "=Tổng cộng",
  "=A1+",
  "+A1",
  "-A1+B1",
  "@SUM(A1)",
])("%p is not taken for a formula that nobody may have meant", (text) => {
  expect(valueOf(text)).toBe(text);
});

test("an apostrophe keeps a text a text, and so does a cell of texts", () => {
  expect(valueOf("'0123")).toBe("0123");
  expect(valueOf("'=A1")).toBe("=A1");
  expect(valueOf("=A1", { value: null, format: "@" })).toBe("=A1");
  expect(valueOf("'0123", { value: null, format: "@" })).toBe("0123");
});

test("a number kept as text becomes a number when it is typed again, and stays when it is only opened", () => {
  const cell: Cell = { value: "1870" };
  expect(editedText(cell)).toBe("'1870");
  expect(valueOf("'1870", cell)).toBe("1870");
  expect(valueOf("1870", cell)).toBe(1870);
});

test.each<[Cell | undefined, string]>([
  [undefined, ""],
  [{ value: null, format: "0.00%" }, ""],
  [{ value: 1870, format: "#,##0" }, "1870"],
  [{ value: -67.23 }, "-67,23"],
  [{ value: 0.1 + 0.2 }, "0,3"],
  [{ value: 1e21 }, "1E+21"],
  [{ value: 0.8417, format: "0.00%" }, "84,17%"],
  [{ value: 0.07, format: "0%" }, "7%"],
  [{ value: 45_931, format: "d-mmm" }, "01/10/2025"],
  [{ value: 45_931.5, format: "dd/mm/yyyy h:mm" }, "45931,5"],
  [{ value: 60, format: "dd/mm/yyyy" }, "60"],
  [{ value: 7, formula: "ROUND(A1*1.5,2)" }, "=ROUND(A1*1,5;2)"],
  [{ value: 7, formula: 'IF(A1=",.",.5,_xlfn.IFS(B1,2))' }, '=IF(A1=",.";0,5;IFS(B1;2))'],
  [{ value: 7, formula: "SUM({1,2.5})" }, "=SUM({1,2.5})"],
  [{ value: null, error: "#REF!" }, "#REF!"],
  [{ value: true }, "TRUE"],
  [{ value: "Hộ tịch" }, "Hộ tịch"],
  [{ value: "4/4" }, "4/4"],
  [{ value: "1/10/2025" }, "1/10/2025"],
  [{ value: "1/10/2025", format: "d/m/yyyy" }, "'1/10/2025"],
  [{ value: "1/10/2025", format: "@" }, "1/10/2025"],
  [{ value: "'a" }, "''a"],
  [{ value: "" }, "'"],
])("%p is edited as %p", (cell, text) => {
  expect(editedText(cell)).toBe(text);
});

const format = fc.constantFrom(undefined, "@", "0.00%", "0%", "#,##0", "dd/mm/yyyy", "General");
const signs = fc.constantFrom(..."0 1 5 9 . , % - + ( ) / = ' E T ộ A".split(" "), " ");
const held = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer({ min: 1, max: 60_000 }),
  fc.integer({ min: -1_000_000, max: 1_000_000 }).map((hundredths) => hundredths / 100),
  fc.string({ unit: signs, maxLength: 8 }),
  fc.string({ unit: "grapheme" }),
  fc.boolean(),
  fc.constantFrom("TRUE", "#N/A", "'", "=SUM(A1;2)", null)
);
const cells: fc.Arbitrary<Cell> = fc
  .record({ value: held, format, formula: fc.option(fc.constantFrom("SUM(A1,1.5)", "[1]Xã!A1*2")) })
  .map(({ value, format: code, formula }) => ({
    value,
    ...(code === undefined ? {} : { format: code }),
    ...(formula === null ? {} : { formula }),
  }));

test("a cell that is opened and left alone holds what it held", () => {
  fc.assert(
    fc.property(cells, (cell) => {
      expect(contentTyped(editedText(cell), cell)).toEqual(contentOf(cell));
    }),
    { numRuns: 2000 }
  );
});

const typedAnew = (value: string | number, code: string | undefined) => {
  const look = code === undefined ? {} : { format: code };
  return valueOf(editedText({ value, ...look }), { value: null, ...look });
};

test("a text that is shown for editing is the same text wherever it is typed", () => {
  const text = held.filter((value) => typeof value === "string" && !value.startsWith("#"));
  fc.assert(
    fc.property(text, format, (value, code) => {
      expect(typedAnew(String(value), code)).toBe(String(value).normalize("NFC"));
    }),
    { numRuns: 1000 }
  );
});

test("a number that is shown for editing is the same number, to Excel's digits, wherever it is typed", () => {
  const number = fc.oneof(
    fc.double({ min: -1e15, max: 1e15, noNaN: true }).filter((one) => Math.abs(one) > 1e-20),
    fc.integer({ min: -60_000, max: 60_000 })
  );
  const codes = format.filter((code) => code !== "@");
  fc.assert(
    fc.property(number, codes, (value, code) => {
      const difference = Math.abs(Number(typedAnew(value, code)) - value);
      expect(difference).toBeLessThanOrEqual(Math.abs(value) * 1e-14);
    }),
    { numRuns: 1000 }
  );
});

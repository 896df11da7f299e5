import fc from "fast-check";
import { evaluateIn, formulaBookOf } from "../../../src/core/formulas/formula-book";
import type { FormulaValue } from "../../../src/core/formulas/formula-value";
import { shownValue } from "../../../src/core/formulas/cell-values";
import { shownValues } from "../../../src/core/formulas/make-cell-values";
import type { WorkbookSnapshot } from "../../../src/core/sheet/snapshot";
import type { FileCell } from "../../support/build-workbook";
import { buildWorkbook } from "../../support/build-workbook";
import { calculateWorkbook } from "../../support/calculate-workbook";
import { snapshotOf } from "../../support/open-workbook";
import { soffice } from "../../support/programs";
import { inWords } from "./calculated";

/** Counts, shares, words, truth values, blanks and an error, in rows 1 to 12 of columns A to F. */
const data: readonly (readonly FileCell[])[] = [
  [12, 0.125, "Hộ tịch", null, 1, true],
  [7, 84.17, "Đất đai", 4, 0, false],
  [0, 0.1, "hộ tịch", null, 3, true],
  [-3, 0.2, "Chứng thực", 9, 3, null],
  [1250, 2.675, "Hộ tịch", null, 8, null],
  [3936, 1.005, null, 2, 13, null],
  [15, 97.465, "Bảo trợ", null, 21, null],
  [3, 33.333, "Đất đai", 6, 34, null],
  [150_000, 0.005, "Hộ tịch", null, 55, null],
  [2, 1e-7, "Tư pháp", 1, 89, null],
  [5, 0.3, "", null, 144, null],
  [8, 12.5, "Hộ tịch", 3, 233, { value: "#N/A", formula: "NA()" }],
];

const row = fc.integer({ min: 1, max: 12 });
const numeric = fc
  .tuple(fc.constantFrom("A", "B", "D", "E"), row)
  .map(([letter, at]) => `${letter}${at}`);
const words = fc.tuple(row, row).map(([from, to]) => `C${from}:C${to}`);
const block = fc
  .tuple(fc.constantFrom("A", "B", "D", "E"), row, fc.constantFrom("A", "B", "D", "E"), row)
  .map(([left, top, right, bottom]) => `${left}${top}:${right}${bottom}`);
const constant = fc.constantFrom("0", "1", "2", "0.5", "100", "50%", "1000", "-3");
const places = fc.integer({ min: -3, max: 4 });
const criterion = fc.constantFrom(
  '">0"',
  '"<>3"',
  '"<=8"',
  "3",
  '"=3"',
  '"<>"',
  '">=A"'.replace("A", "12")
);
const word = fc.constantFrom('"Hộ tịch"', '"h*"', '"đất ???"', '"<>Hộ tịch"', "C1");

/**
 * Formulas as forms use them, over the data. Left out is what the two programs are known to do in
 * their own way: LibreOffice counts and compares truth values as numbers, and rounds the twelfth
 * digit of large numbers.
 */
const { formula } = fc.letrec<{ formula: string }>((tie) => ({
  formula: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    numeric,
    constant,
    fc
      .tuple(tie("formula"), fc.constantFrom("+", "-", "*", "/"), tie("formula"))
      .map(([a, sign, b]) => `(${a})${sign}(${b})`),
    fc
      .tuple(
        fc.constantFrom("SUM", "COUNT", "COUNTA", "MIN", "MAX", "AVERAGE"),
        block,
        tie("formula")
      )
      .map(([name, cells, one]) => `${name}(${cells},${one})`),
    fc
      .tuple(fc.constantFrom("ROUND", "ROUNDUP", "ROUNDDOWN"), tie("formula"), places)
      .map(([name, one, digits]) => `${name}(${one},${digits})`),
    fc
      .tuple(fc.constantFrom("ABS", "INT", "-", "+"), tie("formula"))
      .map(([name, one]) => `${name}(${one})`),
    fc
      .tuple(
        tie("formula"),
        fc.constantFrom("=", "<>", "<", ">", "<=", ">="),
        tie("formula"),
        tie("formula")
      )
      .map(([a, sign, b, c]) => `IF((${a})${sign}(${b}),${c},0)`),
    fc.tuple(tie("formula"), tie("formula")).map(([a, b]) => `IFERROR((${a})/(${b}),-1)`),
    fc
      .tuple(fc.constantFrom("AND", "OR"), tie("formula"), tie("formula"))
      .map(([name, a, b]) => `IF(${name}(${a},NOT(${b})),1,0)`),
    fc.tuple(block, criterion).map(([cells, wanted]) => `COUNTIF(${cells},${wanted})`),
    fc.tuple(words, word).map(([cells, wanted]) => `COUNTIF(${cells},${wanted})`),
    word.map((wanted) => `SUMIF(C1:C12,${wanted},E1:E12)`),
    fc.tuple(row, row).map(([from, to]) => `SUMPRODUCT(A${from}:A${to},E${from}:E${to})`),
    fc
      .tuple(fc.constantFrom("9", "109"), row, row)
      .map(([code, from, to]) => `SUBTOTAL(${code},E${from}:E${to})`)
  ),
}));

/** Written out, since chance would seldom find them. */
const telling: readonly string[] = [
  "-2^2",
  "2^3^2",
  "2^-1",
  "ROUND(2.675,2)",
  "ROUND(-2.5,0)",
  "ROUND(97.465,2)",
  "0.1+0.2=0.3",
  "0.5-0.4-0.1",
  "1/0",
  "F12+1",
  "SUM(F1:F12)",
  "COUNTA(C1:F12)",
  'IF(D1="","trống",D1)',
  "D1=0",
  'D1=""',
  "SUM(A:A)",
  "SUM($A$1:A12,E1:E3,5)",
  "'Số khác'!A1*2",
  "SUM('số khác'!A1:A3)",
  '"Tổng: "&A1',
  "C1=C3",
  'COUNTIF(C1:C12,"")',
  'COUNTIF(C1:C12,"=")',
  "IF(FALSE,1)",
  "IF(A1>0,,5)",
  "INT(-0.5)",
  "AVERAGE(C1:C3)",
  "MAX(C1:C3)",
  "N(C1)+N(A1)",
  "A1%",
  'SUMIF(A1:A12,">5")',
  'SUMIF(C1:C12,"Hộ tịch",E1)',
];

async function calculatedElsewhere(formulas: readonly string[]): Promise<WorkbookSnapshot> {
  const bytes = buildWorkbook({
    sheets: [
      {
        name: "Tính",
        rows: formulas.map((text, index) => [
          ...Array.from({ length: 6 }, (_, column) => data[index]?.[column] ?? null),
          { formula: text },
        ]),
      },
      { name: "Số khác", rows: [[5], [6], [7]] },
    ],
  });
  return snapshotOf(calculateWorkbook(bytes, "xlsx"));
}

/** Alike to twelve digits: two programs need not add fractions in the same order. */
function isAlike(one: FormulaValue, other: FormulaValue): boolean {
  if (typeof one !== "number" || typeof other !== "number") return inWords(one) === inWords(other);
  return Math.abs(one - other) <= 1e-12 * Math.max(1, Math.abs(one), Math.abs(other));
}

(soffice === null ? describe.skip : describe)("what LibreOffice calculates", () => {
  test("is what is calculated here, wherever something is said", async () => {
    const formulas = [...telling, ...fc.sample(formula, { numRuns: 1500, seed: 20_251_121 })];
    const snapshot = await calculatedElsewhere(formulas);
    const book = formulaBookOf(snapshot);
    const values = shownValues();
    const [sheet] = snapshot.sheets;
    if (sheet === undefined) throw new Error("No sheet came back");
    const compared = formulas.map((text, index) => {
      const cell = sheet.rows[index]?.[6];
      const ours = evaluateIn(book, book.expressionOf(cell), { sheet, values });
      return { text, ours, theirs: shownValue(cell) };
    });
    const known = compared.filter(({ ours }) => !inWords(ours).startsWith("unknown"));
    const differing = known.filter(({ ours, theirs }) => !isAlike(ours, theirs));
    expect(
      differing.map(
        ({ text, ours, theirs }) => `${text}: ${inWords(ours)}, there ${inWords(theirs)}`
      )
    ).toEqual([]);
    expect(known.length).toBeGreaterThan(0.95 * formulas.length);
  });
});

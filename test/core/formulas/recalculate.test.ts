import fc from "fast-check";
import { evaluateIn, formulaBookOf } from "../../../src/core/formulas/formula-book";
import { shownValues } from "../../../src/core/formulas/make-cell-values";
import { recalculate } from "../../../src/core/formulas/recalculate";
import type { Cell, SheetSnapshot } from "../../../src/core/sheet/snapshot";
import type { CellDraft } from "../../support/build-snapshot";
import { buildSheet, buildSnapshot } from "../../support/build-snapshot";
import { calculated, inWords } from "./calculated";

/** Whatever results they keep, formulas are calculated anew. */
const formula = (text: string): Cell => ({ value: 0, formula: text });

function renewed(rows: readonly (readonly CellDraft[])[]): readonly (readonly string[])[] {
  const sheet = buildSheet("TTHC", rows);
  const valueAt = recalculate(buildSnapshot([sheet]));
  return rows.map((cells, row) => cells.map((_, column) => inWords(valueAt(sheet, row, column))));
}

test("what hangs on a changed cell follows, over several steps and from below", () => {
  expect(
    renewed([
      [formula("SUM(A2:A3)"), 1],
      [formula("B1*2"), 5],
      [formula("A2+B2"), null],
    ])
  ).toEqual([
    ["9", "1"],
    ["2", "5"],
    ["7", "blank"],
  ]);
});

test("a circle is unknown, and so is what hangs on it; what does not ask for it is known", () => {
  expect(
    renewed([
      [formula("A2"), formula("A1+1"), formula("IF(TRUE,5,A1)")],
      [formula("A3+1"), formula("SUM(A1:A3)"), 7],
      [formula("A1"), formula("C3"), formula("C3+1")],
    ])
  ).toEqual([
    ["unknown: cycle", "unknown: cycle", "5"],
    ["unknown: cycle", "unknown: cycle", "7"],
    ["unknown: cycle", "unknown: cycle", "unknown: cycle"],
  ]);
});

test("a chain as long as a sheet is followed to its end", () => {
  const rows = Array.from({ length: 20_000 }, (_, row) =>
    row === 19_999 ? [42] : [formula(`A${String(row + 2)}`)]
  );
  const sheet = buildSheet("TTHC", rows);
  expect(recalculate(buildSnapshot([sheet]))(sheet, 0, 0)).toBe(42);
});

/** Numbers and blanks, as a column. */
const column = fc.array(fc.option(fc.integer({ min: -1e6, max: 1e6 })), {
  minLength: 1,
  maxLength: 40,
});

test("SUM is the fold of its numbers, however the range is cut, in whatever order it is asked for", () => {
  fc.assert(
    fc.property(
      column,
      fc.array(fc.tuple(fc.nat(39), fc.nat(39)), { maxLength: 12 }),
      (numbers, cuts) => {
        const sheet = buildSheet(
          "TTHC",
          numbers.map((number) => [number])
        );
        const book = formulaBookOf(buildSnapshot([sheet]));
        const values = shownValues();
        for (const [one, other] of cuts) {
          const text = `SUM(A${String(one + 1)}:A${String(other + 1)})`;
          const cell = formula(text);
          const expected = numbers
            .slice(Math.min(one, other), Math.max(one, other) + 1)
            .reduce<number>((sum, number) => sum + (number ?? 0), 0);
          expect(evaluateIn(book, book.expressionOf(cell), { sheet, values })).toBe(expected);
        }
      }
    )
  );
});

test("COUNTIF and SUMIF agree with COUNT and SUM where every number meets the criterion", () => {
  fc.assert(
    fc.property(column, (numbers) => {
      const sheet: SheetSnapshot = buildSheet(
        "TTHC",
        numbers.map((number) => [number])
      );
      const range = `A1:A${String(numbers.length)}`;
      expect(calculated(`COUNTIF(${range},">-2000000")=COUNT(${range})`, sheet)).toBe("TRUE");
      expect(calculated(`SUMIF(${range},">-2000000")=SUM(${range})`, sheet)).toBe("TRUE");
    })
  );
});

test("running totals of a long sheet look at each number a few times, not once for each row below it", () => {
  const rows = Array.from({ length: 20_000 }, (_, row) => [
    1,
    formula(`SUM(A$1:A${String(row + 1)})`),
  ]);
  const sheet = buildSheet("TTHC", rows);
  const book = formulaBookOf(buildSnapshot([sheet]));
  const values = shownValues();
  let looked = 0;
  const counting: typeof values = {
    ...values,
    valueAt: (...at) => values.valueAt(...at),
    spend: (cells) => {
      looked += cells;
      return values.spend(cells);
    },
  };
  const last = rows.map(([, cell]) =>
    evaluateIn(book, book.expressionOf(cell as Cell), { sheet, values: counting })
  );
  expect(last.at(-1)).toBe(20_000);
  // Beyond its limit the calculation would have said "unknown".
  expect(values.spend(4_000_000)).toBe(true);
  expect(looked).toBeLessThan(1_000_000);
});

test("formulas over more cells than a check is worth are unknown, not slow, and never half a sum", () => {
  const texts = ['COUNTIF(A1:A60,"1")', "SUM(A1:A60)", 'SUMIF(A1:A60,">0")', "SUM(A2:A61)", "A1+1"];
  const rows = Array.from({ length: 61 }, () => [1]);
  const sheet = buildSheet("TTHC", rows);
  const book = formulaBookOf(buildSnapshot([sheet]));
  const values = shownValues(150);
  const said = texts.map((text) =>
    inWords(evaluateIn(book, book.expressionOf(formula(text)), { sheet, values }))
  );
  const unknown = "unknown: effort";
  expect(said).toEqual(["60", "60", unknown, unknown, unknown]);
});

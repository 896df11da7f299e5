import { formulaBookOf } from "../../../src/core/formulas/formula-book";
import { termsOf } from "../../../src/core/formulas/formula-terms";
import { parseFormula } from "../../../src/core/formulas/parse-formula";
import type { Cell } from "../../../src/core/sheet/snapshot";
import { buildSheet, buildSnapshot } from "../../support/build-snapshot";

const formula = (text: string): Cell => ({ value: 0, formula: text });
const sheet = buildSheet("TTHC", [
  [formula("SUM(A2:A3)"), formula("ROUND(A2,0)"), formula("C2"), null],
  [1, 2, formula("C3"), null],
  [3, 4, formula("C2"), null],
]);
const other = buildSheet("Nhân sự", [[5, 6]]);

/** What a formula counts, as "TTHC!A2 TTHC!A3 2×TTHC!B2"; null where it is no sum. */
function counted(text: string): string | null {
  const expression = parseFormula(text);
  const book = formulaBookOf(buildSnapshot([sheet, other]));
  const terms = expression === null ? null : termsOf(expression, sheet, book);
  if (terms === null) return null;
  const say = ([cell, count]: readonly [string, number]): string =>
    count === 1 ? cell : `${String(count)}×${cell}`;
  return [...terms].map(say).join(" ");
}

test.each([
  ["A2+A3", "TTHC!A2 TTHC!A3"],
  ["SUM(A2:B3)", "TTHC!A2 TTHC!B2 TTHC!A3 TTHC!B3"],
  ["SUM(A2:A3,B2)-B3", "TTHC!A2 TTHC!A3 TTHC!B2 -1×TTHC!B3"],
  ["A1+B2", "TTHC!A2 TTHC!A3 TTHC!B2"],
  ["SUM(A1:A3)", "2×TTHC!A2 2×TTHC!A3"],
  ["A2-A2", ""],
  ["D1+D2", "TTHC!D1 TTHC!D2"],
  ["B1+A2", "TTHC!B1 TTHC!A2"],
  ["SUM('Nhân sự'!A1:B1)", "Nhân sự!A1 Nhân sự!B1"],
  ['IF(COUNT(A2:A3)=0,"",SUM(A2:A3))', "TTHC!A2 TTHC!A3"],
  ['IFERROR(A2+A3,"")', "TTHC!A2 TTHC!A3"],
])("%s counts %s", (text, expected) => {
  expect(counted(text)).toBe(expected);
});

test.each(["A2*2", "ROUND(A2,0)", "A2+5", "IF(A2>0,A2,A3)", "SUM(A:A)", "C1", "SUM(Mất!A1:A2)"])(
  "%s is no sum whose cells can be told",
  (text) => {
    expect(counted(text)).toBeNull();
  }
);

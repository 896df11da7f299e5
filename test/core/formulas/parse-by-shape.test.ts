import { parseByShape } from "../../../src/core/formulas/parse-by-shape";
import { parseFormula } from "../../../src/core/formulas/parse-formula";

/** Each formula comes after one that differs from it in row numbers alone. */
const filled: readonly (readonly string[])[] = [
  ["SUM(C5:F5)", "SUM(C6:F6)", "SUM(C7:F1048576)"],
  ["D$4+$E9-$F$12*2", "D$5+$E10-$F$1*2", "D$5+$E10-$F$1*3"],
  ["SUM(A9:A2)/B1", "SUM(A2:A9)/B10"],
  ["A1+1048576", "A1048577+1048576", "A2+1048576"],
  ["LOG10(A1)", "LOG10(A2)", "LOG100(A2)"],
  ["SUM(B:B)+A1", "SUM(B:B)+A2"],
  ["A0+1", "A5+1", "A05+1"],
  ["2E5+A1", "2E6+A1", "2E6+A7"],
  ["A1B2", "A2B3", "ABCD1", "ABCD2", "XFE1", "XFE2", "A1:B2:C3", "A1:B2:C4"],
  ["A1 B1", "A2 B2", "A1(", "A2(", "A$1$", "A$2$", "$$A1", "$$A2"],
  ['IF(A1="A1","B2",TTHC!C3)', 'IF(A2="A2","B2",TTHC!C4)'],
  ["-A1%", "-A2%", "IF(,A1,)", "IF(,A2,)", "", "7", "8"],
];

test.each(filled.map((formulas) => [formulas]))("%j are understood as each alone", (formulas) => {
  for (const formula of [...formulas, ...formulas])
    expect([formula, parseByShape(formula)]).toEqual([formula, parseFormula(formula)]);
});

test("what is understood of one cell is not changed by the next", () => {
  const first = parseByShape("SUM(K1:L1)");
  const second = parseByShape("SUM(K2:L2)");
  expect(second).not.toEqual(first);
  expect(first).toEqual(parseFormula("SUM(K1:L1)"));
});

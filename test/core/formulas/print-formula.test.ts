import fc from "fast-check";
import type { Corner, Expression, Operator } from "../../../src/core/formulas/expression";
import { strength } from "../../../src/core/formulas/expression";
import { moveFormula } from "../../../src/core/formulas/move-formula";
import { parseFormula } from "../../../src/core/formulas/parse-formula";
import { printFormula, printPattern } from "../../../src/core/formulas/print-formula";

const corner = fc.record<Corner>({
  row: fc.nat(2000),
  column: fc.nat(800),
  isRowFixed: fc.boolean(),
  isColumnFixed: fc.boolean(),
});
const sheet = fc.constantFrom(null, "TTHC", "Ngân sách", "Quý I/2025", "A1", "Tổ 'một'", "LOG10");
const leaf = fc.oneof(
  fc
    .double({ min: 0, noNaN: true, noDefaultInfinity: true })
    .map((value) => ({ kind: "number" as const, value: value + 0 })),
  fc.string().map((value) => ({ kind: "text" as const, value })),
  fc.boolean().map((value) => ({ kind: "logical" as const, value })),
  fc.constantFrom("#REF!", "#DIV/0!", "#N/A").map((error) => ({ kind: "error" as const, error })),
  fc.constantFrom("Tổng_số", "thue.VAT").map((name) => ({ kind: "name" as const, name })),
  fc.record({ kind: fc.constant("area" as const), sheet, from: corner, to: fc.option(corner) })
);
const operators = Object.keys(strength) as Operator[];

/** Any formula that can be written. */
const { expression } = fc.letrec<{ expression: Expression; input: Expression }>((tie) => ({
  expression: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    leaf,
    fc.record({
      kind: fc.constant("sign" as const),
      sign: fc.constantFrom("+", "-"),
      of: tie("expression"),
    }),
    fc.record({ kind: fc.constant("percent" as const), of: tie("expression") }),
    fc.record({
      kind: fc.constant("binary" as const),
      operator: fc.constantFrom(...operators),
      left: tie("expression"),
      right: tie("expression"),
    }),
    fc.record({
      kind: fc.constant("call" as const),
      name: fc.constantFrom("SUM", "IF", "ROUND", "VLOOKUP"),
      inputs: fc.array(tie("input"), { minLength: 2, maxLength: 3 }),
    })
  ),
  input: fc.oneof(
    { weight: 4, arbitrary: tie("expression") },
    fc.constant({ kind: "missing" as const })
  ),
}));

test("a formula printed is read as the same formula", () => {
  fc.assert(
    fc.property(expression, (one) => {
      expect(parseFormula(printFormula(one))).toEqual(one);
    })
  );
});

test("a formula is printed as a clerk would write it", () => {
  const written: Readonly<Record<string, string>> = {
    "=": "1+2*3-(4-5)",
    sheets: "'Ngân sách'!$D$5+TTHC!C9",
    columns: "SUMIF('Danh sách'!$A:$A,B9,'Danh sách'!C:C)",
    texts: 'IF(A1="nói ""có""",,"")',
    signs: "-A1^2+-5%",
    "right to left": "2^(3^2)-(1-(2-3))",
  };
  for (const formula of Object.values(written))
    expect(printFormula(parseFormula(formula) ?? { kind: "missing" })).toBe(formula);
  const loose = parseFormula("( sum( a1 : a1 ) )");
  expect(loose).toBeNull();
  expect(printFormula(parseFormula(" ((A1)) + sum( $b2:C3 , 1.50 )") ?? { kind: "missing" })).toBe(
    "A1+SUM($B2:C3,1.5)"
  );
});

const place = fc.record({ row: fc.nat(500), column: fc.nat(500) });

test("a formula copied elsewhere looks the same from there", () => {
  fc.assert(
    fc.property(expression, place, place, (one, from, to) => {
      const moved = moveFormula(one, from, to);
      fc.pre(!printFormula(moved).includes("#REF!") || printFormula(one).includes("#REF!"));
      fc.pre(
        (printFormula(moved).match(/#REF!/g) ?? []).length ===
          (printFormula(one).match(/#REF!/g) ?? []).length
      );
      expect(printPattern(moved, to)).toBe(printPattern(one, from));
    })
  );
});

test("a reference that would leave the sheet is lost", () => {
  const moved = moveFormula(
    parseFormula("B2+$A$1") ?? { kind: "missing" },
    { row: 1, column: 1 },
    { row: 0, column: 0 }
  );
  expect(printFormula(moved)).toBe("A1+$A$1");
  const lost = moveFormula(
    parseFormula("A1+$A$1") ?? { kind: "missing" },
    { row: 1, column: 1 },
    { row: 0, column: 0 }
  );
  expect(printFormula(lost)).toBe("#REF!+$A$1");
});

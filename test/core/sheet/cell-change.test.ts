import type { CellContent } from "../../../src/core/sheet/cell-change";
import { contentOf, invertChanges, isSameContent } from "../../../src/core/sheet/cell-change";

const formula = (text: string): CellContent => ({ kind: "formula", formula: text });
const value = (held: string | number | boolean | null): CellContent => ({
  kind: "value",
  value: held,
});

describe("whether two contents are one", () => {
  it.each([
    [formula("SUM(B1:B2)"), formula("=sum( b1:B2 )")],
    [formula("'Quý III'!A1 & \" x\""), formula("'Quý III'!a1&\" x\"")],
    [formula('IF(A1="ô ""a""",1,0)'), formula('if(A1="ô ""a""", 1, 0)')],
    [value(""), value(null)],
    [value(0), value(-0)],
    [value("Tổng"), value("Tổng")],
  ])("%j is %j", (one, other) => {
    expect([isSameContent(one, other), isSameContent(other, one)]).toEqual([true, true]);
  });

  it.each([
    [formula('IF(A1="x",1,0)'), formula('IF(A1="X",1,0)')],
    [formula('A1&" x"'), formula('A1&"x"')],
    [formula("'Quý III'!A1"), formula("'QuýIII'!A1")],
    [formula("A1"), value("A1")],
    [value(1), value("1")],
    [value(true), value("TRUE")],
    [value(0), value(null)],
    [value(0), value(false)],
    [value("tổng"), value("Tổng")],
    [value(0.1 + 0.2), value(0.3)],
  ])("%j is not %j", (one, other) => {
    expect([isSameContent(one, other), isSameContent(other, one)]).toEqual([false, false]);
  });
});

it("what a person finds in a cell is its formula, else its error or value", () => {
  expect(contentOf({ value: 3, formula: "A1" })).toEqual(formula("A1"));
  expect(contentOf({ value: null, error: "#N/A", formula: "A1" })).toEqual(formula("A1"));
  expect(contentOf({ value: null, error: "#N/A" })).toEqual(value("#N/A"));
  expect(contentOf({ value: 0.5, text: "50%", format: "0%" })).toEqual(value(0.5));
  expect(contentOf(undefined)).toEqual(value(null));
});

it("changes are taken back in the opposite order", () => {
  const address = { sheet: "A", cell: "A1" };
  const changes = [
    { address, before: value(1), after: value(2) },
    { address, before: value(2), after: formula("B1") },
  ];
  expect(invertChanges(changes)).toEqual([
    { address, before: formula("B1"), after: value(2) },
    { address, before: value(2), after: value(1) },
  ]);
  expect(invertChanges(invertChanges(changes))).toEqual(changes);
});

import fc from "fast-check";
import { makeRecalculator } from "../../../src/core/formulas/recalculate-after";
import type { Recalculated, TypedCell } from "../../../src/core/formulas/recalculate-after";
import { recalculate } from "../../../src/core/formulas/recalculate";
import { cellName } from "../../../src/core/sheet/address";
import type { CellContent } from "../../../src/core/sheet/cell-change";
import type { Cell, WorkbookSnapshot } from "../../../src/core/sheet/snapshot";
import { buildSheet, buildSnapshot } from "../../support/build-snapshot";
import { inWords } from "./calculated";

const formula = (text: string, value: Cell["value"] = null, rest: Partial<Cell> = {}): Cell => ({
  value,
  formula: text,
  ...rest,
});

/** "B2" or "Tháng!B2" on the sheet TTHC, with what is typed: "=…" is a formula. */
function typed(cells: Readonly<Record<string, CellContent | string | number | null>>): TypedCell[] {
  return Object.entries(cells).map(([at, what]) => {
    const [cell = "", sheet = "TTHC"] = at.split("!").reverse();
    const isFormula = typeof what === "string" && what.startsWith("=");
    const plain: CellContent = isFormula
      ? { kind: "formula", formula: what.slice(1) }
      : { kind: "value", value: what as string | number | null };
    return { address: { sheet, cell }, content: typeof what === "object" && what ? what : plain };
  });
}

const told = ({ changed }: Recalculated): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    changed.map(({ address, cell }) => [
      address.sheet === "TTHC" ? address.cell : `${address.sheet}!${address.cell}`,
      cell?.error ?? cell?.text ?? cell?.value,
    ])
  );

test("what hangs on a typed cell follows, over other sheets too, and is shown as Excel shows it", () => {
  const snapshot = buildSnapshot([
    buildSheet("TTHC", [
      ["Đã giải quyết", 1870, { value: 30, format: "#,##0" }],
      ["Tổng số", formula("SUM(B1:C1)", 1900, { format: "#,##0" }), 5],
      ["Tỷ lệ", formula("B1/B2", 0.98, { format: "0.00%" }), formula("C2*2", 10)],
    ]),
    buildSheet("Tháng 9", [[formula("tthc!B2+1", 1901), formula("TTHC!C2", 5)]]),
  ]);
  const recalculator = makeRecalculator();
  const after = recalculator.type(snapshot, typed({ C1: 2130 }));
  expect(told(after)).toEqual({
    C1: "2.130",
    B2: "4.000",
    B3: "46,75%",
    "Tháng 9!A1": "4001",
  });
  const [before, next] = [snapshot.sheets[0], after.snapshot.sheets[0]];
  expect(next?.rows[0]?.[1]).toBe(before?.rows[0]?.[1]);
  expect(next?.rows[2]?.[2]).toBe(before?.rows[2]?.[2]);
  const again = recalculator.type(after.snapshot, typed({ "Tháng 9!C5": "xong" }));
  expect(told(again)).toEqual({ "Tháng 9!C5": "xong" });
  expect(again.snapshot.sheets[0]).toBe(next);
});

test("kept results that do not hang on the edit stay, whatever they are", () => {
  const snapshot = buildSnapshot([
    buildSheet("TTHC", [
      [1, formula("A1+1", 99), formula("VLOOKUP(A2,A5:B9,2)", 7), formula("TODAY()", 45_000)],
      [2, formula("A2*2", 5), formula("[1]Xa!A1", 12), formula("B1*1", 98)],
    ]),
  ]);
  expect(told(makeRecalculator().type(snapshot, typed({ A2: 3 })))).toEqual({
    A2: "3",
    B2: "6",
    C1: null,
  });
  expect(told(makeRecalculator().type(snapshot, typed({ A1: 1 })))).toEqual({});
  expect(makeRecalculator().type(snapshot, typed({ A1: 1 })).snapshot).toBe(snapshot);
});

test("a formula that is not known here keeps its result as long as what it reads stays the same", () => {
  const snapshot = buildSnapshot([
    buildSheet("TTHC", [
      [4, formula("A1>3", true), formula("VLOOKUP(B1,A5:B9,2)", 7, { text: "7" })],
    ]),
  ]);
  const recalculator = makeRecalculator();
  const first = recalculator.type(snapshot, typed({ A1: 5 }));
  expect(told(first)).toEqual({ A1: "5" });
  expect(told(recalculator.type(first.snapshot, typed({ A1: 1 })))).toEqual({
    A1: "1",
    B1: "FALSE",
    C1: null,
  });
});

test("formulas of which nobody knows what they read are left without a result by any change", () => {
  const roving = [
    "OFFSET(A1,1,0)",
    'INDIRECT("A"&1)',
    "Bảng1[Cột]",
    "SUM(1:1)",
    "Bảng",
    "khắp_nơi",
  ];
  const definedNames = [
    { name: "Bảng", refersTo: "OFFSET(TTHC!$A$1,0,0)" },
    { name: "Vùng", refersTo: "TTHC!$C$1:$D$1" },
  ];
  const sheet = buildSheet("TTHC", [
    [1, null, 3],
    [...roving, "SUM(Vùng)", "SUM({1,2})+1"].map((text) => formula(text, 5)),
  ]);
  const snapshot = buildSnapshot([sheet], { definedNames });
  const lost = Object.fromEntries(roving.map((_, column) => [cellName(1, column), null]));
  expect(told(makeRecalculator().type(snapshot, typed({ A1: 2 })))).toEqual({ A1: "2", ...lost });
  expect(told(makeRecalculator().type(snapshot, typed({ C1: 2 })))).toEqual({
    C1: "2",
    ...lost,
    G2: null,
  });
});

test("a new formula is calculated at once, its readers after it; the index follows the formula", () => {
  const snapshot = buildSnapshot([
    buildSheet("TTHC", [
      [2, 3, 5],
      [formula("C1+1", 6), formula("A2*10", 60), 1],
    ]),
  ]);
  const recalculator = makeRecalculator();
  const first = recalculator.type(snapshot, typed({ C1: "=A1*B1" }));
  expect(told(first)).toEqual({ C1: "6", A2: "7", B2: "70" });
  expect(first.changed[0]).toMatchObject({ before: { value: 5 }, cell: { formula: "A1*B1" } });
  const second = recalculator.type(first.snapshot, typed({ B1: 4 }));
  expect(told(second)).toEqual({ B1: "4", C1: "8", A2: "9", B2: "90" });
  const third = recalculator.type(second.snapshot, typed({ C1: 1 }));
  expect(told(third)).toEqual({ C1: "1", A2: "2", B2: "20" });
  expect(told(recalculator.type(third.snapshot, typed({ B1: 9 })))).toEqual({ B1: "9" });
  // Back to a snapshot of before, as after an undo.
  expect(told(recalculator.type(first.snapshot, typed({ A1: 1 })))).toEqual({
    A1: "1",
    C1: "3",
    A2: "4",
    B2: "40",
  });
});

test("a circle is unknown with all that hangs on it, and is calculated again once it is broken", () => {
  const snapshot = buildSnapshot([
    buildSheet("TTHC", [[1, formula("A1+1", 2), formula("B1+1", 3), formula("C1+D2", 7), 4]]),
  ]);
  const recalculator = makeRecalculator();
  const circle = recalculator.type(snapshot, typed({ A1: "=C1" }));
  expect(told(circle)).toEqual({ A1: null, B1: null, C1: null, D1: null });
  const broken = recalculator.type(circle.snapshot, typed({ A1: 10 }));
  expect(told(broken)).toEqual({ A1: "10", B1: "11", C1: "12", D1: "12" });
  expect(told(recalculator.type(broken.snapshot, typed({ E1: "=E1" })))).toEqual({ E1: null });
});

test("a circle that was there keeps its results until something that it reads changes", () => {
  const snapshot = buildSnapshot([
    buildSheet("TTHC", [[1, formula("A1>0", true), formula("IF(B1,D1,0)", 3), formula("C1", 3)]]),
  ]);
  const recalculator = makeRecalculator();
  const first = recalculator.type(snapshot, typed({ A1: 2 }));
  expect(told(first)).toEqual({ A1: "2" });
  expect(told(recalculator.type(first.snapshot, typed({ A1: 0 })))).toEqual({
    A1: "0",
    B1: "FALSE",
    C1: null,
    D1: null,
  });
});

test("formulas without a result get one where they are needed, or asked for", () => {
  const snapshot = buildSnapshot([
    buildSheet("TTHC", [
      [1, 2, formula("A1+B1")],
      [3, 4, formula("A2+B2")],
      [5, 6, formula("SUM(C1:C2)"), formula("A3")],
    ]),
  ]);
  const recalculator = makeRecalculator();
  expect(told(recalculator.type(snapshot, typed({ A1: 9 })))).toEqual({
    A1: "9",
    C1: "11",
    C2: "7",
    C3: "18",
  });
  const asked = recalculator.type(snapshot, typed({ D3: "=A3" }));
  expect(told(asked)).toEqual({ D3: "5" });
  expect(told(recalculator.type(asked.snapshot, typed({ D3: "=A3" })))).toEqual({});
});

test("SUMIF is followed over all cells that it adds up, also those that it does not name", () => {
  const snapshot = buildSnapshot([
    buildSheet("TTHC", [
      ["Hộ tịch", 5, formula('SUMIF(A1:A3,"Hộ tịch",B1)', 6)],
      ["Đất đai", 2],
      ["Hộ tịch", formula("D3", 1), null, 1],
    ]),
  ]);
  expect(told(makeRecalculator().type(snapshot, typed({ D3: 10 })))).toEqual({
    D3: "10",
    B3: "10",
    C1: "15",
  });
});

test("a sheet that was inserted is followed, and one that was removed is forgotten", () => {
  const own = buildSheet("TTHC", [[1, formula("Mới!A1*2", null, { error: "#REF!" })]]);
  const added = buildSheet("Mới", [[5, formula("tthc!A1+A1")]]);
  const recalculator = makeRecalculator();
  recalculator.type(buildSnapshot([own]), typed({ A1: 2 }));
  const both = buildSnapshot([own, added]);
  const inserted = recalculator.type(both, typed({ "Mới!B1": "=tthc!A1+A1" }));
  expect(told(inserted)).toEqual({ "Mới!B1": "6" });
  const after = recalculator.type(inserted.snapshot, typed({ "Mới!A1": 7 }));
  expect(told(after)).toEqual({ "Mới!A1": "7", B1: "14", "Mới!B1": "8" });
  expect(told(recalculator.type(buildSnapshot([own]), typed({ A1: 3 })))).toEqual({ A1: "3" });
});

test("a total passes over the subtotals among its cells, so that it follows when one becomes a number", () => {
  const snapshot = buildSnapshot([
    buildSheet("TTHC", [[1], [formula("SUBTOTAL(9,A1:A1)", 1)], [formula("SUBTOTAL(9,A1:A2)", 1)]]),
  ]);
  expect(told(makeRecalculator().type(snapshot, typed({ A2: 1 })))).toEqual({ A2: "1", A3: "2" });
});

test("a chain as long as a sheet, and running totals beside it, are followed to their end", () => {
  const length = 500;
  const rows = Array.from({ length }, (_, row) => [
    row === length - 1 ? 1 : formula(`A${String(row + 2)}`, 1),
    formula(`SUM(A$1:A${String(row + 1)})`, row + 1),
    formula(`SUM(A${String(row + 1)}:A$${String(length)})`, length - row),
  ]);
  const { snapshot } = makeRecalculator().type(
    buildSnapshot([buildSheet("TTHC", rows)]),
    typed({ [`A${String(length)}`]: 2 })
  );
  const [first, last] = [snapshot.sheets[0]?.rows[0], snapshot.sheets[0]?.rows.at(-1)];
  expect(first?.map((one) => one?.value)).toEqual([2, 2, 2 * length]);
  expect(last?.map((one) => one?.value)).toEqual([2, 2 * length, 2]);
});

test("errors travel, a cleared cell is blank with its format, and a later typing of a cell wins", () => {
  const snapshot = buildSnapshot([
    buildSheet("TTHC", [[{ value: 4, format: "0.0" }, 2, formula("A1/B1", 2, { text: "2" })]]),
  ]);
  const recalculator = makeRecalculator();
  const { changed, snapshot: next } = recalculator.type(snapshot, [
    ...typed({ A1: 7, B1: 1 }),
    ...typed({ A1: null, B1: 0 }),
  ]);
  expect(changed.map(({ cell }) => cell)).toEqual([
    { value: null, format: "0.0" },
    { value: 0, text: "0" },
    { value: null, error: "#DIV/0!", text: "#DIV/0!", formula: "A1/B1" },
  ]);
  const typedError = recalculator.type(next, typed({ A1: "#N/A", B1: 1 }));
  expect(told(typedError)).toEqual({ A1: "#N/A", B1: "1", C1: "#N/A" });
});

test("a sheet that is not there is a broken promise", () => {
  const snapshot = buildSnapshot([buildSheet("TTHC", [[1]])]);
  expect(() => makeRecalculator().type(snapshot, typed({ "Khác!A1": 1 }))).toThrow("Khác!A1");
  expect(() => makeRecalculator().type(snapshot, typed({ A0: 1 }))).toThrow("A0");
});

/** Over a small grid, so that formulas meet: numbers, sums that may run in circles, and shares. */
const cell = fc.tuple(fc.nat(3), fc.nat(3)).map(([row, column]) => cellName(row, column));
const content: fc.Arbitrary<CellContent> = fc.oneof(
  fc.integer({ min: -20, max: 20 }).map((value): CellContent => ({ kind: "value", value })),
  fc.constant<CellContent>({ kind: "value", value: null }),
  fc
    .tuple(cell, cell, fc.constantFrom("SUM(#:@)", "#+@", "Hai!#*2", "IF(#>0,@,1)", "COUNT(#:@)"))
    .map(([one, other, shape]): CellContent => ({
      kind: "formula",
      formula: shape.replace("#", one).replace("@", other),
    }))
);
const step = fc.array(fc.record({ sheet: fc.constantFrom("TTHC", "Hai"), cell, content }), {
  minLength: 1,
  maxLength: 4,
});

test("after any sequence of edits every cell holds what calculating the whole workbook anew gives", () => {
  const shows = (snapshot: WorkbookSnapshot): readonly string[] => {
    const valueAt = recalculate(snapshot);
    return snapshot.sheets.flatMap((sheet) =>
      sheet.rows.flatMap((cells, row) =>
        cells.map((one, column) => {
          const anew = valueAt(sheet, row, column);
          const isUnknown = typeof anew === "object" && anew?.kind === "unknown";
          const kept = inWords(one?.error === undefined ? (one?.value ?? null) : anew);
          expect(kept).toBe(isUnknown ? "blank" : inWords(anew));
          return kept;
        })
      )
    );
  };
  fc.assert(
    fc.property(fc.array(step, { maxLength: 8 }), (steps) => {
      const recalculator = makeRecalculator();
      let snapshot = buildSnapshot([buildSheet("TTHC", []), buildSheet("Hai", [])]);
      for (const edits of steps) {
        const typing = edits.map(({ sheet, cell: at, content: what }) => ({
          address: { sheet, cell: at },
          content: what,
        }));
        snapshot = recalculator.type(snapshot, typing).snapshot;
        shows(snapshot);
      }
      const fresh = makeRecalculator().type(snapshot, []);
      expect(fresh.snapshot).toBe(snapshot);
    }),
    { numRuns: 200 }
  );
});

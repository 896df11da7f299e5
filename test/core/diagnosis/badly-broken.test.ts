import { diagnose, effortFor } from "../../../src/core/diagnosis/diagnose";
import type { Diagnosis } from "../../../src/core/diagnosis/suspect";
import { balance, buildFigures } from "../../support/build-figures";
import type { SheetDraft } from "../../support/build-figures";
import type { CellDraft } from "./build-table";
import { buildTable, cellAt, columns, completeRow, withCells, withTotals } from "./build-table";
import { brokenIn, tell } from "./tell";

const rows = withTotals(
  [731, 284, 395, 416, 527, 638].map((online, place) =>
    completeRow({ online, direct: 40 + place, carried: 3, split: [900, 500, 10, 10] })
  )
);

/** The table as a clerk has it: sums of a row and the total line are formulas. */
function withFormulas(table: readonly (readonly number[])[]): readonly (readonly CellDraft[])[] {
  const typed = table.slice(0, -1).map((row) => addUp([...row]));
  const total = addUp(columns.map((_, at) => typed.reduce((sum, row) => sum + (row[at] ?? 0), 0)));
  const cells = typed.map((row, place) => row.map((value, at) => withRowSum(place, at, value)));
  return [...cells, total.map((value, at) => withColumnSum(typed.length, at, value))];
}

const rowSums: Readonly<Record<number, readonly number[]>> = {
  0: [1, 2, 3],
  4: [5, 6, 7],
  8: [9, 10],
};

function addUp(row: number[]): readonly number[] {
  for (const [total, parts] of Object.entries(rowSums))
    row[Number(total)] = parts.reduce((sum, at) => sum + (row[at] ?? 0), 0);
  return row;
}

function withRowSum(row: number, column: number, value: number): CellDraft {
  const parts = rowSums[column];
  if (parts === undefined) return value;
  return { value, formula: `SUM(${parts.map((at) => cellAt(row, at)).join()})` };
}

const withColumnSum = (rowsAbove: number, column: number, value: number): CellDraft => {
  return { value, formula: `SUM(${cellAt(0, column)}:${cellAt(rowsAbove - 1, column)})` };
};

const told = (diagnoses: readonly Diagnosis[]): readonly string[] =>
  diagnoses.flatMap(({ broken }) => broken);

describe("a table whose totals are formulas, with many rows that do not agree", () => {
  const wrong = rows.map((row, place) =>
    row.map((value, at) => (at === 1 && place < 5 ? value + 7 + 10 * place : value))
  );
  const { relations, book } = buildTable(withFormulas(wrong));
  const found = diagnose(relations, book);

  it("diagnoses each row apart, though the total line is off by all of them", () => {
    expect(told(found)).toEqual(["T04:0", "T04:6", "T04:1", "T04:2", "T04:3", "T04:4"]);
    expect(found.every(({ isComplete }) => isComplete)).toBe(true);
    found.forEach(({ suspects }, place) => {
      expect(suspects.every(({ cells }) => cells.length === 1)).toBe(true);
      const cell = suspects
        .flatMap(({ cells }) => cells)
        .find(({ figure }) => figure.endsWith("online"));
      expect(cell).toMatchObject({ cell: cellAt(place, 1), to: rows[place]?.[1] });
    });
  });

  it("says of no row that it mends the total line, which needs them all", () => {
    expect(found.flatMap(({ suspects }) => suspects.flatMap(({ mends }) => mends))).not.toContain(
      "T04:6"
    );
  });

  it("says so of the only row that is off", () => {
    const table = buildTable(withFormulas(withCells(rows, [0, "online", 713])));
    const [only, ...others] = diagnose(table.relations, table.book);
    expect(others).toEqual([]);
    expect(only?.broken).toEqual(["T04:0", "T04:6"]);
    expect(only?.suspects[0]).toMatchObject({
      cells: [{ cell: cellAt(0, 1), from: 713, to: 731 }],
      mends: ["T04:0", "T04:6"],
    });
    expect(only?.isDetermined).toBe(true);
  });
});

/** A typed table filled with figures that have nothing to do with one another. */
const hopeless = (place: number) =>
  rows.map((row, at) => row.map((_, column) => 10 + ((at * 37 + column * 53 + place * 17) % 89)));

describe("figures that have nothing to do with one another", () => {
  it("costs no more steps than one search has, and leaves nothing untold", () => {
    const { relations, book } = buildTable(hopeless(0));
    const effort = effortFor(relations);
    const found = diagnose(relations, book, { effort });
    // One set of cells may be begun with the last step.
    expect(effort.steps).toBeGreaterThan(-20);
    expect([...told(found)].sort()).toEqual([...brokenIn(relations, book)].sort());
    expect(found.some(({ isDetermined }) => isDetermined)).toBe(false);
  });

  /** A plain sum that one cell explains, beside the table. */
  const plain: SheetDraft = {
    name: "Thu",
    figures: { "budget.total": 4577, "budget.tax": 4120, "budget.fee": 475 },
    relations: [balance("budget.total", ["budget.tax", "budget.fee"])],
  };

  it("does not keep a sum elsewhere from its single cells", () => {
    const table = buildTable(hopeless(1));
    const beside = buildFigures(plain);
    const book = new Map([...table.book, ...beside.book]);
    const found = diagnose([...table.relations, ...beside.relations], book);
    const [own, ...more] = found.filter(({ broken }) => broken.includes("balance:budget.total"));
    expect(more).toEqual([]);
    expect(own?.isComplete).toBe(true);
    expect(own && tell(own)).toEqual([
      "#1 Thu!B2 4120 → 4102 one-of-several",
      "#1 Thu!B3 475 → 457 one-of-several",
      "#2 Thu!B1 4577 → 4595 one-of-several",
    ]);
  });

  it("without any effort claims nothing, and names every broken relation", () => {
    const { relations, book } = buildFigures(plain);
    expect(diagnose(relations, book, { effort: { steps: 0 } })).toEqual([
      { broken: ["balance:budget.total"], suspects: [], isDetermined: false, isComplete: false },
    ]);
  });
});

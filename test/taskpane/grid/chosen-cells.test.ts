import fc from "fast-check";
import { parseCellName } from "../../../src/core/sheet/address";
import {
  choose,
  chooseAll,
  chooseLines,
  chooseNamed,
  chooseNext,
  chooseTo,
  chosenOf,
  stretched,
} from "../../../src/taskpane/grid/chosen-cells";
import type { Direction, GridMove, MoveGround } from "../../../src/taskpane/grid/grid-moves";
import { anyGround, groundFor } from "./ground-of-cells";

const place = (name: string) => parseCellName(name) ?? { row: -1, column: -1 };
const area = (first: string, last: string) => {
  const [from, to] = [place(first), place(last)];
  return { top: from.row, left: from.column, bottom: to.row, right: to.column };
};
const step = (to: Direction): GridMove => ({ to, far: "step" });
/** The cell in sight at or behind a place. */
const seen = ({ rows, columns }: MoveGround, row: number, column: number) => ({
  row: rows.next(row - 1, 1) ?? 0,
  column: columns.next(column - 1, 1) ?? 0,
});
const back = { up: "down", down: "up", left: "right", right: "left" } as const;

const merged = groundFor({
  rows: Array.from({ length: 8 }, () => Array.from({ length: 6 }, () => ({ value: 1 }))),
  look: { merges: [area("B2", "C4"), area("A4", "A6")] },
});

describe("choosing cells", () => {
  test("merged cells are one, wherever one points into them", () => {
    const chosen = choose(merged, place("C3"));
    expect(chosen).toMatchObject({ area: area("B2", "C4"), cursor: place("B2") });
  });

  test("a range cuts no merged cells in two", () => {
    const chosen = chooseTo(merged, choose(merged, place("D2")), place("A2"));
    expect(chosen).toMatchObject({ area: area("A2", "D6"), cursor: place("D2") });
  });

  test("Shift and an arrow take in merged cells at once, and let them go at once", () => {
    const begun = choose(merged, place("B1"));
    const further = stretched(merged, begun, step("down"));
    expect(further.area).toEqual(area("B1", "C4"));
    expect(stretched(merged, further, step("up")).area).toEqual(area("B1", "B1"));
  });

  test("what is extended by a step is as before after a step back", () => {
    const directions = fc.constantFrom<Direction>("up", "down", "left", "right");
    fc.assert(
      fc.property(
        anyGround,
        fc.nat(9),
        fc.nat(6),
        fc.array(directions, { minLength: 1, maxLength: 8 }),
        (any, row, column, ways) => {
          let before = choose(any, seen(any, row, column));
          for (const way of ways) {
            const after = stretched(any, before, step(way));
            if (after.end.row === before.end.row && after.end.column === before.end.column)
              continue;
            const again = stretched(any, after, step(back[way]));
            expect(again.area).toEqual(before.area);
            before = after;
          }
        }
      )
    );
  });

  test("no selection of cells ever cuts through merged ones, and the cursor is within", () => {
    fc.assert(
      fc.property(
        anyGround,
        fc.tuple(fc.nat(11), fc.nat(7)),
        fc.tuple(fc.nat(11), fc.nat(7)),
        (any, [row, column], [endRow, endColumn]) => {
          const from = choose(any, { row, column });
          const chosen = chooseTo(any, from, { row: endRow, column: endColumn });
          for (const merge of any.merges.merges) {
            const rows = [merge.top, merge.bottom].map(
              (edge) => edge >= chosen.area.top && edge <= chosen.area.bottom
            );
            const columns = [merge.left, merge.right].map(
              (edge) => edge >= chosen.area.left && edge <= chosen.area.right
            );
            const isOutside =
              merge.bottom < chosen.area.top ||
              merge.top > chosen.area.bottom ||
              merge.right < chosen.area.left ||
              merge.left > chosen.area.right;
            expect(isOutside || [...rows, ...columns].every(Boolean)).toBe(true);
          }
          expect(chosen.area.top).toBeLessThanOrEqual(chosen.cursor.row);
          expect(chosen.area.right).toBeGreaterThanOrEqual(chosen.cursor.column);
        }
      )
    );
  });

  test("Tab and Enter go round within a range, over each cell once", () => {
    const range = chooseTo(merged, choose(merged, place("A1")), place("C2"));
    expect(range.area).toEqual(area("A1", "C6"));
    const names = new Set<string>();
    let chosen = range;
    for (let count = 0; count < 11; count += 1) {
      names.add(`${String(chosen.cursor.row)} ${String(chosen.cursor.column)}`);
      chosen = chooseNext(merged, chosen, { by: "row", towards: 1 });
    }
    // Eighteen cells, of which five and two are covered.
    expect(names.size).toBe(11);
    expect(chosen).toEqual(range);
    expect(chooseNext(merged, range, { by: "column", towards: -1 }).cursor).toEqual(place("C6"));
  });

  test("Tab and Enter lead on from a cell, and from merged ones", () => {
    const one = choose(merged, place("A1"));
    expect(chooseNext(merged, one, { by: "row", towards: 1 }).cursor).toEqual(place("B1"));
    expect(chooseNext(merged, one, { by: "column", towards: 1 }).cursor).toEqual(place("A2"));
    const wide = choose(merged, place("B2"));
    expect(chooseNext(merged, wide, { by: "row", towards: 1 }).cursor).toEqual(place("D2"));
    expect(chooseNext(merged, wide, { by: "column", towards: 1 }).cursor).toEqual(place("B5"));
  });

  test("headers choose whole rows and columns, the corner all of them", () => {
    const { rows, columns } = merged;
    expect(chooseLines(merged, "columns", [4, 3]).area).toEqual({
      top: 0,
      left: 3,
      bottom: rows.count - 1,
      right: 4,
    });
    expect(chooseLines(merged, "rows", [1, 1])).toMatchObject({
      area: { top: 1, left: 0, bottom: 1, right: columns.count - 1 },
      cursor: place("A2"),
    });
    const all = chooseAll(merged, choose(merged, place("B2")));
    expect(all.area).toMatchObject({ top: 0, bottom: rows.count - 1, right: columns.count - 1 });
    expect(all.cursor).toEqual(place("B2"));
  });

  test("a name leads to its cells, anything else nowhere", () => {
    expect(chooseNamed(merged, " c3 ")?.area).toEqual(area("B2", "C4"));
    expect(chooseNamed(merged, "e6:F8")?.area).toEqual(area("E6", "F8"));
    expect(chooseNamed(merged, "Tổng")).toBeNull();
    expect(chooseNamed(merged, "A1:B2:C3")).toBeNull();
  });

  test("the moving end is forgotten when somebody else selects", () => {
    const own = chooseTo(merged, choose(merged, place("F8")), place("F6"));
    const same = { sheet: "Biểu", area: own.area, cursor: own.cursor };
    expect(chosenOf(same, own).end).toEqual(place("F6"));
    const other = { ...same, cursor: place("F6") };
    expect(chosenOf(other, own).end).toEqual({ row: 7, column: 5 });
  });
});

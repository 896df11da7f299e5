import fc from "fast-check";
import { cellName, parseCellName } from "../../../src/core/sheet/address";
import type { Cell } from "../../../src/core/sheet/snapshot";
import type { Direction, GridMove, MoveGround } from "../../../src/taskpane/grid/grid-moves";
import { moveFrom } from "../../../src/taskpane/grid/grid-moves";
import { anyGround, groundFor } from "./ground-of-cells";

const one: Cell = { value: 1 };
const none = undefined;

const ground = groundFor({
  rows: [
    [one, none, none, none],
    [one, one, one, none, none, one],
    [none, none, none],
    [none, none, one],
    [one],
  ],
  look: { merges: [{ top: 2, left: 1, bottom: 3, right: 2 }] },
  hiddenRows: [5],
  hiddenColumns: [3],
});

const place = (name: string) => parseCellName(name) ?? { row: -1, column: -1 };
const go = (from: string, move: GridMove, on: MoveGround = ground): string => {
  const { row, column } = moveFrom(on, place(from), move);
  return cellName(row, column);
};
const step = (to: Direction): GridMove => ({ to, far: "step" });
const edge = (to: Direction): GridMove => ({ to, far: "edge" });

describe("moving over a sheet", () => {
  test.each([
    ["A1", "right", "B1"],
    ["A1", "left", "A1"],
    ["A1", "up", "A1"],
    ["C1", "right", "E1"],
    ["A5", "down", "A7"],
    ["B2", "down", "B3"],
    ["C2", "down", "B3"],
    ["B3", "right", "E3"],
    ["B3", "down", "B5"],
    ["E4", "left", "B3"],
  ] as const)("an arrow from %s %s leads to %s", (from, to, there) => {
    expect(go(from, step(to))).toBe(there);
  });

  test.each([
    ["A1", "down", "A2"],
    ["A2", "down", "A5"],
    ["A5", "up", "A2"],
    ["A2", "right", "C2"],
    ["C2", "right", "F2"],
    ["F2", "left", "C2"],
    ["B1", "down", "B2"],
    ["A5", "down", "A5"],
  ] as const)("with Ctrl from %s %s it leads to %s, where the data end", (from, to, there) => {
    expect(go(from, edge(to))).toBe(there);
  });

  test("Home, End and their ways with Ctrl lead to the ends of the row and of the data", () => {
    expect(go("C2", { to: "row-start" })).toBe("A2");
    expect(go("A2", { to: "row-end" })).toBe("F2");
    expect(go("E4", { to: "sheet-start" })).toBe("A1");
    expect(go("A1", { to: "sheet-end" })).toBe("F5");
  });

  test("a page leads as many rows on as are in sight", () => {
    const long = groundFor({ rows: Array.from({ length: 100 }, () => [one]) });
    expect(go("A1", { to: "down", far: "page" }, long)).toBe("A11");
    expect(go("A50", { to: "up", far: "page" }, long)).toBe("A40");
    expect(go("A3", { to: "up", far: "page" }, long)).toBe("A1");
  });

  const anyMove: fc.Arbitrary<GridMove> = fc.oneof(
    fc.record({
      to: fc.constantFrom("up", "down", "left", "right"),
      far: fc.constantFrom("step", "edge", "page"),
    }),
    fc.record({ to: fc.constantFrom("row-start", "row-end", "sheet-start", "sheet-end") })
  );

  test("no move ever leads to a cell that is covered or out of sight", () => {
    fc.assert(
      fc.property(anyGround, fc.array(anyMove, { maxLength: 20 }), (any, moves) => {
        let at = any.merges.anchorOf({
          row: any.rows.next(-1, 1) ?? 0,
          column: any.columns.next(-1, 1) ?? 0,
        });
        for (const move of moves) {
          at = moveFrom(any, at, move);
          const { top, left, bottom, right } = any.merges.areaOf(at);
          expect(any.merges.isCovered(at.row, at.column)).toBe(false);
          expect(any.rows.lengthOf(top, bottom)).toBeGreaterThan(0);
          expect(any.columns.lengthOf(left, right)).toBeGreaterThan(0);
        }
      })
    );
  });

  test("a step goes where one goes to, never back", () => {
    fc.assert(
      fc.property(anyGround, fc.nat(9), fc.nat(6), (any, row, column) => {
        const from = any.merges.anchorOf({ row, column });
        expect(moveFrom(any, from, step("down")).row).toBeGreaterThanOrEqual(from.row);
        expect(moveFrom(any, from, step("right")).column).toBeGreaterThanOrEqual(from.column);
        expect(moveFrom(any, from, step("up")).row).toBeLessThanOrEqual(from.row);
        expect(moveFrom(any, from, step("left")).column).toBeLessThanOrEqual(from.column);
      })
    );
  });
});

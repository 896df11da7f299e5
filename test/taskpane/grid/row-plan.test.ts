import type { Cell } from "../../../src/core/sheet/snapshot";
import { groundOf } from "../../../src/taskpane/grid/grid-ground";
import { darkPaper, lightPaper } from "../../../src/taskpane/grid/paper";
import type { DrawnCell, RowScene } from "../../../src/taskpane/grid/row-plan";
import { planRow } from "../../../src/taskpane/grid/row-plan";
import { FakeSheet, type FakeSheetOptions } from "../../support/fake-sheet";

/** Every letter is ten pixels wide; columns are 72. */
function sceneOf(options: Omit<FakeSheetOptions, "name">): RowScene {
  const sheet = new FakeSheet({ name: "Biểu", ...options });
  const ground = groundOf(sheet, { row: 0, column: 0 });
  return { sheet, ground, paper: lightPaper, measure: (text) => text.length * 10 };
}

const text = (value: string): Cell => ({ value });
const number = (value: number, format?: string): Cell => ({
  value,
  ...(format === undefined ? {} : { format }),
});
const none = undefined;

function draw(scene: RowScene, row: number, window = { first: 0, last: 9 }): readonly DrawnCell[] {
  return planRow(scene, { row, ...window }).scrolling;
}
const columnsOf = (cells: readonly DrawnCell[]): number[] => cells.map(({ area }) => area.left);
const textsOf = (cells: readonly DrawnCell[]): string[] => cells.map((cell) => cell.text);

describe("what is drawn of a row", () => {
  test("cells that show something, as a Vietnamese Excel shows it", () => {
    const scene = sceneOf({
      rows: [
        [
          number(3936, "#,##0"),
          number(0.8417, "0.00%"),
          { value: true },
          none,
          { value: null, error: "#REF!" },
          { value: null, formula: "SUM(A1:A9)" },
          { value: 5, text: "V" },
        ],
      ],
    });
    const cells = draw(scene, 0);
    expect(textsOf(cells)).toEqual(["3.936", "84,17%", "TRUE", "#REF!", "…", "V"]);
    expect(columnsOf(cells)).toEqual([0, 1, 2, 4, 5, 6]);
    expect(cells.map(({ style }) => style.justifyContent)).toEqual([
      "flex-end",
      "flex-end",
      "center",
      "center",
      "flex-end",
      "flex-end",
    ]);
  });

  test("a number that is too wide is #### and never a part of it, unless decimals can go", () => {
    const scene = sceneOf({
      rows: [[number(123456789, "#,##0"), number(1.23456789), text("123456789")]],
    });
    const [wide, short, words] = draw(scene, 0);
    expect(wide?.text).toMatch(/^#+$/);
    expect(wide?.shown.text).toBe("123.456.789");
    expect(short?.text).toBe("1,2346");
    expect(words?.text).toBe("123456789");
  });

  test("a long text flows over blank neighbours, to the next that holds something", () => {
    const long = text("Số hồ sơ tiếp nhận");
    const scene = sceneOf({ rows: [[long, none, none, number(1)], [long], [long, text("x")]] });
    // 18 letters and the padding need 186 pixels, 114 more than the cell has.
    expect(draw(scene, 0)[0]?.flow).toEqual({ left: 0, right: 114 });
    expect(draw(scene, 2)[0]?.flow).toEqual({ left: 0, right: 0 });
    const right = sceneOf({
      rows: [[none, none, long]],
      looks: [{ align: "right" }],
    });
    expect(draw(right, 0)[0]?.flow).toEqual({ left: 114, right: 0 });
    const wrapped = sceneOf({ rows: [[long]], looks: [{ wrap: true }] });
    expect(draw(wrapped, 0)[0]?.flow).toBeNull();
  });

  test("a text out of sight that flows into it is drawn", () => {
    const scene = sceneOf({
      rows: [[text("Đơn vị: UBND phường Mẫu, tỉnh Thái Nguyên"), none, none, none]],
    });
    expect(columnsOf(draw(scene, 0, { first: 3, last: 6 }))).toEqual([0]);
  });

  test("merged cells are drawn once, from their first cell, with the room of all", () => {
    const scene = sceneOf({
      rows: [
        [text("Biểu"), text("lạ")],
        [none, none, number(1)],
      ],
      look: { merges: [{ top: 0, left: 0, bottom: 1, right: 1 }] },
    });
    const [merged] = draw(scene, 0);
    expect(columnsOf(draw(scene, 0))).toEqual([0]);
    expect(merged?.box).toEqual({ x: 0, y: 0, width: 144, height: 40 });
    expect(columnsOf(draw(scene, 1))).toEqual([2]);
  });

  test("merged cells whose first one is out of sight are drawn all the same", () => {
    const scene = sceneOf({
      rows: [[text("Tiêu đề")]],
      look: { merges: [{ top: 0, left: 0, bottom: 30, right: 8 }] },
    });
    expect(columnsOf(draw(scene, 0, { first: 5, last: 9 }))).toEqual([0]);
    const ghost = planRow(scene, { row: 0, first: 5, last: 9, onlyMerges: true });
    expect(columnsOf(ghost.scrolling)).toEqual([0]);
    expect(draw(scene, 12)).toEqual([]);
  });

  test("merged cells that reach out of the frozen columns are drawn in both parts", () => {
    const scene = sceneOf({
      rows: [[text("Tiêu đề")]],
      look: { merges: [{ top: 0, left: 0, bottom: 0, right: 4 }], frozenColumns: 2 },
    });
    const { frozen, scrolling } = planRow(scene, { row: 0, first: 2, last: 6 });
    expect(frozen.map(({ isEcho }) => isEcho)).toEqual([false]);
    expect(scrolling.map(({ isEcho }) => isEcho)).toEqual([true]);
  });

  test("hidden cells are not drawn, a dressed blank one is, and the cursor's always", () => {
    const scene = sceneOf({
      rows: [[number(1), number(2), none]],
      looks: [{}, { fill: "#ddebf7" }],
      lookOf: (_row, column) => (column === 4 ? 1 : 0),
      hiddenColumns: [1],
    });
    expect(columnsOf(draw(scene, 0))).toEqual([0, 4]);
    const cells = planRow(scene, { row: 0, first: 0, last: 9, cursorColumn: 3 }).scrolling;
    expect(columnsOf(cells)).toEqual([0, 3, 4]);
  });

  test("two neighbours both draw the line between them", () => {
    const scene = sceneOf({
      rows: [[number(1), number(2)]],
      looks: [{}, { borders: { right: { line: "medium", color: "#c00000" } } }],
      lookOf: (_row, column) => (column === 0 ? 1 : 0),
    });
    const [first, second] = draw(scene, 0);
    expect(first?.borders).toEqual({ borderRight: "2px solid #c00000" });
    expect(second?.borders).toEqual({ borderLeft: "2px solid #c00000" });
  });

  test("on dark paper white cells are paper, and dark letters become legible", () => {
    const scene = sceneOf({ rows: [[number(1)]], looks: [{ fill: "#ffffff", color: "#1f3864" }] });
    const [light] = draw(scene, 0);
    expect(light?.style).toMatchObject({ backgroundColor: "#ffffff", color: "#1f3864" });
    const [dark] = draw({ ...scene, paper: darkPaper }, 0);
    expect(dark?.style.backgroundColor).toBeUndefined();
    expect(dark?.style.color).not.toBe("#1f3864");
  });
});

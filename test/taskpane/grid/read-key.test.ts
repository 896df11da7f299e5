import type { EditorMode } from "../../../src/taskpane/grid/read-key";
import { readKey } from "../../../src/taskpane/grid/read-key";

const key = (name: string, extra: Partial<Parameters<typeof readKey>[0]> = {}) => ({
  key: name,
  keyCode: 0,
  isComposing: false,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  ...extra,
});
const modes: readonly EditorMode[] = ["ready", "typing", "editing"];

describe("keys in the grid", () => {
  test.each(modes)(
    "letters and what an input method works with are not the grid's (%s)",
    (mode) => {
      expect(readKey(key("a"), mode)).toBeNull();
      expect(readKey(key("Process", { keyCode: 229 }), mode)).toBeNull();
      expect(readKey(key("Enter", { isComposing: true }), mode)).toBeNull();
      expect(readKey(key("Enter", { keyCode: 229 }), mode)).toBeNull();
      expect(readKey(key("Backspace", { keyCode: 229 }), mode)).toBeNull();
      expect(readKey(key("v", { ctrlKey: true }), mode)).toBeNull();
    }
  );

  test.each(modes)("Enter, Tab, Escape and F6 mean the same always (%s)", (mode) => {
    expect(readKey(key("Enter"), mode)).toMatchObject({ how: { by: "column", towards: 1 } });
    expect(readKey(key("Tab", { shiftKey: true }), mode)).toMatchObject({
      how: { by: "row", towards: -1 },
    });
    expect(readKey(key("Escape"), mode)).toMatchObject({ deed: "cancel" });
    expect(readKey(key("Enter", { altKey: true }), mode)).toMatchObject({ deed: "line-break" });
    expect(readKey(key("F6"), mode)).toEqual({ kind: "leave", towards: 1 });
  });

  test("arrows lead on while she types, and through the text while she edits", () => {
    const move = { how: { kind: "move", move: { to: "left", far: "step" } } };
    expect(readKey(key("ArrowLeft"), "ready")).toMatchObject(move);
    expect(readKey(key("ArrowLeft"), "typing")).toMatchObject(move);
    expect(readKey(key("ArrowLeft"), "editing")).toBeNull();
    expect(readKey(key("ArrowLeft", { shiftKey: true }), "typing")).toBeNull();
    expect(readKey(key("Home"), "typing")).toBeNull();
  });

  test("Backspace and Delete empty cells only while nothing is edited", () => {
    expect(readKey(key("Backspace"), "ready")).toMatchObject({ deed: "clear" });
    expect(readKey(key("Delete"), "ready")).toMatchObject({ deed: "clear" });
    expect(readKey(key("Backspace"), "typing")).toBeNull();
    expect(readKey(key("Delete"), "editing")).toBeNull();
  });

  test("undoing is the sheet's while nothing is edited, then the editor's", () => {
    const ctrl = { ctrlKey: true };
    expect(readKey(key("z", ctrl), "ready")).toMatchObject({ deed: "undo" });
    expect(readKey(key("Z", { ctrlKey: true, shiftKey: true }), "ready")).toMatchObject({
      deed: "redo",
    });
    expect(readKey(key("y", { metaKey: true }), "ready")).toMatchObject({ deed: "redo" });
    expect(readKey(key("z", ctrl), "editing")).toBeNull();
    expect(readKey(key("z", ctrl), "typing")).toBeNull();
  });

  test("Ctrl and Shift go to the edge and extend to it", () => {
    expect(readKey(key("ArrowDown", { ctrlKey: true, shiftKey: true }), "ready")).toEqual({
      kind: "choose",
      how: { kind: "extend", move: { to: "down", far: "edge" } },
    });
    expect(readKey(key("End", { ctrlKey: true }), "ready")).toMatchObject({
      how: { kind: "move", move: { to: "sheet-end" } },
    });
  });
});

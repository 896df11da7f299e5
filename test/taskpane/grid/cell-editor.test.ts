import { CellEditor } from "../../../src/taskpane/grid/cell-editor";

const C17 = { row: 16, column: 2 };

describe("the editor of a cell", () => {
  test("gives what was typed, also when it is what stood there", () => {
    const editor = new CellEditor();
    editor.beginTyping(C17, "3");
    editor.change("3.9");
    expect(editor.state()).toEqual({ mode: "typing", place: C17, text: "3.9" });
    expect(editor.end()).toEqual({ place: C17, text: "3.9" });
    expect(editor.state().mode).toBe("ready");
    expect(editor.end()).toBeNull();
  });

  test("writes nothing when nothing was changed or she cancels", () => {
    const editor = new CellEditor();
    editor.beginEditing(C17, "3936");
    expect(editor.end()).toBeNull();
    editor.beginEditing(C17, "3936");
    editor.change("39");
    editor.cancel();
    expect(editor.end()).toBeNull();
  });

  test("emptied, it empties the cell", () => {
    const editor = new CellEditor();
    editor.beginEditing(C17, "3936");
    editor.change("");
    expect(editor.end()).toEqual({ place: C17, text: "" });
  });

  test("tells whoever draws it, and takes no text while it is ready", () => {
    const editor = new CellEditor();
    let count = 0;
    const stop = editor.subscribe(() => {
      count += 1;
    });
    editor.change("x");
    expect(count).toBe(0);
    editor.beginTyping(C17, "x");
    stop();
    editor.cancel();
    expect(count).toBe(1);
  });
});

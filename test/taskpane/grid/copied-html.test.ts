import { JSDOM } from "jsdom";
import { copiedHtml } from "../../../src/taskpane/grid/copied-html";
import { fillRows } from "../../../src/taskpane/grid/fill-rows";
import { MergeIndex } from "../../../src/taskpane/grid/merge-index";
import { FakeSheet } from "../../support/fake-sheet";

const merges = [{ top: 0, left: 0, bottom: 0, right: 1 }];
const sheet = new FakeSheet({
  name: "Biểu",
  rows: [
    [{ value: 'Thu < Chi & "khác"' }, undefined, { value: "hai\ndòng" }],
    [{ value: 3936, format: "#,##0" }, { value: 0.8417, format: "0.00%" }, { value: "007" }],
  ],
  look: { merges },
});

describe("cells on the clipboard", () => {
  const html = copiedHtml(sheet, { top: 0, left: 0, bottom: 1, right: 2 }, new MergeIndex(merges));
  const table = new JSDOM(html).window.document;
  const cells = [...table.querySelectorAll("td")];

  test("a number shows what the sheet shows, and carries its value and format", () => {
    const number = cells.find((cell) => cell.textContent === "3.936");
    expect(number?.getAttribute("x:num")).toBe("3936");
    expect(number?.getAttribute("style")).toContain("mso-number-format:'\\#\\,\\#\\#0'");
    expect(cells.find((cell) => cell.textContent === "84,17%")?.getAttribute("x:num")).toBe(
      "0.8417"
    );
    expect(cells.find((cell) => cell.textContent === "007")?.hasAttribute("x:num")).toBe(false);
  });

  test("merged cells stay merged, and signs stay signs", () => {
    expect(cells).toHaveLength(5);
    expect(cells[0]?.getAttribute("colspan")).toBe("2");
    expect(cells[0]?.textContent).toBe('Thu < Chi & "khác"');
    expect(cells[1]?.innerHTML).toBe("hai<br>dòng");
  });
});

describe("what is pasted into a selection", () => {
  const area = { top: 0, left: 0, bottom: 3, right: 1 };
  test("one value fills it, a block as often as it fits without a rest", () => {
    expect(fillRows([["5"]], area)).toEqual(Array.from({ length: 4 }, () => ["5", "5"]));
    expect(fillRows([["1"], ["2"]], area)).toEqual([
      ["1", "1"],
      ["2", "2"],
      ["1", "1"],
      ["2", "2"],
    ]);
    expect(fillRows([["1"], ["2"], ["3"]], area)).toEqual([
      ["1", "1"],
      ["2", "2"],
      ["3", "3"],
    ]);
    expect(fillRows([["a", "b", "c"]], { ...area, bottom: 0 })).toEqual([["a", "b", "c"]]);
  });
});

import { JSDOM } from "jsdom";
import { moveCursor, wordsBefore } from "../../../src/taskpane/pages/move-cursor";
import type { DocumentPlace } from "../../../src/taskpane/pages/page-marks";

const { window } = new JSDOM();
const names = ["document", "NodeFilter", "Text", "HTMLElement", "HTMLBRElement"] as const;
for (const name of names) Object.defineProperty(globalThis, name, { get: () => window[name] });

/** A paragraph with a figure and a note, an empty one, and one that goes on upon the next page. */
const root = document.createElement("div");
root.innerHTML =
  `<p data-paragraph="0"><span>Có </span><span class="mark"><span>12</span><span>3</span></span><span> hồ sơ</span><sup class="note">1</sup></p>` +
  `<p data-paragraph="2"></p>` +
  `<p data-paragraph="3"><span>một<br>hai</span></p>` +
  `<p data-paragraph="3"><span data-offset="7"></span><span>ba</span></p>`;

const from = (paragraph: number, offset: number, key: string): DocumentPlace | null =>
  moveCursor(root, { paragraph, offset }, key);

describe("moveCursor", () => {
  it("begins at the first paragraph and leaves other keys alone", () => {
    expect(moveCursor(root, null, "ArrowDown")).toEqual({ paragraph: 0, offset: 0 });
    expect(from(0, 0, "PageDown")).toBeNull();
  });

  it("steps over a figure at once, and over the number of a note", () => {
    expect(from(0, 3, "ArrowRight")).toEqual({ paragraph: 0, offset: 6 });
    expect(from(0, 6, "ArrowLeft")).toEqual({ paragraph: 0, offset: 3 });
    expect(from(0, 0, "End")).toEqual({ paragraph: 0, offset: "Có 123 hồ sơ".length });
  });

  it("goes from paragraph to paragraph, and stops at the ends", () => {
    expect(from(0, 12, "ArrowRight")).toEqual({ paragraph: 2, offset: 0 });
    expect(from(2, 0, "ArrowLeft")).toEqual({ paragraph: 0, offset: 12 });
    expect(from(2, 0, "ArrowDown")).toEqual({ paragraph: 3, offset: 0 });
    expect(from(3, 9, "ArrowRight")).toBeNull();
    expect(from(0, 0, "ArrowUp")).toBeNull();
  });

  it("counts on where a page ends within a paragraph", () => {
    expect(from(3, 2, "End")).toEqual({ paragraph: 3, offset: 9 });
    expect(from(3, 7, "ArrowRight")).toEqual({ paragraph: 3, offset: 8 });
  });
});

describe("wordsBefore", () => {
  it("gives the words before the cursor, or those of the paragraph's beginning", () => {
    expect(wordsBefore(root, { paragraph: 0, offset: 6 })).toEqual({
      text: "Có 123",
      isAtStart: false,
    });
    expect(wordsBefore(root, { paragraph: 2, offset: 0 })).toEqual({ text: "", isAtStart: true });
  });
});

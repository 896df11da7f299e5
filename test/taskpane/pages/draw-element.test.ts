import type { HElement } from "docx-preview";
import { JSDOM } from "jsdom";
import { drawElementBy } from "../../../src/taskpane/pages/draw-element";

const { window } = new JSDOM();
const names = ["document", "Node", "HTMLElement", "HTMLAnchorElement"] as const;
for (const name of names) Object.defineProperty(globalThis, name, { get: () => window[name] });

/** As the library draws. */
function plain(element: HElement | Node | string): Node {
  if (typeof element === "string") return document.createTextNode(element);
  if (element instanceof Node) return element;
  const drawn = document.createElement(element.tagName);
  for (const child of element.children ?? []) drawn.append(plain(child));
  if (element.className !== undefined) drawn.className = element.className;
  return drawn;
}

/** What becomes of an element, as HTML. */
function draw(element: HElement): string {
  const home = document.createElement("div");
  home.append(drawElementBy(plain)(element));
  return home.innerHTML;
}

const linkTo = (href: string): string => draw({ tagName: "a", href, children: ["bấm"] });

describe("drawElementBy", () => {
  it.each(["iframe", "script", "object", "embed", "form", "IFRAME"])("leaves %s out", (tagName) => {
    expect(draw({ tagName })).toBe("<!---->");
  });

  it.each([
    "javascript:alert(1)",
    " javascript:alert(1)",
    "file:///C:/x",
    "data:text/html,x",
    "x.exe",
  ])("gives a link to “%s” no target", (href) => {
    expect(linkTo(href)).toBe("<a>bấm</a>");
  });

  it("keeps links to the web, to mail and within the document", () => {
    expect(linkTo("https://chinhphu.vn/")).toBe(
      `<a href="https://chinhphu.vn/" rel="noopener noreferrer" target="_blank">bấm</a>`
    );
    expect(linkTo("#phan-2")).toBe(`<a href="#phan-2" rel="noopener noreferrer">bấm</a>`);
  });

  it("makes a named link a figure, or a number of the page", () => {
    expect(linkTo("#khop-so/mark/1/vlk1|0f8fad5b|tthc|tthc.total")).toBe(
      `<span class="mark" data-tag="vlk1|0f8fad5b|tthc|tthc.total" data-occurrence="1">bấm</span>`
    );
    expect(linkTo("#khop-so/pages")).toBe(`<span data-field="pages">bấm</span>`);
  });

  it("keeps the document's own bookmarks as places, and ours as names", () => {
    expect(draw({ tagName: "span", id: "phan-2" })).toBe(`<span id="phan-2"></span>`);
    expect(draw({ tagName: "span", id: "khop-so/probe/" })).toBe(
      `<span data-name="khop-so/probe/"></span>`
    );
  });
});

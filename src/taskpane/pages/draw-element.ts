import type { HElement } from "docx-preview";
import { readPageName } from "../../hosts/docx-file/page-names";
import type { PageName } from "../../hosts/docx-file/page-names";

/** What the library wants drawn, as a node. */
export type DrawElement = (element: HElement | Node | string) => Node;

/**
 * Draws what the library asks for as `plain` does, but nothing that could act: no frame, no script, no
 * link but to the web, to mail and within the document. Named links and bookmarks (see page-names.ts)
 * become elements that tell by their data what they are.
 */
export function drawElementBy(plain: DrawElement): DrawElement {
  return (element) => {
    if (typeof element === "string" || element instanceof Node) return plain(element);
    const tag = element.tagName.toLowerCase();
    if (FORBIDDEN.has(tag)) return document.createComment("");
    if (tag === "a") return drawLink(element, plain);
    if (tag === "span" && typeof element["id"] === "string") return drawBookmark(element, plain);
    return plain({ ...element, ...kindOf(tag, element.children ?? []) });
  };
}

/** Tabs and the numbers of notes look like any other span: they are told by what they hold. */
function kindOf(tag: string, children: readonly unknown[]): Partial<HElement> {
  const [only] = children;
  if (children.length !== 1 || typeof only !== "string") return {};
  if (tag === "span" && only === TAB) return { className: "tab" };
  return tag === "sup" && /^\d+$/.test(only) ? { className: "note" } : {};
}

const TAB = "\u2003";
const FORBIDDEN: ReadonlySet<string> = new Set(["iframe", "script", "object", "embed", "form"]);
const SAFE = /^(https?:|mailto:|#)/i;

function drawLink({ href, ...rest }: HElement, plain: DrawElement): Node {
  const target = typeof href === "string" ? href : "";
  const name = target.startsWith("#") ? readPageName(target.slice(1)) : null;
  if (name !== null) return drawNamed(rest, { name, plain });
  const link = plain(rest);
  if (!(link instanceof HTMLAnchorElement) || link.textContent === "") return link;
  if (!SAFE.test(target)) return link;
  link.href = target;
  link.rel = "noopener noreferrer";
  if (!target.startsWith("#")) link.target = "_blank";
  return link;
}

interface Named {
  readonly name: PageName;
  readonly plain: DrawElement;
}

function drawNamed(element: HElement, { name, plain }: Named): Node {
  const span = plain({ ...element, tagName: "span" });
  if (!(span instanceof HTMLElement)) return span;
  if (name.kind === "mark") {
    span.classList.add("mark");
    span.dataset["tag"] = name.mark.tag;
    span.dataset["occurrence"] = String(name.mark.occurrence);
  }
  if (name.kind === "field") span.dataset["field"] = name.field;
  return span;
}

/** A bookmark of ours keeps its name for `settleNames`; one of the document's own is a place for its links. */
function drawBookmark({ id, ...rest }: HElement, plain: DrawElement): Node {
  const span = plain(rest);
  if (!(span instanceof HTMLElement) || typeof id !== "string") return span;
  if (readPageName(id) === null) span.id = id;
  else span.dataset["name"] = id;
  return span;
}

import { invalidArgument, notImplemented, richApiError } from "../rich-api-error";
import { PLACEHOLDER, showPlaceholder, writeProperty } from "./control-properties";
import type { SimulatedDocument } from "./document";
import { cutEnds, nodesIn, placeForRuns } from "./edit-spans";
import { before, dissolve, type Place, type Span } from "./spans";
import { wordElement } from "./word-xml";

/**
 * Puts a rich-text control around what a span covers: within a paragraph around its runs, else around
 * whole paragraphs. A caret gives an empty control that shows its prompt.
 */
export function wrapSpan(document: SimulatedDocument, span: Span, type: unknown): Element {
  if (type !== undefined && type !== null && type !== "RichText") {
    throw notImplemented("content controls other than RichText");
  }
  document.refuseLocked(span.common);
  cutEnds(span);
  const { common } = span;
  if (span.isEmpty) {
    const place = placeForRuns(span.start, false);
    if (place === null) throw invalidArgument();
    return wrapNodes(document, place, []);
  }
  const nodes = nodesIn(span);
  const [first] = nodes;
  // An end inside another control or inside a link: Word refuses to tear it.
  const isTorn = nodes.some(({ parentNode }) => parentNode !== common);
  if (first === undefined || isTorn) throw richApiError("GeneralException");
  return wrapNodes(document, before(first), nodes);
}

function wrapNodes(
  document: SimulatedDocument,
  [home, at]: Place,
  nodes: readonly Node[]
): Element {
  const control = newControl(document, home);
  const content = wordElement(home, "sdtContent");
  control.append(content);
  home.insertBefore(control, home.childNodes[at] ?? null);
  content.append(...nodes);
  if (nodes.length === 0) showPlaceholder(control, PLACEHOLDER);
  document.isSaved = false;
  return control;
}

/** A control with an id that no other in the document has. */
function newControl(document: SimulatedDocument, home: Node): Element {
  const control = wordElement(home, "sdt");
  control.append(wordElement(home, "sdtPr"));
  writeProperty(control, "id", String(document.freeControlId()));
  return control;
}

/** Takes a control off and leaves what it holds. */
export function unwrap(control: Element, content: Element): void {
  dissolve(control, [...content.childNodes]);
}

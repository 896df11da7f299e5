import { nodesIn } from "./edit-spans";
import { indexOf, parentOf, type Place, type Span } from "./spans";
import { closestWord, isWord, valueOf, wordChild, wordChildren, wordDescendants } from "./word-xml";

/** Marks of a run that new text beside it does not take over. */
const OWN = ["rPrChange", "ins", "del", "moveFrom", "moveTo"];
const OWN_STYLES = ["PlaceholderText", "CommentReference", "FootnoteReference", "EndnoteReference"];

/** Format for new text at a place: of the letter before it, else of the one behind, else of the paragraph mark. */
export function formatAt([container, offset]: Place): Element | null {
  const paragraph = closestWord(container, "p");
  if (paragraph === null) return null;
  const run = runBefore(paragraph, [container, offset]) ?? runsWithText(paragraph)[0];
  if (run !== undefined) return cleanFormat(wordChild(run, "rPr"));
  return cleanFormat(wordChild(wordChild(paragraph, "pPr"), "rPr"));
}

/** The last run with text before a place in a paragraph. */
function runBefore(paragraph: Element, [container, offset]: Place): Element | undefined {
  let last = [...container.childNodes].slice(0, offset);
  for (let at = container; ; at = parentOf(at)) {
    if (isWord(at, "r") && offset > 0) return at;
    const found = last.flatMap(runsWithText).at(-1);
    if (found !== undefined || at === paragraph) return found;
    last = [...parentOf(at).childNodes].slice(0, indexOf(at));
  }
}

function runsWithText(node: Node): readonly Element[] {
  const runs = isWord(node, "r") ? [node] : [...wordDescendants(node, "r")];
  return runs.filter(hasText);
}

/** Format of the first letter in a span; null where it holds none. */
export function formatOf(span: Span): Element | null {
  const own = closestWord(span.start[0], "r");
  if (own !== null && hasText(own)) return cleanFormat(wordChild(own, "rPr")) ?? emptyFormat(own);
  const run = nodesIn(span).flatMap(runsWithText)[0];
  return run === undefined ? null : (cleanFormat(wordChild(run, "rPr")) ?? emptyFormat(run));
}

/** "No format of its own" is a format too: it keeps the neighbour's from being taken instead. */
function emptyFormat(run: Element): Element {
  return run.ownerDocument.createElementNS(run.namespaceURI, "w:rPr");
}

function hasText(run: Element): boolean {
  if (OWN_STYLES.includes(valueOf(wordChild(wordChild(run, "rPr"), "rStyle")) ?? "")) return false;
  return wordChildren(run, "t", "delText", "tab", "br").length > 0;
}

/** A copy without what belongs to that one run. */
function cleanFormat(properties: Element | null): Element | null {
  if (properties === null) return null;
  const copy = properties.cloneNode(true) as Element;
  for (const child of wordChildren(copy, ...OWN)) child.remove();
  return copy;
}

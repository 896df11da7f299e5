import type { SimulatedDocument } from "./document";
import { formatAt } from "./run-format";
import { needMark } from "./paragraph-mark";
import { contentEnd, contentStart } from "./spans";
import { wordChild, wordChildren, wordElement } from "./word-xml";

/** What belongs to one paragraph and not to its neighbour. */
const OWN = ["rPr", "sectPr", "pPrChange", "pageBreakBefore", "framePr"];

/** A new paragraph beside another, with its format; with tracking it is an insertion. */
export function insertBeside(
  document: SimulatedDocument,
  neighbour: Element,
  { text, where }: { readonly text: string; readonly where: "Before" | "After" }
): Element {
  document.refuseLocked(neighbour);
  const format = formatAt(where === "Before" ? contentStart(neighbour) : contentEnd(neighbour));
  const paragraph = paragraphLike(neighbour, format);
  if (where === "Before") neighbour.before(paragraph);
  else neighbour.after(paragraph);
  const revision = document.revision();
  if (revision !== null) {
    needMark(paragraph).prepend(wordElement(paragraph, "ins", { ...revision }));
  }
  if (text !== "") document.editor.insert(contentEnd(paragraph), text, format);
  document.isSaved = false;
  return paragraph;
}

/** An empty paragraph; its mark has the format of the letters beside it, so that text to come has it too. */
function paragraphLike(neighbour: Element, format: Element | null): Element {
  const paragraph = wordElement(neighbour, "p");
  const properties = wordChild(neighbour, "pPr")?.cloneNode(true) as Element | undefined;
  if (properties !== undefined) {
    for (const child of wordChildren(properties, ...OWN)) child.remove();
    paragraph.append(properties);
  }
  if (format !== null && format.childElementCount > 0) {
    needMark(paragraph).replaceWith(format.cloneNode(true));
  }
  return paragraph;
}

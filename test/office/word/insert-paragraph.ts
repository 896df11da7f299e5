import { makeRun } from "./editor";
import type { SimulatedDocument } from "./document";
import { cleanFormat, formatAt } from "./run-format";
import { wrapInserted } from "./revisions";
import { contentEnd, contentStart } from "./spans";
import { propertiesOf, wordChild, wordChildren, wordElement } from "./word-xml";

/** What belongs to one paragraph and not to its neighbour. */
const OWN = ["sectPr", "pPrChange", "pageBreakBefore", "framePr"];

/** A new paragraph beside another, with its format; with tracking it is an insertion. */
export function insertBeside(
  document: SimulatedDocument,
  neighbour: Element,
  { text, where }: { readonly text: string; readonly where: "Before" | "After" }
): Element {
  document.refuseLocked(neighbour);
  const paragraph = paragraphLike(neighbour);
  if (where === "Before") neighbour.before(paragraph);
  else neighbour.after(paragraph);
  const revision = document.revision();
  const format = formatAt(where === "Before" ? contentStart(neighbour) : contentEnd(neighbour));
  if (text !== "") {
    const made = makeRun(paragraph, text, format);
    paragraph.append(made);
    if (revision !== null) wrapInserted(made, revision);
  }
  if (revision !== null) {
    const marks = propertiesOf(propertiesOf(paragraph, "pPr"), "rPr");
    marks.prepend(wordElement(paragraph, "ins", { ...revision }));
  }
  document.isSaved = false;
  return paragraph;
}

function paragraphLike(neighbour: Element): Element {
  const paragraph = wordElement(neighbour, "p");
  const properties = wordChild(neighbour, "pPr")?.cloneNode(true) as Element | undefined;
  if (properties === undefined) return paragraph;
  for (const child of wordChildren(properties, ...OWN)) child.remove();
  const marks = wordChild(properties, "rPr");
  const clean = cleanFormat(marks);
  if (marks !== null && clean !== null) marks.replaceWith(clean);
  paragraph.append(properties);
  return paragraph;
}

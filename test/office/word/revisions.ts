import { paragraphsOf } from "./edit-spans";
import { markOf, needMark } from "./paragraph-mark";
import { discard, dissolve } from "./spans";
import {
  closestWord,
  isWord,
  wordChild,
  wordChildren,
  wordDescendants,
  wordElement,
} from "./word-xml";

/** Who and when, as every tracked change says. */
export interface Revision {
  readonly id: string;
  readonly author: string;
  readonly date: string;
}

/** Marks a run as inserted. */
export function wrapInserted(run: Element, revision: Revision): Element {
  const wrapper = wordElement(run, "ins", { ...revision });
  run.replaceWith(wrapper);
  wrapper.append(run);
  return wrapper;
}

/** Marks a run as deleted; one that was only inserted by a tracked change goes for good. */
export function deleteTracked(run: Element, revision: Revision): void {
  if (closestWord(run, "del", "moveFrom") !== null) return;
  const insertion = closestWord(run, "ins", "moveTo");
  if (insertion !== null) {
    discard(run);
    if (wordChildren(insertion, "r").length === 0) discard(insertion);
    return;
  }
  const wrapper = wordElement(run, "del", { ...revision });
  run.replaceWith(wrapper);
  wrapper.append(run);
  renameTexts(wrapper, toDeleted);
}

export function deleteMarkTracked(paragraph: Element, revision: Revision): void {
  const properties = needMark(paragraph);
  if (wordChild(properties, "del") !== null) return;
  if (wordChild(properties, "ins") !== null) return;
  properties.prepend(wordElement(paragraph, "del", { ...revision }));
}

const toDeleted: Readonly<Record<string, string>> = { t: "delText", instrText: "delInstrText" };
const fromDeleted: Readonly<Record<string, string>> = { delText: "t", delInstrText: "instrText" };

/** Texts of deleted runs have element names of their own; the text nodes stay the same ones. */
function renameTexts(root: Element, names: Readonly<Record<string, string>>): void {
  for (const element of [...wordDescendants(root, ...Object.keys(names))]) {
    const renamed = wordElement(element, names[element.localName] ?? element.localName);
    for (const { namespaceURI, name, value } of [...element.attributes]) {
      renamed.setAttributeNS(namespaceURI, name, value);
    }
    renamed.append(...element.childNodes);
    dissolve(element, [renamed]);
  }
}

/** What the buttons "Accept All" and "Reject All" do to one story. */
export function settleRevisions(root: Element, how: "accept" | "reject"): void {
  const [kept, gone] =
    how === "accept"
      ? [
          ["ins", "moveTo"],
          ["del", "moveFrom"],
        ]
      : [
          ["del", "moveFrom"],
          ["ins", "moveTo"],
        ];
  settleMarks(root, { kept, gone });
  for (const element of [...wordDescendants(root, ...gone)]) dropWithEmptyControls(element);
  for (const element of [...wordDescendants(root, ...kept)]) {
    renameTexts(element, fromDeleted);
    dissolve(element);
  }
  for (const change of [...wordDescendants(root, "rPrChange", "pPrChange")]) {
    const old = wordChild(change, "rPr") ?? wordChild(change, "pPr");
    const properties = change.parentElement;
    change.remove();
    if (how === "reject" && old !== null) properties?.replaceWith(old);
  }
}

/** A control whose whole text goes with the change goes too. */
function dropWithEmptyControls(element: Element): void {
  const control = closestWord(element, "sdt");
  discard(element);
  const content = wordChild(control, "sdtContent");
  if (control === null || content === null || closestWord(control, "p") === null) return;
  if (content.childElementCount === 0) discard(control);
}

interface Settling {
  readonly kept: readonly string[];
  readonly gone: readonly string[];
}

/** Paragraph marks: one that goes lets the next paragraph run on in this one. */
function settleMarks(root: Element, { kept, gone }: Settling): void {
  for (const paragraph of paragraphsOf(root)) {
    const marks = markOf(paragraph);
    for (const mark of wordChildren(marks, ...kept)) mark.remove();
    const [leaving] = wordChildren(marks, ...gone);
    if (leaving === undefined) continue;
    leaving.remove();
    const next = paragraph.nextElementSibling;
    if (isWord(next, "p")) joinParagraphs(paragraph, next);
  }
}

/** The content of the second runs on behind the first; the second's format stays, as its mark does. */
export function joinParagraphs(first: Element, second: Element): void {
  const content = [...first.childNodes].filter((child) => !isWord(child, "pPr"));
  const properties = wordChild(second, "pPr");
  if (properties === null) second.prepend(...content);
  else properties.after(...content);
  discard(first);
}

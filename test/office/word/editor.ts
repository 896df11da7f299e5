import { cutAt, cutEnds, nodesIn, paragraphsOf, placeForRuns, splitElement } from "./edit-spans";
import { notImplemented } from "../rich-api-error";
import { formatAt, formatOf } from "./run-format";
import {
  deleteMarkTracked,
  deleteTracked,
  joinParagraphs,
  wrapInserted,
  type Revision,
} from "./revisions";
import { after, before, discard, Span, type Place } from "./spans";
import {
  closestWord,
  isElement,
  isWord,
  textElement,
  valueOf,
  wordChild,
  wordDescendants,
  wordElement,
} from "./word-xml";

/** What the editing of one document needs to know of it. */
export interface EditedDocument {
  /** The change to sign with, or null while nothing is tracked. */
  revision(): Revision | null;
  /** Comments whose text has gone. */
  dropComments(ids: readonly string[]): void;
}

/** Writes and deletes text between the runs of a document, tracked or not. */
export class Editor {
  constructor(private readonly document: EditedDocument) {}

  /**
   * Puts text at a place with the format of what stands there, or with one that is given. Gives a span
   * over it.
   */
  insert(place: Place, text: string, format: Element | null = null): Span {
    if (/[\r\n]/u.test(text)) throw notImplemented("a line break in insertText");
    const at = this.#outOfRevision(cutAt(place));
    const properties = format ?? formatAt(at);
    if (text === "") return Span.at(at);
    const run = makeRun(at[0], text, properties);
    at[0].insertBefore(run, at[0].childNodes[at[1]] ?? null);
    const revision = this.document.revision();
    const isInInsertion = closestWord(at[0], "ins", "moveTo") !== null;
    const written = revision === null || isInInsertion ? run : wrapInserted(run, revision);
    return new Span(before(written), after(written));
  }

  /** Puts text in place of a span: it takes the format of the first letter that goes. */
  replace(span: Span, text: string): Span {
    const format = formatOf(span) ?? formatAt(span.start);
    this.remove(span);
    const place = placeForRuns(span.end, true);
    if (place === null) throw notImplemented("text where no paragraph stands");
    return this.insert(place, text, format);
  }

  /** Deletes what a span holds; it ends up as a caret, behind what a tracked deletion leaves. */
  remove(span: Span): void {
    if (span.isEmpty) return;
    cutEnds(span);
    if (this.document.revision() === null) this.#removeForGood(span);
    else this.#removeTracked(span);
  }

  #removeTracked(span: Span): void {
    const nodes = nodesIn(span);
    for (const run of nodes.flatMap(runsOf)) {
      const revision = this.document.revision();
      if (revision !== null) deleteTracked(run, revision);
    }
    for (const paragraph of nodes.filter((node) => isWord(node, "p"))) {
      const revision = this.document.revision();
      if (revision !== null && isWord(paragraph.nextSibling, "p"))
        deleteMarkTracked(paragraph, revision);
    }
    const { end } = span;
    span.cover(end, end);
  }

  #removeForGood(span: Span): void {
    const [first, last] = span.ends.map(([container]) => closestWord(container, "p"));
    const nodes = nodesIn(span);
    const comments = commentsWithin(nodes);
    for (const node of nodes) removeNode(node, comments);
    this.document.dropComments([...comments]);
    const { start } = span;
    span.cover(start, start);
    if (first !== last && isWord(first ?? null, "p") && isWord(last ?? null, "p")) {
      if (first?.isConnected === true && last?.isConnected === true) {
        joinParagraphs(first, last);
      }
    }
  }

  /** New text stands neither in deleted text nor, while nothing is tracked, in inserted text. */
  #outOfRevision(place: Place): Place {
    const isTracking = this.document.revision() !== null;
    const names = isTracking ? ["del", "moveFrom"] : ["del", "moveFrom", "ins", "moveTo"];
    const [container, offset] = place;
    if (!isWord(container, ...names)) return place;
    if (offset === 0) return this.#outOfRevision(before(container));
    if (offset >= container.childNodes.length) return this.#outOfRevision(after(container));
    splitElement(container, offset);
    return this.#outOfRevision(before(container));
  }
}

/** A run with this text; a tab is an element of its own. */
export function makeRun(home: Node, text: string, format: Element | null): Element {
  const run = wordElement(home, "r");
  if (format !== null && format.childElementCount > 0) run.append(format.cloneNode(true));
  for (const part of text.split(/(\t)/u)) {
    if (part === "\t") run.append(wordElement(home, "tab"));
    else if (part !== "") run.append(textElement(home, part));
  }
  return run;
}

export function runsOf(node: Node): readonly Element[] {
  if (isWord(node, "r")) return [node];
  return isElement(node) ? [...wordDescendants(node, "r")] : [];
}

const ANCHORS = ["commentRangeStart", "commentRangeEnd", "bookmarkStart", "bookmarkEnd"];
const PROPERTIES = ["pPr", "sdtPr", "tcPr", "trPr", "tblPr", "tblGrid", "sectPr", "rPr"];

/** Ids of comments whose both ends are among these nodes: those are lost. */
function commentsWithin(nodes: readonly Node[]): ReadonlySet<string> {
  const idsOf = (local: string): readonly string[] =>
    nodes.flatMap((node) => anchorsIn(node, local)).map(idOf);
  const ends = new Set(idsOf("commentRangeEnd"));
  return new Set(idsOf("commentRangeStart").filter((id) => ends.has(id)));
}

const idOf = (anchor: Element): string => valueOf(anchor, "id") ?? "";

function anchorsIn(node: Node, local: string): readonly Element[] {
  if (isWord(node, local)) return [node];
  return isElement(node) ? [...wordDescendants(node, local)] : [];
}

function removeNode(node: Node, comments: ReadonlySet<string>): void {
  if (isWord(node, ...PROPERTIES)) return;
  if (isWord(node, ...ANCHORS) && !comments.has(idOf(node))) return;
  const reference = isWord(node, "r") ? wordChild(node, "commentReference") : null;
  if (reference !== null && !comments.has(idOf(reference))) return;
  if (isWord(node, "p") && isOnlyBlock(node)) {
    for (const child of [...node.childNodes]) removeNode(child, comments);
    return;
  }
  if (isWord(node, "tc")) {
    for (const child of [...node.childNodes]) removeNode(child, comments);
    return;
  }
  discard(node);
}

/** A body, a cell and a control of paragraphs keep one paragraph. */
function isOnlyBlock(paragraph: Element): boolean {
  const blocks = [...(paragraph.parentElement?.children ?? [])];
  return !blocks.some((block) => block !== paragraph && paragraphsOf(block).length > 0);
}

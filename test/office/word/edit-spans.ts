import {
  after,
  before,
  contentEnd,
  contentStart,
  indexOf,
  parentOf,
  splitText,
  type Place,
  type Span,
} from "./spans";
import { closestWord, isApart, isElement, isText, isWord, wordChild } from "./word-xml";

/** Elements that hold runs. */
const RUN_PARENTS = ["p", "ins", "del", "moveFrom", "moveTo", "hyperlink", "smartTag", "fldSimple"];

/** True where runs may stand: in a paragraph, or in a control inside one. */
function holdsRuns(node: Node): boolean {
  if (isWord(node, ...RUN_PARENTS)) return true;
  return isWord(node, "sdtContent") && closestWord(node, "p") !== null;
}

/** Splits the run at a place inside it, with the same format on both sides; gives a place between runs. */
export function cutAt([container, offset]: Place): Place {
  if (isText(container)) return cutAt(cutText(container, offset));
  if (isWord(container, "t", "delText")) {
    return cutAt(offset === 0 ? before(container) : after(container));
  }
  if (!isWord(container, "r")) return [container, offset];
  if (offset <= contentStart(container)[1]) return before(container);
  if (offset >= container.childNodes.length) return after(container);
  splitElement(container, offset);
  return before(container);
}

function cutText(text: Text, offset: number): Place {
  const element = text.parentNode;
  if (!isElement(element)) throw new Error("A text stands outside any element.");
  if (offset === 0) return before(element);
  if (offset >= text.data.length) return after(element);
  splitText(text, offset);
  const head = element.cloneNode(false) as Element;
  element.before(head);
  head.append(text);
  for (const half of [head, element]) {
    half.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
  }
  return before(element);
}

/** Moves what stands before a place into an element of the same kind and format ahead of it. */
export function splitElement(element: Element, offset: number): Element {
  const properties = wordChild(element, "rPr");
  const head = element.cloneNode(false) as Element;
  const nodes = [...element.childNodes].slice(0, offset);
  element.before(head);
  head.append(...nodes);
  if (properties !== null) element.prepend(properties.cloneNode(true));
  return head;
}

/** Splits the runs at both ends of a span, so that it holds whole runs. */
export function cutEnds(span: Span): void {
  const [start, end] = span.ends;
  if (span.isEmpty) {
    const place = cutAt(start);
    span.cover(place, place);
    return;
  }
  cutAt(end);
  cutAt(start);
  const [first, last] = span.ends;
  span.cover(outOfRun(first), outOfRun(last));
}

/** After the cut a place at the edge of a run is one beside it. */
const outOfRun = (place: Place): Place => cutAt(place);

/** The outermost nodes that stand in a span as a whole, in order. */
export function nodesIn(span: Span): readonly Node[] {
  const found: Node[] = [];
  for (const step of walk(span)) if (step.isWhole) found.push(step.node);
  return found;
}

/** A node that a span holds as a whole, or one out of which it leads. */
export interface Step {
  readonly node: Node;
  /** False for a text that is covered in part, and for an element whose end the span passes. */
  readonly isWhole: boolean;
  /** Which letters of a text. */
  readonly from?: number;
  readonly to?: number;
}

/** What a span holds, in order: whole nodes, parts of texts, and elements that it leaves on its way. */
export function* walk(span: Span): Generator<Step> {
  const [start, end] = span.ends;
  const { common } = span;
  if (isText(common)) {
    yield part(common, start[1], end[1]);
    return;
  }
  const [startChild, first] = yield* leaveTo(common, start);
  const [endChild, last] = entry(common, end);
  const children = [...common.childNodes];
  const from = startChild === null ? first : first + 1;
  for (const node of children.slice(from, last)) yield { node, isWhole: true };
  if (endChild !== null) yield* enter(endChild, end);
}

/** Climbs from a start up to a node; gives the child of that node in which it began. */
function* leaveTo(common: Node, start: Place): Generator<Step, readonly [Node | null, number]> {
  let [at, offset] = start;
  let child: Node | null = null;
  while (at !== common) {
    if (isText(at)) yield part(at, offset, at.data.length);
    else {
      for (const node of [...at.childNodes].slice(offset)) yield { node, isWhole: true };
      yield { node: at, isWhole: false };
    }
    child = at;
    offset = indexOf(at) + 1;
    at = parentOf(at);
  }
  return child === null ? [null, offset] : [child, offset - 1];
}

function entry(common: Node, [container, offset]: Place): readonly [Node | null, number] {
  if (container === common) return [null, offset];
  let child = container;
  while (child.parentNode !== common && child.parentNode !== null) child = child.parentNode;
  return [child, indexOf(child)];
}

function* enter(node: Node, end: Place): Generator<Step> {
  if (isText(node)) {
    yield part(node, 0, end[1]);
    return;
  }
  const [child, offset] = entry(node, end);
  for (const whole of [...node.childNodes].slice(0, offset)) yield { node: whole, isWhole: true };
  if (child !== null) yield* enter(child, end);
}

const part = (node: Text, from: number, to: number): Step => ({
  node,
  isWhole: from === 0 && to === node.data.length,
  from,
  to,
});

/**
 * A place between blocks becomes one in a paragraph: the end of the one before or, at the start of its
 * parent, the start of the one behind. Null where there is no paragraph.
 */
export function placeForRuns([container, offset]: Place, toEnd: boolean): Place | null {
  if (isText(container) || isWord(container, "r", "t", "delText")) return [container, offset];
  if (holdsRuns(container)) return [container, Math.max(offset, contentStart(container)[1])];
  const blocks = [...container.childNodes];
  const behind = blocks.slice(offset).flatMap(paragraphsOf)[0];
  const ahead = blocks.slice(0, offset).flatMap(paragraphsOf).at(-1);
  const [first, second] = toEnd ? [ahead, behind] : [behind, ahead];
  const paragraph = first ?? second;
  if (paragraph === undefined) return null;
  return paragraph === ahead ? contentEnd(paragraph) : contentStart(paragraph);
}

const CLOSED = ["r", "sdtPr", "tblPr", "sectPr"];

/** All paragraphs of a node in reading order, itself included. */
export function paragraphsOf(node: Node): readonly Element[] {
  if (isWord(node, "p")) return [node];
  const isClosed: boolean = isWord(node, ...CLOSED);
  if (!isElement(node) || isApart(node) || isClosed) return [];
  return [...node.childNodes].flatMap(paragraphsOf);
}

/** Paragraphs that a span touches. */
export function paragraphsIn(span: Span): readonly Element[] {
  const own = closestWord(span.common, "p");
  if (own !== null) return [own];
  const [start, end] = span.ends;
  const ends = [start, end].map(([container]) => closestWord(container, "p"));
  const found = [ends[0], ...nodesIn(span).flatMap(paragraphsOf), ends[1]];
  return [...new Set(found)].filter((paragraph) => isWord(paragraph ?? null, "p")) as Element[];
}

import { isText, isWord } from "./word-xml";

/** A place in the document: before a child of a node, or before a letter of a text. */
export type Place = readonly [container: Node, offset: number];

/**
 * A place told by nodes, which survive moves: in a text, beside a node, or in an element that holds
 * nothing.
 */
type Anchor =
  | { readonly kind: "text"; readonly node: Text; readonly offset: number }
  | { readonly kind: "before" | "after" | "inside"; readonly node: Node };

/** Where the ends of spans go when a node leaves the document. */
interface Tomb {
  readonly start: Anchor;
  readonly end: Anchor;
}

const tombs = new WeakMap<Node, Tomb>();
const splits = new WeakMap<Text, { readonly at: number; readonly rest: Text }>();

/**
 * A stretch of the document. It follows its letters when runs are split, wrapped and moved, and shrinks
 * when they are deleted. (The ranges of the DOM lose their ends when nodes move, and are slow in jsdom.)
 */
export class Span {
  #start: Anchor;
  #end: Anchor;

  constructor(start: Place, end: Place) {
    const isCaret = isSamePlace(start, end);
    this.#end = anchorOf(end, "after");
    this.#start = isCaret ? this.#end : anchorOf(start, "before");
  }

  static at(place: Place): Span {
    return new Span(place, place);
  }

  /** Both ends. One that stands at the inner edge of a control whose outside the other sees moves out. */
  get ends(): readonly [start: Place, end: Place] {
    const [start, end] = [placeOf(this.#start), placeOf(this.#end)];
    if (isSamePlace(start, end)) return [start, start];
    return [leave(start, end, "before"), leave(end, start, "after")];
  }

  get start(): Place {
    return this.ends[0];
  }

  get end(): Place {
    return this.ends[1];
  }

  /** True for a caret. */
  get isEmpty(): boolean {
    const [start, end] = this.ends;
    return isSamePlace(start, end);
  }

  /** The nearest node around all of it. */
  get common(): Node {
    const [[start], [end]] = this.ends;
    for (let at: Node | null = start; at !== null; at = at.parentNode)
      if (at.contains(end)) return at;
    return start;
  }

  copy(): Span {
    return new Span(...this.ends);
  }

  cover(start: Place, end: Place): void {
    const other = new Span(start, end);
    this.#start = other.#start;
    this.#end = other.#end;
  }
}

export const isSamePlace = (one: Place, two: Place): boolean =>
  one[0] === two[0] && one[1] === two[1];

function anchorOf([container, offset]: Place, clings: "before" | "after"): Anchor {
  if (isText(container)) return { kind: "text", node: container, offset };
  const next = container.childNodes[offset];
  const previous = container.childNodes[offset - 1];
  if (clings === "before" && next !== undefined) return { kind: "before", node: next };
  if (previous !== undefined) return { kind: "after", node: previous };
  return next === undefined ? { kind: "inside", node: container } : { kind: "before", node: next };
}

function placeOf(anchor: Anchor): Place {
  if (!anchor.node.isConnected) return placeOf(exhume(anchor));
  switch (anchor.kind) {
    case "text":
      return placeInText(anchor.node, anchor.offset);
    case "inside":
      return contentStart(anchor.node);
    case "before":
      return before(anchor.node);
    case "after":
      return after(anchor.node);
  }
}

function placeInText(node: Text, offset: number): Place {
  const split = splits.get(node);
  if (split === undefined || offset <= split.at) return [node, Math.min(offset, node.data.length)];
  return placeOf({ kind: "text", node: split.rest, offset: offset - split.at });
}

function exhume({ node, kind }: Anchor): Anchor {
  for (let at: Node | null = node; at !== null; at = at.parentNode) {
    const tomb = tombs.get(at);
    if (tomb !== undefined) return kind === "after" && at === node ? tomb.end : tomb.start;
  }
  throw new Error("A node left the document by a way that spans do not know.");
}

const EDGES = ["sdtContent", "ins", "del", "hyperlink"];

function leave(place: Place, other: Place, side: "before" | "after"): Place {
  const [container, offset] = place;
  if (!isWord(container, ...EDGES) || container.contains(other[0])) return place;
  if (offset !== (side === "before" ? 0 : container.childNodes.length)) return place;
  const shell = isWord(container, "sdtContent") ? parentOf(container) : container;
  return leave(side === "before" ? before(shell) : after(shell), other, side);
}

/** Takes a node out of the document; spans that end in it end where it stood. */
export function discard(node: Node): void {
  const home = node.parentNode;
  if (home === null) return;
  const anchor: Anchor =
    node.previousSibling === null
      ? { kind: "inside", node: home }
      : { kind: "after", node: node.previousSibling };
  tombs.set(node, { start: anchor, end: anchor });
  home.removeChild(node);
}

/** Takes an element out and leaves in its place what it held, or what stands for it. */
export function dissolve(element: Element, heirs: readonly Node[] = [...element.childNodes]): void {
  const [first, last] = [heirs[0], heirs.at(-1)];
  if (first === undefined || last === undefined) {
    discard(element);
    return;
  }
  element.replaceWith(...heirs);
  tombs.set(element, {
    start: { kind: "before", node: first },
    end: { kind: "after", node: last },
  });
}

/** Splits a text in two; gives the second half. */
export function splitText(text: Text, offset: number): Text {
  const rest = text.splitText(offset);
  splits.set(text, { at: offset, rest });
  return rest;
}

export function indexOf(node: Node): number {
  let index = 0;
  for (let at = node.previousSibling; at !== null; at = at.previousSibling) index += 1;
  return index;
}

export const before = (node: Node): Place => [parentOf(node), indexOf(node)];
export const after = (node: Node): Place => [parentOf(node), indexOf(node) + 1];

export function parentOf(node: Node): Node {
  if (node.parentNode === null) throw new Error("A node that is not in the document has no place.");
  return node.parentNode;
}

const PROPERTIES = ["pPr", "rPr", "sdtPr", "tcPr", "tblPr", "trPr", "tblGrid"];

/** Where the content of an element begins, behind its properties. */
export function contentStart(element: Node): Place {
  let index = 0;
  for (let at = element.firstChild; isWord(at, ...PROPERTIES); at = at.nextSibling) index += 1;
  return [element, index];
}

/** Where it ends; the section properties of a body stand behind it. */
export function contentEnd(element: Node): Place {
  const hasSection = isWord(element.lastChild, "sectPr");
  return [element, element.childNodes.length - (hasSection ? 1 : 0)];
}

/** What an element holds. */
export const contentSpan = (element: Node): Span =>
  new Span(contentStart(element), contentEnd(element));
/** An element with its own ends. */
export const wholeSpan = (element: Node): Span => new Span(before(element), after(element));

/** Less than 0 where the first place comes before the second, 0 where they are the same. */
export function comparePlaces(one: Place, two: Place): number {
  const [first, second] = [pathOf(one), pathOf(two)];
  for (let level = 0; level < Math.max(first.length, second.length); level += 1) {
    // A place in a node comes before the place behind that node, and behind the one before it.
    const left = first[level] ?? -0.5;
    const right = second[level] ?? -0.5;
    if (left !== right) return left - right;
  }
  return 0;
}

function pathOf([container, offset]: Place): readonly number[] {
  const path = [offset - 0.5];
  for (let at = container; at.parentNode !== null; at = at.parentNode) path.unshift(indexOf(at));
  return path;
}

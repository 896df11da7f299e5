/** A tag of an XML text with where it stands, from `<` to behind `>`. */
export interface XmlTag {
  /** As written, with its prefix; empty behind the last tag of the text. */
  readonly name: string;
  readonly kind: "open" | "close" | "empty";
  readonly start: number;
  readonly end: number;
}

/** An element with its start tag and where it ends. */
export interface XmlPlace {
  readonly tag: XmlTag;
  /** The end tag; the start tag itself for `<empty/>`. */
  readonly closing: XmlTag;
}

const [EXCLAMATION, QUESTION, SLASH, GREATER, DOUBLE, SINGLE] = [33, 63, 47, 62, 34, 39];

/**
 * The next tag from a place that is not inside one; comments, CDATA and instructions are passed over.
 * A sheet has a million tags: this finds them without a tree, and expects a text that was found
 * well-formed before. Behind the last one it gives an end tag without a name.
 */
export function nextTag(text: string, from: number): XmlTag {
  let start = text.indexOf("<", from);
  while (start >= 0) {
    const next = text.charCodeAt(start + 1);
    if (next === EXCLAMATION || next === QUESTION) {
      start = text.indexOf("<", endOfAside(text, start));
      continue;
    }
    const end = endOfTag(text, start + 1);
    if (next === SLASH) return { name: text.slice(start + 2, end - 1), kind: "close", start, end };
    const kind = text.charCodeAt(end - 2) === SLASH ? "empty" : "open";
    return { name: nameAt(text, start + 1), kind, start, end };
  }
  return { name: "", kind: "close", start: text.length, end: text.length };
}

/** Behind a comment, a CDATA section or an instruction. */
function endOfAside(text: string, start: number): number {
  const close = text.startsWith("<!--", start)
    ? "-->"
    : text.startsWith("<![CDATA[", start)
      ? "]]>"
      : ">";
  const end = text.indexOf(close, start);
  return end < 0 ? text.length : end + close.length;
}

/** Behind the `>` of a tag; one inside quotation marks does not end it. */
function endOfTag(text: string, from: number): number {
  let quote = 0;
  for (let at = from; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === GREATER) return at + 1;
    else if (code === DOUBLE || code === SINGLE) quote = code;
  }
  return text.length;
}

function nameAt(text: string, from: number): string {
  let at = from;
  while (at < text.length && !isNameEnd(text.charCodeAt(at))) at += 1;
  return text.slice(from, at);
}

const isNameEnd = (code: number): boolean => code <= 32 || code === SLASH || code === GREATER;

/** The name without its prefix. */
export const localName = ({ name }: XmlTag): string => name.slice(name.indexOf(":") + 1).trimEnd();

/** The name of a neighbour in the same vocabulary: `x:c` beside `x:row`. */
export const namedLike = ({ name }: XmlTag, local: string): string =>
  name.slice(0, name.indexOf(":") + 1) + local;

/** The element that a tag begins. */
export function placeOf(text: string, tag: XmlTag): XmlPlace {
  if (tag.kind === "empty") return { tag, closing: tag };
  let closing = nextTag(text, tag.end);
  for (let depth = 1; closing.name !== ""; closing = nextTag(text, closing.end)) {
    if (closing.kind === "open") depth += 1;
    if (closing.kind === "close") depth -= 1;
    if (depth === 0) break;
  }
  return { tag, closing };
}

/** Visits the children of an element in order; `visit` gives where each ends. Gives the element's own place. */
export function visitChildren(
  text: string,
  tag: XmlTag,
  visit: (child: XmlTag) => number
): XmlPlace {
  if (tag.kind === "empty") return { tag, closing: tag };
  let child = nextTag(text, tag.end);
  while (child.kind !== "close") child = nextTag(text, visit(child));
  return { tag, closing: child };
}

const ATTRIBUTE = /\s+([^\s=/>]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/y;
const EVERY_ATTRIBUTE = new RegExp(ATTRIBUTE.source, "g");

/** An attribute's value as written, or null; only for values that hold no entities. */
export function attributeOf(text: string, tag: XmlTag, name: string): string | null {
  ATTRIBUTE.lastIndex = tag.start + 1 + tag.name.length;
  for (let match = ATTRIBUTE.exec(text); match !== null; match = ATTRIBUTE.exec(text)) {
    if (match[1] === name) return match[2] ?? match[3] ?? "";
  }
  return null;
}

/**
 * The beginning of a start tag, without its `>` or `/>`, with other values of some attributes: null
 * takes one out, new ones come last.
 */
export function retag(
  text: string,
  tag: XmlTag,
  values: Readonly<Record<string, string | null>>
): string {
  const left = new Map(Object.entries(values));
  const attributes = attributesText(text, tag).replace(
    EVERY_ATTRIBUTE,
    (written: string, name: string) => {
      const value = left.get(name);
      if (value === undefined) return written;
      left.delete(name);
      return value === null ? "" : ` ${name}="${value}"`;
    }
  );
  const added = [...left].map(([name, value]) => (value === null ? "" : ` ${name}="${value}"`));
  return `<${tag.name}${attributes.trimEnd()}${added.join("")}`;
}

/** From behind the name to before the end of the tag. */
const attributesText = (text: string, { name, kind, start, end }: XmlTag): string =>
  text.slice(start + 1 + name.length, end - (kind === "empty" ? 2 : 1));

import { SaxesParser } from "saxes";
import type { SaxesTagNS } from "saxes";

/** An element with where it stands in the text, so that a change can be spliced in beside it. */
export interface XmlElement {
  /** As written, with its prefix. */
  readonly name: string;
  readonly local: string;
  readonly uri: string;
  readonly attributes: SaxesTagNS["attributes"];
  /** Prefixes declared on this element itself. */
  readonly declares: Readonly<Record<string, string>>;
  readonly parent: XmlElement | null;
  readonly children: readonly XmlElement[];
  /** Character data directly inside, without that of the children. */
  readonly text: string;
  /** From `<` of the start tag to behind `>` of the end tag. */
  readonly start: number;
  readonly end: number;
  /** Between the tags; both are `end` for `<empty/>`. */
  readonly innerStart: number;
  readonly innerEnd: number;
}

type Growing = { -readonly [Key in keyof XmlElement]: XmlElement[Key] } & {
  readonly children: XmlElement[];
};

/** The tree of an XML text, or null when it is not well-formed. */
export function parseXml(xml: string): XmlElement | null {
  const parser = new SaxesParser({ xmlns: true, position: true });
  const open: Growing[] = [];
  let root: Growing | null = null;
  let start = 0;
  parser.on("opentagstart", () => {
    start = xml.lastIndexOf("<", parser.position - 1);
  });
  parser.on("opentag", (tag) => {
    const parent = open.at(-1) ?? null;
    const element = newElement(tag, parent, { start, innerStart: parser.position });
    parent?.children.push(element);
    root ??= element;
    open.push(element);
  });
  const addText = (text: string): void => {
    const element = open.at(-1);
    if (element !== undefined) element.text += text;
  };
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.on("closetag", (tag) => {
    const element = open.pop();
    if (element === undefined) return;
    element.end = parser.position;
    element.innerEnd = tag.isSelfClosing ? element.end : xml.lastIndexOf("<", element.end - 1);
  });
  return isWellFormed(parser, xml) ? root : null;
}

function newElement(
  tag: SaxesTagNS,
  parent: XmlElement | null,
  place: Pick<XmlElement, "start" | "innerStart">
): Growing {
  const { name, local, uri, attributes, ns } = tag;
  return {
    name,
    local,
    uri,
    attributes,
    declares: ns,
    parent,
    children: [],
    text: "",
    ...place,
    end: 0,
    innerEnd: 0,
  };
}

/** saxes reports what is not well-formed by an error event; a handler keeps it from throwing. */
function isWellFormed(parser: SaxesParser<{ xmlns: true; position: true }>, xml: string): boolean {
  let isSound = true;
  parser.on("error", () => {
    isSound = false;
  });
  parser.write(xml).close();
  return isSound;
}

/** Value of an attribute by local name, in whatever namespace; null when absent. */
export function attribute(element: XmlElement | undefined, local: string): string | null {
  const found = Object.values(element?.attributes ?? {}).find(
    (candidate) => candidate.local === local
  );
  return found?.value ?? null;
}

/** All elements below this one, in reading order. */
export function* descendants(element: XmlElement): Generator<XmlElement> {
  for (const child of element.children) {
    yield child;
    yield* descendants(child);
  }
}

/** The element itself and what it stands in, innermost first. */
export function* ancestors(element: XmlElement): Generator<XmlElement> {
  for (let at: XmlElement | null = element.parent; at !== null; at = at.parent) yield at;
}

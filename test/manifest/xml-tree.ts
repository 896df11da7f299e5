import { SaxesParser } from "saxes";

/** An element of a small XML document. */
export interface XmlElement {
  /** With its prefix: `bt:Image`. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** Text between the tags, trimmed. */
  readonly text: string;
}

interface OpenElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  text: string;
}

/** The root element; null where the text is no well-formed XML. */
export function readXml(xml: string): XmlElement | null {
  const parser = new SaxesParser();
  const open: OpenElement[] = [{ name: "", attributes: {}, children: [], text: "" }];
  const faults: Error[] = [];
  parser.on("error", (fault) => faults.push(fault));
  parser.on("opentag", ({ name, attributes }) => {
    open.push({ name, attributes, children: [], text: "" });
  });
  parser.on("text", (text) => {
    const last = open.at(-1);
    if (last !== undefined) last.text += text;
  });
  parser.on("closetag", () => {
    const closed = open.pop();
    if (closed !== undefined) open.at(-1)?.children.push({ ...closed, text: closed.text.trim() });
  });
  parser.write(xml).close();
  return faults.length === 0 ? (open[0]?.children[0] ?? null) : null;
}

/** The element and all below it, in the order of the text. */
export function withinXml(element: XmlElement): readonly XmlElement[] {
  return [element, ...element.children.flatMap(withinXml)];
}

/** Children of these names in order: `childrenOf(root, "Hosts", "Host")` are those of all Hosts. */
export function childrenOf(element: XmlElement, ...path: readonly string[]): readonly XmlElement[] {
  const [name, ...rest] = path;
  if (name === undefined) return [element];
  return element.children
    .filter((child) => child.name === name)
    .flatMap((child) => childrenOf(child, ...rest));
}

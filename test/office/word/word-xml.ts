/** WordprocessingML, as Word saves it by default and as "Strict Open XML". */
export const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main";
export const W15 = "http://schemas.microsoft.com/office/word/2012/wordml";
export const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006";
const XMLNS = "http://www.w3.org/2000/xmlns/";
const XML = "http://www.w3.org/XML/1998/namespace";

const ELEMENT = 1;
const TEXT = 3;

export const isElement = (node: Node | null): node is Element => node?.nodeType === ELEMENT;
export const isText = (node: Node | null): node is Text => node?.nodeType === TEXT;

/** True for an element of WordprocessingML with one of these local names (with any, if none is given). */
export function isWord(node: Node | null, ...locals: readonly string[]): node is Element {
  if (!isElement(node)) return false;
  if (node.namespaceURI !== W && node.namespaceURI !== STRICT) return false;
  return locals.length === 0 || locals.includes(node.localName);
}

/** First child with this name. */
export function wordChild(element: Element | null | undefined, local: string): Element | null {
  return wordChildren(element, local)[0] ?? null;
}

export function wordChildren(
  element: Element | null | undefined,
  ...locals: readonly string[]
): readonly Element[] {
  return [...(element?.children ?? [])].filter((child) => isWord(child, ...locals));
}

/** The nearest ancestor with one of these names, the node itself included. */
export function closestWord(node: Node | null, ...locals: readonly string[]): Element | null {
  for (let at = node; at !== null; at = at.parentNode) if (isWord(at, ...locals)) return at;
  return null;
}

/** Elements below this one in reading order; what stands in text boxes and drawings is left out. */
export function* wordDescendants(root: Node, ...locals: readonly string[]): Generator<Element> {
  for (const child of [...root.childNodes]) {
    if (!isElement(child) || isApart(child)) continue;
    if (isWord(child, ...locals)) yield child;
    yield* wordDescendants(child, ...locals);
  }
}

/** Drawings and what they hold: the API of Word does not look in there. */
export const isApart = (node: Element): boolean =>
  node.namespaceURI === COMPATIBILITY || isWord(node, "drawing", "pict", "object");

/** Value of an attribute of WordprocessingML: `w:val` unless another is named. */
export function valueOf(element: Element | null | undefined, name = "val"): string | null {
  if (element === null || element === undefined) return null;
  return element.getAttributeNS(element.namespaceURI, name);
}

/** An on/off property: there, and not switched off. */
export function isOn(element: Element | null): boolean {
  return element !== null && !["0", "false", "off", "none"].includes(valueOf(element) ?? "true");
}

/** A new element `w:local` for the document of `home`, in its dialect, with `w:` attributes. */
export function wordElement(
  home: Node,
  local: string,
  attributes: Readonly<Record<string, string>> = {}
): Element {
  const document = documentOf(home);
  const uri = dialectOf(document);
  const element = document.createElementNS(uri, `w:${local}`);
  for (const [name, value] of Object.entries(attributes)) {
    element.setAttributeNS(uri, `w:${name}`, value);
  }
  return element;
}

export const documentOf = (node: Node): XMLDocument => (node.ownerDocument ?? node) as XMLDocument;

function dialectOf(document: XMLDocument): string {
  return document.documentElement.namespaceURI === STRICT ? STRICT : W;
}

/** Sets `w:val` of a property, making the property where it stands in the schema's order. */
export function setProperty(
  properties: Element,
  order: readonly string[],
  [local, attributes]: readonly [string, Readonly<Record<string, string>> | null]
): void {
  wordChild(properties, local)?.remove();
  if (attributes === null) return;
  const element = wordElement(properties, local, attributes);
  insertInOrder(properties, order, element);
}

/** Puts a property where the schema wants it: before the first one that comes later in the order. */
export function insertInOrder(
  properties: Element,
  order: readonly string[],
  element: Element
): void {
  const later = order.slice(order.indexOf(element.localName) + 1);
  const next = [...properties.children].find(({ localName }) => later.includes(localName));
  properties.insertBefore(element, next ?? null);
}

/** The properties element of a run, paragraph or table ("rPr", "pPr"), made first child where it is missing. */
export function propertiesOf(element: Element, local: string): Element {
  const known = wordChild(element, local);
  if (known !== null) return known;
  const made = wordElement(element, local);
  element.prepend(made);
  return made;
}

/** Makes the prefix `w15` known to the part, and ignorable for older programs, as Word requires. */
export function declareWord2013(document: XMLDocument): void {
  const root = document.documentElement;
  if (root.lookupNamespaceURI("w15") === null) root.setAttributeNS(XMLNS, "xmlns:w15", W15);
  if (root.lookupNamespaceURI("mc") === null) root.setAttributeNS(XMLNS, "xmlns:mc", COMPATIBILITY);
  const ignorable = (root.getAttributeNS(COMPATIBILITY, "Ignorable") ?? "").split(" ");
  if (ignorable.includes("w15")) return;
  const names = [...ignorable, "w15"].filter((name) => name !== "");
  root.setAttributeNS(COMPATIBILITY, "mc:Ignorable", names.join(" "));
}

/** `<w:t xml:space="preserve">` with this text. */
export function textElement(home: Node, text: string, local = "t"): Element {
  const element = wordElement(home, local);
  element.setAttributeNS(XML, "xml:space", "preserve");
  element.textContent = text;
  return element;
}

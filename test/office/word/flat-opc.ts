import type { SimulatedDocument } from "./document";
import type { DocxPackage } from "./docx-package";
import { contentEnd, isSamePlace, type Span } from "./spans";
import { closestWord, documentOf, isWord, wordChild } from "./word-xml";

const PACKAGE = "http://schemas.microsoft.com/office/2006/xmlPackage";
/** What `getOoxml` leaves out: it tells text and looks, and no data of add-ins. */
const LEFT_OUT = ["customXml/", "docProps/", "[Content_Types].xml"];

/**
 * A part of the document as one XML text, in the "flat OPC" form of `getOoxml`: the main part with only
 * what the span covers (all of it for the body), and the parts that it needs.
 */
export function ooxmlOf({ pack, main, body }: SimulatedDocument, span: Span): string {
  const isAll = isSamePlace(span.start, [body, 0]) && isSamePlace(span.end, contentEnd(body));
  const document = isAll ? mainXml(pack, main) : excerptXml(pack, body, span);
  const names = pack.names.filter((name) => !LEFT_OUT.some((start) => name.startsWith(start)));
  const parts = names.map((name) => partXml(pack, name, name === main ? document : null));
  return `<pkg:package xmlns:pkg="${PACKAGE}">${parts.join("")}</pkg:package>`;
}

const mainXml = (pack: DocxPackage, main: string): string =>
  withoutDeclaration(pack.text(main) ?? "");

function partXml(pack: DocxPackage, name: string, replacement: string | null): string {
  const type = pack.contentType(name);
  const open = `<pkg:part pkg:name="/${name}" pkg:contentType="${type}"`;
  if (!type.endsWith("xml")) return "";
  const text = replacement ?? withoutDeclaration(pack.text(name) ?? "");
  const content = name.endsWith(".rels") ? withoutTies(text) : text;
  return `${open}><pkg:xmlData>${content}</pkg:xmlData></pkg:part>`;
}

const withoutDeclaration = (xml: string): string =>
  xml.replace(/^\uFEFF?\s*<\?xml[^>]*\?>\s*/u, "");

/** A tie to a part that is left out would lead nowhere. */
const withoutTies = (xml: string): string =>
  xml.replace(/<Relationship\s[^>]*Target="[^"]*(?:customXml|docProps)\/[^"]*"[^>]*?\/>/gu, "");

/** The main part with a body of its own: whole paragraphs where the span covers several. */
function excerptXml(pack: DocxPackage, body: Element, span: Span): string {
  const root = body.ownerDocument.documentElement.cloneNode(true) as Element;
  const copy = wordChild(root, "body");
  if (copy === null) return "";
  const section = wordChild(copy, "sectPr");
  copy.replaceChildren(excerpt(span));
  if (section !== null) copy.append(section);
  return pack.xml.print(root);
}

function excerpt(span: Span): Node {
  const content = copyOf(span);
  const isBlocks = [...content.children].some((child) => isWord(child, "p", "tbl"));
  const paragraph = closestWord(span.common, "p");
  if (isBlocks || paragraph === null) return content;
  const shell = paragraph.cloneNode(false) as Element;
  const properties = wordChild(paragraph, "pPr");
  if (properties !== null && wordChild(asElement(content), "pPr") === null) {
    shell.append(properties.cloneNode(true));
  }
  shell.append(...wrapInRun(content, span));
  return shell;
}

const asElement = (fragment: DocumentFragment): Element | null => fragment as unknown as Element;

function copyOf({ start, end, common }: Span): DocumentFragment {
  const range = documentOf(common).createRange();
  range.setStart(...start);
  range.setEnd(...end);
  return range.cloneContents();
}

/** Letters out of the middle of a run get their run back. */
function wrapInRun(content: DocumentFragment, { common }: Span): readonly Node[] {
  const run = closestWord(common, "r");
  if (run === null) return [...content.childNodes];
  const shell = run.cloneNode(false) as Element;
  const properties = wordChild(run, "rPr");
  if (properties !== null) shell.append(properties.cloneNode(true));
  const text = closestWord(common, "t", "delText");
  if (text === null) shell.append(...content.childNodes);
  else {
    const letters = text.cloneNode(false) as Element;
    letters.append(...content.childNodes);
    shell.append(letters);
  }
  return [shell];
}

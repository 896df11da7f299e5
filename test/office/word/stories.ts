import type { DocxPackage } from "./docx-package";
import {
  isApart,
  isElement,
  isWord,
  RELATIONSHIPS,
  valueOf,
  wordChild,
  wordDescendants,
  wordElement,
} from "./word-xml";
import { DECLARATION } from "./xml-tools";

/** A text of its own in the document: its body, a header, a footer, one footnote. */
export interface Story {
  readonly kind: "MainDoc" | "Header" | "Footer" | "Footnote" | "Endnote";
  readonly part: string;
  /** The element that holds the paragraphs. */
  readonly root: Element;
}

const WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/** Name of the main part: "word/document.xml" as a rule. */
export function mainPart(pack: DocxPackage): string {
  const tie = pack.ties("").find(({ kind }) => kind === "officeDocument");
  if (tie === undefined) throw new Error("The file holds no Word document.");
  return tie.target;
}

export function bodyOf(pack: DocxPackage, main: string): Element {
  const body = wordChild(pack.dom(main).documentElement, "body");
  if (body === null) throw new Error("The document has no body.");
  return body;
}

/** All stories: the body, headers and footers in the order of the relationships, then the notes. */
export function storiesOf(pack: DocxPackage, main: string): readonly Story[] {
  const ties = pack.ties(main);
  const partsOf = (kind: string): readonly string[] =>
    ties.filter((tie) => tie.kind === kind && pack.has(tie.target)).map(({ target }) => target);
  const whole = (kind: Story["kind"], part: string): Story => ({
    kind,
    part,
    root: pack.dom(part).documentElement,
  });
  const notes = (kind: Story["kind"], part: string): readonly Story[] => {
    const root = pack.dom(part).documentElement;
    const real = [...root.children].filter(
      (note) => isWord(note) && valueOf(note, "type") === null
    );
    return real.map((note) => ({ kind, part, root: note }));
  };
  return [
    { kind: "MainDoc", part: main, root: bodyOf(pack, main) },
    ...partsOf("header").map((part) => whole("Header", part)),
    ...partsOf("footer").map((part) => whole("Footer", part)),
    ...partsOf("footnotes").flatMap((part) => notes("Footnote", part)),
    ...partsOf("endnotes").flatMap((part) => notes("Endnote", part)),
  ];
}

/** Content controls of an element in reading order, nested ones behind the one they stand in. */
export function controlsIn(root: Element): readonly Element[] {
  return [...wordDescendants(root, "sdt")];
}

/** Properties of the sections of a document, in order. */
export function sectionsOf(body: Element): readonly Element[] {
  const found: Element[] = [];
  const visit = (element: Element): void => {
    for (const child of element.children) {
      if (!isElement(child) || isApart(child)) continue;
      if (isWord(child, "sectPr")) found.push(child);
      else if (!isWord(child, "r")) visit(child);
    }
  };
  visit(body);
  return found;
}

export type HeadKind = "header" | "footer";
/** As OOXML says it: Word's Primary is "default", FirstPage "first", EvenPages "even". */
export type HeadType = "default" | "first" | "even";

interface HeadPlace {
  readonly kind: HeadKind;
  readonly type: HeadType;
  /** Number of the section, from 0. */
  readonly section: number;
}

/**
 * The root of a section's header or footer: its own, the one it takes over from the section before, or a
 * new empty one.
 */
export function headOf(
  pack: DocxPackage,
  main: string,
  { kind, type, section }: HeadPlace
): Element {
  const sections = sectionsOf(bodyOf(pack, main));
  for (const properties of sections.slice(0, section + 1).reverse()) {
    const references = [...wordDescendants(properties, `${kind}Reference`)];
    const reference = references.find(
      (element) => (valueOf(element, "type") ?? "default") === type
    );
    const id = reference?.getAttributeNS(RELATIONSHIPS, "id");
    const tie = pack.ties(main).find((one) => one.id === id);
    if (tie !== undefined && pack.has(tie.target)) return pack.dom(tie.target).documentElement;
  }
  return addHead(pack, main, { kind, type, properties: sections[section] ?? null });
}

interface NewHead {
  readonly kind: HeadKind;
  readonly type: HeadType;
  readonly properties: Element | null;
}

function addHead(pack: DocxPackage, main: string, { kind, type, properties }: NewHead): Element {
  const folder = main.slice(0, main.lastIndexOf("/") + 1);
  let number = 1;
  while (pack.has(`${folder}${kind}${number}.xml`)) number += 1;
  const name = `${folder}${kind}${number}.xml`;
  const local = kind === "header" ? "hdr" : "ftr";
  const uri = bodyOf(pack, main).namespaceURI ?? "";
  pack.put(name, `${DECLARATION}<w:${local} xmlns:w="${uri}"><w:p/></w:${local}>`);
  pack.setContentType(name, `${WORD_TYPE}.${kind}+xml`);
  const id = pack.tie(main, `${RELATIONSHIPS}/${kind}`, `${kind}${number}.xml`);
  if (properties !== null) {
    const reference = wordElement(properties, `${kind}Reference`, { type });
    reference.setAttributeNS(RELATIONSHIPS, "r:id", id);
    properties.prepend(reference);
  }
  return pack.dom(name).documentElement;
}

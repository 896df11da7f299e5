import type { DocxPackage } from "./docx-package";
import { DECLARATION, escapeXml } from "./xml-tools";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006";
const PROPERTIES_TYPE = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";

/** One custom XML part as the person's document holds it. */
interface CustomPart {
  /** "{8A1C…}": the id under which Word knows the part. */
  readonly id: string;
  readonly xml: string;
  /** Namespace of the root element; empty where it has none. */
  readonly namespace: string;
}

/** The custom XML parts of a document; what is added here is saved in the .docx. */
export class CustomParts {
  #issued = 0;

  constructor(
    private readonly pack: DocxPackage,
    /** Name of the main part: "word/document.xml". */
    private readonly main: string
  ) {}

  /** All parts, in the order of the document's relationships. */
  get parts(): readonly CustomPart[] {
    return this.#names().map((name) => ({
      id: this.#idOf(name),
      xml: (this.pack.text(name) ?? "").replace(/^\uFEFF/u, ""),
      namespace: this.pack.dom(name).documentElement.namespaceURI ?? "",
    }));
  }

  /** Adds a part with a new id. Throws where the text is not XML. */
  add(xml: string): CustomPart {
    const namespace = this.pack.xml.parse(xml).documentElement.namespaceURI ?? "";
    const number = this.#freeNumber();
    const id = this.#newId();
    const name = `customXml/item${number}.xml`;
    const properties = `customXml/itemProps${number}.xml`;
    this.pack.put(name, xml);
    this.pack.put(properties, propertiesXml(id, namespace));
    this.pack.setContentType(properties, PROPERTIES_TYPE);
    this.pack.tie(this.main, `${OFFICE}/relationships/customXml`, `../${name}`);
    this.pack.tie(name, `${OFFICE}/relationships/customXmlProps`, `itemProps${number}.xml`);
    return { id, xml, namespace };
  }

  /** Puts another text into a part; false when there is no such part. */
  replace(id: string, xml: string): boolean {
    const name = this.#nameOf(id);
    if (name === undefined) return false;
    this.pack.xml.parse(xml);
    this.pack.put(name, xml);
    return true;
  }

  /** False when there is no such part. */
  remove(id: string): boolean {
    const name = this.#nameOf(id);
    if (name === undefined) return false;
    for (const { target } of this.pack.ties(name)) {
      this.pack.remove(target);
      this.pack.dropContentType(target);
    }
    this.pack.remove(name.replace(/([^/]+)$/u, "_rels/$1.rels"));
    this.pack.remove(name);
    this.pack.untie(this.main, name);
    return true;
  }

  #names(): readonly string[] {
    const ties = this.pack.ties(this.main).filter(({ kind }) => kind === "customXml");
    return ties.map(({ target }) => target).filter((name) => this.pack.has(name));
  }

  #nameOf(id: string): string | undefined {
    return this.#names().find((name) => this.#idOf(name) === id);
  }

  /** A part without properties is known by its name: Word would give it an id of its own. */
  #idOf(name: string): string {
    const tie = this.pack.ties(name).find(({ kind }) => kind === "customXmlProps");
    if (tie === undefined || !this.pack.has(tie.target)) return name;
    const root = this.pack.dom(tie.target).documentElement;
    return root.getAttributeNS(`${OFFICE}/customXml`, "itemID") ?? name;
  }

  #freeNumber(): number {
    let number = 1;
    const isTaken = (): boolean =>
      this.pack.has(`customXml/item${number}.xml`) ||
      this.pack.has(`customXml/itemProps${number}.xml`);
    while (isTaken()) number += 1;
    return number;
  }

  /** Counted instead of drawn, so that a test sees the same ids every time. */
  #newId(): string {
    const known = new Set(this.parts.map(({ id }) => id));
    let id: string;
    do {
      this.#issued += 1;
      const digits = this.#issued.toString(16).toUpperCase().padStart(12, "0");
      id = `{5D0C1A7E-0000-4000-8000-${digits}}`;
    } while (known.has(id));
    return id;
  }
}

function propertiesXml(id: string, namespace: string): string {
  const reference = namespace === "" ? "" : `<ds:schemaRef ds:uri="${escapeXml(namespace)}"/>`;
  return (
    `${DECLARATION}<ds:datastoreItem ds:itemID="${id}" xmlns:ds="${OFFICE}/customXml">` +
    `<ds:schemaRefs>${reference}</ds:schemaRefs></ds:datastoreItem>`
  );
}

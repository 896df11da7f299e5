import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { DECLARATION, type XmlTools } from "./xml-tools";

const RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
const CONTENT_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
const TYPES_PART = "[Content_Types].xml";

/** A tie from one part to another, or to an address outside. */
export interface Tie {
  readonly id: string;
  /** Last word of the relationship's type: "header", "customXml". */
  readonly kind: string;
  /** Name of the part, without a leading slash; an outside address as it stands. */
  readonly target: string;
}

/**
 * The zip of a .docx by part. Parts that nobody opened with `dom` or wrote with `put` keep their bytes;
 * one that was opened and not changed keeps them too.
 */
export class DocxPackage {
  readonly #entries: Map<string, Uint8Array>;
  readonly #opened = new Map<string, { readonly dom: XMLDocument; readonly printed: string }>();

  constructor(
    bytes: Uint8Array,
    readonly xml: XmlTools
  ) {
    const files = Object.entries(unzipSync(bytes)).filter(([name]) => !name.endsWith("/"));
    this.#entries = new Map(files);
  }

  /** Names of all parts, in the order of the zip. */
  get names(): readonly string[] {
    return [...this.#entries.keys()];
  }

  has(name: string): boolean {
    return this.#entries.has(name);
  }

  /** The live document of a part: what is changed in it is saved. */
  dom(name: string): XMLDocument {
    const known = this.#opened.get(name);
    if (known !== undefined) return known.dom;
    const bytes = this.#entries.get(name);
    if (bytes === undefined) throw new Error(`No part ${name}`);
    const dom = this.xml.parse(strFromU8(bytes).replace(/^\uFEFF/u, ""));
    this.#opened.set(name, { dom, printed: this.xml.print(dom) });
    return dom;
  }

  /** Text of a part as it would be saved now; null when there is none. */
  text(name: string): string | null {
    const bytes = this.#saved(name);
    return bytes === undefined ? null : strFromU8(bytes);
  }

  put(name: string, text: string): void {
    this.#opened.delete(name);
    this.#entries.set(name, strToU8(text));
  }

  remove(name: string): void {
    this.#opened.delete(name);
    this.#entries.delete(name);
  }

  toBytes(): Uint8Array {
    const files = this.names.map((name) => [name, this.#saved(name) ?? new Uint8Array()] as const);
    return zipSync(Object.fromEntries(files), { mtime: new Date(2026, 0, 5) });
  }

  #saved(name: string): Uint8Array | undefined {
    const opened = this.#opened.get(name);
    const before = this.#entries.get(name);
    if (opened === undefined) return before;
    const printed = this.xml.print(opened.dom);
    if (printed === opened.printed) return before;
    return strToU8(printed.startsWith("<?xml") ? printed : DECLARATION + printed);
  }

  /** Ties that lead from this part; "" stands for the package itself. */
  ties(part: string): readonly Tie[] {
    const name = tiesName(part);
    if (!this.has(name)) return [];
    const elements = [...this.dom(name).getElementsByTagNameNS(RELATIONSHIPS, "Relationship")];
    return elements.map((element) => ({
      id: element.getAttribute("Id") ?? "",
      kind: (element.getAttribute("Type") ?? "").split("/").at(-1) ?? "",
      target: targetOf(element, part),
    }));
  }

  /** Ties a part to another; gives the id of the tie. */
  tie(part: string, type: string, target: string): string {
    const name = tiesName(part);
    if (!this.has(name)) this.put(name, `${DECLARATION}<Relationships xmlns="${RELATIONSHIPS}"/>`);
    const dom = this.dom(name);
    const used = new Set(this.ties(part).map(({ id }) => id));
    let number = used.size + 1;
    while (used.has(`rId${number}`)) number += 1;
    const element = dom.createElementNS(RELATIONSHIPS, "Relationship");
    element.setAttribute("Id", `rId${number}`);
    element.setAttribute("Type", type);
    element.setAttribute("Target", target);
    dom.documentElement.append(element);
    return `rId${number}`;
  }

  untie(part: string, target: string): void {
    const name = tiesName(part);
    if (!this.has(name)) return;
    for (const element of this.dom(name).getElementsByTagNameNS(RELATIONSHIPS, "Relationship")) {
      if (targetOf(element, part) === target) element.remove();
    }
  }

  /** Says what kind of content a new part has. */
  setContentType(part: string, type: string): void {
    this.dropContentType(part);
    const dom = this.dom(TYPES_PART);
    const element = dom.createElementNS(CONTENT_TYPES, "Override");
    element.setAttribute("PartName", `/${part}`);
    element.setAttribute("ContentType", type);
    dom.documentElement.append(element);
  }

  /** The declared content type of a part; by its extension where it has no own. */
  contentType(part: string): string {
    const types = [...this.dom(TYPES_PART).documentElement.children];
    const own = types.find((element) => element.getAttribute("PartName") === `/${part}`);
    const extension = part.split(".").at(-1)?.toLowerCase();
    const general = types.find(
      (element) => element.getAttribute("Extension")?.toLowerCase() === extension
    );
    return (own ?? general)?.getAttribute("ContentType") ?? "application/xml";
  }

  dropContentType(part: string): void {
    for (const element of [...this.dom(TYPES_PART).documentElement.children]) {
      if (element.getAttribute("PartName") === `/${part}`) element.remove();
    }
  }
}

/** "word/document.xml" keeps its ties in "word/_rels/document.xml.rels". */
function tiesName(part: string): string {
  const at = part.lastIndexOf("/") + 1;
  return `${part.slice(0, at)}_rels/${part.slice(at)}.rels`;
}

function targetOf(element: Element, part: string): string {
  const target = element.getAttribute("Target") ?? "";
  if (element.getAttribute("TargetMode") === "External") return target;
  if (target.startsWith("/")) return target.slice(1);
  const folders = part.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") folders.pop();
    else if (step !== ".") folders.push(step);
  }
  return folders.join("/");
}

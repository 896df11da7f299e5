/** A custom XML part of a workbook, as its file keeps it. */
export interface XmlPart {
  readonly id: string;
  readonly xml: string;
}

/** The custom XML parts of a workbook, in the order in which they came. */
export class XmlParts {
  all: readonly XmlPart[];
  #issued: number;
  /** Adding, replacing and deleting succeed and do nothing: parts have been seen to vanish so. */
  isSilent = false;

  constructor(parts: readonly XmlPart[] = []) {
    this.all = parts;
    this.#issued = parts.length;
  }

  find(id: string): XmlPart | null {
    return this.all.find((part) => part.id === id) ?? null;
  }

  /** Gives the id of the new part. */
  add(xml: string): string {
    this.#issued += 1;
    const id = `{5D0C1A7E-0000-4000-8000-${this.#issued.toString(16).padStart(12, "0")}}`;
    this.#keep([...this.all, { id, xml }]);
    return id;
  }

  replace(id: string, xml: string): void {
    this.#keep(this.all.map((part) => (part.id === id ? { id, xml } : part)));
  }

  remove(id: string): void {
    this.#keep(this.all.filter((part) => part.id !== id));
  }

  /** What happens to them where a save or the web's session loses them. */
  lose(): void {
    this.all = [];
  }

  #keep(parts: readonly XmlPart[]): void {
    if (!this.isSilent) this.all = parts;
  }
}

/**
 * Namespace of the root element, "" where it has none; null where the text is plainly no XML: it does not
 * begin with an element, or does not end with that element's end.
 */
export function rootNamespace(xml: string): string | null {
  const body = xml.replace(/^\uFEFF?\s*(?:<\?[^>]*\?>\s*|<!--[\s\S]*?-->\s*)*/u, "").trimEnd();
  const root =
    /^<([\p{L}_][\w.-]*:)?([\p{L}_][\w.-]*)((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>/u.exec(
      body
    );
  if (root === null) return null;
  const [whole, prefix = "", name = "", attributes = "", slash = ""] = root;
  const isWhole = slash === "/" ? whole === body : body.endsWith(`</${prefix}${name}>`);
  if (!isWhole) return null;
  const wanted = prefix === "" ? "xmlns" : `xmlns:${prefix.slice(0, -1)}`;
  const found = [...attributes.matchAll(/([\w:.-]+)\s*=\s*["']([^"']*)["']/gu)].find(
    ([, key]) => key === wanted
  );
  return found?.[2] ?? "";
}

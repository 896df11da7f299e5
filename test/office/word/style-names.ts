import type { DocxPackage } from "./docx-package";
import { isWord, RELATIONSHIPS, valueOf, W, wordChild, wordChildren } from "./word-xml";
import { DECLARATION } from "./xml-tools";

/** Styles of a document: `style` of the API is the name that a person sees, the file refers to ids. */
export class StyleNames {
  constructor(
    private readonly pack: DocxPackage,
    private readonly main: string
  ) {}

  /** Name of a paragraph's style; the default style's where it has none. */
  nameOf(paragraph: Element): string {
    const id = valueOf(wordChild(wordChild(paragraph, "pPr"), "pStyle"));
    const style = id === null ? this.#default() : this.byId(id);
    return displayName(valueOf(wordChild(style, "name")) ?? id ?? "Normal");
  }

  /** Id for a name as a person or the API says it ("Heading 1", "Heading1"); null when there is none. */
  idOf(name: string): string | null {
    const wanted = fold(name);
    const styles = this.#styles().filter((style) => valueOf(style, "type") === "paragraph");
    const style = styles.find(
      (one) =>
        fold(valueOf(wordChild(one, "name")) ?? "") === wanted ||
        fold(valueOf(one, "styleId") ?? "") === wanted
    );
    return valueOf(style, "styleId");
  }

  /**
   * Id of a style for writing: one that the document lacks and Word has built in (Normal, headings) is
   * added, as Word does. Null for an unknown name.
   */
  need(name: string): string | null {
    const known = this.idOf(name);
    if (known !== null) return known;
    const [, level] = /^heading\s*([1-9])$/iu.exec(name) ?? [];
    if (level !== undefined) return this.#add(`Heading${level}`, headingXml(level));
    return fold(name) === "normal" ? this.#add("Normal", normalXml) : null;
  }

  byId(id: string): Element | null {
    return this.#styles().find((style) => valueOf(style, "styleId") === id) ?? null;
  }

  /** A paragraph's style and what it is based on, nearest first; the document's defaults come last. */
  chainOf(paragraph: Element): readonly Element[] {
    const id = valueOf(wordChild(wordChild(paragraph, "pPr"), "pStyle"));
    const chain: Element[] = [];
    let style = id === null ? this.#default() : this.byId(id);
    while (style !== null && !chain.includes(style)) {
      chain.push(style);
      const base: string | null = valueOf(wordChild(style, "basedOn"));
      style = base === null ? null : this.byId(base);
    }
    return chain;
  }

  /** `w:docDefaults`: `w:rPrDefault` and `w:pPrDefault`. */
  defaults(local: "rPr" | "pPr"): Element | null {
    const defaults = wordChild(this.#root(), "docDefaults");
    return wordChild(wordChild(defaults, `${local}Default`), local);
  }

  #default(): Element | null {
    const styles = this.#styles();
    return (
      styles.find(
        (style) => valueOf(style, "type") === "paragraph" && valueOf(style, "default") === "1"
      ) ?? null
    );
  }

  #add(id: string, xml: string): string {
    const root = this.#root() ?? this.#addPart();
    const style = this.pack.xml.parse(xml).documentElement;
    root.append(root.ownerDocument.importNode(style, true));
    return id;
  }

  #addPart(): Element {
    const name = `${this.main.slice(0, this.main.lastIndexOf("/") + 1)}styles.xml`;
    this.pack.put(name, `${DECLARATION}<w:styles xmlns:w="${W}"/>`);
    this.pack.setContentType(name, STYLES_TYPE);
    this.pack.tie(this.main, `${RELATIONSHIPS}/styles`, "styles.xml");
    return this.pack.dom(name).documentElement;
  }

  #styles(): readonly Element[] {
    return wordChildren(this.#root(), "style");
  }

  #root(): Element | null {
    const ties = this.pack.ties(this.main);
    const tie = ties.find(({ kind, target }) => kind === "styles" && this.pack.has(target));
    const root = tie === undefined ? null : this.pack.dom(tie.target).documentElement;
    return isWord(root) ? root : null;
  }
}

const STYLES_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml";

const normalXml =
  `<w:style xmlns:w="${W}" w:type="paragraph" w:default="1" w:styleId="Normal">` +
  `<w:name w:val="Normal"/></w:style>`;

const headingXml = (level: string): string =>
  `<w:style xmlns:w="${W}" w:type="paragraph" w:styleId="Heading${level}">` +
  `<w:name w:val="heading ${level}"/><w:next w:val="Normal"/><w:pPr><w:keepNext/>` +
  `<w:outlineLvl w:val="${Number(level) - 1}"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>`;

const fold = (name: string): string => name.replaceAll(" ", "").toLowerCase();

/** Built-in names stand in small letters in the file: "heading 1" is shown as "Heading 1". */
function displayName(name: string): string {
  return /^(heading|title|subtitle|normal|caption|header|footer)\b/u.test(name)
    ? name.charAt(0).toUpperCase() + name.slice(1)
    : name;
}

/** Word.Style of a style name: "Heading 1" is "Heading1"; "Other" for one that is not built in. */
export function builtInOf(name: string): string {
  const plain = name.replaceAll(" ", "");
  return /^(Heading[1-9]|Normal|Title|Subtitle|Caption|Header|Footer|ListParagraph|NoSpacing)$/u.test(
    plain
  )
    ? plain
    : "Other";
}

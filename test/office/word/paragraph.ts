import { invalidArgument, itemNotFound } from "../rich-api-error";
import type { RichType } from "../rich-type";
import type { SimulatedDocument } from "./document";
import { paragraphsOf } from "./edit-spans";
import { insertBeside } from "./insert-paragraph";
import { attributeIn, paragraphFormat, setParagraphProperty } from "./paragraph-format";
import { spanAt } from "./range-place";
import { contentEnd, contentSpan, contentStart, wholeSpan, type Span } from "./spans";
import { stretchMethods, stretchNavigation, stretchProperties } from "./stretch";
import { builtInOf } from "./style-names";
import { tableAround } from "./table";
import { closestWord, isWord, valueOf, wordChild, wordChildren } from "./word-xml";
import { wrapSpan } from "./wrap";

/** A paragraph of the document. */
export class SimulatedParagraph {
  static readonly rich: RichType<SimulatedParagraph> = {
    type: "Paragraph",
    ref: true,
    props: {
      ...stretchProperties,
      ...paragraphFormat,
      Style: {
        get: (paragraph) => paragraph.styleName,
        set: (paragraph, name) => {
          paragraph.setStyle(String(name));
        },
      },
      StyleBuiltIn: {
        since: "1.3",
        get: (paragraph) => builtInOf(paragraph.styleName),
        set: (paragraph, name) => {
          paragraph.setStyle(String(name));
        },
      },
      IsLastParagraph: { since: "1.3", get: (paragraph) => paragraph.sibling(1) === null },
      IsListItem: { since: "1.3", get: (paragraph) => paragraph.isListItem },
      TableNestingLevel: { since: "1.3", get: (paragraph) => paragraph.tableLevel },
    },
    nav: {
      ...stretchNavigation,
      ParentBody: { since: "1.3", get: (paragraph) => paragraph.document.bodyOf(paragraph.home) },
      ParentTableOrNullObject: {
        since: "1.3",
        get: ({ document, element }) => tableAround(document, element),
      },
    },
    methods: {
      ...stretchMethods,
      Clear: (paragraph) => {
        paragraph.document.editor.remove(paragraph.writable());
      },
      Delete: (paragraph) => {
        paragraph.writable();
        paragraph.document.editor.remove(paragraph.whole());
      },
      GetRange: {
        since: "1.3",
        run: (paragraph, [where]) =>
          paragraph.document.rangeOf(spanAt(paragraph, where ?? "Whole")),
      },
      GetNext: { since: "1.3", run: (paragraph) => existing(paragraph.sibling(1)) },
      GetNextOrNullObject: { since: "1.3", run: (paragraph) => paragraph.sibling(1) },
      GetPrevious: { since: "1.3", run: (paragraph) => existing(paragraph.sibling(-1)) },
      GetPreviousOrNullObject: { since: "1.3", run: (paragraph) => paragraph.sibling(-1) },
      InsertContentControl: (paragraph, [type]) => {
        const { document } = paragraph;
        return document.controlOf(wrapSpan(document, paragraph.whole(), type));
      },
      InsertParagraph: (paragraph, [text, where]) => {
        if (where !== "Before" && where !== "After") throw invalidArgument();
        const { document, element } = paragraph;
        return document.paragraphOf(insertBeside(document, element, { text: String(text), where }));
      },
      InsertText: (paragraph, [text, where]) =>
        paragraph.document.rangeOf(paragraph.write(String(text), where)),
    },
  };

  constructor(
    readonly document: SimulatedDocument,
    readonly element: Element
  ) {}

  content(): Span {
    if (!this.element.isConnected) throw itemNotFound();
    return contentSpan(this.element);
  }

  /** With the paragraph mark. */
  whole(): Span {
    if (!this.element.isConnected) throw itemNotFound();
    return wholeSpan(this.element);
  }

  get styleName(): string {
    return this.document.styles.nameOf(this.element);
  }

  /** An attribute of a paragraph property, as it counts after styles and defaults. */
  formatValue(local: string, attribute: string): string | null {
    const { styles } = this.document;
    const sources = [
      wordChild(this.element, "pPr"),
      ...styles.chainOf(this.element).map((style) => wordChild(style, "pPr")),
      styles.defaults("pPr"),
    ];
    for (const source of sources) {
      const value = attributeIn(source, local, attribute);
      if (value !== null) return value;
    }
    return null;
  }

  setFormat(local: string, changes: Readonly<Record<string, string | null>>): void {
    this.document.refuseLocked(this.element);
    setParagraphProperty(this.element, local, changes);
    this.document.isSaved = false;
  }

  /** The body, header, footer or cell in which it stands. */
  private get home(): Element {
    return closestWord(this.element, "tc") ?? this.document.storyOf(this.element).root;
  }

  private get isListItem(): boolean {
    const id = this.formatValue("numId", "val") ?? valueOf(wordChild(this.numbering, "numId"));
    return id !== null && id !== "0";
  }

  private get numbering(): Element | null {
    const own = wordChild(wordChild(this.element, "pPr"), "numPr");
    const styled = this.document.styles
      .chainOf(this.element)
      .flatMap((style) => wordChildren(wordChild(style, "pPr"), "numPr"));
    return own ?? styled[0] ?? null;
  }

  private get tableLevel(): number {
    let level = 0;
    for (let at: Node | null = this.element; at !== null; at = at.parentNode) {
      if (isWord(at, "tbl")) level += 1;
    }
    return level;
  }

  private setStyle(name: string): void {
    const id = this.document.styles.need(name);
    if (id === null) throw itemNotFound();
    this.setFormat("pStyle", { val: id });
  }

  private sibling(step: 1 | -1): SimulatedParagraph | null {
    const all = paragraphsOf(this.home);
    const other = all[all.indexOf(this.element) + step];
    return other === undefined ? null : this.document.paragraphOf(other);
  }

  /** Its content, once nothing forbids writing there. */
  private writable(): Span {
    const content = this.content();
    this.document.refuseLocked(this.element);
    this.document.isSaved = false;
    return content;
  }

  private write(text: string, where: unknown): Span {
    const { editor } = this.document;
    const content = this.writable();
    if (where === "Replace") return editor.replace(content, text);
    if (where === "Start") return editor.insert(contentStart(this.element), text);
    if (where === "End") return editor.insert(contentEnd(this.element), text);
    throw invalidArgument();
  }
}

function existing(paragraph: SimulatedParagraph | null): SimulatedParagraph {
  if (paragraph === null) throw itemNotFound();
  return paragraph;
}

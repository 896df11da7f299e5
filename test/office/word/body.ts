import { invalidArgument, itemNotFound, notImplemented } from "../rich-api-error";
import type { RichType } from "../rich-type";
import type { SimulatedDocument } from "./document";
import { paragraphsOf } from "./edit-spans";
import { insertBeside } from "./insert-paragraph";
import { spanAt } from "./range-place";
import { contentEnd, contentSpan, contentStart, type Span } from "./spans";
import { stretchMethods, stretchNavigation, stretchProperties } from "./stretch";
import { TableCollection } from "./table";
import { isWord, wordChildren, wordElement } from "./word-xml";

/** The body of the document, of a header or footer, or of a table cell. */
export class SimulatedBody {
  static readonly rich: RichType<SimulatedBody> = {
    type: "Body",
    ref: true,
    props: {
      ...stretchProperties,
      Style: (body) => body.document.styles.nameOf(body.paragraphs()[0] ?? body.root),
      Type: { since: "1.3", get: (body) => body.type },
    },
    nav: {
      ...stretchNavigation,
      Tables: { since: "1.3", get: (body) => new TableCollection(body.document, body.root) },
    },
    methods: {
      ...stretchMethods,
      Clear: (body) => {
        body.write("", "Replace");
      },
      GetRange: {
        since: "1.3",
        run: (body, [where]) => body.document.rangeOf(spanAt(body, where ?? "Whole")),
      },
      InsertParagraph: (body, [text, where]) => body.insertParagraph(String(text), where),
      InsertText: (body, [text, where]) => body.document.rangeOf(body.write(String(text), where)),
      InsertContentControl: () => {
        throw notImplemented("Body.insertContentControl");
      },
    },
  };

  constructor(
    readonly document: SimulatedDocument,
    readonly root: Element
  ) {}

  get type(): string {
    return isWord(this.root, "tc") ? "TableCell" : this.document.storyOf(this.root).kind;
  }

  content(): Span {
    if (!this.root.isConnected) throw itemNotFound();
    return contentSpan(this.root);
  }

  whole(): Span {
    return this.content();
  }

  paragraphs(): readonly Element[] {
    return paragraphsOf(this.root);
  }

  private insertParagraph(text: string, where: unknown): object {
    if (where !== "Start" && where !== "End") throw invalidArgument();
    const blocks = wordChildren(this.root, "p", "tbl", "sdt");
    const block = where === "Start" ? blocks[0] : blocks.at(-1);
    const inside = block === undefined ? [] : paragraphsOf(block);
    const neighbour = where === "Start" ? inside[0] : inside.at(-1);
    if (block === undefined || neighbour === undefined) throw itemNotFound();
    const side = where === "Start" ? "Before" : "After";
    const paragraph = insertBeside(this.document, neighbour, { text, where: side });
    // The end of the body is behind a table or a control, not in it.
    if (block !== neighbour) {
      if (where === "Start") block.before(paragraph);
      else block.after(paragraph);
    }
    return this.document.paragraphOf(paragraph);
  }

  private write(text: string, where: unknown): Span {
    const { document } = this;
    const content = this.content();
    document.refuseLocked(this.root);
    document.isSaved = false;
    if (where === "Replace") return document.editor.replace(content, text);
    const paragraphs = this.paragraphs();
    const paragraph = where === "Start" ? paragraphs[0] : paragraphs.at(-1);
    if (where !== "Start" && where !== "End") throw invalidArgument();
    if (paragraph === undefined) this.root.append(wordElement(this.root, "p"));
    const home = paragraph ?? this.root;
    return document.editor.insert(where === "Start" ? contentStart(home) : contentEnd(home), text);
  }
}

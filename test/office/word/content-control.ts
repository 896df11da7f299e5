import { accessDenied, invalidArgument, itemNotFound, notImplemented } from "../rich-api-error";
import type { RichType } from "../rich-type";
import {
  appearance,
  color,
  contentOf,
  hidePlaceholder,
  isInline,
  isRichText,
  lockOf,
  PLACEHOLDER,
  readLate,
  readProperty,
  setLock,
  showPlaceholder,
  showsPlaceholder,
  subtypeOf,
  writeLate,
  writeProperty,
} from "./control-properties";
import { deleteControl } from "./delete-control";
import type { SimulatedDocument } from "./document";
import { paragraphsIn, paragraphsOf, placeForRuns } from "./edit-spans";
import { insertBeside } from "./insert-paragraph";
import { spanAt } from "./range-place";
import { formatAt } from "./run-format";
import { before, contentSpan, wholeSpan, type Span } from "./spans";
import { stretchMethods, stretchNavigation, stretchProperties } from "./stretch";
import { builtInOf } from "./style-names";
import { closestWord, isWord, wordChild } from "./word-xml";

const LONGEST_NAME = 64;

const appearances: Readonly<Record<string, string>> = {
  boundingBox: "BoundingBox",
  tags: "Tags",
  hidden: "Hidden",
};

/** A content control, on its `w:sdt`. */
export class SimulatedControl {
  static readonly rich: RichType<SimulatedControl> = {
    type: "ContentControl",
    ref: true,
    id: (control) => control.id,
    props: {
      ...stretchProperties,
      Id: ({ id }) => id,
      Tag: {
        get: ({ tag }) => tag,
        set: (control, tag) => {
          control.name("tag", tag);
        },
      },
      Title: {
        get: ({ title }) => title,
        set: (control, title) => {
          control.name("alias", title);
        },
      },
      Type: ({ type }) => type,
      Subtype: { since: "1.3", get: ({ element }) => subtypeOf(element) },
      Appearance: {
        get: ({ element }) =>
          appearances[readLate(element, appearance) ?? "boundingBox"] ?? "BoundingBox",
        set: (control, value) => {
          const entry = Object.entries(appearances).find(([, shown]) => shown === value);
          if (entry === undefined) throw invalidArgument();
          writeLate(control.alive(), appearance, entry[0]);
        },
      },
      Color: {
        get: ({ element }) => `#${readLate(element, color) ?? "000000"}`,
        set: (control, value) => {
          writeLate(control.alive(), color, String(value).replace("#", ""));
        },
      },
      CannotEdit: {
        get: ({ element }) => lockOf(element).content,
        set: (control, value) => {
          setLock(control.alive(), { ...lockOf(control.element), content: value === true });
        },
      },
      CannotDelete: {
        get: ({ element }) => lockOf(element).control,
        set: (control, value) => {
          setLock(control.alive(), { ...lockOf(control.element), control: value === true });
        },
      },
      PlaceholderText: {
        get: ({ document, element }) => document.placeholderOf(element) ?? PLACEHOLDER,
        set: (control, value) => {
          control.setPlaceholder(String(value));
        },
      },
      RemoveWhenEdited: ({ element }) =>
        wordChild(wordChild(element, "sdtPr"), "temporary") !== null,
      Style: (control) => control.styleName,
      StyleBuiltIn: { since: "1.3", get: (control) => builtInOf(control.styleName) },
    },
    nav: stretchNavigation,
    methods: {
      ...stretchMethods,
      Clear: (control) => {
        control.write("", "Replace");
      },
      Delete: (control, [keepContent]) => {
        const element = control.alive();
        if (lockOf(element).control) throw accessDenied();
        deleteControl(control.document, element, keepContent === true);
      },
      GetRange: {
        since: "1.3",
        run: (control, [where]) => control.document.rangeOf(spanAt(control, where ?? "Whole")),
      },
      InsertText: (control, [text, where]) =>
        control.document.rangeOf(control.write(String(text), where)),
      InsertParagraph: (control, [text, where]) => control.insertParagraph(String(text), where),
    },
  };

  constructor(
    readonly document: SimulatedDocument,
    readonly element: Element
  ) {}

  get id(): number {
    return Number(readProperty(this.element, "id"));
  }

  get tag(): string {
    return readProperty(this.element, "tag");
  }

  get title(): string {
    return readProperty(this.element, "alias");
  }

  get type(): string {
    return isRichText(this.element) ? "RichText" : "PlainText";
  }

  content(): Span {
    return contentSpan(contentOf(this.alive()));
  }

  /** With its tags. */
  whole(): Span {
    return wholeSpan(this.alive());
  }

  private alive(): Element {
    if (!this.element.isConnected) throw itemNotFound();
    return this.element;
  }

  private get styleName(): string {
    const [paragraph] = paragraphsIn(this.content());
    return paragraph === undefined ? "" : this.document.styles.nameOf(paragraph);
  }

  private name(local: "tag" | "alias", value: unknown): void {
    if (typeof value !== "string" || value.length > LONGEST_NAME) throw invalidArgument();
    writeProperty(this.alive(), local, value === "" ? null : value);
    this.document.isSaved = false;
  }

  private setPlaceholder(text: string): void {
    this.document.setPlaceholder(this.alive(), text);
    if (!showsPlaceholder(this.element)) return;
    hidePlaceholder(this.element);
    showPlaceholder(this.element, text);
  }

  private write(text: string, where: unknown): Span {
    const { document, element } = this;
    const content = this.content();
    if (where !== "Replace" && where !== "Start" && where !== "End") throw invalidArgument();
    document.refuseLocked(element);
    document.refuseCaret(element);
    const failure = document.failureOf(element);
    if (failure === "nothing") return content;
    document.isSaved = false;
    const written = this.put(text, failure === "start" ? "Start" : where);
    showPlaceholder(element, document.placeholderOf(element) ?? PLACEHOLDER);
    return written;
  }

  private put(text: string, where: "Replace" | "Start" | "End"): Span {
    const { editor } = this.document;
    if (showsPlaceholder(this.element)) {
      // The prompt's looks are not the text's: that takes those of what stands around the control.
      const format = isInline(this.element) ? formatAt(before(this.element)) : null;
      hidePlaceholder(this.element);
      const place = placeForRuns(this.content().start, false);
      if (place === null) throw notImplemented("text in a control without a paragraph");
      return editor.insert(place, text, format);
    }
    const content = this.content();
    if (where === "Replace") return editor.replace(content, text);
    const place = placeForRuns(where === "Start" ? content.start : content.end, where === "End");
    if (place === null) throw notImplemented("text in a control without a paragraph");
    return editor.insert(place, text);
  }

  private insertParagraph(text: string, where: unknown): object {
    const { document } = this;
    const inside = paragraphsOf(contentOf(this.alive()));
    if (where === "Before" || where === "After") return this.insertOutside(text, where);
    if (where !== "Start" && where !== "End") throw invalidArgument();
    const neighbour = where === "Start" ? inside[0] : inside.at(-1);
    if (neighbour === undefined) throw notImplemented("paragraphs inside an inline control");
    const side = where === "Start" ? "Before" : "After";
    return document.paragraphOf(insertBeside(document, neighbour, { text, where: side }));
  }

  private insertOutside(text: string, where: "Before" | "After"): object {
    const { document, element } = this;
    const own = closestWord(element.parentNode, "p");
    const inside = paragraphsOf(contentOf(element));
    const neighbour = own ?? (where === "Before" ? inside[0] : inside.at(-1));
    if (neighbour === undefined || !isWord(neighbour, "p")) throw invalidArgument();
    const paragraph = insertBeside(document, neighbour, { text, where });
    if (own === null && where === "Before") element.before(paragraph);
    else if (own === null) element.after(paragraph);
    return document.paragraphOf(paragraph);
  }
}

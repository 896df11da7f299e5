import { invalidArgument, itemNotFound } from "../rich-api-error";
import type { RichType } from "../rich-type";
import { compareSpans } from "./compare-spans";
import type { SimulatedDocument } from "./document";
import { paragraphsIn, placeForRuns } from "./edit-spans";
import { insertBeside } from "./insert-paragraph";
import { nextTextRange } from "./next-text-range";
import { textOf } from "./plain-text";
import { spanAt } from "./range-place";
import { comparePlaces, Span, type Place } from "./spans";
import { controlAround, stretchMethods, stretchNavigation, stretchProperties } from "./stretch";
import { builtInOf } from "./style-names";
import { wrapSpan } from "./wrap";

/** A range as an add-in holds it: it follows the letters that it covers. */
export class SimulatedRange {
  static readonly rich: RichType<SimulatedRange> = {
    type: "Range",
    ref: true,
    props: {
      ...stretchProperties,
      IsEmpty: { since: "1.3", get: ({ span }) => span.isEmpty || textOf(span) === "" },
      Style: (range) => range.styleName,
      StyleBuiltIn: { since: "1.3", get: (range) => builtInOf(range.styleName) },
    },
    nav: stretchNavigation,
    methods: {
      ...stretchMethods,
      Clear: (range) => {
        range.remove();
      },
      Delete: (range) => {
        range.remove();
      },
      CompareLocationWith: {
        since: "1.3",
        run: ({ span }, [other]) => compareSpans(span, rangeArgument(other).span),
      },
      ExpandTo: {
        since: "1.3",
        run: (range, [other]) => existing(range.expandTo(rangeArgument(other))),
      },
      ExpandToOrNullObject: {
        since: "1.3",
        run: (range, [other]) => range.expandTo(rangeArgument(other)),
      },
      GetNextTextRange: {
        since: "1.3",
        run: (range, args) => existing(range.nextTextRange(args)),
      },
      GetNextTextRangeOrNullObject: {
        since: "1.3",
        run: (range, args) => range.nextTextRange(args),
      },
      GetRange: {
        since: "1.3",
        run: (range, [where]) => range.document.rangeOf(spanAt(range, where ?? "Whole")),
      },
      InsertContentControl: ({ document, span }, [type]) =>
        document.controlOf(wrapSpan(document, span.copy(), type)),
      InsertParagraph: (range, [text, where]) => range.insertParagraph(String(text), where),
      InsertText: (range, [text, where]) =>
        range.document.rangeOf(range.write(String(text), where)),
    },
  };

  constructor(
    readonly document: SimulatedDocument,
    readonly span: Span
  ) {}

  content(): Span {
    return this.span;
  }

  whole(): Span {
    return this.span;
  }

  private get styleName(): string {
    const [paragraph] = paragraphsIn(this.span);
    return paragraph === undefined ? "" : this.document.styles.nameOf(paragraph);
  }

  /** What may be written into now. */
  private writable(): Span {
    this.document.refuseLocked(this.span.common);
    this.document.isSaved = false;
    return this.span;
  }

  private remove(): void {
    this.document.editor.remove(this.writable());
  }

  private write(text: string, where: unknown): Span {
    const { editor } = this.document;
    const span = this.writable();
    const [start, end] = span.ends;
    switch (where) {
      case "Replace": {
        const control = controlAround(span);
        if (control !== null) this.document.refuseCaret(control);
        const written = editor.replace(span, text);
        span.cover(...written.ends);
        return written;
      }
      // "Start" and "End" make the range larger, "Before" and "After" leave it.
      case "Start": {
        const written = editor.insert(runPlace(start, false), text);
        span.cover(written.start, span.isEmpty ? written.end : span.end);
        return written;
      }
      case "End": {
        const written = editor.insert(runPlace(end, true), text);
        span.cover(span.isEmpty ? written.start : span.start, written.end);
        return written;
      }
      case "Before": {
        const written = editor.insert(runPlace(start, false), text);
        if (!span.isEmpty) span.cover(written.end, span.end);
        return written;
      }
      case "After":
        return editor.insert(runPlace(end, true), text);
      default:
        throw invalidArgument();
    }
  }

  private insertParagraph(text: string, where: unknown): object {
    const paragraphs = paragraphsIn(this.span);
    const neighbour = where === "Before" ? paragraphs[0] : paragraphs.at(-1);
    if ((where !== "Before" && where !== "After") || neighbour === undefined)
      throw invalidArgument();
    return this.document.paragraphOf(insertBeside(this.document, neighbour, { text, where }));
  }

  private expandTo(other: SimulatedRange): SimulatedRange | null {
    const [one, two] = [this.span.ends, other.span.ends];
    if (one[0][0].ownerDocument !== two[0][0].ownerDocument) return null;
    const start = comparePlaces(one[0], two[0]) <= 0 ? one[0] : two[0];
    const end = comparePlaces(one[1], two[1]) >= 0 ? one[1] : two[1];
    return this.document.rangeOf(new Span(start, end));
  }

  private nextTextRange([marks, trims]: readonly unknown[]): SimulatedRange | null {
    if (!Array.isArray(marks)) throw invalidArgument();
    const home = this.document.storyOf(this.span.common).root;
    const options = { marks: marks.map(String), trims: trims === true };
    const next = nextTextRange(home, this.span, options);
    return next === null ? null : this.document.rangeOf(next);
  }
}

function runPlace(place: Place, toEnd: boolean): Place {
  const runs = placeForRuns(place, toEnd);
  if (runs === null) throw invalidArgument();
  return runs;
}

function rangeArgument(value: unknown): SimulatedRange {
  if (!(value instanceof SimulatedRange)) throw invalidArgument();
  return value;
}

function existing(range: SimulatedRange | null): SimulatedRange {
  if (range === null) throw itemNotFound();
  return range;
}

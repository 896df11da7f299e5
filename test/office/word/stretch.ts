import { richApiError, RichApiError } from "../rich-api-error";
import type { RichMethod, RichNavigation, RichProperty } from "../rich-type";
import { commentsIn } from "./comment-type";
import { isRichText } from "./control-properties";
import type { SimulatedDocument } from "./document";
import { nodesIn, paragraphsIn } from "./edit-spans";
import { ooxmlOf } from "./flat-opc";
import { SimulatedFont } from "./font";
import { textOf, type ReviewView } from "./plain-text";
import { findTexts, SearchOptions } from "./search-text";
import { Span } from "./spans";
import { controlsIn } from "./stories";
import { closestWord, isElement, isWord } from "./word-xml";

/** Anything that covers text: a body, a paragraph, a range, a content control. */
export interface Stretch {
  readonly document: SimulatedDocument;
  /** What it covers now. Throws ItemNotFound once it has been deleted. */
  content(): Span;
  /** With its own ends: a control with its tags, a paragraph with its mark. */
  whole(): Span;
}

/** Rich-text controls that a span holds as a whole. */
function controlsWithin(span: Span): readonly Element[] {
  const controls = nodesIn(span).flatMap((node) => {
    if (!isElement(node)) return [];
    return isWord(node, "sdt") ? [node, ...controlsIn(node)] : controlsIn(node);
  });
  return controls.filter(isRichText);
}

/** The nearest rich-text control around a span. */
export function controlAround(span: Span): Element | null {
  let at = closestWord(span.common, "sdtContent");
  while (at !== null) {
    const control = at.parentElement;
    if (control !== null && isRichText(control)) return control;
    at = closestWord(at.parentNode, "sdtContent");
  }
  return null;
}

const LONGEST_SEARCH = 255;

function search(stretch: Stretch, [text, options]: readonly unknown[]): object {
  const query = String(text);
  if (query === "" || query.length > LONGEST_SEARCH) {
    throw new RichApiError(
      "SearchStringInvalidOrTooLong",
      "The search string is invalid or too long."
    );
  }
  const chosen = options instanceof SearchOptions ? options : new SearchOptions();
  return stretch.document.rangesOf(findTexts(stretch.content(), query, chosen));
}

/** Selects all of it, or puts the cursor at its start or end. */
function select({ document }: Stretch, span: Span, mode: unknown): void {
  const [start, end] = span.ends;
  if (mode === "Start") document.selection = Span.at(start);
  else if (mode === "End") document.selection = Span.at(end);
  else document.selection = new Span(start, end);
}

export const stretchProperties: Readonly<Record<string, RichProperty<Stretch>>> = {
  Text: (stretch) => textOf(stretch.content()),
};

export const stretchNavigation: Readonly<Record<string, RichNavigation<Stretch>>> = {
  Font: (stretch) => new SimulatedFont(stretch),
  ContentControls: (stretch) =>
    stretch.document.controlsOf(() => controlsWithin(stretch.content())),
  Paragraphs: (stretch) => stretch.document.paragraphsOf(() => paragraphsIn(stretch.content())),
  ParentContentControl: (stretch) => {
    const control = controlAround(stretch.whole());
    if (control === null) throw richApiError("ItemNotFound");
    return stretch.document.controlOf(control);
  },
  ParentContentControlOrNullObject: {
    since: "1.3",
    get: (stretch) => {
      const control = controlAround(stretch.whole());
      return control === null ? null : stretch.document.controlOf(control);
    },
  },
};

const reviewViews: Readonly<Record<string, ReviewView>> = {
  Current: "current",
  Original: "original",
};

export const stretchMethods: Readonly<Record<string, RichMethod<Stretch>>> = {
  GetOoxml: (stretch) => ooxmlOf(stretch.document, stretch.content()),
  GetReviewedText: {
    since: "1.4",
    run: (stretch, [version]) =>
      textOf(stretch.content(), reviewViews[String(version)] ?? "current"),
  },
  GetComments: { since: "1.4", run: (stretch) => commentsIn(stretch.document, stretch.content()) },
  Search: search,
  Select: (stretch, [mode]) => {
    select(stretch, stretch.content(), mode);
  },
};

import { walk } from "./edit-spans";
import { markOf } from "./paragraph-mark";
import type { Span } from "./spans";
import { closestWord, isApart, isElement, isText, isWord, wordChild } from "./word-xml";

/** A letter-bearing node of the document and what it reads as. */
interface TextPiece {
  /** A text node, or an element that stands for one character. */
  readonly node: Node;
  readonly text: string;
  /** Where in a text node it begins. */
  readonly from: number;
  /** True inside a tracked deletion that nobody has accepted yet. */
  readonly isDeleted: boolean;
}

/** Between two paragraphs, in the text of anything that holds several. */
export const PARAGRAPH_MARK = "\r";

const characters: Readonly<Record<string, string>> = {
  tab: "\t",
  br: "\v",
  cr: "\v",
  noBreakHyphen: "\u2011",
  softHyphen: "\u00AD",
  footnoteReference: "\u0002",
  endnoteReference: "\u0002",
};

/** Properties and codes of fields: nothing that a reader sees. */
const SILENT = [
  ...["pPr", "rPr", "sdtPr", "sdtEndPr", "tblPr", "trPr", "tcPr", "sectPr", "tblGrid"],
  ...["instrText", "delInstrText", "fldChar"],
];

/** What can be read in a node, in order; a paragraph mark stands behind each paragraph. */
export function* textPieces(node: Node, isDeleted = false): Generator<TextPiece> {
  if (isText(node)) {
    if (isWord(node.parentNode, "t", "delText")) {
      yield { node, text: node.data, from: 0, isDeleted };
    }
    return;
  }
  const isSilent: boolean = isWord(node, ...SILENT);
  if (!isElement(node) || isApart(node) || isSilent) return;
  const character = isWord(node) ? characters[node.localName] : undefined;
  if (character !== undefined) {
    const isPage = node.getAttribute("w:type") === "page";
    yield { node, text: isPage ? "\f" : character, from: 0, isDeleted };
    return;
  }
  const goes = isDeleted || isWord(node, "del", "moveFrom");
  for (const child of node.childNodes) yield* textPieces(child, goes);
  if (isWord(node, "p")) yield markPiece(node, isDeleted);
}

const markPiece = (node: Element, isDeleted: boolean): TextPiece => {
  const goes = isDeleted || wordChild(markOf(node), "del") !== null;
  return { node, text: PARAGRAPH_MARK, from: 0, isDeleted: goes };
};

/** What can be read in a span. */
export function* piecesIn(span: Span): Generator<TextPiece> {
  const isDeleted = (node: Node): boolean => closestWord(node, "del", "moveFrom") !== null;
  for (const { node, isWhole, from = 0, to } of walk(span)) {
    if (isText(node)) {
      for (const piece of textPieces(node, isDeleted(node))) {
        yield { ...piece, text: piece.text.slice(from, to), from };
      }
    } else if (isWhole) yield* textPieces(node, isDeleted(node));
    else if (isWord(node, "p")) yield markPiece(node, false);
  }
}

/** Which texts count while changes are tracked. */
export type ReviewView = "all" | "current" | "original";

/**
 * Text of an element as Word's `text` gives it: of several paragraphs without the last mark. "all" has
 * deleted text beside what was inserted, "current" is what acceptance leaves, "original" what rejection does.
 */
export const plainText = (root: Node, view: ReviewView = "all"): string =>
  joinPieces(textPieces(root), view);

/** Text of a span, on the same terms. */
export const textOf = (span: Span, view: ReviewView = "all"): string =>
  joinPieces(piecesIn(span), view);

function joinPieces(pieces: Iterable<TextPiece>, view: ReviewView): string {
  let joined = "";
  for (const { node, text, isDeleted } of pieces) if (isSeen(node, isDeleted, view)) joined += text;
  return joined.endsWith(PARAGRAPH_MARK) ? joined.slice(0, -1) : joined;
}

function isSeen(node: Node, isDeleted: boolean, view: ReviewView): boolean {
  if (view === "all") return true;
  if (view === "current") return !isDeleted;
  if (isWord(node, "p") && wordChild(markOf(node), "ins") !== null) return false;
  return closestWord(node, "ins", "moveTo") === null;
}

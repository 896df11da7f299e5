import type { Passage, Piece } from "../../core/narrative/passage";
import type { BodyFormat } from "../wordml/body-format";
import { escapeXml } from "../opc/splice";

/** How new elements are spelled in one document, and what its marks are called. */
export interface Pen {
  /** Prefix of WordprocessingML in scope, with colon: "w:". */
  readonly w: string;
  /** Prefix of Word 2013's extensions, with colon; null where the document does not declare it. */
  readonly w15: string | null;
  tagOf(passage: string, figure: string): string;
  titleOf(figure: string): string;
  /** Gives an id that no control of the document has; another one each time. */
  nextId(): number;
}

/** A passage as paragraphs, each figure a flat content control of its own. */
export function passageXml(pen: Pen, passage: Passage, format: BodyFormat): string[] {
  return passage.paragraphs.map(
    (pieces) =>
      `<${pen.w}p>${format.paragraph}${piecesXml(pen, { passage: passage.id, pieces }, format)}</${pen.w}p>`
  );
}

interface Sentence {
  readonly passage: string;
  readonly pieces: readonly Piece[];
}

/** Runs and marks of a paragraph. A character always follows the last mark, or Word would write into it. */
export function piecesXml(pen: Pen, { passage, pieces }: Sentence, { run }: BodyFormat): string {
  const elements = pieces.map((piece) =>
    piece.kind === "text" ? runXml(pen, piece.text, run) : markXml(pen, { passage, piece, run })
  );
  const isOpen = pieces.at(-1)?.kind === "figure";
  return elements.join("") + (isOpen ? runXml(pen, " ", run) : "");
}

/** A run with these properties, as raw XML. */
export function runXml({ w }: Pen, text: string, properties: string): string {
  return `<${w}r>${properties}<${w}t xml:space="preserve">${escapeXml(text)}</${w}t></${w}r>`;
}

/** A figure that becomes a mark; `run` are the properties of its text, as raw XML. */
export interface MarkDraft {
  readonly passage: string;
  readonly piece: Extract<Piece, { readonly kind: "figure" }>;
  readonly run: string;
}

/**
 * A figure as a content control of its own. Order of the properties as ISO 29500-1, 17.5.2.38 gives it. The frame around the control is hidden
 * where the document speaks Word 2013; elsewhere the element would make older programs refuse it.
 */
export function markXml(pen: Pen, { passage, piece, run }: MarkDraft): string {
  const { w, w15 } = pen;
  const properties = [
    run,
    `<${w}alias ${w}val="${escapeXml(pen.titleOf(piece.figure))}"/>`,
    `<${w}tag ${w}val="${escapeXml(pen.tagOf(passage, piece.figure))}"/>`,
    `<${w}id ${w}val="${pen.nextId()}"/>`,
    w15 === null ? "" : `<${w15}appearance ${w15}val="hidden"/>`,
  ];
  const content = runXml(pen, piece.text, run);
  return `<${w}sdt><${w}sdtPr>${properties.join("")}</${w}sdtPr><${w}sdtContent>${content}</${w}sdtContent></${w}sdt>`;
}

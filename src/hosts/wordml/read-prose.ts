import type { StandingPassage } from "../../core/link/standing-passage";
import type { Piece } from "../../core/narrative/passage";
import { markTag, showsPlaceholder } from "./control";
import { headingsOf } from "./heading";
import type { IsHeading } from "./heading";
import { isSilent, readText } from "./mark-text";
import { ancestors, descendants } from "../opc/parse-xml";
import type { XmlElement } from "../opc/parse-xml";
import { bodyIn, passageExtents } from "./passage-extent";
import type { PassageExtent } from "./passage-extent";
import { isWord, wordChild } from "./word-names";

/**
 * The passages that stand in a body, in reading order. `root` is the `w:body` or anything around it,
 * also a flat OPC package, whose own styles then tell the headings; where the styles are elsewhere,
 * `isHeading` tells them.
 */
export function proseIn(root: XmlElement, isHeading?: IsHeading): readonly StandingPassage[] {
  const body = bodyIn(root);
  if (body === null) return [];
  return passageExtents(body, isHeading ?? headingsOf(stylesIn(root))).map(readExtent);
}

/** The styles that a flat package brings with it, or null. */
export const stylesIn = (root: XmlElement): XmlElement | null =>
  [...descendants(root)].find((element) => isWord(element, "styles")) ?? null;

function readExtent({ passage, paragraphs }: PassageExtent): StandingPassage {
  return { passage, paragraphs: paragraphs.map((paragraph) => readPieces(paragraph, passage)) };
}

/** The pieces of a paragraph. A mark of another passage is words here. */
function readPieces(paragraph: XmlElement, passage: string): Piece[] {
  const around = [...ancestors(paragraph)].map(markTag).find((tag) => tag?.passage === passage);
  if (around) return [{ kind: "figure", figure: around.figure, text: readText(paragraph) }];
  return joinTexts(piecesOf(paragraph, passage));
}

function piecesOf(element: XmlElement, passage: string): Piece[] {
  if (isSilent(element)) return [];
  const tag = markTag(element);
  if (tag?.passage === passage) {
    const content = showsPlaceholder(element) ? undefined : wordChild(element, "sdtContent");
    const text = content === undefined ? "" : readText(content);
    return [{ kind: "figure", figure: tag.figure, text }];
  }
  if (element.children.length === 0) return [{ kind: "text", text: readText(element) }];
  return element.children.flatMap((child) => piecesOf(child, passage));
}

/** Words that stand in several runs are one piece. */
function joinTexts(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (piece.kind === "figure") joined.push(piece);
    else if (last?.kind === "text")
      joined[joined.length - 1] = { kind: "text", text: last.text + piece.text };
    else if (piece.text !== "") joined.push(piece);
  }
  return joined;
}

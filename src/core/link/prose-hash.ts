import { sha256 } from "@noble/hashes/sha2";
import { bytesToHex } from "@noble/hashes/utils";
import type { Passage, Piece } from "../narrative/passage";
import { readerText } from "./mark-state";

/**
 * SHA-256 of a passage's words with each figure replaced by `{{id}}`: the same as long as the
 * sentences are the same, whatever the numbers. Only paragraphs from the first with a figure to the
 * last count, since a document does not tell where else a passage begins and ends; of a passage
 * without figures all of them. What no reader sees does not count either: the kind of a space, how a
 * letter is composed, blanks at the ends of paragraphs and empty paragraphs.
 */
export function proseHash({ paragraphs }: Pick<Passage, "paragraphs">): string {
  const prose = betweenFigures(paragraphs).map((pieces) =>
    readerText(pieces.map(wording).join("")).trim()
  );
  return bytesToHex(sha256(prose.filter((line) => line !== "").join("\n")));
}

/** Paragraphs from the first that holds a figure to the last; all where none does. */
export function betweenFigures(paragraphs: Passage["paragraphs"]): Passage["paragraphs"] {
  const withFigures = paragraphs.flatMap((pieces: readonly Piece[], at) =>
    pieces.some(({ kind }) => kind === "figure") ? [at] : []
  );
  const [first] = withFigures;
  return first === undefined
    ? paragraphs
    : paragraphs.slice(first, (withFigures.at(-1) ?? first) + 1);
}

const wording = (piece: Piece): string =>
  piece.kind === "text" ? piece.text : `{{${piece.figure}}}`;

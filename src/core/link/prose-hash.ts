import { sha256 } from "@noble/hashes/sha2";
import { bytesToHex } from "@noble/hashes/utils";
import type { Passage, Piece } from "../narrative/passage";

/**
 * SHA-256 of a passage's words with each figure replaced by `{{id}}`: the same as long as the
 * sentences are the same, whatever the numbers.
 */
export function proseHash(passage: Passage): string {
  const prose = passage.paragraphs.map((pieces) => pieces.map(wording).join("")).join("\n");
  return bytesToHex(sha256(prose.normalize("NFC")));
}

const wording = (piece: Piece): string =>
  piece.kind === "text" ? piece.text : `{{${piece.figure}}}`;

import type { Passage, Piece } from "../narrative/passage";

/**
 * A passage as it stands in a document now: the paragraphs from the first that holds a mark of it to
 * the last, with what stands between. A figure that was put elsewhere once more, past a heading or
 * another passage, does not widen it. Words are as the person left them, insertions not yet accepted
 * in and deletions out; each mark of this passage is a piece with its present text. Spaces and
 * letters are as Word keeps them.
 */
export interface StandingPassage {
  readonly passage: Passage["id"];
  readonly paragraphs: readonly (readonly Piece[])[];
}

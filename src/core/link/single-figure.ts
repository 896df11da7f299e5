import type { FigureId } from "../figures/figure";
import type { Passage } from "../narrative/passage";
import type { LinkManifest, Mark, Refresh, WrittenMark } from "./mark";
import { sameText } from "./mark-state";
import type { Parcel } from "./parcel";

/** One figure of a passage. */
export interface FigurePlace {
  readonly passage: Passage["id"];
  readonly figure: FigureId;
}

/** What a mark of this figure shows and where it is from; null where the parcel's passage has no such figure. */
export function writtenMark(
  parcel: Parcel,
  { passage: id, figure }: FigurePlace
): WrittenMark | null {
  const origin = parcel.figures.find((candidate) => candidate.id === figure)?.origin;
  const piece = parcel.passages
    .find((passage) => passage.id === id)
    ?.paragraphs.flat()
    .find((candidate) => candidate.kind === "figure" && candidate.figure === figure);
  if (origin === undefined || piece === undefined) return null;
  return { text: piece.text, sheet: origin.sheet, cell: origin.cell };
}

/** A figure that was just written somewhere as one mark more. */
export interface FigureNote {
  readonly tag: string;
  readonly written: WrittenMark;
  /** Marks of this tag that stood there already. */
  readonly before: readonly Mark[];
  readonly refresh: Refresh;
}

/**
 * What a document remembers after a single figure was written into it. L of the tag moves on, unless
 * older marks of it still show another text: then both are ours. Where nobody knows whose that text
 * is, nothing is noted, so that it does not pass for a hand's.
 */
export function afterFigure(
  known: LinkManifest,
  { tag, written, before, refresh }: FigureNote
): LinkManifest {
  const last = known.written.get(tag);
  const waits = before.some(({ text }) => !sameText(text, written.text));
  const beside =
    last === undefined
      ? []
      : [[tag, { ...last, also: [...(last.also ?? []), written.text] }] as const];
  return {
    ...known,
    written: new Map([...known.written, ...(waits ? beside : [[tag, written] as const])]),
    trail: [...known.trail, { ...refresh, updated: 1 }],
  };
}

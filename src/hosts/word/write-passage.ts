import type { LinkManifest } from "../../core/link/mark";
import type { Parcel } from "../../core/link/parcel";
import { buildTag, documentTagPart, markTitle } from "../../core/link/tag";
import type { Passage, Piece } from "../../core/narrative/passage";

/** What the marks of one document are called. */
export interface Pen {
  tagOf(passage: string, figure: string): string;
  titleOf(figure: string): string;
}

export function penFor(manifest: LinkManifest, { figures }: Pick<Parcel, "figures">): Pen {
  const labels = new Map(figures.map(({ id, label }) => [id, label.vi]));
  const document8 = documentTagPart(manifest.document);
  return {
    tagOf: (passage, figure) => buildTag({ document8, passage, figure }),
    titleOf: (figure) => markTitle(labels.get(figure) ?? figure),
  };
}

/** A figure that stands in the document as text, and what its mark will be. */
export interface BareFigure {
  readonly range: Word.Range;
  readonly tag: string;
  readonly title: string;
  readonly text: string;
}

/** What can take the pieces of a sentence, one behind the other. */
export interface Sheet {
  insertText: (text: string, place: "End") => Word.Range;
}

interface Sentence {
  readonly passage: Passage["id"];
  readonly pieces: readonly Piece[];
}

/**
 * Writes a sentence and gives its figures, which become marks only when everything is written: Word
 * would write what follows into a mark. A character always follows the last mark, for the same reason.
 */
export function writeSentence(sheet: Sheet, { passage, pieces }: Sentence, pen: Pen): BareFigure[] {
  const figures = pieces.flatMap((piece): BareFigure[] => {
    const range = sheet.insertText(piece.text, "End");
    if (piece.kind === "text") return [];
    const { figure, text } = piece;
    return [{ range, text, tag: pen.tagOf(passage, figure), title: pen.titleOf(figure) }];
  });
  if (pieces.at(-1)?.kind === "figure") sheet.insertText(" ", "End");
  return figures;
}

/** Makes marks of figures, from the last to the first, so that none stands in another's way. */
export function wrapFigures(figures: readonly BareFigure[]): void {
  for (const { range, tag, title } of [...figures].reverse()) {
    const control = range.insertContentControl();
    control.tag = tag;
    control.title = title;
    control.appearance = "Hidden";
  }
}

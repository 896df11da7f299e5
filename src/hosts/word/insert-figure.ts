import type { FigureId } from "../../core/figures/figure";
import type { LinkManifest, Mark, Refresh, WrittenMark } from "../../core/link/mark";
import { sameText } from "../../core/link/mark-state";
import type { Parcel } from "../../core/link/parcel";
import { parseTag } from "../../core/link/tag";
import type { Passage } from "../../core/narrative/passage";
import type { Outcome } from "../trouble";
import { succeed } from "../trouble";
import type { Abilities } from "./abilities";
import { knownManifest } from "./insert-passages";
import { keep } from "./kept-manifest";
import { marksOf, readDocument, readWith } from "./read-document";
import { runWord } from "./run-word";
import { troubles } from "./troubles";
import type { WordTask } from "./word-task";
import { penFor, wrapFigures } from "./write-passage";
import type { BareFigure } from "./write-passage";

/** One figure of a passage. */
export interface FigurePlace {
  readonly passage: Passage["id"];
  readonly figure: FigureId;
}

/** Writes one figure as a mark where the cursor stands, behind what is selected; never inside another mark. */
export function insertFigure(
  task: WordTask,
  place: FigurePlace,
  { parcel, refresh }: { readonly parcel: Parcel; readonly refresh: Refresh }
): Promise<Outcome<null>> {
  const written = writtenMark(parcel, place);
  if (written === null) return Promise.resolve(troubles.figureMissing());
  const { abilities } = task;
  return runWord(async (context) => {
    const { document, answer: cursor } = await readWith(context, abilities, () =>
      askCursor(context, abilities)
    );
    if (cursor.isInMark) return troubles.cursorInMark();
    const readMarks = async (): Promise<readonly Mark[]> =>
      marksOf(await readDocument(context, abilities));
    const known = await knownManifest(task, document);
    const pen = penFor(known, parcel);
    const tag = pen.tagOf(place.passage, place.figure);
    const range = context.document.getSelection().insertText(written.text, "End");
    // Word writes into a mark at the end of a paragraph.
    if (cursor.isAtEnd) range.insertText(" ", "After");
    await context.sync();
    const title = pen.titleOf(place.figure);
    const figure: BareFigure = { range, tag, title, text: written.text };
    const before = marksOf(document).filter((mark) => mark.tag === tag);
    if (!(await hasWrapped(context, figure)) || !isThere(figure, before, await readMarks())) {
      range.delete();
      await context.sync();
      return troubles.notInserted();
    }
    await keep(noteFigure(known, { tag, written, before, refresh }), abilities);
    return succeed(null);
  });
}

function writtenMark(parcel: Parcel, { passage: id, figure }: FigurePlace): WrittenMark | null {
  const origin = parcel.figures.find((candidate) => candidate.id === figure)?.origin;
  const piece = parcel.passages
    .find((passage) => passage.id === id)
    ?.paragraphs.flat()
    .find((candidate) => candidate.kind === "figure" && candidate.figure === figure);
  if (origin === undefined || piece === undefined) return null;
  return { text: piece.text, sheet: origin.sheet, cell: origin.cell };
}

interface Cursor {
  readonly isInMark: boolean;
  /** True at the end of a paragraph, and where Word (1.1) does not tell. */
  readonly isAtEnd: boolean;
}

function askCursor({ document }: Word.RequestContext, { seesNesting }: Abilities): () => Cursor {
  if (!seesNesting) return () => ({ isInMark: false, isAtEnd: true });
  const around = document.getSelection().parentContentControlOrNullObject;
  around.load("tag");
  const end = document.getSelection().paragraphs.getLast().getRange("End");
  const rest = document.getSelection().getRange("End").expandTo(end);
  rest.load("text");
  return () => ({
    isInMark: !around.isNullObject && parseTag(around.tag) !== null,
    isAtEnd: rest.text === "",
  });
}

/** False where Word refuses a mark at this place; the figure then still stands as text. */
async function hasWrapped(context: Word.RequestContext, figure: BareFigure): Promise<boolean> {
  wrapFigures([figure]);
  try {
    await context.sync();
    return true;
  } catch (error) {
    if (!(error instanceof OfficeExtension.Error)) throw error;
    return false;
  }
}

function isThere(figure: BareFigure, before: readonly Mark[], all: readonly Mark[]): boolean {
  const after = all.filter(({ tag }) => tag === figure.tag);
  const isRight = ({ text, obstacle }: Mark): boolean =>
    sameText(text, figure.text) && obstacle !== "nested" && obstacle !== "block";
  return after.length === before.length + 1 && after.some(isRight);
}

interface Note {
  readonly tag: string;
  readonly written: WrittenMark;
  /** Marks of this tag that stood there already. */
  readonly before: readonly Mark[];
  readonly refresh: Refresh;
}

/**
 * L of the tag moves on, unless older marks of it still show another text: then both are ours. Where
 * nobody knows whose that text is, nothing is noted, so that it does not pass for a hand's.
 */
function noteFigure(known: LinkManifest, { tag, written, before, refresh }: Note): LinkManifest {
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

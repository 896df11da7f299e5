import type { Mark, Refresh } from "../../core/link/mark";
import { sameText } from "../../core/link/mark-state";
import type { Parcel } from "../../core/link/parcel";
import type { FigurePlace } from "../../core/link/single-figure";
import { afterFigure, writtenMark } from "../../core/link/single-figure";
import { parseTag } from "../../core/link/tag";
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
    await keep(afterFigure(known, { tag, written, before, refresh }), abilities);
    return succeed(null);
  });
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

import type { Refresh } from "../../core/link/mark";
import { afterInsertion } from "../../core/link/next-manifest";
import type { Parcel } from "../../core/link/parcel";
import { presenceIn } from "../../core/link/presence-in";
import type { Passage } from "../../core/narrative/passage";
import type { Outcome } from "../trouble";
import { succeed } from "../trouble";
import { anchorAt } from "./find-anchor";
import { knownManifest } from "./insert-passages";
import { keep } from "./kept-manifest";
import { askLines } from "./paragraph-lines";
import { putIn } from "./put-in";
import { marksOf, readWith } from "./read-document";
import { runWord } from "./run-word";
import { troubles } from "./troubles";
import type { WordTask } from "./word-task";
import { penFor } from "./write-passage";

/**
 * Writes passages behind the paragraph in which the cursor stands, or into it if it is empty; those
 * that the document has are passed over. No word that stands there is moved or replaced.
 */
export function insertAtCursor(
  task: WordTask,
  parcel: Parcel,
  refresh: Refresh
): Promise<Outcome<readonly Passage["id"][]>> {
  const { abilities } = task;
  return runWord(async (context) => {
    const { document: before, answer } = await readWith(context, abilities, () => {
      const linesOf = askLines(context.document.body.paragraphs, abilities);
      const cursorOf = askLines(context.document.getSelection().paragraphs, abilities);
      return () => ({ lines: linesOf(), cursor: cursorOf().at(-1) });
    });
    const { lines, cursor } = answer;
    if (cursor === undefined) return troubles.noCursor();
    const known = await knownManifest(task, before);
    const isPresent = presenceIn(marksOf(before), known);
    const passages = parcel.passages.filter((passage) => !isPresent(passage));
    if (passages.length === 0) return succeed([]);
    const anchor = anchorAt(cursor, lines);
    const drafts = passages.map((passage) => ({ passage, anchor }));
    const pen = penFor(known, parcel);
    const written = await putIn(context, drafts, { abilities, before, lines, pen });
    if (!written.ok) return written;
    await keep(afterInsertion(known, { passages, parcel, refresh }), abilities);
    return succeed(passages.map(({ id }) => id));
  });
}

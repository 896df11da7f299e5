import type { Refresh } from "../../core/link/mark";
import { afterRewriting } from "../../core/link/next-manifest";
import { betweenFigures } from "../../core/link/prose-hash";
import type { Passage } from "../../core/narrative/passage";
import type { Rewriting } from "../document-host";
import type { Outcome } from "../trouble";
import { succeed } from "../trouble";
import { findStanding } from "./find-standing";
import type { Standing } from "./find-standing";
import { knownManifest } from "./insert-passages";
import { keep } from "./kept-manifest";
import { askLines } from "./paragraph-lines";
import type { Line } from "./paragraph-lines";
import { putIn } from "./put-in";
import type { Draft } from "./put-in";
import { askOoxml } from "./read-prose";
import { readDocument, readWith } from "./read-document";
import type { ReadDocument } from "./read-document";
import { runWord } from "./run-word";
import { troubles } from "./troubles";
import type { WordTask } from "./word-task";
import { penFor } from "./write-passage";

/**
 * Puts the sentences of a parcel in place of a passage. The new ones are written behind the old and
 * read back before the old ones go, so that the passage is never missing; each takes over the format
 * of the paragraph that it replaces. Where anything of others stands between, nothing is done.
 */
export function rewritePassage(
  task: WordTask,
  { passage: id, parcel }: Rewriting,
  refresh: Refresh
): Promise<Outcome<null>> {
  const { abilities } = task;
  const passage = parcel.passages.find((candidate) => candidate.id === id);
  if (passage === undefined) return Promise.resolve(troubles.passageNotOffered());
  return runWord(async (context) => {
    const { document: before, answer } = await readWith(context, abilities, () => {
      const { body } = context.document;
      const xmlOf = askOoxml(body);
      const linesOf = askLines(body.paragraphs, abilities);
      return () => ({ xml: xmlOf(), lines: linesOf() });
    });
    if (before.isTracking === true) return troubles.trackingOn();
    const standing = findStanding(answer, id);
    if (!standing.ok) return standing;
    const known = await knownManifest(task, before);
    const { lines } = answer;
    const drafts = draftsFor(passage, standing.value, lines);
    const pen = penFor(known, parcel);
    const written = await putIn(context, drafts, { abilities, before, lines, pen });
    if (!written.ok) return written;
    for (const { paragraph } of standing.value.lines) paragraph.delete();
    const after = await readDocument(context, abilities);
    const elsewhere = oldMarks(before, after, id);
    if (elsewhere.length !== oldMarks(before, before, id).length - standing.value.marks)
      return troubles.halfRewritten();
    const rewritten = { passages: [passage], parcel, refresh };
    await keep(afterRewriting(known, rewritten, elsewhere), abilities);
    return succeed(null);
  });
}

/** Each sentence behind the paragraph that it replaces; the last paragraph of a document cannot go. */
function draftsFor(
  passage: Passage,
  { lines: old, isAtEnd }: Standing,
  lines: readonly Line[]
): Draft[] {
  const sentences = betweenFigures(passage.paragraphs);
  return sentences.flatMap((pieces, at): Draft[] => {
    const isLast = at === sentences.length - 1;
    const like = isLast && isAtEnd ? old.at(-1) : (old[at] ?? old.at(-1));
    if (like === undefined) return [];
    const { paragraph } = lines.find((line) => line === like) ?? like;
    return [
      {
        passage: { ...passage, paragraphs: [pieces] },
        anchor: { at: "behind", paragraph, isBare: true, like },
      },
    ];
  });
}

/** The marks of a passage that were there before. */
function oldMarks(
  before: ReadDocument,
  after: ReadDocument,
  id: Passage["id"]
): ReadDocument["marks"][number]["mark"][] {
  const known = new Set(before.marks.map((located) => located.id));
  return after.marks
    .filter((located) => known.has(located.id) && located.mark.passage === id)
    .map(({ mark }) => mark);
}

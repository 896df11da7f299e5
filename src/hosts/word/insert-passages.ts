import { afterInsertion, emptyManifest } from "../../core/link/next-manifest";
import type { LinkManifest, Refresh } from "../../core/link/mark";
import type { Parcel } from "../../core/link/parcel";
import { presenceIn } from "../../core/link/presence-in";
import type { Passage } from "../../core/narrative/passage";
import type { InsertedPassage } from "../document-host";
import type { Outcome } from "../trouble";
import { succeed } from "../trouble";
import { findAnchor } from "./find-anchor";
import type { Place } from "./find-anchor";
import { keep, readKept } from "./kept-manifest";
import { askLines } from "./paragraph-lines";
import { putIn } from "./put-in";
import { marksOf, readWith } from "./read-document";
import type { ReadDocument } from "./read-document";
import { runWord } from "./run-word";
import type { WordTask } from "./word-task";
import { penFor } from "./write-passage";

/**
 * Writes the passages of a parcel, each where find-anchor.ts finds a place for it. A passage that the
 * document already has is left alone and said to be there.
 */
export function insertPassages(
  task: WordTask,
  parcel: Parcel,
  refresh: Refresh
): Promise<Outcome<readonly InsertedPassage[]>> {
  const { abilities } = task;
  return runWord(async (context) => {
    const { document: before, answer: lines } = await readWith(context, abilities, () =>
      askLines(context.document.body.paragraphs, abilities)
    );
    const known = await knownManifest(task, before);
    const isPresent = presenceIn(marksOf(before), known);
    const absent = parcel.passages.filter((passage) => !isPresent(passage));
    const terrain = { controls: before.controls, lines };
    const places = new Map(absent.map((passage) => [passage, findAnchor(terrain, passage)]));
    const drafts = [...places].map(([passage, { anchor }]) => ({ passage, anchor }));
    if (drafts.length > 0) {
      const pen = penFor(known, parcel);
      const written = await putIn(context, drafts, { abilities, before, lines, pen });
      if (!written.ok) return written;
      await keep(afterInsertion(known, { passages: absent, parcel, refresh }), abilities);
    }
    return succeed(parcel.passages.map((passage) => sayPlace(passage, places.get(passage))));
  });
}

const sayPlace = ({ id }: Passage, place: Place | undefined): InsertedPassage => ({
  passage: id,
  place: place?.kind ?? "already-there",
});

/** What the document remembers. A lost manifest begins anew with what the marks still tell. */
export async function knownManifest(
  { abilities, newDocumentId }: WordTask,
  document: ReadDocument
): Promise<LinkManifest> {
  const { manifest } = await readKept(abilities);
  return manifest ?? emptyManifest(marksOf(document), newDocumentId);
}

import type { Passage } from "../narrative/passage";
import type { Edit } from "./edit";
import { sameText } from "./mark-state";
import type { LinkManifest, Mark, Refresh, WrittenMark } from "./mark";
import type { Parcel } from "./parcel";
import { proseHash } from "./prose-hash";
import { buildTag, documentTagPart, parseTag } from "./tag";

/**
 * A manifest that knows nothing yet. Marks that the document holds still say how its id began, most of
 * them, for some may have been pasted from another; the new id, a GUID, is made to begin the same.
 */
export function emptyManifest(marks: readonly Mark[], newDocumentId: string): LinkManifest {
  const beginnings = marks.flatMap(({ tag }) => parseTag(tag)?.document8 ?? []);
  const id = newDocumentId.replace(/[{}]/g, "").toLowerCase();
  const known = mostFrequent(beginnings);
  return {
    document: known === null ? id : known + id.slice(8),
    written: new Map(),
    passages: new Map(),
    trail: [],
  };
}

/** Of several as frequent ones the first. */
function mostFrequent(words: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const [best = null] = [...counts].sort(([, left], [, right]) => right - left);
  return best === null ? null : best[0];
}

/** What a document remembers after these edits were applied to it. */
export function afterEdits(
  known: LinkManifest,
  applied: readonly Edit[],
  refresh: Refresh
): LinkManifest {
  const written = new Map(known.written);
  for (const edit of applied) {
    if (edit.kind === "record") written.set(edit.tag, edit.written);
    else if (edit.kind === "forget") written.delete(edit.tag);
  }
  const updated = applied.filter(({ kind }) => kind === "replace-text").length;
  return { ...known, written, trail: [...known.trail, { ...refresh, updated }] };
}

/** Passages of a parcel that were just written into a document. */
export interface WrittenPassages {
  readonly passages: readonly Passage[];
  readonly parcel: Parcel;
  readonly refresh: Refresh;
}

/**
 * What a document remembers after these passages were written into it: L of every mark, the prose of
 * every passage, and one more line in the trail. Throws when the parcel lacks a figure that it cites.
 */
export function afterInsertion(
  known: LinkManifest,
  { passages, parcel, refresh }: WrittenPassages
): LinkManifest {
  const marks = passages.flatMap((passage) => marksOf(passage, { known, parcel }));
  const hashes = passages.map((passage) => [passage.id, proseHash(passage)] as const);
  return {
    ...known,
    written: new Map([...known.written, ...marks]),
    passages: new Map([...known.passages, ...hashes]),
    trail: [...known.trail, { ...refresh, updated: marks.length }],
  };
}

/**
 * What a document remembers after a passage was written anew in its place. `elsewhere` are the marks
 * of this passage that stand outside of it and kept their text: those that no hand changed are noted
 * as ours, and the others still differ from L. Where nobody knew L of them, nobody does now.
 */
export function afterRewriting(
  known: LinkManifest,
  written: WrittenPassages,
  elsewhere: readonly Mark[]
): LinkManifest {
  const ids = new Set(written.passages.map(({ id }) => id));
  const isKept = (tag: string): boolean =>
    !ids.has(parseTag(tag)?.passage ?? "") || elsewhere.some((mark) => mark.tag === tag);
  const kept = new Map([...known.written].filter(([tag]) => isKept(tag)));
  const next = afterInsertion({ ...known, written: kept }, written);
  const noted = [...next.written].flatMap(([tag, now]): [string, WrittenMark][] => {
    const isUnknown = elsewhere.some(
      (mark) => mark.tag === tag && !known.written.has(tag) && !sameText(mark.text, now.text)
    );
    if (isUnknown) return [];
    const also = untouched(known.written.get(tag), tag, elsewhere).filter(
      (text) => !sameText(text, now.text)
    );
    return [[tag, now === kept.get(tag) || also.length === 0 ? now : { ...now, also }]];
  });
  return { ...next, written: new Map(noted) };
}

/** Texts of marks of a tag that still show what was written last. */
function untouched(
  last: WrittenMark | undefined,
  tag: string,
  marks: readonly Mark[]
): readonly string[] {
  const known = last === undefined ? [] : [last.text, ...(last.also ?? [])];
  const texts = marks.filter((mark) => mark.tag === tag).map(({ text }) => text);
  return [...new Set(texts)].filter((text) => known.some((old) => sameText(old, text)));
}

interface Source {
  readonly known: LinkManifest;
  readonly parcel: Parcel;
}

function marksOf(passage: Passage, { known, parcel }: Source): [string, WrittenMark][] {
  const document8 = documentTagPart(known.document);
  const origins = new Map(parcel.figures.map(({ id, origin }) => [id, origin]));
  return passage.paragraphs.flat().flatMap((piece): [string, WrittenMark][] => {
    if (piece.kind === "text") return [];
    const origin = origins.get(piece.figure);
    if (origin === undefined)
      throw new Error(`The parcel does not say where ${piece.figure} stands`);
    const tag = buildTag({ document8, passage: passage.id, figure: piece.figure });
    return [[tag, { text: piece.text, sheet: origin.sheet, cell: origin.cell }]];
  });
}

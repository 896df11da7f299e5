import { canonicalJson } from "../../core/link/canonical-json";
import { refreshOf } from "../../core/link/refresh-of";
import type { Passage } from "../../core/narrative/passage";
import { succeed, type Outcome, type Trouble } from "../../hosts/trouble";
import type { TaskOf } from "./document-task";
import { insertFitting } from "./insert-fitting";
import type { DocumentDeed } from "./linked-document";
import { linkTroubles } from "./link-troubles";
import { lookFirst } from "./look-first";
import { standingTexts } from "./passage-lines";
import type { ParcelMeans, TaskChange } from "./task-means";

/** Writes passages, where they fit or where the cursor stands. */
export async function performInsertion(
  { passages, where }: TaskOf<"insert">,
  means: ParcelMeans
): Promise<TaskChange> {
  const before = await lookFirst(means);
  if (!before.ok) return failed(before.trouble);
  const inserted = await (where === "cursor" ? insertAtCursor : insertFitting)(passages, means);
  if (!inserted.ok) return failed(inserted.trouble);
  if (inserted.value.length === 0) return failed(linkTroubles.alreadyThere.trouble);
  const titles = inserted.value.map(({ title }) => title);
  return did({ kind: "inserted", titles, marks: inserted.value.reduce(addFigures, 0) });
}

/** Writes one figure where the cursor stands. */
export async function performFigure(
  { mark: { passage, figure } }: TaskOf<"insert-figure">,
  means: ParcelMeans
): Promise<TaskChange> {
  const before = await lookFirst(means);
  if (!before.ok) return failed(before.trouble);
  const { host, parcel, now } = means;
  const known = parcel.figures.find(({ id }) => id === figure);
  if (known === undefined) throw new Error(`The parcel does not hold ${figure}.`);
  const refresh = refreshOf(parcel, { at: now, action: "insert" });
  const inserted = await host.insertFigureAtCursor({ passage, figure }, parcel, refresh);
  if (!inserted.ok) return failed(inserted.trouble);
  return did({ kind: "figure-inserted", label: known.label });
}

/**
 * Puts the parcel's sentences in place of a passage, because the person asked for it. Words that she
 * did not see beside them are not written over.
 */
export async function performRewriting(
  { passage: id, seen }: TaskOf<"rewrite">,
  means: ParcelMeans
): Promise<TaskChange> {
  const before = await lookFirst(means);
  if (!before.ok) return failed(before.trouble);
  const { host, parcel, now } = means;
  const prose = await host.readProse();
  const standing = standingTexts(prose.ok ? prose.value : null, id);
  if (canonicalJson(standing) !== canonicalJson(seen))
    return failed(linkTroubles.proseChanged.trouble);
  const passage = parcel.passages.find((one) => one.id === id);
  if (passage === undefined) throw new Error(`The parcel does not hold the passage ${id}.`);
  const refresh = refreshOf(parcel, { at: now, action: "rewrite" });
  const written = await host.rewritePassage(id, parcel, refresh);
  if (!written.ok) return failed(written.trouble);
  return did({ kind: "rewritten", title: passage.title });
}

async function insertAtCursor(
  ids: readonly Passage["id"][],
  { host, parcel, now }: ParcelMeans
): Promise<Outcome<readonly Passage[]>> {
  const passages = parcel.passages.filter(({ id }) => ids.includes(id));
  const refresh = refreshOf(parcel, { at: now, action: "insert" });
  const written = await host.insertAtCursor({ ...parcel, passages }, refresh);
  if (!written.ok) return written;
  return succeed(passages.filter(({ id }) => written.value.includes(id)));
}

const addFigures = (sum: number, { paragraphs }: Passage): number =>
  sum + paragraphs.flat().filter(({ kind }) => kind === "figure").length;

const did = (done: DocumentDeed): TaskChange => ({ trouble: null, done, undoable: null });
const failed = (trouble: Trouble): TaskChange => ({ trouble, done: null, undoable: null });

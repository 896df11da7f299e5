import { markState } from "../../../src/core/link/mark-state";
import type { Parcel } from "../../../src/core/link/parcel";
import { planEdits, type RefreshPlan } from "../../../src/core/link/plan-edits";
import { undoEdits } from "../../../src/core/link/undo-edits";
import type { DocumentState } from "../../../src/hosts/document-host";
import { buildParcel } from "../../support/build-parcel";
import { refreshEntry, valueOf } from "../../support/refresh-document";
import type { Work } from "./random-work";
import { foreignWords, savedMarks, type SavedMark } from "./read-saved";
import type { Hand, WorkedDocument } from "./worked-document";

/** The parcel of a sheet with these three numbers. */
export const parcelOf = ([first, second, third]: readonly number[]): Parcel =>
  buildParcel({
    tthc: [
      `Tiếp nhận {tthc.total=${String(first)}} hồ sơ, trước hạn {tthc.early=${String(second)}} hồ sơ.`,
      `Quá hạn {tthc.late=${String(third)}} hồ sơ.`,
    ],
  });

/** Follows a sequence of work and holds the laws at every refresh. Gives the document at its end. */
export async function followWork(
  document: WorkedDocument,
  works: readonly Work[]
): Promise<WorkedDocument> {
  let worked = document;
  for (const work of works) {
    if (work.kind === "reopen") worked = await worked.reopen();
    else if (work.kind === "refresh") await refreshByTheLaws(worked, work);
    else await putHand(worked, work);
  }
  return worked;
}

async function putHand(
  worked: WorkedDocument,
  work: Exclude<Work, { readonly kind: "reopen" | "refresh" }>
): Promise<void> {
  const before = savedMarks(await worked.save());
  if (before.length === 0) return;
  const mark = work.mark % before.length;
  await touch(worked.hand, work, mark);
  if (work.kind === "words") return;
  const after = savedMarks(await worked.save());
  // The hand itself must have done what it was told, or the laws would hold of nothing.
  if (work.kind === "type") expect(after[mark]?.text).toBe(String(work.typed));
  if (work.kind === "delete") expect(after).toHaveLength(before.length - 1);
  if (work.kind === "copy") expect(after.length).toBeGreaterThan(before.length);
  if (work.kind === "split") expect(after).toEqual(before);
}

function touch(
  hand: Hand,
  work: Exclude<Work, { readonly kind: "reopen" | "refresh" }>,
  mark: number
): Promise<void> {
  switch (work.kind) {
    case "type":
      return hand.typeOver(mark, String(work.typed));
    case "words":
      return hand.typeBefore(mark, `[${String(work.typed)}] `);
    case "delete":
      return hand.deleteMark(mark);
    case "copy":
      return hand.copyParagraph(mark);
    case "split":
      return hand.splitRuns(mark);
  }
}

type Refreshing = Extract<Work, { readonly kind: "refresh" }>;

async function refreshByTheLaws(
  worked: WorkedDocument,
  { numbers, choice, isUndone }: Refreshing
): Promise<void> {
  const parcel = parcelOf(numbers);
  const before = await worked.save();
  const state = valueOf(await worked.host.listMarks());
  expect(state.marks.map(({ tag, text }) => ({ tag, text }))).toEqual(savedMarks(before));
  const plan = planEdits(state, parcel, choice);
  const applied = valueOf(await worked.host.applyEdits(plan.edits, refreshEntry));
  expect(applied.filter(({ trouble }) => trouble !== null)).toEqual([]);
  const after = await worked.save();
  expectTheLaws({ before, after, plan, parcel, choice, state });
  expect(planEdits(valueOf(await worked.host.listMarks()), parcel, choice).edits).toEqual([]);
  if (!isUndone) return;
  const undo = undoEdits(
    state,
    applied.map(({ edit }) => edit),
    valueOf(await worked.host.listMarks()).marks
  );
  const undone = valueOf(await worked.host.applyEdits(undo, { ...refreshEntry, action: "undo" }));
  expect(undone.filter(({ trouble }) => trouble !== null)).toEqual([]);
  expect(savedMarks(await worked.save())).toEqual(savedMarks(before));
  expect(planEdits(valueOf(await worked.host.listMarks()), parcel, choice)).toEqual(plan);
}

interface Refreshed {
  readonly before: Uint8Array;
  readonly after: Uint8Array;
  readonly state: DocumentState;
  readonly plan: RefreshPlan;
  readonly parcel: Parcel;
  readonly choice: Refreshing["choice"];
}

function expectTheLaws({ before, after, state, plan, parcel, choice }: Refreshed): void {
  expect(foreignWords(after)).toBe(foreignWords(before));
  const were = savedMarks(before);
  const are = savedMarks(after);
  expect(are.map(({ tag }) => tag)).toEqual(were.map(({ tag }) => tag));
  const offered = offersOf(parcel);
  const lost = were.filter(
    (was, index) =>
      isTyped(was) && are[index]?.text !== was.text && !mayYield(was, { state, offered, choice })
  );
  expect(lost).toEqual([]);
  const wrong = are.filter((is) => !isTyped(is) && is.text !== offered.get(figureOf(is)));
  expect(wrong).toEqual([]);
  const listed = plan.marks.filter(({ state: name }) => isListed(name)).map(({ tag }) => tag);
  const unlisted = are.filter((is) => isTyped(is) && !listed.includes(is.tag));
  expect(unlisted).toEqual([]);
}

/** A hand's text gives way only to the answer "new", and only where the sheet moved too. */
function mayYield(
  { tag, text }: SavedMark,
  { state, offered, choice }: Pick<Refreshed, "state" | "choice"> & { offered: Offers }
): boolean {
  const written = state.manifest?.written.get(tag) ?? null;
  const x = offered.get(figureOf({ tag, text })) ?? "";
  const name = markState({ written, standing: text, offered: x });
  return choice === "new" && (name === "conflict" || name === "unknown");
}

type Offers = ReadonlyMap<string, string>;

const offersOf = ({ passages }: Parcel): Offers =>
  new Map(
    passages
      .flatMap(({ paragraphs }) => paragraphs.flat())
      .flatMap((piece) => (piece.kind === "figure" ? [[piece.figure, piece.text]] : []))
  );

const figureOf = ({ tag }: SavedMark): string => tag.split("|")[3] ?? "";
const isTyped = ({ text }: SavedMark): boolean => Number(text) >= 1000;
const isListed = (state: string): boolean => ["edited", "conflict", "unknown"].includes(state);

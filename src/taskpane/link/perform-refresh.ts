import type { Edit } from "../../core/link/edit";
import type { ConflictChoice, PlannedMark } from "../../core/link/planned-mark";
import { planEdits } from "../../core/link/plan-edits";
import { refreshOf } from "../../core/link/refresh-of";
import type { Bilingual } from "../../core/figures/bilingual";
import type { AppliedEdit } from "../../hosts/document-host";
import type { Trouble } from "../../hosts/trouble";
import { markKey, type Decisions } from "../word/document-question";
import type { TaskOf } from "./document-task";
import { insertFitting } from "./insert-fitting";
import { linkTroubles } from "./link-troubles";
import { lookFirst } from "./look-first";
import { memoryTrouble } from "./memory-trouble";
import type { ParcelMeans, TaskChange } from "./task-means";

/**
 * Refreshes the document as the person decided, then inserts the passages that she chose. Marks that
 * are no longer as she saw them are left alone, and said to be.
 */
export async function performRefresh(
  { decisions, seen }: TaskOf<"refresh">,
  means: ParcelMeans
): Promise<TaskChange> {
  const before = await lookFirst(means);
  if (!before.ok) return failed(before.trouble);
  const { host, parcel, now } = means;
  const choose = (mark: PlannedMark): ConflictChoice =>
    decisions.answers.get(markKey(mark)) ?? "ask";
  const plan = planEdits(before.value, parcel, choose);
  const strange = changedTags(seen, plan.marks);
  const wanted = plan.edits.filter(({ tag }) => !decisions.declined.has(tag));
  const [unseen, edits] = split(wanted, ({ tag }) => strange.has(tag));
  const refresh = refreshOf(parcel, { at: now, action: "refresh" });
  const applied = await host.applyEdits(edits, refresh);
  if (!applied.ok) return failed(applied.trouble);
  const inserted = await insertFitting([...decisions.passages], means);
  const done = applied.value.filter(({ trouble }) => trouble === null).map(({ edit }) => edit);
  const outcomes = [...applied.value, ...unseen.map(leftAlone)];
  return {
    trouble: inserted.ok ? memoryTrouble(applied.value) : inserted.trouble,
    done: {
      kind: "refreshed",
      ...toldOf(outcomes, plan.marks),
      kept: countKept(plan.marks, { decisions, strange }),
      inserted: inserted.ok ? inserted.value.map(({ title }) => title) : [],
      canUndo: done.length > 0,
    },
    undoable: done.length > 0 ? { before: before.value, applied: done, refresh } : null,
  };
}

const failed = (trouble: Trouble): TaskChange => ({ trouble, done: null, undoable: null });

/** Tags whose marks do not stand as the person saw them: some came, went or were written over. */
function changedTags(
  seen: readonly PlannedMark[],
  now: readonly PlannedMark[]
): ReadonlySet<string> {
  const [then, present] = [textsByMark(seen), textsByMark(now)];
  const differs = (mark: PlannedMark): boolean => {
    const key = markKey(mark);
    return !then.has(key) || !present.has(key) || then.get(key) !== present.get(key);
  };
  return new Set([...seen, ...now].filter(differs).map(({ tag }) => tag));
}

const textsByMark = (marks: readonly PlannedMark[]): ReadonlyMap<string, string | null> =>
  new Map(marks.map((mark) => [markKey(mark), mark.before]));

const leftAlone = (edit: Edit): AppliedEdit => ({
  edit,
  trouble: linkTroubles.seenChanged.trouble,
});

interface ToldMarks {
  readonly updated: readonly PlannedMark[];
  readonly failed: readonly { readonly mark: PlannedMark; readonly reason: Bilingual }[];
}

/** The marks that were to be given another text, and which of them have it. */
function toldOf(applied: readonly AppliedEdit[], marks: readonly PlannedMark[]): ToldMarks {
  const byKey = new Map(marks.map((mark) => [markKey(mark), mark]));
  const told = applied.flatMap(({ edit, trouble }) => {
    const mark = edit.kind === "replace-text" ? byKey.get(markKey(edit)) : undefined;
    return mark === undefined ? [] : [{ mark, trouble }];
  });
  return {
    updated: told.filter(({ trouble }) => trouble === null).map(({ mark }) => mark),
    failed: told.flatMap(({ mark, trouble }) =>
      trouble === null ? [] : [{ mark, reason: trouble.message }]
    ),
  };
}

interface Deciding {
  readonly decisions: Decisions;
  readonly strange: ReadonlySet<string>;
}

function countKept(
  marks: readonly PlannedMark[],
  { decisions: { answers, declined }, strange }: Deciding
): number {
  return marks.filter(
    (mark) =>
      (mark.state === "conflict" || mark.state === "unknown") &&
      answers.get(markKey(mark)) === "mine" &&
      !declined.has(mark.tag) &&
      !strange.has(mark.tag)
  ).length;
}

function split<Item>(
  items: readonly Item[],
  isFirst: (item: Item) => boolean
): readonly [readonly Item[], readonly Item[]] {
  return [items.filter(isFirst), items.filter((item) => !isFirst(item))];
}

import type { Edit } from "../../core/link/edit";
import { undoEdits } from "../../core/link/undo-edits";
import type { Trouble } from "../../hosts/trouble";
import type { TaskOf } from "./document-task";
import { linkTroubles } from "./link-troubles";
import { memoryTrouble } from "./memory-trouble";
import type { TaskChange, TaskMeans } from "./task-means";

/** Takes a refresh back; what was changed since stays as it is. */
export async function performUndo(
  { undoable }: TaskOf<"undo">,
  { host, now }: TaskMeans
): Promise<TaskChange> {
  const listed = await host.listMarks();
  if (!listed.ok) return failed(listed.trouble);
  const edits = undoEdits(undoable.before, undoable.applied, listed.value.marks);
  const applied = await host.applyEdits(edits, { ...undoable.refresh, at: now, action: "undo" });
  if (!applied.ok) return failed(applied.trouble);
  const undone = applied.value.flatMap(({ edit, trouble }) => (trouble === null ? [edit] : []));
  const isWhole = countMarks(undone) === countMarks(undoable.applied);
  if (undone.length === 0 && !isWhole) return failed(linkTroubles.undoneInPart.trouble);
  return {
    trouble: isWhole ? memoryTrouble(applied.value) : linkTroubles.undoneInPart.trouble,
    done: { kind: "undone", marks: countMarks(undone) },
    undoable: null,
  };
}

const countMarks = (edits: readonly Edit[]): number =>
  edits.filter(({ kind }) => kind === "replace-text").length;

const failed = (trouble: Trouble): TaskChange => ({ trouble, done: null, undoable: null });

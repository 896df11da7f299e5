import { undoEdits } from "../../core/link/undo-edits";
import type { Trouble } from "../../hosts/trouble";
import type { TaskOf } from "./document-task";
import { linkTroubles } from "./link-troubles";
import type { TaskChange, TaskMeans } from "./task-means";

/** Takes a refresh back; what was changed since stays as it is. */
export async function performUndo(
  { undoable }: TaskOf<"undo">,
  { host, now }: TaskMeans
): Promise<TaskChange> {
  const edits = undoEdits(undoable.before, undoable.applied);
  const applied = await host.applyEdits(edits, { ...undoable.refresh, at: now, action: "undo" });
  if (!applied.ok) return failed(applied.trouble);
  const isWhole = applied.value.every(({ trouble }) => trouble === null);
  const undone = applied.value.filter(({ trouble }) => trouble === null);
  if (undone.length === 0 && !isWhole) return failed(linkTroubles.undoneInPart.trouble);
  const marks = undone.filter(({ edit }) => edit.kind === "replace-text").length;
  return {
    trouble: isWhole ? null : linkTroubles.undoneInPart.trouble,
    done: { kind: "undone", marks },
    undoable: null,
  };
}

const failed = (trouble: Trouble): TaskChange => ({ trouble, done: null, undoable: null });

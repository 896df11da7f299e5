import type { DocumentTask, TaskOf, TaskResult } from "./document-task";
import { performInsertion, performFigure, performRewriting } from "./perform-insertion";
import { performRefresh } from "./perform-refresh";
import { performUndo } from "./perform-undo";
import { readDocument } from "./read-document";
import type { ParcelMeans, TaskChange, TaskMeans } from "./task-means";

/**
 * Does a task and reads the document again. The document may have changed since it was read last:
 * each task that takes figures looks at it first. Throws when a task that needs a parcel has none.
 */
export async function performTask(task: DocumentTask, means: TaskMeans): Promise<TaskResult> {
  const change = await perform(task, means);
  const reading = await readDocument(means.host);
  return reading.ok
    ? { ...change, reading: reading.value }
    : { ...change, reading: null, trouble: change.trouble ?? reading.trouble };
}

async function perform(task: DocumentTask, means: TaskMeans): Promise<TaskChange> {
  switch (task.kind) {
    case "reading":
      return nothingDone;
    case "frames":
      return performFrames(task, means);
    case "finalise":
      return performFinalising(means);
    case "undo":
      return performUndo(task, means);
    case "refresh":
      return performRefresh(task, withParcel(means));
    case "insert":
      return performInsertion(task, withParcel(means));
    case "insert-figure":
      return performFigure(task, withParcel(means));
    case "rewrite":
      return performRewriting(task, withParcel(means));
  }
}

async function performFrames({ isOn }: TaskOf<"frames">, { host }: TaskMeans): Promise<TaskChange> {
  const shown = await host.showFrames(isOn);
  return shown.ok ? nothingDone : { ...nothingDone, trouble: shown.trouble };
}

async function performFinalising({ host }: TaskMeans): Promise<TaskChange> {
  const marks = await host.finalise();
  if (!marks.ok) return { ...nothingDone, trouble: marks.trouble };
  return { ...nothingDone, done: { kind: "finalised", marks: marks.value } };
}

const nothingDone: TaskChange = { trouble: null, done: null, undoable: null };

function withParcel(means: TaskMeans): ParcelMeans {
  const { parcel } = means;
  if (parcel === null) throw new Error("A task that takes figures has no parcel.");
  return { ...means, parcel };
}

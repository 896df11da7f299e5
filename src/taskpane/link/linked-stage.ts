import { planEdits } from "../../core/link/plan-edits";
import type { Parcel } from "../../core/link/parcel";
import { jobOf, type DocumentReading } from "./document-task";
import type { LinkedComparison, LinkedDocumentDesk, LinkedStage } from "./linked-document";
import type { LinkedState } from "./linked-state";
import { passageLines } from "./passage-lines";
import { areAccepted, openChanges, readyParcel } from "./source-steps";

/** A document beside a parcel, as far as it takes long to work out. */
export type PlannedDocument = Pick<LinkedComparison, "marks" | "sourceless" | "passages">;

/** What a refresh would do, worked out without doing anything. */
export function planDocument(reading: DocumentReading, parcel: Parcel): PlannedDocument {
  const { marks, sourceless } = planEdits(reading, parcel, "ask");
  return { marks, sourceless, passages: passageLines(reading, parcel) };
}

/** What is shown. `planned` is that of the state's own reading and source; null without either. */
export function stageOf(state: LinkedState, planned: PlannedDocument | null): LinkedStage {
  const { reading, refusal, source, trouble, done, task, isOpening } = state;
  if (refusal !== null) return { kind: "refused", trouble: refusal };
  if (reading === null) return { kind: "reading" };
  const changes = openChanges(state);
  const isAccepted = areAccepted(changes, state.accepted);
  return {
    kind: "opened",
    name: reading.name,
    source,
    comparison: planned === null ? null : { ...planned, changes, isAccepted },
    marks: reading.marks,
    trail: reading.manifest?.trail ?? [],
    warnings: reading.warnings.map(({ message }) => message),
    busy: jobOf(task) ?? (isOpening ? "opening" : null),
    trouble,
    done,
  };
}

/** What lies ready on this machine and is newer than the parcel in use. */
export function readyOf(state: LinkedState): LinkedDocumentDesk["ready"] {
  const ready = readyParcel(state);
  return ready === undefined ? null : { workbook: ready.left.workbook, leftAt: ready.left.leftAt };
}

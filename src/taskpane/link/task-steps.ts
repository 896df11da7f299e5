import { planEdits } from "../../core/link/plan-edits";
import type { Passage } from "../../core/narrative/passage";
import type { Trouble } from "../../hosts/trouble";
import type { Decisions } from "../word/document-question";
import {
  jobOf,
  takesParcel,
  type DocumentTask,
  type TaskOf,
  type TaskResult,
} from "./document-task";
import type { LinkedState, LinkedStep } from "./linked-state";
import { standingTexts } from "./passage-lines";
import { areAccepted, openChanges, takeBelonging } from "./source-steps";

/**
 * Begins a task. While one is under way another is passed over, for a double click is one; only a
 * reading lets the next gesture wait. A parcel that is not agreed upon writes nothing.
 */
export const begins =
  (task: DocumentTask): LinkedStep =>
  (state) => {
    if (!isAllowed(task, state)) return state;
    if (state.task === null) return { ...start(task, state), refusal: null };
    const waits = state.task.kind === "reading" && state.next === null;
    return waits && task.kind !== "reading" ? { ...state, next: task } : state;
  };

/** Refreshes as the person decided, before the marks as she saw them. */
export const beginsRefresh =
  (decisions: Decisions): LinkedStep =>
  (state) => {
    const { reading, source } = state;
    if (reading === null || source === null) return state;
    const { marks: seen } = planEdits(reading, source.parcel, "ask");
    return begins({ kind: "refresh", decisions, seen })(state);
  };

/** Rewrites a passage in place of the words that she saw. */
export const beginsRewriting =
  (passage: Passage["id"]): LinkedStep =>
  (state) => {
    const seen = standingTexts(state.reading?.prose ?? null, passage);
    return begins({ kind: "rewrite", passage, seen })(state);
  };

/** The person came back to the pane: the document may have changed under it. */
export const looksAgain: LinkedStep = (state) =>
  state.refusal === null ? begins({ kind: "reading", isQuiet: true })(state) : state;

/** Takes the last refresh back. */
export const undoes: LinkedStep = (state) =>
  state.undoable === null ? state : begins({ kind: "undo", undoable: state.undoable })(state);

function isAllowed(task: DocumentTask, state: LinkedState): boolean {
  if (task.kind === "reading") return true;
  if (state.reading === null) return false;
  if (!takesParcel(task)) return true;
  return state.source !== null && areAccepted(openChanges(state), state.accepted);
}

/** A reading that nobody asked for leaves what is told where it is. */
function start(task: DocumentTask, state: LinkedState): LinkedState {
  return jobOf(task) === null ? { ...state, task } : { ...state, task, trouble: null };
}

/** A task ended; the next one begins if the person still may do it. */
export const ended =
  (task: DocumentTask, result: TaskResult): LinkedStep =>
  (state) => {
    if (state.task !== task) return state;
    const told = tellOf(task, result, withReading(result, { ...state, task: null }));
    const { next } = told;
    return next === null ? told : begins(next)({ ...told, next: null });
  };

function withReading({ reading, trouble }: TaskResult, state: LinkedState): LinkedState {
  if (reading !== null) return takeBelonging({ ...state, reading });
  return state.reading === null ? { ...state, refusal: trouble, next: null } : state;
}

function tellOf(task: DocumentTask, result: TaskResult, state: LinkedState): LinkedState {
  const { trouble, done, undoable } = result;
  if (task.kind === "reading") return trouble === null ? state : { ...state, trouble };
  if (task.kind === "frames") return wereFramesSet(task, trouble, state);
  // Nothing was done: what was done before can still be taken back.
  if (done === null) return { ...state, trouble };
  // After an undo the old figures stand again, and a new source is asked about again.
  const accepted = task.kind === "undo" ? [] : state.accepted;
  return { ...state, accepted, trouble, done, undoable };
}

const wereFramesSet = (
  { isOn }: TaskOf<"frames">,
  trouble: Trouble | null,
  state: LinkedState
): LinkedState => (trouble === null ? { ...state, areFramesShown: isOn } : { ...state, trouble });

/** A gesture that writes nothing ended, well or with a trouble. */
export const gestureEnded =
  (trouble: Trouble | null): LinkedStep =>
  (state) => ({ ...state, trouble });

export const dismissesTrouble: LinkedStep = gestureEnded(null);

/** What was done stays; the offer to take it back goes with the news of it. */
export const dismissesDone: LinkedStep = (state) => ({ ...state, done: null, undoable: null });

import type { ChangeNote } from "./change-note";
import type { WorkbookState } from "./sheet-state";

/** What one press of Ctrl+Z takes back. */
export interface UndoStep {
  readonly before: WorkbookState;
  readonly notes: readonly ChangeNote[];
}

/** The stack behind Ctrl+Z and Ctrl+Y. */
export class UndoHistory {
  private done: UndoStep[] = [];
  private undone: UndoStep[] = [];

  get undoCount(): number {
    return this.done.length;
  }

  /** A new step; what was taken back before it cannot be brought again. */
  push(step: UndoStep): void {
    this.done.push(step);
    this.undone = [];
  }

  /** An action that Excel cannot take back makes all before it unreachable. */
  clear(): void {
    this.done = [];
    this.undone = [];
  }

  /** The step to take back, or null. `now` is what redo will bring again. */
  undo(now: WorkbookState): UndoStep | null {
    const step = this.done.pop();
    if (step === undefined) return null;
    this.undone.push({ before: now, notes: step.notes });
    return step;
  }

  redo(now: WorkbookState): UndoStep | null {
    const step = this.undone.pop();
    if (step === undefined) return null;
    this.done.push({ before: now, notes: step.notes });
    return step;
  }
}

import type { CellPlace } from "../../core/sheet/address";
import type { EditorMode } from "./read-key";

/** What stands in the editor, in the cell and in the bar above alike. */
export interface EditorState {
  readonly mode: EditorMode;
  readonly place: CellPlace | null;
  readonly text: string;
}

const READY: EditorState = { mode: "ready", place: null, text: "" };

/**
 * The editor of one grid. It changes at once, not when the page is drawn next: the keys of an input
 * method come quicker than that.
 */
export class CellEditor {
  private now: EditorState = READY;
  private original = "";
  private readonly listeners = new Set<() => void>();

  readonly state = (): EditorState => this.now;

  readonly subscribe = (onChange: () => void): (() => void) => {
    this.listeners.add(onChange);
    return () => {
      this.listeners.delete(onChange);
    };
  };

  /** A first letter: what stood in the cell is replaced. */
  beginTyping(place: CellPlace, text: string): void {
    this.original = "";
    this.become({ mode: "typing", place, text });
  }

  beginEditing(place: CellPlace, content: string): void {
    this.original = content;
    this.become({ mode: "editing", place, text: content });
  }

  change(text: string): void {
    if (this.now.mode !== "ready") this.become({ ...this.now, text });
  }

  /** Ends the editing; gives what is to be written, or null where nothing was edited or changed. */
  end(): { readonly place: CellPlace; readonly text: string } | null {
    const { mode, place, text } = this.now;
    this.become(READY);
    if (mode === "ready" || place === null) return null;
    return mode === "editing" && text === this.original ? null : { place, text };
  }

  cancel(): void {
    this.become(READY);
  }

  private become(next: EditorState): void {
    if (next === this.now) return;
    this.now = next;
    this.listeners.forEach((listener) => {
      listener();
    });
  }
}

import type { CellPlace } from "../../core/sheet/address";
import type { Area } from "../../core/sheet/snapshot";
import type { SheetSelection } from "./shown-sheet";

/** What a person does in the grid. The grid itself changes nothing: it is drawn anew when something came of it. */
export interface GridActions {
  readonly select: (selection: SheetSelection) => void;
  /** What she typed into a cell, as she typed it. */
  readonly type: (place: CellPlace, text: string) => void;
  /** Texts from the clipboard, by row; they go into the cells from this place on. */
  readonly paste: (from: CellPlace, rows: readonly (readonly string[])[]) => void;
  /** Empties the cells of an area. */
  readonly clear: (area: Area) => void;
  readonly undo: () => void;
  readonly redo: () => void;
}

/** What is said of a cell beside what it holds, drawn on it and told when it is selected. */
export interface CellNote {
  readonly kind: "error" | "warning" | "note" | "suspect";
  /** In the person's words and language: "Lỗi: 3.548 + 9 = 3.557, trên biểu 5.578". */
  readonly text: string;
}

/** By address (A1), for the sheet that is shown. */
export type CellNotes = ReadonlyMap<string, CellNote>;

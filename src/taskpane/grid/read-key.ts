import type { GridMove } from "./grid-moves";

/** What a key means in the grid. */
export type KeyGesture =
  | { readonly kind: "choose"; readonly how: Choosing }
  | { readonly kind: "do"; readonly deed: KeyDeed }
  /** Out of the grid, to what stands behind or before it. */
  | { readonly kind: "leave"; readonly towards: 1 | -1 };

/** A way to choose other cells; what is being edited is written before. */
export type Choosing =
  | { readonly kind: "move" | "extend"; readonly move: GridMove }
  /** To the next cell along a row or column, within several that are chosen. */
  | { readonly kind: "next"; readonly by: "row" | "column"; readonly towards: 1 | -1 }
  | { readonly kind: "all" | "rows" | "columns" };

export type KeyDeed = "edit" | "clear" | "undo" | "redo" | "copy" | "cancel" | "line-break";

/** What of a keyboard event counts. */
export interface PressedKey {
  readonly key: string;
  readonly keyCode: number;
  readonly isComposing: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

/** Ready: nothing is edited. Typing: begun by a letter, arrows lead on. Editing: arrows move in the text. */
export type EditorMode = "ready" | "typing" | "editing";

/** A key that an input method works with: it belongs to the letters, whatever it is. */
const IN_COMPOSITION = 229;

/** The gesture of a key; null for one that the browser or the editor keeps. */
export function readKey(event: PressedKey, mode: EditorMode): KeyGesture | null {
  // Some browsers say only by the code that Enter ended a composition.
  if (event.isComposing || event.keyCode === IN_COMPOSITION) return null;
  return keyInAnyMode(event) ?? keyIn[mode](event);
}

const keyIn: Readonly<Record<EditorMode, (event: PressedKey) => KeyGesture | null>> = {
  editing: () => null,
  // Arrows end the cell; with Shift or Ctrl they go through the letters.
  typing: (event) => {
    const move =
      event.shiftKey || isCommand(event) || !(event.key in ARROWS) ? null : moveOf(event);
    return move === null ? null : choose({ kind: "move", move });
  },
  ready: (event) => {
    const move = moveOf(event);
    if (move !== null) return choose({ kind: event.shiftKey ? "extend" : "move", move });
    if (event.altKey) return null;
    return isCommand(event) ? commandOf(event) : plainKey(event);
  },
};

const choose = (how: Choosing): KeyGesture => ({ kind: "choose", how });
const perform = (deed: KeyDeed): KeyGesture => ({ kind: "do", deed });

/** Keys that mean the same whether something is edited or not. */
function keyInAnyMode(event: PressedKey): KeyGesture | null {
  const towards = event.shiftKey ? -1 : 1;
  switch (event.key) {
    case "Enter":
      if (event.altKey) return perform("line-break");
      return isCommand(event) ? null : choose({ kind: "next", by: "column", towards });
    case "Tab":
      return isCommand(event) ? null : choose({ kind: "next", by: "row", towards });
    case "Escape":
      return perform("cancel");
    case "F6":
      return { kind: "leave", towards };
    default:
      return null;
  }
}

/** On a Mac the command key takes the place of Ctrl. */
const isCommand = ({ ctrlKey, metaKey }: PressedKey): boolean => ctrlKey || metaKey;

const ARROWS = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowLeft: "left",
  ArrowRight: "right",
} as const;

const MOVES: Readonly<Record<string, GridMove>> = {
  PageUp: { to: "up", far: "page" },
  PageDown: { to: "down", far: "page" },
  Home: { to: "row-start" },
  End: { to: "row-end" },
};

const FAR_MOVES: Readonly<Record<string, GridMove>> = {
  Home: { to: "sheet-start" },
  End: { to: "sheet-end" },
};

function moveOf(event: PressedKey): GridMove | null {
  if (event.altKey) return null;
  const arrow = Object.entries(ARROWS).find(([key]) => key === event.key)?.[1];
  if (arrow !== undefined) return { to: arrow, far: isCommand(event) ? "edge" : "step" };
  return (isCommand(event) ? FAR_MOVES : MOVES)[event.key] ?? null;
}

function commandOf({ key, shiftKey }: PressedKey): KeyGesture | null {
  switch (key.toLowerCase()) {
    case "z":
      return perform(shiftKey ? "redo" : "undo");
    case "y":
      return perform("redo");
    case "a":
      return choose({ kind: "all" });
    case "c":
    case "x":
      return perform("copy");
    case " ":
      return choose({ kind: "columns" });
    default:
      return null;
  }
}

function plainKey({ key, shiftKey }: PressedKey): KeyGesture | null {
  switch (key) {
    case "F2":
      return perform("edit");
    case "Delete":
    case "Backspace":
      return perform("clear");
    case " ":
      return shiftKey ? choose({ kind: "rows" }) : null;
    default:
      return null;
  }
}

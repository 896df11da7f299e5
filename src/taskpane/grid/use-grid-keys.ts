import type { KeyboardEvent } from "react";
import { useRef } from "react";
import type { CellPlace } from "../../core/sheet/address";
import type { ChosenCells } from "./chosen-cells";
import { chooseAll, chooseLines, chooseNext, moved, stretched } from "./chosen-cells";
import { focusBeside } from "./focus-beside";
import type { GridActions } from "./grid-desk";
import type { Choosing, KeyDeed } from "./read-key";
import { readKey } from "./read-key";
import { withinUsed } from "./used-area";
import type { GridHands } from "./use-grid-desk";

type KeyHandler = (event: KeyboardEvent<HTMLTextAreaElement>) => void;

/** What the keys do in the cell's editor and in the bar above. */
export function useGridKeys(hands: GridHands, actions: GridActions): KeyHandler {
  const isLeaving = useRef(false);
  return (event) => {
    const { nativeEvent: pressed, currentTarget: element } = event;
    const { mode } = hands.editor.state();
    // After Escape the next Tab leads out of the grid, as everywhere else on a page.
    const mayLeave = isLeaving.current && pressed.key === "Tab";
    if (pressed.key !== "Shift") isLeaving.current = pressed.key === "Escape" && mode === "ready";
    const gesture = mayLeave ? null : readKey(pressed, mode);
    if (gesture === null) return;
    // The browser copies by itself, and asks what.
    if (gesture.kind !== "do" || gesture.deed !== "copy") event.preventDefault();
    if (gesture.kind === "choose") choose(gesture.how, hands);
    else if (gesture.kind === "do") deeds[gesture.deed]({ hands, actions, element });
    else {
      hands.commit();
      focusBeside(element, gesture.towards);
    }
  };
}

function choose(how: Choosing, hands: GridHands): void {
  const next = nextChosen(how, hands);
  hands.commit();
  hands.choose(next, shownOf(how, next));
  hands.focus();
}

/** The cell to be brought into sight; whole rows and columns are chosen where one looks already. */
function shownOf({ kind }: Choosing, { cursor, end }: ChosenCells): CellPlace | null {
  if (kind === "extend") return end;
  return kind === "move" || kind === "next" ? cursor : null;
}

function nextChosen(how: Choosing, hands: GridHands): ChosenCells {
  const chosen = hands.chosen();
  const { top, left, bottom, right } = chosen.area;
  const ground = hands.ground();
  switch (how.kind) {
    case "move":
      return moved(ground, chosen, how.move);
    case "extend":
      return stretched(ground, chosen, how.move);
    case "next":
      return chooseNext(ground, chosen, how);
    case "all":
      return chooseAll(ground, chosen);
    case "rows":
      return chooseLines(ground, "rows", [top, bottom]);
    case "columns":
      return chooseLines(ground, "columns", [left, right]);
  }
}

interface Acting {
  readonly hands: GridHands;
  readonly actions: GridActions;
  /** Where the key was pressed: in the cell or in the bar above. */
  readonly element: HTMLTextAreaElement;
}

const deeds: Readonly<Record<KeyDeed, (acting: Acting) => void>> = {
  edit: ({ hands }) => {
    hands.beginEditing();
  },
  cancel: ({ hands }) => {
    hands.editor.cancel();
    hands.focus();
  },
  clear: ({ hands, actions }) => {
    const area = withinUsed(hands.chosen().area, hands.ground());
    if (area !== null && hands.isEditable) actions.clear(area);
  },
  undo: ({ actions }) => {
    actions.undo();
  },
  redo: ({ actions }) => {
    actions.redo();
  },
  // Browsers copy only where something is marked.
  copy: ({ element }) => {
    if (element.value !== "") return;
    element.value = " ";
    element.select();
  },
  "line-break": ({ hands: { editor }, element }) => {
    if (editor.state().mode === "ready") return;
    element.setRangeText("\n", element.selectionStart, element.selectionEnd, "end");
    editor.change(element.value);
  },
};

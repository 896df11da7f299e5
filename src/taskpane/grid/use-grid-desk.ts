import type { FocusEvent, RefObject } from "react";
import { useLayoutEffect, useMemo, useRef, useSyncExternalStore } from "react";
import { editedText } from "../../core/formulas/typed-content";
import type { CellPlace } from "../../core/sheet/address";
import { isBlank } from "../../core/sheet/snapshot";
import { CellEditor } from "./cell-editor";
import type { EditorState } from "./cell-editor";
import type { ChosenCells } from "./chosen-cells";
import { chosenOf } from "./chosen-cells";
import type { GridActions } from "./grid-desk";
import { HEADER_HEIGHT, headerWidth } from "./grid-frame";
import type { GridGround } from "./grid-ground";
import { boxOf } from "./grid-ground";
import type { MoveGround } from "./grid-moves";
import { scrollToShow } from "./scroll-to-show";
import type { SheetSelection, ShownSheet } from "./shown-sheet";

/** What the gestures of one grid work with. */
export interface GridBench {
  readonly sheet: ShownSheet;
  readonly ground: GridGround;
  readonly selection: SheetSelection;
  /** False while another part of the page has its place. */
  readonly isSeen: boolean;
  readonly isEditable: boolean;
  readonly actions: GridActions;
  readonly scroller: RefObject<HTMLElement | null>;
  readonly input: RefObject<HTMLTextAreaElement | null>;
}

/** Selecting and editing in a grid, whatever they are done with. */
export interface GridHands {
  readonly editor: CellEditor;
  readonly state: EditorState;
  readonly isEditable: boolean;
  /** What is chosen now, with its moving end. */
  readonly chosen: () => ChosenCells;
  readonly ground: () => MoveGround;
  /** Chooses cells and brings one of them into sight; null scrolls nothing. */
  readonly choose: (chosen: ChosenCells, shown: CellPlace | null) => void;
  readonly beginEditing: () => void;
  /** Writes what was edited, if anything was. */
  readonly commit: () => void;
  /** The same, unless the focus only goes from the cell to the bar above, or to another window. */
  readonly commitUnlessInside: (event: FocusEvent<HTMLElement>) => void;
  readonly focus: () => void;
  /** Pixels from the left edge of a cell to that of the window. */
  readonly roomFor: (place: CellPlace) => number;
}

export function useGridDesk(bench: GridBench): GridHands {
  const { sheet, ground, selection, actions, scroller, input } = bench;
  const editor = useMemo(() => new CellEditor(), []);
  const state = useSyncExternalStore(editor.subscribe, editor.state);
  const last = useRef<ChosenCells | null>(null);
  useShownSelection({ ...bench, last });
  const chosen = (): ChosenCells => chosenOf(selection, last.current);
  const focus = (): void => {
    input.current?.focus({ preventScroll: true });
  };
  const commit = (): void => {
    const typed = editor.end();
    if (typed !== null) actions.type(typed.place, typed.text);
  };
  return {
    editor,
    state,
    isEditable: bench.isEditable,
    chosen,
    focus,
    ground: () => ({
      ...ground,
      isBlank: (row, column) => isBlank(sheet.cellAt(row, column)),
      pageHeight: pageHeight(scroller.current, ground),
    }),
    choose: (next, shown) => {
      last.current = next;
      actions.select({ sheet: sheet.name, area: next.area, cursor: next.cursor });
      if (shown !== null) show(scroller.current, ground, shown);
    },
    beginEditing: () => {
      if (!bench.isEditable) return;
      const { cursor } = selection;
      show(scroller.current, ground, cursor);
      editor.beginEditing(cursor, editedText(sheet.cellAt(cursor.row, cursor.column)));
    },
    commit,
    commitUnlessInside: ({ target, relatedTarget }) => {
      const isInside =
        document.activeElement === target ||
        (relatedTarget instanceof HTMLTextAreaElement &&
          target.closest("[data-grid]")?.contains(relatedTarget) === true);
      if (!isInside) commit();
    },
    roomFor: ({ column }) => {
      const { columns, frozenColumns } = ground;
      const { clientWidth = 0, scrollLeft = 0 } = scroller.current ?? {};
      const start = columns.startOf(column) - (column < frozenColumns ? 0 : scrollLeft);
      return clientWidth - headerWidth(ground.rows.count) - start;
    },
  };
}

interface ShownSelection extends Pick<
  GridBench,
  "sheet" | "ground" | "selection" | "scroller" | "isSeen"
> {
  readonly last: RefObject<ChosenCells | null>;
}

/** Brings into sight what somebody else selected: a finding, an undone step, another sheet. */
function useShownSelection(shown: ShownSelection): void {
  const { sheet, ground, selection, scroller, isSeen, last } = shown;
  const { row, column } = selection.cursor;
  const { top, left, bottom, right } = selection.area;
  useLayoutEffect(() => {
    const own = last.current;
    if (own !== null && chosenOf(selection, own) === own) return;
    show(scroller.current, ground, { row, column });
    // Not when the ground moves: she may have scrolled away from what is selected.
  }, [isSeen, sheet.name, row, column, top, left, bottom, right]);
}

/** Scrolls as little as is needed to see a cell. */
function show(scroller: HTMLElement | null, ground: GridGround, place: CellPlace): void {
  if (scroller === null) return;
  const { rows, columns, frozenRows, frozenColumns, merges } = ground;
  const box = boxOf(ground, merges.areaOf(place));
  if (place.row >= frozenRows)
    scroller.scrollTop = scrollToShow(
      { start: box.y + HEADER_HEIGHT, length: box.height },
      {
        scrolled: scroller.scrollTop,
        length: scroller.clientHeight,
        covered: HEADER_HEIGHT + rows.startOf(frozenRows),
      }
    );
  const side = headerWidth(rows.count);
  if (place.column >= frozenColumns)
    scroller.scrollLeft = scrollToShow(
      { start: box.x + side, length: box.width },
      {
        scrolled: scroller.scrollLeft,
        length: scroller.clientWidth,
        covered: side + columns.startOf(frozenColumns),
      }
    );
}

function pageHeight(scroller: HTMLElement | null, { rows, frozenRows }: GridGround): number {
  return (scroller?.clientHeight ?? 0) - HEADER_HEIGHT - rows.startOf(frozenRows);
}

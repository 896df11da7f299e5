import type { ClipboardEvent } from "react";
import type { GridBench, GridHands } from "./use-grid-desk";
import { copiedText, parsePasted } from "../../core/sheet/clipboard-text";
import { copiedHtml } from "./copied-html";
import { fillRows } from "./fill-rows";
import { withinUsed } from "./used-area";
import type { Area } from "../../core/sheet/snapshot";
import type { ShownSheet } from "./shown-sheet";
import { shownText } from "./shown-text";

type Handler = (event: ClipboardEvent<HTMLTextAreaElement>) => void;

/** Copying, cutting and pasting of cells, through the events of the browser: no permission is asked for. */
export function useGridClipboard(
  { sheet, ground, isEditable, actions }: GridBench,
  hands: GridHands
): { readonly onCopy: Handler; readonly onCut: Handler; readonly onPaste: Handler } {
  const isReady = (): boolean => hands.editor.state().mode === "ready";
  const copy: Handler = (event) => {
    const area = withinUsed(hands.chosen().area, ground);
    event.preventDefault();
    event.currentTarget.value = "";
    if (area === null) return;
    event.clipboardData.setData("text/plain", copiedText(textsIn(sheet, area)));
    event.clipboardData.setData("text/html", copiedHtml(sheet, area, ground.merges));
  };
  return {
    onCopy: (event) => {
      if (isReady()) copy(event);
    },
    onCut: (event) => {
      if (!isReady()) return;
      copy(event);
      const area = withinUsed(hands.chosen().area, ground);
      if (isEditable && area !== null) actions.clear(area);
    },
    onPaste: (event) => {
      if (!isReady()) return;
      event.preventDefault();
      const rows = parsePasted(event.clipboardData.getData("text/plain"));
      if (!isEditable || rows.length === 0) return;
      const { area } = hands.chosen();
      const filled = fillRows(rows, area);
      actions.paste({ row: area.top, column: area.left }, filled);
      hands.choose(areaOfRows(hands, filled), null);
    },
  };
}

/** What the cells of an area show, row by row. */
function textsIn(sheet: ShownSheet, { top, left, bottom, right }: Area): string[][] {
  return Array.from({ length: bottom - top + 1 }, (_row, down) =>
    Array.from(
      { length: right - left + 1 },
      (_cell, across) => shownText(sheet.cellAt(top + down, left + across)).text
    )
  );
}

/** What was pasted is selected afterwards, as in Excel. */
function areaOfRows(hands: GridHands, rows: readonly (readonly string[])[]) {
  const { area, cursor } = hands.chosen();
  const width = Math.max(1, ...rows.map((cells) => cells.length));
  const pasted = {
    top: area.top,
    left: area.left,
    bottom: Math.max(area.bottom, area.top + rows.length - 1),
    right: Math.max(area.right, area.left + width - 1),
  };
  return { area: pasted, cursor, end: { row: pasted.bottom, column: pasted.right } };
}

import type { CSSProperties } from "react";
import type { Area } from "../../core/sheet/snapshot";
import { isBlank } from "../../core/sheet/snapshot";
import { borderStyle, hasBorder } from "./cell-borders";
import { cellStyle, sideOf } from "./cell-style";
import { fontFace } from "./font-face";
import type { Box, GridGround } from "./grid-ground";
import { boxOf } from "./grid-ground";
import type { MeasureText } from "./measure-text";
import type { Paper } from "./paper";
import { fillOn } from "./paper";
import type { CellLook, ShownSheet } from "./shown-sheet";
import { fitText } from "./fit-text";
import { flowOf, flowingInto, type Flow } from "./text-flow";
import type { ShownText } from "./shown-text";
import { shownText } from "./shown-text";

/** A cell as it is drawn; pixels count from the top of its row and from column A. */
export interface DrawnCell {
  readonly area: Area;
  readonly box: Box;
  readonly shown: ShownText;
  /** What is to be read in it: the text as far as the cell is wide enough for it. */
  readonly text: string;
  readonly look: CellLook;
  readonly style: CSSProperties;
  readonly borders: CSSProperties | null;
  /** Where a text runs on over blank neighbours; null while it stays in its cell. */
  readonly flow: Flow | null;
  /** True for merged cells that reach out of the frozen columns and are drawn there already. */
  readonly isEcho: boolean;
}

/** What a row is drawn from. */
export interface RowScene {
  readonly sheet: ShownSheet;
  readonly ground: GridGround;
  readonly paper: Paper;
  readonly measure: MeasureText;
}

/** Which cells of a row are asked for. */
export interface RowWindow {
  readonly row: number;
  /** Columns that scroll. */
  readonly first: number;
  readonly last: number;
  /** True for a row out of sight of which only merged cells reach into it. */
  readonly onlyMerges?: boolean;
  /** A cell that is drawn although there is nothing to see in it. */
  readonly cursorColumn?: number;
}

export interface RowPlan {
  /** Cells of frozen columns, which stay where they are. */
  readonly frozen: readonly DrawnCell[];
  readonly scrolling: readonly DrawnCell[];
}

/** What there is to draw in a row. Cells without content and dress are left to the paper. */
export function planRow(scene: RowScene, window: RowWindow): RowPlan {
  const { frozenColumns } = scene.ground;
  const first = Math.max(window.first, frozenColumns);
  const plan = (columns: readonly number[]): readonly DrawnCell[] =>
    columns.flatMap((column) => drawn(scene, window, column) ?? []);
  const sideways = outside(scene, { ...window, first });
  return {
    frozen: plan(columnsFrom(0, frozenColumns - 1)),
    // What reaches out of the frozen columns slides away below them.
    scrolling: plan([...sideways, ...columnsFrom(first, window.last)]).map((cell) =>
      cell.area.left < frozenColumns ? { ...cell, isEcho: true } : cell
    ),
  };
}

const columnsFrom = (first: number, last: number): readonly number[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);

/** Columns out of sight whose merged cells or flowing texts reach into what is seen. */
function outside({ sheet, ground }: RowScene, { row, first, last, onlyMerges }: RowWindow) {
  const merged = ground.merges
    .inRow(row)
    .filter(({ top, left, right }) => top === row && left < first && right >= first)
    .map(({ left }) => left);
  if (onlyMerges === true || ground.rows.isHidden(row)) return merged;
  return [...merged, ...flowingInto({ sheet, ground }, { row, first, last })];
}

function drawn(scene: RowScene, window: RowWindow, column: number): DrawnCell | null {
  const { sheet, ground, paper } = scene;
  const { row } = window;
  const merge = ground.merges.at(row, column);
  const isLeft =
    merge === undefined ? isNothing(scene, window, column) : isCovered(merge, row, column);
  if (isLeft) return null;
  const area = merge ?? { top: row, left: column, bottom: row, right: column };
  const look = sheet.lookAt(row, column);
  const shown = shownText(sheet.cellAt(row, column));
  const box = { ...boxOf(ground, area), y: 0 };
  const font = fontFace(look);
  const measure = (words: string): number => scene.measure(words, font);
  const side = sideOf(look, shown.kind);
  return {
    area,
    box,
    shown,
    text: fitText({ shown, look, width: box.width, measure }),
    look,
    style: cellStyle(look, shown.kind, paper),
    borders: borderStyle(sheet, area, paper),
    flow: merge === undefined ? flowOf(scene, { row, column, side, look, shown }) : null,
    isEcho: false,
  };
}

const isCovered = ({ top, left }: Area, row: number, column: number): boolean =>
  top !== row || left !== column;

/** Whether there is nothing to draw of a cell that stands alone. */
function isNothing({ sheet, ground, paper }: RowScene, window: RowWindow, column: number): boolean {
  const { row, onlyMerges, cursorColumn } = window;
  if (onlyMerges === true || ground.rows.isHidden(row) || ground.columns.isHidden(column))
    return true;
  if (cursorColumn === column || !isBlank(sheet.cellAt(row, column))) return false;
  const look = sheet.lookAt(row, column);
  return fillOn(paper, look) === null && !hasBorder(look);
}

import type { CellPlace } from "../../core/sheet/address";
import type { Area } from "../../core/sheet/snapshot";
import type { Axis } from "./axis";
import { target } from "./grid-moves";
import type { GridMove, MoveGround } from "./grid-moves";
import type { MergeIndex } from "./merge-index";

/** A selection while it grows: from the cell that keeps the cursor to the one that moves. */
export interface Reach {
  readonly cursor: CellPlace;
  readonly end: CellPlace;
}

/** The rectangle from one cell to another, grown until no merged cells are cut through. */
export function areaBetween(merges: MergeIndex, { cursor, end }: Reach): Area {
  let area: Area = {
    top: Math.min(cursor.row, end.row),
    left: Math.min(cursor.column, end.column),
    bottom: Math.max(cursor.row, end.row),
    right: Math.max(cursor.column, end.column),
  };
  for (;;) {
    const grown = merges.merges.filter((merge) => overlap(area, merge)).reduce(around, area);
    if (isSameArea(grown, area)) return area;
    area = grown;
  }
}

/**
 * The moving end after a move: at least so far that the selection is another one, if it can be. A
 * step back leads to the selection before.
 */
export function extended(ground: MoveGround, reach: Reach, move: GridMove): CellPlace {
  const before = areaBetween(ground.merges, reach);
  let end = reach.end;
  for (;;) {
    const next = stepOf(ground, end, move);
    if (isSamePlace(next, end)) return reach.end;
    end = next;
    if (!isSameArea(areaBetween(ground.merges, { ...reach, end }), before)) return end;
    if (!("far" in move)) return end;
  }
}

/** One line further, merged cells or not; far moves go where the cursor would. */
function stepOf(ground: MoveGround, { row, column }: CellPlace, move: GridMove): CellPlace {
  if (!("far" in move) || move.far !== "step") return target(ground, { row, column }, move);
  const towards = move.to === "down" || move.to === "right" ? 1 : -1;
  return move.to === "up" || move.to === "down"
    ? { row: ground.rows.next(row, towards) ?? row, column }
    : { row, column: ground.columns.next(column, towards) ?? column };
}

/** Where the moving end of a selection is that somebody else made: across from the cursor. */
export function reachOf(area: Area, cursor: CellPlace): Reach {
  const end = {
    row: cursor.row === area.bottom ? area.top : area.bottom,
    column: cursor.column === area.right ? area.left : area.right,
  };
  return { cursor, end };
}

/** The next cell of a selection, row by row or column by column, around at its end. */
export function nextWithin(
  ground: MoveGround,
  { area, cursor }: { readonly area: Area; readonly cursor: CellPlace },
  { by, towards }: { readonly by: "row" | "column"; readonly towards: 1 | -1 }
): CellPlace {
  const rows = seenLines(ground.rows, area.top, area.bottom);
  const columns = seenLines(ground.columns, area.left, area.right);
  const count = rows.length * columns.length;
  const across = by === "row" ? columns.length : rows.length;
  const place = (index: number): CellPlace => {
    const [slow, quick] = [Math.floor(index / across), index % across];
    const [row, column] = by === "row" ? [slow, quick] : [quick, slow];
    return { row: rows[row] ?? cursor.row, column: columns[column] ?? cursor.column };
  };
  const [row, column] = [lineIn(rows, cursor.row), lineIn(columns, cursor.column)];
  let index = by === "row" ? row * across + column : column * across + row;
  for (let tries = 0; tries < count; tries += 1) {
    index = (index + towards + count) % count;
    const { row: nextRow, column: nextColumn } = place(index);
    if (!ground.merges.isCovered(nextRow, nextColumn)) return place(index);
  }
  return cursor;
}

const lineIn = (lines: readonly number[], line: number): number => Math.max(0, lines.indexOf(line));

/** Only lines that are seen; a selection of whole rows has no more of them than the sheet. */
function seenLines(axis: Axis, first: number, last: number): readonly number[] {
  const lines: number[] = [];
  for (let line = axis.next(first - 1, 1); line !== null && line <= last; line = axis.next(line, 1))
    lines.push(line);
  return lines;
}

const overlap = (one: Area, other: Area): boolean =>
  one.top <= other.bottom &&
  other.top <= one.bottom &&
  one.left <= other.right &&
  other.left <= one.right;

const around = (one: Area, other: Area): Area => ({
  top: Math.min(one.top, other.top),
  left: Math.min(one.left, other.left),
  bottom: Math.max(one.bottom, other.bottom),
  right: Math.max(one.right, other.right),
});

export const isSameArea = (one: Area, other: Area): boolean =>
  one.top === other.top &&
  one.left === other.left &&
  one.bottom === other.bottom &&
  one.right === other.right;

export const isSamePlace = (one: CellPlace, other: CellPlace): boolean =>
  one.row === other.row && one.column === other.column;

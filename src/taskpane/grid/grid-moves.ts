import type { CellPlace } from "../../core/sheet/address";
import type { Axis } from "./axis";
import type { GridGround } from "./grid-ground";

/** A way of the cursor over the sheet. */
export type GridMove =
  /** To the next cell, to the edge of the data, or a view further. */
  | { readonly to: Direction; readonly far: "step" | "edge" | "page" }
  /** To the first or last column of the row, to the first or last cell of the sheet. */
  | { readonly to: "row-start" | "row-end" | "sheet-start" | "sheet-end" };

export type Direction = "up" | "down" | "left" | "right";

/** What a move goes by, beside where the cells lie. */
export interface MoveGround extends GridGround {
  /** Whether a person sees nothing in the cell. */
  readonly isBlank: (row: number, column: number) => boolean;
  /** Pixels of rows that are in sight below each other. */
  readonly pageHeight: number;
}

/** Where a move leads from a cell: to a visible cell that no other one covers, or nowhere. */
export function moveFrom(ground: MoveGround, from: CellPlace, move: GridMove): CellPlace {
  return ground.merges.anchorOf(target(ground, from, move));
}

/** Where a move leads, be it into the midst of merged cells. */
export function target(ground: MoveGround, from: CellPlace, move: GridMove): CellPlace {
  switch (move.to) {
    case "row-start":
      return { row: from.row, column: firstOf(ground.columns) };
    case "row-end":
      return { row: from.row, column: lastInRow(ground, from.row) };
    case "sheet-start":
      return { row: firstOf(ground.rows), column: firstOf(ground.columns) };
    case "sheet-end":
      return {
        row: lastOf(ground.rows, ground.usedRows),
        column: lastOf(ground.columns, ground.usedColumns),
      };
    case "up":
    case "down":
    case "left":
    case "right":
      return along(ground, from, move);
  }
}

function along(
  ground: MoveGround,
  from: CellPlace,
  { to, far }: Extract<GridMove, { readonly far: string }>
): CellPlace {
  const lane = laneOf(ground, from, to);
  if (far === "step") return lane.placeOf(nextIn(lane, lane.end) ?? lane.here);
  if (far === "edge") return lane.placeOf(edgeFrom(lane));
  return lane.placeOf(pageFrom(lane, ground.pageHeight));
}

/** The cells in one direction from a cell on. */
interface Lane {
  readonly axis: Axis;
  readonly towards: 1 | -1;
  /** The line of the cell, and the last one of it in the direction: merged cells are one. */
  readonly here: number;
  readonly end: number;
  /** The last line that holds something, or the first of all. */
  readonly limit: number;
  readonly isBlank: (line: number) => boolean;
  readonly placeOf: (line: number) => CellPlace;
}

function laneOf(ground: MoveGround, from: CellPlace, to: Direction): Lane {
  const { rows, columns, merges } = ground;
  const area = merges.areaOf(from);
  const isBlankAt = ({ row, column }: CellPlace): boolean => {
    const anchor = merges.anchorOf({ row, column });
    return ground.isBlank(anchor.row, anchor.column);
  };
  const towards = to === "down" || to === "right" ? 1 : -1;
  if (to === "left" || to === "right") {
    const row = visibleWithin(rows, area.top, area.bottom);
    const placeOf = (column: number): CellPlace => ({ row, column });
    return {
      axis: columns,
      towards,
      here: from.column,
      end: towards === 1 ? area.right : area.left,
      limit: towards === 1 ? lastOf(columns, ground.usedColumns) : firstOf(columns),
      isBlank: (column) => isBlankAt(placeOf(column)),
      placeOf,
    };
  }
  const column = visibleWithin(columns, area.left, area.right);
  const placeOf = (row: number): CellPlace => ({ row, column });
  return {
    axis: rows,
    towards,
    here: from.row,
    end: towards === 1 ? area.bottom : area.top,
    limit: towards === 1 ? lastOf(rows, ground.usedRows) : firstOf(rows),
    isBlank: (row) => isBlankAt(placeOf(row)),
    placeOf,
  };
}

/** As Excel does: to the end of what is filled, or over a gap to what is filled next. */
function edgeFrom(lane: Lane): number {
  const isBeyond = (line: number): boolean => (lane.limit - line) * lane.towards <= 0;
  const first = nextIn(lane, lane.end);
  if (first === null || isBeyond(lane.end)) return lane.here;
  const isLeaving = lane.isBlank(lane.here) || lane.isBlank(first);
  let line = first;
  while (!isBeyond(line)) {
    const next = nextIn(lane, line);
    if (next === null) break;
    if (isLeaving ? !lane.isBlank(line) : lane.isBlank(next)) break;
    line = next;
  }
  return line;
}

function pageFrom(lane: Lane, height: number): number {
  const edge = lane.towards === 1 ? lane.axis.startOf(lane.end + 1) : lane.axis.startOf(lane.end);
  const there = lane.axis.at(Math.max(0, edge + lane.towards * Math.max(0, height - 1)));
  return there === lane.here ? (nextIn(lane, lane.end) ?? lane.here) : there;
}

const nextIn = ({ axis, towards }: Lane, line: number): number | null => axis.next(line, towards);

function lastInRow(ground: MoveGround, row: number): number {
  for (let column = ground.usedColumns - 1; column > 0; column -= 1)
    if (!ground.columns.isHidden(column) && !ground.isBlank(row, column)) return column;
  return firstOf(ground.columns);
}

/** The first line that is seen within a span, or its first. */
function visibleWithin(axis: Axis, first: number, last: number): number {
  const seen = axis.next(first - 1, 1);
  return seen !== null && seen <= last ? seen : first;
}

const firstOf = (axis: Axis): number => axis.next(-1, 1) ?? 0;
const lastOf = (axis: Axis, used: number): number =>
  axis.next(Math.max(used, 1), -1) ?? firstOf(axis);

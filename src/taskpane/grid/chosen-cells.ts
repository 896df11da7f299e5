import type { CellPlace } from "../../core/sheet/address";
import { parseCellName } from "../../core/sheet/address";
import type { Area } from "../../core/sheet/snapshot";
import { moveFrom } from "./grid-moves";
import type { GridMove, MoveGround } from "./grid-moves";
import type { GridGround } from "./grid-ground";
import {
  areaBetween,
  extended,
  isSameArea,
  isSamePlace,
  nextWithin,
  reachOf,
} from "./selected-range";
import type { SheetSelection } from "./shown-sheet";

/** A selection and its moving end, which a selection as it is kept does not tell. */
export interface ChosenCells {
  readonly area: Area;
  readonly cursor: CellPlace;
  readonly end: CellPlace;
}

type Ground = Pick<GridGround, "rows" | "columns" | "merges">;

/** A selection as it came; the moving end is kept while it is still the same one. */
export function chosenOf(selection: SheetSelection, last: ChosenCells | null): ChosenCells {
  const { area, cursor } = selection;
  const isLast = last !== null && isSameArea(last.area, area) && isSamePlace(last.cursor, cursor);
  return isLast ? last : { area, ...reachOf(area, cursor) };
}

/** One cell, with those that are merged with it. */
export function choose({ merges }: Ground, place: CellPlace): ChosenCells {
  const cursor = merges.anchorOf(place);
  return { area: merges.areaOf(cursor), cursor, end: cursor };
}

/** From the cursor to a cell. */
export function chooseTo({ merges }: Ground, chosen: ChosenCells, end: CellPlace): ChosenCells {
  const { cursor } = chosen;
  return { area: areaBetween(merges, { cursor, end }), cursor, end };
}

export function chooseAll({ rows, columns }: Ground, { cursor }: ChosenCells): ChosenCells {
  const area = { top: 0, left: 0, bottom: rows.count - 1, right: columns.count - 1 };
  return { area, cursor, end: { row: area.bottom, column: area.right } };
}

/** Whole rows or columns from one to another. As in Excel merged cells may be cut through. */
export function chooseLines(
  { rows, columns, merges }: Ground,
  kind: "rows" | "columns",
  [from, to]: readonly [number, number]
): ChosenCells {
  const [first, last] = [Math.min(from, to), Math.max(from, to)];
  if (kind === "rows") {
    const area = { top: first, left: 0, bottom: last, right: columns.count - 1 };
    const cursor = inside(area, merges.anchorOf({ row: from, column: columns.next(-1, 1) ?? 0 }));
    return { area, cursor, end: { row: to, column: area.right } };
  }
  const area = { top: 0, left: first, bottom: rows.count - 1, right: last };
  const cursor = inside(area, merges.anchorOf({ row: rows.next(-1, 1) ?? 0, column: from }));
  return { area, cursor, end: { row: area.bottom, column: to } };
}

const inside = ({ top, left }: Area, { row, column }: CellPlace): CellPlace => ({
  row: Math.max(row, top),
  column: Math.max(column, left),
});

export const moved = (ground: MoveGround, chosen: ChosenCells, move: GridMove): ChosenCells =>
  choose(ground, moveFrom(ground, chosen.cursor, move));

export const stretched = (ground: MoveGround, chosen: ChosenCells, move: GridMove): ChosenCells =>
  chooseTo(ground, chosen, extended(ground, chosen, move));

/** What Enter and Tab lead to: the next cell of several that are chosen, else the one beside. */
export function chooseNext(
  ground: MoveGround,
  chosen: ChosenCells,
  step: { readonly by: "row" | "column"; readonly towards: 1 | -1 }
): ChosenCells {
  if (!isSameArea(chosen.area, ground.merges.areaOf(chosen.cursor)))
    return { ...chosen, cursor: nextWithin(ground, chosen, step) };
  const forward = step.by === "row" ? "right" : "down";
  const back = step.by === "row" ? "left" : "up";
  return moved(ground, chosen, { to: step.towards === 1 ? forward : back, far: "step" });
}

/** The cells that a name means ("C17", "b3:F9"), or null where it means none of this sheet. */
export function chooseNamed(ground: Ground, name: string): ChosenCells | null {
  const [first, last, more] = name.trim().split(":").map(parseCellName);
  if (first === undefined || first === null || last === null || more !== undefined) return null;
  const chosen = choose(ground, first);
  return last === undefined ? chosen : chooseTo(ground, chosen, last);
}

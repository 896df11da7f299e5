import type { Figure } from "../figures/figure";
import { parseCellName } from "../sheet/address";
import type { Area } from "../sheet/snapshot";

/** Gives those of some figures of one sheet that stand in an area, without going through all of them. */
export type FindFigures = (area: Area) => readonly Figure[];

/** Lays figures of one sheet out by where they stand. */
export function placeFigures(figures: readonly Figure[]): FindFigures {
  const columns = columnsOf(figures);
  return (area) =>
    [...columns].flatMap(([column, placed]) =>
      column < area.left || column > area.right ? [] : between(placed, area)
    );
}

/** Figures of one sheet by column, each column from top to bottom. */
type Columns = ReadonlyMap<number, readonly PlacedFigure[]>;

interface PlacedFigure {
  readonly figure: Figure;
  readonly row: number;
}

function columnsOf(figures: readonly Figure[]): Columns {
  const columns = new Map<number, PlacedFigure[]>();
  for (const figure of figures) {
    const place = parseCellName(figure.origin.cell);
    if (place === null) continue;
    const column = columns.get(place.column) ?? [];
    columns.set(place.column, column);
    column.push({ figure, row: place.row });
  }
  for (const column of columns.values()) column.sort((left, right) => left.row - right.row);
  return columns;
}

function between(placed: readonly PlacedFigure[], { top, bottom }: Area): readonly Figure[] {
  const found: Figure[] = [];
  for (let at = firstFrom(placed, top); at < placed.length; at += 1) {
    const one = placed[at];
    if (one === undefined || one.row > bottom) break;
    found.push(one.figure);
  }
  return found;
}

/** Index of the first figure in this row or below it. */
function firstFrom(placed: readonly PlacedFigure[], row: number): number {
  let [low, high] = [0, placed.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((placed[middle]?.row ?? Infinity) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}

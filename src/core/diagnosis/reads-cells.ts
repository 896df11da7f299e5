import type { Figure } from "../figures/figure";
import type { CellAddress } from "../sheet/address";
import { parseCellName } from "../sheet/address";

const SHEET = String.raw`(?:('(?:[^']|'')+'|[\p{L}\d_.]+)!)?`;
const CELL = String.raw`(\$?[A-Z]{1,3}\$?[1-9]\d{0,6})`;
const REFERENCE = new RegExp(
  String.raw`(?<![\p{L}\d_.!'$])${SHEET}${CELL}(?::${CELL})?(?![\p{L}\d_.(!])`,
  "giu"
);

/** True when the figure is a formula that names all these cells, alone or within ranges. */
export function readsCells(figure: Figure, cells: readonly CellAddress[]): boolean {
  return cells.length > 0 && cellsUnread(figure, cells)?.length === 0;
}

/** Which of the cells the figure's formula leaves out, in order; null for a typed number. */
export function cellsUnread(
  { formula, origin }: Figure,
  cells: readonly CellAddress[]
): readonly CellAddress[] | null {
  if (formula === undefined) return null;
  const areas = [...formula.matchAll(REFERENCE)].flatMap(([, sheet, first = "", last = first]) => {
    const from = parseCellName(first);
    const to = parseCellName(last);
    const name = sheet?.replace(/^'|'$/g, "").replaceAll("''", "'") ?? origin.sheet;
    return from === null || to === null ? [] : [{ name, from, to }];
  });
  return cells.filter(({ sheet, cell }) => {
    const place = parseCellName(cell);
    return !areas.some(
      ({ name, from, to }) =>
        place !== null &&
        name === sheet &&
        isBetween(place.row, from.row, to.row) &&
        isBetween(place.column, from.column, to.column)
    );
  });
}

const isBetween = (value: number, one: number, other: number): boolean =>
  value >= Math.min(one, other) && value <= Math.max(one, other);

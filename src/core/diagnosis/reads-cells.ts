import type { Figure } from "../figures/figure";
import type { CellAddress } from "../sheet/address";
import { parseCellName } from "../sheet/address";
import { formulaReferences, isWithin } from "../sheet/formula-references";

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
  const references = formulaReferences(formula, origin.sheet);
  return cells.filter(({ sheet, cell }) => {
    const place = parseCellName(cell);
    return !references.some(
      (reference) => reference.sheet === sheet && place !== null && isWithin(reference.area, place)
    );
  });
}

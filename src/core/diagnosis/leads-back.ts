import type { CellAddress } from "../sheet/address";
import { cellName, parseCellName } from "../sheet/address";
import type { FormulaReference } from "../sheet/formula-references";
import { formulaReferences, isWithin } from "../sheet/formula-references";
import type { RepairContext } from "./repair-context";

/** Cells that are looked at; with more of them behind the inputs nobody can be sure, so they lead back. */
const MOST_CELLS = 50_000;

/** True when some of the inputs are, or are calculated from, the target: a formula over them would be a circle. */
export function leadsBack(
  inputs: readonly CellAddress[],
  target: CellAddress,
  { cellAt }: Pick<RepairContext, "cellAt">
): boolean {
  const place = parseCellName(target.cell);
  const isTarget = ({ sheet, area }: FormulaReference): boolean =>
    place !== null && sheet === target.sheet && isWithin(area, place);
  const seen = new Set<string>();
  const ahead = [...inputs];
  let looked = 0;
  for (let next = ahead.pop(); next !== undefined; next = ahead.pop()) {
    if (next.sheet === target.sheet && next.cell === target.cell) return true;
    const formula = cellAt(next)?.formula;
    const name = JSON.stringify(next);
    if (formula === undefined || seen.has(name)) continue;
    seen.add(name);
    const references = formulaReferences(formula, next.sheet);
    looked += references.reduce((sum, { area }) => sum + sizeOf(area), 0);
    if (looked > MOST_CELLS || references.some(isTarget)) return true;
    ahead.push(...references.flatMap(cellsIn));
  }
  return false;
}

const sizeOf = ({ top, left, bottom, right }: FormulaReference["area"]): number =>
  (bottom - top + 1) * (right - left + 1);

function cellsIn({ sheet, area }: FormulaReference): readonly CellAddress[] {
  const width = area.right - area.left + 1;
  return Array.from({ length: sizeOf(area) }, (_, index) => ({
    sheet,
    cell: cellName(area.top + Math.floor(index / width), area.left + (index % width)),
  }));
}

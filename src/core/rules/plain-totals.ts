import type { FigureId } from "../figures/figure";
import type { Expression } from "../formulas/expression";
import { areaOf } from "../formulas/expression";
import { areasAdded } from "../formulas/formula-terms";
import type { Area } from "../sheet/snapshot";
import type { FormulaGrid, GridCell } from "./formula-grid";
import { formulaGrids } from "./formula-grid";
import type { RuleContext } from "./rule";

/**
 * Totals whose formula adds up the cells of the parts of one of their relations, each once, and nothing
 * else. Others may still count the same through further sums.
 */
export function plainTotals(context: RuleContext): ReadonlySet<FigureId> {
  const inGrid = new Map<FigureId, TotalInGrid>();
  for (const grid of formulaGrids(context))
    for (const { entry, expression } of grid.cells)
      if (expression !== null) inGrid.set(entry.id, { entry, expression, grid });
  const plain = new Set<FigureId>();
  for (const relation of context.relations) {
    if (relation.kind !== "balance") continue;
    const total = inGrid.get(relation.total);
    if (total !== undefined && areAdded(relation.parts, total)) plain.add(relation.total);
  }
  return plain;
}

interface TotalInGrid {
  readonly entry: GridCell["entry"];
  readonly expression: Expression;
  readonly grid: FormulaGrid;
}

function areAdded(parts: readonly FigureId[], { entry, expression, grid }: TotalInGrid): boolean {
  const references = areasAdded(expression);
  if (references?.every(({ sheet }) => sheet === null) !== true) return false;
  const areas = references.map(areaOf);
  if (areas.reduce((size, area) => size + sizeOf(area), 0) !== parts.length) return false;
  const added: FigureId[] = [];
  const areFigures = areas.every((area) => addFigures(area, { grid, entry, added }));
  if (!areFigures) return false;
  // As a rule a form names the parts in the order of their cells.
  return added.every((id, index) => id === parts[index]) || areSame(new Set(added), new Set(parts));
}

/** False where a cell is no figure of the form, or one in another scale. */
function addFigures(
  { top, left, bottom, right }: Area,
  { grid, entry, added }: Omit<TotalInGrid, "expression"> & { readonly added: FigureId[] }
): boolean {
  for (let row = top; row <= bottom; row += 1)
    for (let column = left; column <= right; column += 1) {
      const part = grid.at(row, column)?.entry;
      if (part?.unit.scale !== entry.unit.scale) return false;
      added.push(part.id);
    }
  return true;
}

function areSame(some: ReadonlySet<FigureId>, others: ReadonlySet<FigureId>): boolean {
  return some.size === others.size && [...some].every((id) => others.has(id));
}

const sizeOf = ({ top, left, bottom, right }: Area): number =>
  (bottom - top + 1) * (right - left + 1);

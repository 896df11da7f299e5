import type { Expression } from "../formulas/expression";
import { areaOf, referencesOf } from "../formulas/expression";
import type { CellPlace } from "../sheet/address";
import { isWithin } from "../sheet/formula-references";
import type { FormulaGrid, GridCell } from "./formula-grid";

/** The way to the neighbours: down a column or along a row. */
type Step = readonly [down: number, right: number];

const steps: readonly Step[] = [
  [1, 0],
  [0, 1],
];

/** The cell that lies so many steps away, if a figure of the form stands there. */
function cellFrom(
  grid: FormulaGrid,
  { place }: GridCell,
  [[down, right], count]: readonly [Step, number]
): GridCell | undefined {
  return grid.at(place.row + down * count, place.column + right * count);
}

/** The neighbours of a cell before and after it, with the formula that both were filled from. */
export interface LikeNeighbours {
  readonly expression: Expression;
  /** Where that formula stands. */
  readonly at: CellPlace;
  readonly entries: readonly [GridCell["entry"], GridCell["entry"]];
}

/**
 * Pairs of neighbours, down and across, that were filled from one formula together with one more
 * cell beside them and that the cell itself is not like. A pair of totals that counts the cell itself says nothing about it.
 */
export function likeNeighbours(grid: FormulaGrid, cell: GridCell): readonly LikeNeighbours[] {
  return steps.flatMap((step) => likeNeighboursBy(step, cell, grid) ?? []);
}

function likeNeighboursBy(step: Step, cell: GridCell, grid: FormulaGrid): LikeNeighbours | null {
  const before = cellFrom(grid, cell, [step, -1]);
  // Nearly every cell of a form stands beside typed numbers, or among formulas like its own.
  if (before === undefined || before.expression === null) return null;
  if (before.pattern === cell.pattern) return null;
  const after = cellFrom(grid, cell, [step, 1]);
  if (after === undefined || !areFilledAlike(before, after) || !isSameKind(cell, before))
    return null;
  const isRun = [-2, 2].some((count) => {
    const one = cellFrom(grid, cell, [step, count]);
    return one !== undefined && areFilledAlike(before, one);
  });
  if (!isRun || counts(before, cell) || counts(after, cell)) return null;
  const { expression, place } = before;
  return { expression, at: place, entries: [before.entry, after.entry] };
}

function counts({ expression }: GridCell, { place }: GridCell): boolean {
  if (expression === null) return false;
  const references = referencesOf(expression).filter(({ sheet }) => sheet === null);
  return references.some((reference) => isWithin(areaOf(reference), place));
}

/** A pattern with a bracket moves along when it is copied. */
function areFilledAlike({ pattern }: GridCell, other: GridCell): boolean {
  return pattern !== null && pattern.includes("[") && pattern === other.pattern;
}

/** A share among counts is no exception to them. */
function isSameKind({ entry: one }: GridCell, { entry: other }: GridCell): boolean {
  return one.unit.measure === other.unit.measure && one.unit.scale === other.unit.scale;
}

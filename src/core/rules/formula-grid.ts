import type { Figure, Gap } from "../figures/figure";
import type { Expression } from "../formulas/expression";
import { formulaBookOf } from "../formulas/formula-book";
import { printPattern } from "../formulas/print-formula";
import type { CellPlace } from "../sheet/address";
import { parseCellName } from "../sheet/address";
import type { Cell, SheetSnapshot } from "../sheet/snapshot";
import { cellAt } from "../sheet/snapshot";
import type { RuleContext } from "./rule";

/** A place of a recognised form, with what stands in its cell. */
export interface GridCell {
  readonly entry: Figure | Gap;
  readonly place: CellPlace;
  readonly cell: Cell | undefined;
  readonly expression: Expression | null;
  /** The formula as it looks from its own cell; null for a typed or blank cell. */
  readonly pattern: string | null;
}

/** The figures and gaps of a recognised sheet by where they stand. */
export interface FormulaGrid {
  readonly sheet: SheetSnapshot;
  readonly cells: readonly GridCell[];
  readonly at: (row: number, column: number) => GridCell | undefined;
}

const grids = new WeakMap<RuleContext, readonly FormulaGrid[]>();

/** One grid for each recognised sheet, made once for all rules. */
export function formulaGrids(context: RuleContext): readonly FormulaGrid[] {
  const known = grids.get(context) ?? makeGrids(context);
  grids.set(context, known);
  return known;
}

function makeGrids(context: RuleContext): readonly FormulaGrid[] {
  const { snapshot, sheets } = context;
  return sheets.flatMap((read) => {
    const sheet = snapshot.sheets.find(({ name }) => name === read.sheet);
    if (read.kind === "unrecognised" || sheet === undefined) return [];
    const figures = read.figures.filter(({ derived }) => derived === undefined);
    return [makeGrid([...figures, ...read.gaps], sheet, context)];
  });
}

function makeGrid(
  entries: readonly (Figure | Gap)[],
  sheet: SheetSnapshot,
  context: RuleContext
): FormulaGrid {
  const cells: GridCell[] = [];
  const rows: (GridCell | undefined)[][] = [];
  for (const entry of entries) {
    const cell = toGridCell(entry, sheet, context);
    if (cell === null) continue;
    cells.push(cell);
    (rows[cell.place.row] ??= [])[cell.place.column] = cell;
  }
  return { sheet, cells, at: (row, column) => rows[row]?.[column] };
}

function toGridCell(
  entry: Figure | Gap,
  sheet: SheetSnapshot,
  { snapshot }: RuleContext
): GridCell | null {
  const place = entry.origin.cell === null ? null : parseCellName(entry.origin.cell);
  if (place === null) return null;
  const cell = cellAt(sheet, place.row, place.column);
  const expression = formulaBookOf(snapshot).expressionOf(cell);
  return { entry, place, cell, expression, pattern: patternOf(cell, expression, place) };
}

/** A formula that is not understood is like no other. */
function patternOf(
  cell: Cell | undefined,
  expression: Expression | null,
  place: CellPlace
): string | null {
  if (cell?.formula === undefined) return null;
  return expression === null ? `=${cell.formula}` : printPattern(expression, place);
}

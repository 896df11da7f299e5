import { areaOf, inputsOf } from "../formulas/expression";
import type { AreaReference, Expression } from "../formulas/expression";
import { areasAdded } from "../formulas/formula-terms";
import { parseByShape } from "../formulas/parse-by-shape";
import type { CellPlace } from "../sheet/address";
import type { Cell } from "../sheet/snapshot";

/** More cells than this are a register, not the parts of a total. */
const MOST_CELLS = 2_000;

/** The cells of its own sheet that a formula adds up; null where it does anything else. */
export function cellsAdded(cell: Cell | undefined): readonly CellPlace[] | null {
  const expression = expressionOf(cell);
  const areas = expression === null ? null : areasAdded(expression);
  if (areas === null || areas.some(({ sheet }) => sheet !== null)) return null;
  return expression?.kind === "area" ? null : placesIn(areas);
}

/** Part and whole of the first division of single cells in a formula; null where there is none. */
export function cellsDivided(cell: Cell | undefined): readonly [CellPlace, CellPlace] | null {
  const expression = expressionOf(cell);
  const division = expression === null ? null : firstDivision(expression);
  return division;
}

function expressionOf(cell: Cell | undefined): Expression | null {
  return cell?.formula === undefined ? null : parseByShape(cell.formula);
}

function placesIn(areas: readonly AreaReference[]): readonly CellPlace[] | null {
  const places: CellPlace[] = [];
  for (const { top, left, bottom, right } of areas.map(areaOf)) {
    if ((bottom - top + 1) * (right - left + 1) + places.length > MOST_CELLS) return null;
    for (let row = top; row <= bottom; row += 1)
      for (let column = left; column <= right; column += 1) places.push({ row, column });
  }
  return places;
}

function firstDivision(expression: Expression): readonly [CellPlace, CellPlace] | null {
  if (expression.kind === "binary" && expression.operator === "/") {
    const [part, whole] = [singleCell(expression.left), singleCell(expression.right)];
    if (part !== null && whole !== null) return [part, whole];
  }
  for (const input of inputsOf(expression)) {
    const inside = firstDivision(input);
    if (inside !== null) return inside;
  }
  return null;
}

/** The one cell of "C5" or of "100*C5". */
function singleCell(expression: Expression): CellPlace | null {
  if (expression.kind === "area")
    return expression.to === null && expression.sheet === null ? expression.from : null;
  const cells = inputsOf(expression).flatMap((input) => singleCell(input) ?? []);
  return cells.length === 1 ? (cells[0] ?? null) : null;
}

import type { CellPlace } from "../sheet/address";
import type { AreaReference, Corner, Expression } from "./expression";
import { inputsOf, LAST_COLUMN, LAST_ROW, withInputs } from "./expression";

/**
 * The formula as Excel copies it from one cell to another: what `$` does not fix moves along. A
 * reference that would leave the sheet becomes `#REF!`.
 */
export function moveFormula(expression: Expression, from: CellPlace, to: CellPlace): Expression {
  const by = { row: to.row - from.row, column: to.column - from.column };
  const move = (one: Expression): Expression =>
    one.kind === "area" ? moveArea(one, by) : withInputs(one, inputsOf(one).map(move));
  return move(expression);
}

function moveArea(area: AreaReference, by: CellPlace): Expression {
  const from = moveCorner(area.from, by);
  const to = area.to === null ? null : moveCorner(area.to, by);
  const isLost = !isOnSheet(from) || (to !== null && !isOnSheet(to));
  return isLost ? { kind: "error", error: "#REF!" } : { ...area, from, to };
}

const moveCorner = (corner: Corner, by: CellPlace): Corner => ({
  ...corner,
  row: corner.isRowFixed ? corner.row : corner.row + by.row,
  column: corner.isColumnFixed ? corner.column : corner.column + by.column,
});

const isOnSheet = ({ row, column }: CellPlace): boolean =>
  row >= 0 && column >= 0 && row <= LAST_ROW && column <= LAST_COLUMN;

import type { CellPlace } from "../sheet/address";
import { cellName } from "../sheet/address";
import type { AreaReference, Corner, Expression } from "./expression";
import { LAST_ROW, strength } from "./expression";

type SayCorner = (corner: Corner) => string;

/** The formula without `=`, as a file keeps it, with no parentheses but those that it needs. */
export function printFormula(expression: Expression): string {
  return print(expression, a1);
}

/**
 * The formula as it looks from its own cell, in the manner of R1C1: two cells that were filled from
 * one another print alike, wherever they stand.
 */
export function printPattern(expression: Expression, from: CellPlace): string {
  return print(expression, (corner) => {
    const row = corner.isRowFixed ? String(corner.row + 1) : `[${String(corner.row - from.row)}]`;
    const column = corner.isColumnFixed
      ? String(corner.column + 1)
      : `[${String(corner.column - from.column)}]`;
    return `R${row}C${column}`;
  });
}

function a1({ row, column, isRowFixed, isColumnFixed }: Corner): string {
  const letters = cellName(0, column).slice(0, -1);
  return `${isColumnFixed ? "$" : ""}${letters}${isRowFixed ? "$" : ""}${String(row + 1)}`;
}

function print(expression: Expression, sayCorner: SayCorner): string {
  if ("value" in expression) return printLiteral(expression.value);
  switch (expression.kind) {
    case "error":
      return expression.error;
    case "missing":
      return "";
    case "area":
      return printArea(expression, sayCorner);
    case "name":
      return expression.name;
    case "sign":
    case "percent":
    case "binary":
    case "call":
      return printJoined(expression, sayCorner);
  }
}

const printLiteral = (value: number | string | boolean): string =>
  typeof value === "string" ? `"${value.replaceAll('"', '""')}"` : String(value).toUpperCase();

type Joined = Extract<Expression, { kind: "sign" | "percent" | "binary" | "call" }>;

function printJoined(expression: Joined, sayCorner: SayCorner): string {
  const within = (one: Expression, isNeeded: boolean): string =>
    isNeeded ? `(${print(one, sayCorner)})` : print(one, sayCorner);
  if (expression.kind === "call")
    return `${expression.name}(${expression.inputs.map((one) => within(one, false)).join(",")})`;
  if (expression.kind === "sign")
    return expression.sign + within(expression.of, expression.of.kind === "binary");
  if (expression.kind === "percent")
    return `${within(expression.of, ["binary", "sign"].includes(expression.of.kind))}%`;
  const { operator, left, right } = expression;
  const own = strength[operator];
  return [
    within(left, left.kind === "binary" && strength[left.operator] < own),
    operator,
    within(right, right.kind === "binary" && strength[right.operator] <= own),
  ].join("");
}

function printArea({ sheet, from, to }: AreaReference, sayCorner: SayCorner): string {
  const on = sheet === null ? "" : `${sheetWord(sheet)}!`;
  if (to === null) return on + sayCorner(from);
  const isWholeColumns = from.row === 0 && to.row === LAST_ROW;
  const [start, end] = [sayCorner(from), sayCorner(to)];
  if (!isWholeColumns || sayCorner !== a1) return `${on}${start}:${end}`;
  return `${on}${start.replace(/\$?\d+$/, "")}:${end.replace(/\$?\d+$/, "")}`;
}

/** Quoted wherever Excel might take the bare name for something else. */
function sheetWord(sheet: string): string {
  const isPlain = /^[\p{L}_][\p{L}_]*$/u.test(sheet) && sheet.length > 3;
  return isPlain ? sheet : `'${sheet.replaceAll("'", "''")}'`;
}

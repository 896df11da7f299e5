import { moveFormula } from "../../../core/formulas/move-formula";
import { parseFormula } from "../../../core/formulas/parse-formula";
import { printFormula } from "../../../core/formulas/print-formula";
import type { CellPlace } from "../../../core/sheet/address";

/** In the order in which they are tried: what comes before a reference holds letters that look like one. */
const PIECES = new RegExp(
  [
    String.raw`"(?:[^"]|"")*"`,
    String.raw`'(?:[^']|'')*'`,
    String.raw`\[(?:[^[\]]|\[[^[\]]*\])*\]`, // columns of a table, another workbook
    String.raw`#[A-Z/0]+[!?]?`,
    String.raw`(?<rows>\$?[1-9]\d{0,6}:\$?[1-9]\d{0,6})(?![\d.A-Z])`,
    String.raw`(?<columns>\$?[A-Z]{1,3}:\$?[A-Z]{1,3})(?![\p{L}\d_.(![])`,
    String.raw`(?<cell>\$?[A-Z]{1,3}\$?[1-9]\d{0,6})(?![\p{L}\d_.(![])`,
    String.raw`[\p{L}_\\][\p{L}\d_.\\?]*`,
    String.raw`(?:\d+(?:\.\d*)?|\.\d+)(?:E[+-]?\d+)?`,
  ].join("|"),
  "giu"
);

/** Gives the text of a formula in the cell that it is copied to. */
export type FormulaMover = (to: CellPlace) => string;

/**
 * Copies the text of a formula from its cell to others, as Excel does: references that `$` does not
 * fix move along, every other character stays, whether the rest of the formula is understood or not.
 */
export function formulaMover(formula: string, from: CellPlace): FormulaMover {
  const movers: (string | FormulaMover)[] = [];
  let at = 0;
  for (const match of formula.matchAll(PIECES)) {
    const mover = referenceMover(match, from);
    if (mover === null) continue;
    movers.push(formula.slice(at, match.index), mover);
    at = match.index + match[0].length;
  }
  movers.push(formula.slice(at));
  return (to) => movers.map((piece) => (typeof piece === "string" ? piece : piece(to))).join("");
}

/** Null for a piece that is no reference. */
function referenceMover({ groups }: RegExpExecArray, from: CellPlace): FormulaMover | null {
  const { rows, columns, cell } = groups ?? {};
  const reference = rows === undefined ? (columns ?? cell) : cellsOfRows(rows);
  const expression = reference === undefined ? null : parseFormula(reference);
  if (expression === null) return null;
  return (to) => {
    const moved = printFormula(moveFormula(expression, from, to));
    return rows === undefined ? moved : moved.replaceAll("$A", "");
  };
}

/** Whole rows move as cells of a fixed column do. */
const cellsOfRows = (rows: string): string => `$A${rows.replace(":", ":$A")}`;

import type { Expression } from "./expression";
import { inputsOf } from "./expression";
import { parseFormula } from "./parse-formula";

/** Texts, and names of sheets and workbooks in quotes, in which nothing is changed. */
const QUOTED = /("(?:[^"]|"")*"|'(?:[^']|'')*')/;
/** A number with decimals, but not the end of a reference (`A1,2`) nor one of several in a row. */
const WITH_COMMA = /(?<![\p{L}\d_$.,])(\d+),(\d+)(?![\d,])/gu;
const WITH_DOT = /(?<![\p{L}\d_$.,])\d+\.\d+(?![\d.])/gu;
const GROUPED = /(?<![\p{L}\d_$.,])[1-9]\d{0,2}(?:\.\d{3})+(?![\d.])/u;
const CALL = /[\p{L}_][\p{L}\d_.]*\(/gu;
const CELL = /(?<![\p{L}\d_.])\$?[a-z]{1,3}\$?[1-9]\d{0,6}(?![\p{L}\d_.!(])/giu;

/**
 * The formula (English names, commas, no "=") that a person means by "=SUM(A1;B2)", as Excel writes
 * it in Vietnamese settings, or by "=SUM(A1,B2)", as it stands in books and on other machines. Null where it
 * is none that is understood here, and where it could be two: "=SUM(1,5)" may add 1 and 5 or be one and
 * a half, "=A1*1.870" may mean thousands. Nobody guesses which.
 */
export function typedFormula(text: string): string | null {
  const body = text.normalize("NFC").trim();
  if (!body.startsWith("=")) return null;
  const pieces = body.slice(1).trim().split(QUOTED);
  const bare = pieces.filter((_, index) => index % 2 === 0).join('""');
  if (GROUPED.test(bare)) return null;
  const readings = [vietnamese(pieces, bare), english(pieces, bare)].filter(
    (formula): formula is string => formula !== null && isWhole(parseFormula(formula))
  );
  const [one, other] = readings;
  return one === undefined || (other !== undefined && other !== one) ? null : one;
}

/** Semicolons between arguments and decimal commas. */
function vietnamese(pieces: readonly string[], bare: string): string | null {
  const isMixed = bare.replace(WITH_COMMA, "").includes(",") || bare.match(WITH_DOT) !== null;
  if (isMixed) return null;
  return inCapitals(
    outsideQuotes(pieces, (piece) => piece.replace(WITH_COMMA, "$1.$2").replaceAll(";", ","))
  );
}

/** Commas between arguments and decimal points. */
function english(pieces: readonly string[], bare: string): string | null {
  return bare.includes(";") ? null : inCapitals(pieces);
}

const outsideQuotes = (
  pieces: readonly string[],
  change: (piece: string) => string
): readonly string[] => pieces.map((piece, index) => (index % 2 === 0 ? change(piece) : piece));

/** Functions that files mark as newer than they are; Excel does not know them there by their bare names. */
const NEWER =
  "CONCAT DAYS FORMULATEXT IFNA IFS ISFORMULA MAXIFS MINIFS NUMBERVALUE SWITCH TEXTJOIN XLOOKUP XMATCH XOR";
const MARK = "_xlfn.";

function callInFile(call: string): string {
  const name = call.toUpperCase();
  return NEWER.split(" ").includes(name.slice(0, -1)) ? MARK + name : name;
}

/** Functions and cells as a file writes them, whatever was typed. */
const inCapitals = (pieces: readonly string[]): string =>
  outsideQuotes(pieces, (piece) =>
    piece.replace(CALL, callInFile).replace(CELL, (reference) => reference.toUpperCase())
  ).join("");

/** How many arguments a function takes: what has too few or too many was not meant. */
const ARGUMENTS: Readonly<Record<string, readonly [number, number]>> = {
  ABS: [1, 1],
  COUNTIF: [2, 2],
  IF: [2, 3],
  IFERROR: [2, 2],
  INT: [1, 1],
  MOD: [2, 2],
  NOT: [1, 1],
  ROUND: [2, 2],
  ROUNDDOWN: [2, 2],
  ROUNDUP: [2, 2],
  SUMIF: [2, 3],
  VLOOKUP: [3, 4],
};

function isWhole(expression: Expression | null): boolean {
  if (expression === null) return false;
  if (expression.kind === "call") {
    const [least, most] = ARGUMENTS[expression.name] ?? [0, Infinity];
    const { length } = expression.inputs;
    if (length < least || length > most) return false;
  }
  return inputsOf(expression).every(isWhole);
}

/** A formula as Excel shows it in Vietnamese settings while it is edited: semicolons and decimal commas. */
export function editedFormula(formula: string): string {
  const pieces = outsideQuotes(formula.split(QUOTED), (piece) =>
    // In lists of constants and names of workbooks the signs have other meanings.
    /[{}[\]]/.test(formula)
      ? piece
      : piece
          .replaceAll(MARK, "")
          .replaceAll(",", ";")
          .replace(
            /(?<![\p{L}\d_$.])(\d*)\.(\d+)(?![\d.])/gu,
            (_, units: string, rest: string) => `${units === "" ? "0" : units},${rest}`
          )
  );
  return `=${pieces.join("")}`;
}

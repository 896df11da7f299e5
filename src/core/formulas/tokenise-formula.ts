import { parseCellName } from "../sheet/address";
import type { AreaReference, Corner } from "./expression";
import { LAST_COLUMN, LAST_ROW } from "./expression";

/** A word of a formula. A call is the name with its opening parenthesis. */
export type Token =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "text" | "error" | "name" | "call" | "sign"; readonly text: string }
  | AreaReference;

const SPACE = /\s+/y;
const TEXT = /"((?:[^"]|"")*)"/y;
const SHEET = String.raw`(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\d_.]*))!`;
const ERROR = new RegExp(
  String.raw`(?:${SHEET})?(#(?:REF!|DIV/0!|N/A|NAME\?|NULL!|NUM!|VALUE!))`,
  "iuy"
);
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}`;
const COLUMN = String.raw`\$?[A-Za-z]{1,3}`;
/** What may follow would make a name, a function, a table, a spilled range or a longer range of it. */
const REFERENCE = new RegExp(
  String.raw`(?:${SHEET})?(?:(${CELL})(?::(${CELL}))?|(${COLUMN}):(${COLUMN}))(?![\p{L}\d_.(![:#$])`,
  "uy"
);
const NUMBER = /(?:\d+(?:\.\d*)?|\.\d+)(?:E[+-]?\d+)?/iy;
const CALL = /([\p{L}_][\p{L}\d_.]*)\(/uy;
const NAME = /[\p{L}_\\][\p{L}\d_.\\?]*/uy;
const SIGN = /<>|<=|>=|[-+*/^&=<>%(),]/y;
/** Files mark functions that are newer than they are: `_xlfn.IFS(`. */
const PREFIX = /^(?:_xlfn\.|_xlws\.)+/i;

type Lex = (match: RegExpExecArray) => Token | null;

/** In the order in which they are tried: the first that fits is taken. */
const lexes: readonly (readonly [RegExp, Lex])[] = [
  [TEXT, ([, text = ""]) => ({ kind: "text", text: text.replaceAll('""', '"') })],
  [ERROR, (match) => ({ kind: "error", text: (match[3] ?? "").toUpperCase() })],
  [REFERENCE, toReference],
  [CALL, ([, name = ""]) => ({ kind: "call", text: name.toUpperCase().replace(PREFIX, "") })],
  [NUMBER, ([digits]) => ({ kind: "number", value: Number(digits) })],
  [NAME, ([text]) => ({ kind: "name", text })],
  [SIGN, ([text]) => ({ kind: "sign", text })],
];

/**
 * The words of a formula (without `=`, English names, commas between arguments), or null where one
 * is not understood: arrays in braces, tables, other workbooks, several sheets at once, whole rows.
 */
export function tokeniseFormula(formula: string): readonly Token[] | null {
  const tokens: Token[] = [];
  let at = matchAt(SPACE, formula, 0)?.[0].length ?? 0;
  while (at < formula.length) {
    const [match, token] = nextToken(formula, at);
    if (match === null || token === null) return null;
    tokens.push(token);
    at += match[0].length;
    at += matchAt(SPACE, formula, at)?.[0].length ?? 0;
  }
  return tokens;
}

function nextToken(formula: string, at: number): readonly [RegExpExecArray | null, Token | null] {
  for (const [pattern, lex] of lexes) {
    const match = matchAt(pattern, formula, at);
    const token = match === null ? null : lex(match);
    if (token !== null) return [match, token];
  }
  return [null, null];
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function toReference(match: RegExpExecArray): AreaReference | null {
  const [, quoted, bare, first, last, firstColumn, lastColumn] = match;
  // "[1]Sheet" is another workbook, "Q1:Q4" are several sheets at once.
  if (quoted !== undefined && /[[\]:]/.test(quoted)) return null;
  const sheet = sheetOf(quoted, bare);
  if (first === undefined) return toColumns(sheet, [firstColumn, lastColumn]);
  const from = cornerOf(first);
  const to = cornerOf(last ?? first);
  if (from === null || to === null) return null;
  return { kind: "area", sheet, from, to: last === undefined ? null : to };
}

const sheetOf = (quoted: string | undefined, bare: string | undefined): string | null =>
  quoted?.replaceAll("''", "'") ?? bare ?? null;

/** Whole columns, from the first row to the last. */
function toColumns(
  sheet: string | null,
  letters: readonly (string | undefined)[]
): AreaReference | null {
  const [from, to] = letters.map((column) => cornerOf(`${column ?? ""}1`));
  if (from == null || to == null) return null;
  return {
    kind: "area",
    sheet,
    from: { ...from, row: 0, isRowFixed: true },
    to: { ...to, row: LAST_ROW, isRowFixed: true },
  };
}

/** Null for what only looks like a cell: a sheet ends with column XFD and row 1048576. */
function cornerOf(name: string): Corner | null {
  const place = parseCellName(name);
  if (place === null || place.column > LAST_COLUMN || place.row > LAST_ROW) return null;
  return {
    ...place,
    isColumnFixed: name.startsWith("$"),
    isRowFixed: name.lastIndexOf("$") > 0,
  };
}

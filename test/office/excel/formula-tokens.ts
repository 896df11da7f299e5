import type { Area } from "../../../src/core/sheet/snapshot";
import { areaName, hasAllColumns, hasAllRows, parseArea, quoteSheet } from "./area";

/** A formula's word; the texts of all tokens in order are the formula again. */
export type FormulaToken =
  | { readonly kind: TokenKind; readonly text: string }
  | {
      readonly kind: "reference";
      readonly text: string;
      /** Null: the sheet on which the formula stands. */
      readonly sheet: string | null;
      readonly area: Area;
    };

type TokenKind =
  | "space"
  | "number"
  | "text"
  | "error"
  | "call"
  | "name"
  | "operator"
  | "open"
  | "close"
  | "comma"
  /** Nothing that Excel's grammar, as far as it is modelled here, knows. */
  | "unknown";

const SHEET = String.raw`(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\d_.]*)!`;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}`;
const COLUMN = String.raw`\$?[A-Za-z]{1,3}`;
const ROW = String.raw`\$?[1-9]\d{0,6}`;
const ERROR = String.raw`#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|CALC!|SPILL!)`;

const REFERENCE = new RegExp(
  String.raw`(${SHEET})?((?:${CELL})(?::${CELL})?|${COLUMN}:${COLUMN}|${ROW}:${ROW})(?![\p{L}\d_.(!:])`,
  "uy"
);
const WORDS: readonly (readonly [TokenKind, RegExp])[] = [
  ["space", /\s+/y],
  ["error", new RegExp(`(?:${SHEET})?${ERROR}`, "iuy")],
  ["number", /\d+(?:\.\d*)?(?:E[+-]?\d+)?|\.\d+(?:E[+-]?\d+)?/iy],
  ["text", /"(?:[^"]|"")*"/y],
  ["call", /[\p{L}_][\p{L}\d_.]*\(/uy],
  ["name", /[\p{L}_\\][\p{L}\d_.]*/uy],
  ["operator", /<=|>=|<>|[-+*/^&=<>%]/y],
  ["open", /\(/y],
  ["close", /\)/y],
  ["comma", /,/y],
  ["unknown", /./suy],
];

/** The words of a formula without its `=`, in en-US spelling. */
export function tokenize(formula: string): readonly FormulaToken[] {
  const tokens: FormulaToken[] = [];
  for (let at = 0; at < formula.length;) {
    const token = readReference(formula, at) ?? readWord(formula, at);
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

function readReference(formula: string, at: number): FormulaToken | null {
  REFERENCE.lastIndex = at;
  const match = REFERENCE.exec(formula);
  const area = match === null ? null : parseArea(match[2] ?? "");
  if (match === null || area === null) return null;
  const sheet = match[1] === undefined ? null : unquote(match[1].slice(0, -1));
  return { kind: "reference", text: match[0], sheet, area };
}

function readWord(formula: string, at: number): FormulaToken {
  for (const [kind, pattern] of WORDS) {
    pattern.lastIndex = at;
    const match = pattern.exec(formula);
    if (match !== null) return { kind, text: match[0] };
  }
  return { kind: "unknown", text: formula.slice(at) };
}

const unquote = (name: string): string =>
  name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;

/** A reference's text for another area, with the dollar signs of the old text where they stood. */
export function respell(text: string, sheet: string | null, area: Area): string {
  const cells = text.slice(text.lastIndexOf("!") + 1);
  const prefix = sheet === null ? "" : `${quoteSheet(sheet)}!`;
  const [first = "", last] = cells.split(":");
  if (last === undefined) return prefix + spellCorner(first, areaName(area));
  const named = areaName(area);
  const [start = "", end = start] =
    hasAllRows(area) || hasAllColumns(area) || named.includes(":") ? named.split(":") : [named];
  return `${prefix}${spellCorner(first, start)}:${spellCorner(last, end)}`;
}

function spellCorner(old: string, corner: string): string {
  const [, letters = "", digits = ""] = /^([A-Z]*)(\d*)$/.exec(corner) ?? [];
  const isColumnFixed = letters !== "" && /^\$[A-Za-z]/.test(old);
  const isRowFixed = digits !== "" && /\$\d/.test(old);
  return `${isColumnFixed ? "$" : ""}${letters}${isRowFixed ? "$" : ""}${digits}`;
}

import { isSameContent } from "../../../core/sheet/cell-change";
import { cellText } from "../cell-text";
import { futureFunctions, worksheetFunctions } from "./future-functions";

/** Texts and names of sheets in quotes, in which nothing is a function. */
const QUOTED = /("(?:[^"]|"")*"|'(?:[^']|'')*')/;
const CALL = /(?<![\p{L}\d_.])(?:_xlfn\.|_xlws\.)*([A-Z][A-Z\d.]*)(?=\()/giu;
const PREFIX = /_xlfn\.|_xlws\./gi;

/**
 * A formula as a file keeps it, ready to stand in `<f>`: functions that came after Excel 2007 carry
 * the prefix without which Excel does not know them ([MS-XLSX] 2.2.3).
 */
export function formulaText(formula: string): string {
  return cellText(outsideQuotes(formula.replace(/^=/, ""), prefixed));
}

const prefixed = (piece: string): string =>
  piece.replace(CALL, (written: string, name: string) => {
    const known = name.toUpperCase();
    if (worksheetFunctions.has(known)) return `_xlfn._xlws.${name}`;
    return futureFunctions.has(known) ? `_xlfn.${name}` : written;
  });

/** Whether a formula of a file is the one that a snapshot gives, which has no such prefixes. */
export function isSameFormula(inFile: string, formula: string): boolean {
  if (inFile === formula) return true;
  const [one, other] = [inFile, formula].map((text) => ({
    kind: "formula" as const,
    formula: withoutPrefixes(text),
  }));
  return one !== undefined && other !== undefined && isSameContent(one, other);
}

/** A formula of a file as a person reads it in Excel. */
export const withoutPrefixes = (formula: string): string =>
  outsideQuotes(formula, (piece) => piece.replace(PREFIX, ""));

const outsideQuotes = (formula: string, change: (piece: string) => string): string =>
  formula
    .split(QUOTED)
    .map((piece, index) => (index % 2 === 1 ? piece : change(piece)))
    .join("");

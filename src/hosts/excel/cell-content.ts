import { contentOf, type CellContent } from "../../core/sheet/cell-change";
import { toCell } from "./cells-of-range";
import type { LoadedCells } from "./cells-of-range";

/** What stands in the one cell of a loaded range. */
export function loadedContent(range: LoadedCells): CellContent {
  const first = (grid: LoadedCells["values"]): unknown => grid?.[0]?.[0];
  const cell = toCell({
    value: first(range.values),
    formula: first(range.formulas),
    type: first(range.valueTypes),
    format: undefined,
  });
  return contentOf(cell);
}

/** Whether two contents are one: numbers exactly, formulas but for spaces, case and a leading "=". */
export function isSameContent(one: CellContent, other: CellContent): boolean {
  if (one.kind === "formula" || other.kind === "formula") {
    if (one.kind !== "formula" || other.kind !== "formula") return false;
    return normalFormula(one.formula) === normalFormula(other.formula);
  }
  return (one.value ?? "") === (other.value ?? "");
}

/** Texts in quotes and names of sheets in quotes stay as they are. */
function normalFormula(formula: string): string {
  return formula
    .replace(/^=/, "")
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/)
    .map((piece, index) => (index % 2 === 1 ? piece : piece.replace(/\s+/g, "").toUpperCase()))
    .join("");
}

/**
 * A value as it is to be written so that Excel keeps it. An apostrophe keeps a text a text that Excel
 * would take for a number, a date, a truth value, an error or a formula.
 */
export function toInput(value: string | number | boolean | null): string | number | boolean {
  if (value === null) return "";
  return typeof value === "string" && LOOKS_LIKE_MORE.test(value) ? `'${value}` : value;
}

const LOOKS_LIKE_MORE =
  /^\s*(?:['=+\-−@#\d.,(%$€£₫]|(?:true|false)\s*$|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))/i;

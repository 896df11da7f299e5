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

import { parseCellName } from "./address";
import type { Area } from "./snapshot";

/** A cell or a range that a formula names, on the sheet that it names or on its own. */
export interface FormulaReference {
  readonly sheet: string;
  readonly area: Area;
}

/** Text in quotes is no reference; "" inside it is a quotation mark. */
const TEXTS = /"(?:[^"]|"")*"/g;
const SHEET = String.raw`(?:('(?:[^']|'')+'|[\p{L}\d_.[\]]+)!)?`;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}`;
/** Not inside a longer name, and not a function such as LOG10( or a sheet such as Q1!. */
const REFERENCE = new RegExp(
  String.raw`(?<![\p{L}\d_.!'$])${SHEET}(${CELL})(?::(${CELL}))?(?![\p{L}\d_.(!])`,
  "gu"
);
/** Excel's last column is XFD. */
const COLUMNS = 16_384;

/**
 * Cells and ranges in A1 style that a formula (without `=`) on the given sheet names. Whole columns,
 * defined names and other workbooks are passed over.
 */
export function formulaReferences(formula: string, sheet: string): readonly FormulaReference[] {
  const matches = formula.replace(TEXTS, '""').matchAll(REFERENCE);
  return [...matches].flatMap(([, named, first = "", last = first]) => {
    const area = areaOf(first, last);
    const isElsewhere = named?.includes("[") === true;
    return area === null || isElsewhere ? [] : [{ sheet: sheetName(named) ?? sheet, area }];
  });
}

/** True when the cell at this place lies in the area. */
export function isWithin(area: Area, place: { readonly row: number; readonly column: number }) {
  const { row, column } = place;
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}

function sheetName(named: string | undefined): string | undefined {
  return named?.startsWith("'") === true ? named.slice(1, -1).replaceAll("''", "'") : named;
}

function areaOf(first: string, last: string): Area | null {
  const from = parseCellName(first);
  const to = parseCellName(last);
  if (from === null || to === null) return null;
  if (from.column >= COLUMNS || to.column >= COLUMNS) return null;
  return {
    top: Math.min(from.row, to.row),
    left: Math.min(from.column, to.column),
    bottom: Math.max(from.row, to.row),
    right: Math.max(from.column, to.column),
  };
}

import { invalidArgument } from "../rich-api-error";
import type { RichProperty } from "../rich-type";
import type { Area } from "../../../src/core/sheet/snapshot";
import { refuseProtected } from "./edit-cells";
import type { LookTarget } from "./looks";
import type { SheetState } from "./sheet-state";

/** Excel's standard column (8.43 characters of Calibri 11) and row, in points. */
export const STANDARD_WIDTH = 48;
export const STANDARD_HEIGHT = 15;

interface Held {
  readonly target: LookTarget;
}
type Measure = Exclude<RichProperty<Held>, (...args: never[]) => unknown>;

/** `format.columnWidth`: of all columns that the range touches; a hidden column is 0 wide. */
export const columnWidth: Measure = {
  get: ({ target }) =>
    common(
      target,
      ({ left, right }) => [left, right],
      (sheet, column) =>
        sheet.hiddenColumns.has(column) ? 0 : (sheet.columnWidths.get(column) ?? STANDARD_WIDTH)
    ),
  set: ({ target }, width) => {
    const sheet = target.workbook.sheet(target.sheetId);
    refuseProtected(sheet, "allowFormatColumns");
    const columns = target.areas.flatMap(({ left, right }) => indexes(left, right));
    target.workbook.commitSheet({
      ...sheet,
      columnWidths: withMeasure(sheet.columnWidths, columns, width),
    });
  },
};

/** `format.rowHeight`. */
export const rowHeight: Measure = {
  get: ({ target }) =>
    common(
      target,
      ({ top, bottom }) => [top, bottom],
      (sheet, row) =>
        sheet.hiddenRows.has(row) ? 0 : (sheet.rowHeights.get(row) ?? STANDARD_HEIGHT)
    ),
  set: ({ target }, height) => {
    const sheet = target.workbook.sheet(target.sheetId);
    refuseProtected(sheet, "allowFormatRows");
    const rows = target.areas.flatMap(({ top, bottom }) => indexes(top, bottom));
    target.workbook.commitSheet({
      ...sheet,
      rowHeights: withMeasure(sheet.rowHeights, rows, height),
    });
  },
};

export const indexes = (first: number, last: number): readonly number[] =>
  Array.from({ length: last - first + 1 }, (_, at) => first + at);

/** Excel takes 0 to 409 points for a row and up to 255 characters for a column. */
const MOST = 1_790;

function withMeasure(
  measures: ReadonlyMap<number, number>,
  places: readonly number[],
  given: unknown
): ReadonlyMap<number, number> {
  if (typeof given !== "number" || !(given >= 0 && given <= MOST)) throw invalidArgument();
  return new Map([...measures, ...places.map((place) => [place, given] as const)]);
}

function common(
  { workbook, sheetId, areas }: LookTarget,
  span: (area: Area) => readonly [number, number],
  measure: (sheet: SheetState, index: number) => number
): number | null {
  const sheet = workbook.sheet(sheetId);
  const found = new Set(
    areas.flatMap((area) => indexes(...span(area)).map((index) => measure(sheet, index)))
  );
  const [only] = found;
  return found.size === 1 && only !== undefined ? only : null;
}

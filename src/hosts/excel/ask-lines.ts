import type { Area } from "../../core/sheet/snapshot";

/** Rows and columns of a range that are not shown, and the fonts that a whole row or column shares. */
export interface LinesOfRange {
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly fonts: readonly string[];
}

export const NO_LINES: LinesOfRange = { hiddenRows: [], hiddenColumns: [], fonts: [] };

export const joinLines = (one: LinesOfRange, other: LinesOfRange): LinesOfRange => ({
  hiddenRows: [...one.hiddenRows, ...other.hiddenRows],
  hiddenColumns: [...one.hiddenColumns, ...other.hiddenColumns],
  fonts: [...one.fonts, ...other.fonts],
});

/** Answers to come about the rows and columns of a range. */
export interface AskedLines {
  readonly rows: { readonly value: readonly Excel.RowProperties[] };
  readonly columns: { readonly value: readonly Excel.ColumnProperties[] };
}

/** Asks about the rows and columns of a range (ExcelApi 1.9). */
export function askLines(range: Excel.Range): AskedLines {
  const format = { font: { name: true } };
  return {
    rows: range.getRowProperties({ rowHidden: true, format }),
    columns: range.getColumnProperties({ columnHidden: true, format }),
  };
}

/** What was answered about a range that stands at this area. */
export function toLines(asked: AskedLines, { top, left }: Area): LinesOfRange {
  const rows = asked.rows.value;
  const columns = asked.columns.value;
  return {
    hiddenRows: placesOf(rows, ({ rowHidden }) => rowHidden === true, top),
    hiddenColumns: placesOf(columns, ({ columnHidden }) => columnHidden === true, left),
    fonts: [...rows, ...columns].flatMap((line) => line.format?.font?.name ?? []),
  };
}

const placesOf = <Line>(
  lines: readonly Line[],
  isSought: (line: Line) => boolean,
  first: number
): readonly number[] => lines.flatMap((line, index) => (isSought(line) ? [first + index] : []));

import type { CellPlace } from "../../core/sheet/address";
import type { Area } from "../../core/sheet/snapshot";
import { Axis } from "./axis";
import { MergeIndex } from "./merge-index";
import { RowHeights } from "./row-heights";
import type { ShownSheet } from "./shown-sheet";

/** Blank lines behind the last one that holds something, so that one can type on. */
const SPARE_ROWS = 20;
const SPARE_COLUMNS = 6;
const LEAST_ROWS = 60;
const LEAST_COLUMNS = 20;
/** What Excel has; a browser draws so many rows of the usual height. */
const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;

/** Where the cells of a sheet lie: pixels from the corner of A1, headers not counted. */
export interface GridGround {
  readonly rows: Axis;
  readonly columns: Axis;
  readonly merges: MergeIndex;
  /** Lines that stay in sight. */
  readonly frozenRows: number;
  readonly frozenColumns: number;
  /** Rows and columns that hold something. */
  readonly usedRows: number;
  readonly usedColumns: number;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What of a sheet is worked out once and kept as long as somebody draws it. */
interface Surveyed {
  readonly merges: MergeIndex;
  readonly heights: RowHeights;
  readonly usedRows: number;
  readonly usedColumns: number;
}

const surveyed = new WeakMap<ShownSheet, Surveyed>();

/** The ground of a sheet as it is now, with room around the place where the person is. */
export function groundOf(sheet: ShownSheet, cursor: CellPlace): GridGround {
  const { outline, look } = sheet;
  const survey = surveyed.get(sheet) ?? surveyOf(sheet);
  surveyed.set(sheet, survey);
  const { merges, heights } = survey;
  const usedRows = Math.max(survey.usedRows, sheet.rowCount);
  const usedColumns = Math.max(survey.usedColumns, sheet.columnCount);
  const rowCount = withRoom(Math.max(usedRows, cursor.row + 1), SPARE_ROWS, LEAST_ROWS);
  const columnCount = withRoom(
    Math.max(usedColumns, cursor.column + 1),
    SPARE_COLUMNS,
    LEAST_COLUMNS
  );
  const columns = new Axis(Math.min(columnCount, MOST_COLUMNS), (column) =>
    outline.hiddenColumns.has(column) ? 0 : (look.columnWidths[column] ?? look.defaultWidth)
  );
  return {
    rows: heights.axisOf(Math.min(rowCount, MOST_ROWS)),
    columns,
    merges,
    frozenRows: look.frozenRows,
    frozenColumns: look.frozenColumns,
    usedRows,
    usedColumns,
  };
}

function surveyOf(sheet: ShownSheet): Surveyed {
  const merges = new MergeIndex(sheet.look.merges);
  const lasts = sheet.look.merges.map(({ bottom, right }) => [bottom + 1, right + 1] as const);
  return {
    merges,
    heights: new RowHeights(sheet, merges),
    usedRows: lasts.reduce((most, [rows]) => Math.max(most, rows), 0),
    usedColumns: lasts.reduce((most, [, columns]) => Math.max(most, columns), 0),
  };
}

/** In steps, so that not every move of the cursor changes the length of the sheet. */
const withRoom = (used: number, spare: number, least: number): number =>
  Math.max(least, Math.ceil((used + spare) / spare) * spare);

/** The ground with nothing frozen along an axis that would leave too little to scroll. */
export function thawed(ground: GridGround, view: { width: number; height: number }): GridGround {
  const fits = (axis: Axis, count: number, room: number): number =>
    axis.startOf(count) > room * 0.7 ? 0 : count;
  return {
    ...ground,
    frozenRows: fits(ground.rows, ground.frozenRows, view.height),
    frozenColumns: fits(ground.columns, ground.frozenColumns, view.width),
  };
}

export function boxOf({ rows, columns }: GridGround, area: Area): Box {
  return {
    x: columns.startOf(area.left),
    y: rows.startOf(area.top),
    width: columns.lengthOf(area.left, area.right),
    height: rows.lengthOf(area.top, area.bottom),
  };
}

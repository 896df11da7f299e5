import type { CellPlace } from "../sheet/address";
import { unitNamed } from "../forms/form-unit";
import { cellsAdded } from "./formula-parts";
import { headingTexts } from "./heading-texts";
import type { LessonColumn } from "./lesson";
import type { LessonLine } from "./lesson-lines";
import type { LessonTable } from "./lesson-table";
import type { LaidSeries } from "./propose-balances";

/** A row or column of the lesson as numbers, with what it counts. */
export interface LessonSeries extends LaidSeries {
  readonly measure: "share" | "added" | "other";
  readonly line?: LessonLine;
}

/** The columns of figures as series over the rows. */
export function columnSeries(table: LessonTable): readonly LessonSeries[] {
  const { figures, lines, grid, lesson } = table;
  return figures.map((column) => {
    const texts = headingTexts(grid, lesson.headings, column.at);
    const values = lines.map((line) =>
      column.unit !== "percent" && table.unitAt(line, column) === "percent"
        ? null
        : table.valueAt(line, column)
    );
    const added = mostAdded(
      lines.map(({ row }) => addedIn(table, { row, column: column.at }, "column"))
    );
    const group = texts.slice(0, -1).join(" > ");
    return { at: column.at, values, group, added, measure: measureOf(column) };
  });
}

/** The rows that say something as series over the columns that are counted. */
export function rowSeries(table: LessonTable): readonly LessonSeries[] {
  const columns = table.figures.filter(({ unit }) => unit !== "percent");
  return table.lines.map((line) => {
    const isShare = columns.every((column) => table.unitAt(line, column) === "percent");
    const values = columns.map((column) => table.valueAt(line, column));
    const added = mostAdded(
      columns.map(({ at }) => addedIn(table, { row: line.row, column: at }, "row"))
    );
    const group = line.parent === null ? "" : String(line.parent);
    const measure = isShare ? "share" : areCoded(table, line, columns) ? "other" : "added";
    return { at: line.row, values, group, added, measure, line };
  });
}

function measureOf({ unit }: LessonColumn): LessonSeries["measure"] {
  if (unit === "percent") return "share";
  return unit !== null && unitNamed(unit).measure === "code" ? "other" : "added";
}

/** Codes are never added up. */
function areCoded(table: LessonTable, line: LessonLine, columns: readonly LessonColumn[]): boolean {
  return columns.some((column) => unitNamed(table.unitAt(line, column)).measure === "code");
}

/** What a cell adds up, as rows or columns, where all of it stands in its own column or row. */
function addedIn(
  { grid, lines }: LessonTable,
  { row, column }: CellPlace,
  along: "row" | "column"
): readonly number[] | null {
  const places = cellsAdded(grid.sheet.rows[row]?.[column]);
  if (places === null) return null;
  const isAlong = places.every((place) =>
    along === "row" ? place.column === column : place.row === row
  );
  if (!isAlong) return null;
  const at = places.map((place) => place[along]);
  const rows = new Set(lines.map((line) => line.row));
  return along === "row" ? at.filter((one) => rows.has(one)) : at;
}

/** What most of the formulas add up. */
function mostAdded(all: readonly (readonly number[] | null)[]): readonly number[] | null {
  const told = all.filter((one) => one !== null);
  const counts = new Map<string, number>();
  for (const one of told) counts.set(one.join(), (counts.get(one.join()) ?? 0) + 1);
  return told.find((one) => (counts.get(one.join()) ?? 0) * 2 > told.length) ?? null;
}

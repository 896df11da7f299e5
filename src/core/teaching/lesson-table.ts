import type { FormUnit } from "../forms/form";
import { unitNamed } from "../forms/form-unit";
import { createGrid } from "../forms/recognition/sheet-grid";
import type { SheetGrid } from "../forms/recognition/sheet-grid";
import { decimalsOf, isPercentFormat } from "../sheet/number-format";
import { readNumber } from "../sheet/read-number";
import type { SheetSnapshot } from "../sheet/snapshot";
import { headingTexts } from "./heading-texts";
import type { Lesson, LessonColumn } from "./lesson";
import { linesOf, placesOf } from "./lesson-lines";
import type { LessonLine, LinePlaces } from "./lesson-lines";
import { plainNumber, plainQuantity, unitInWords, unitPrinted } from "./unit-words";

/** A number of the body with as many decimals as it prints. */
export interface LessonValue {
  readonly value: number;
  readonly decimals: number;
}

/** The table that a lesson speaks of, as it stands on the sheet. */
export interface LessonTable {
  readonly grid: SheetGrid;
  readonly lesson: Lesson;
  readonly places: LinePlaces;
  readonly lines: readonly LessonLine[];
  /** Columns of figures, from left to right. */
  readonly figures: readonly LessonColumn[];
  /** What the row prints as its unit, or says in its label; null where it says none. */
  readonly rowUnit: (line: LessonLine) => FormUnit | null;
  readonly unitAt: (line: LessonLine, column: LessonColumn) => FormUnit;
  /** Null where nothing stands that can be read in that unit. */
  readonly valueAt: (line: LessonLine, column: LessonColumn) => LessonValue | null;
  /** Innermost heading of a column, as typed. */
  readonly headingOf: (at: number) => string;
}

const SHARE_LINE = /^(?:dat |chiem )?ti le\b/;

/** Lays a lesson over its sheet; null while no column is the label. */
export function createLessonTable(sheet: SheetSnapshot, lesson: Lesson): LessonTable | null {
  const grid = createGrid(sheet);
  const places = placesOf(lesson);
  if (places === null) return null;
  const figures = lesson.columns
    .filter(({ role }) => role === "figure")
    .sort((left, right) => left.at - right.at);
  const rowUnit = (line: LessonLine): FormUnit | null => unitOfRow(grid, lesson, line);
  const unitAt = (line: LessonLine, { unit }: LessonColumn): FormUnit => {
    const own = rowUnit(line);
    return own === "percent" ? own : (unit ?? own ?? plainNumber);
  };
  return {
    grid,
    lesson,
    places,
    lines: linesOf(grid, places, lesson.body),
    figures,
    rowUnit,
    unitAt,
    valueAt: (line, column) => {
      const { measure, scale } = unitNamed(unitAt(line, column));
      const reading = readNumber(grid.sheet.rows[line.row]?.[column.at], measure, { scale });
      return reading.kind === "number" ? reading : null;
    },
    headingOf: (at) => headingTexts(grid, lesson.headings, at).at(-1) ?? "",
  };
}

function unitOfRow(grid: SheetGrid, lesson: Lesson, line: LessonLine): FormUnit | null {
  const printed = unitBeside(grid, lesson, line);
  if (printed !== null) return printed;
  if (SHARE_LINE.test(line.words) || isShareAsShown(grid, lesson.columns, line)) return "percent";
  if (lesson.rows === "open") return null;
  const said = unitInWords(line.label);
  if (said !== null && said !== "percent") return said;
  return hasFraction(grid, lesson, line.row) ? plainQuantity : null;
}

/** What the column of units prints. */
function unitBeside(grid: SheetGrid, lesson: Lesson, line: LessonLine): FormUnit | null {
  const at = lesson.columns.find(({ role }) => role === "unit")?.at;
  if (at === undefined) return null;
  const printed = unitPrinted(grid.textSeen(line.row, at));
  if (printed === null || typeof printed === "string" || printed.measure === "code") return printed;
  return areWhole(grid, lesson, { at, line }) ? printed : { ...printed, measure: "ratio" };
}

/** A noun of the sheet's own is a count where every row that prints it has whole numbers. */
function areWhole(
  grid: SheetGrid,
  lesson: Lesson,
  { at, line }: { readonly at: number; readonly line: LessonLine }
): boolean {
  const unit = grid.wordsSeen(line.row, at);
  for (let row = lesson.body.first; row <= lesson.body.last; row += 1)
    if (grid.wordsSeen(row, at) === unit && hasFraction(grid, lesson, row)) return false;
  return true;
}

function hasFraction(grid: SheetGrid, { columns }: Lesson, row: number): boolean {
  return columns.some(({ at, role, unit }) => {
    const value = role === "figure" && unit === null ? grid.sheet.rows[row]?.[at]?.value : null;
    return typeof value === "number" && decimalsOf(value) > 0;
  });
}

/** Every number in its counted columns is shown with a percent sign. */
function isShareAsShown(
  grid: SheetGrid,
  columns: readonly LessonColumn[],
  { row }: LessonLine
): boolean {
  const cells = columns.flatMap(({ at, role, unit }) => {
    const cell = grid.sheet.rows[row]?.[at];
    return role !== "figure" || unit === "percent" || cell?.value == null ? [] : [cell];
  });
  return (
    cells.length > 0 &&
    cells.every(
      ({ value, format }) => isPercentFormat(format) || /\d\s*%$/.test(String(value).trim())
    )
  );
}

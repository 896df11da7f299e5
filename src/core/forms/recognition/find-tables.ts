import type { CompiledForm } from "./compile-form";
import { headedColumns } from "./find-headings";
import type { HeadingRows } from "./find-headings";
import type { FormColumn } from "../form";
import { matchColumns } from "./match-columns";
import type { Area } from "../../sheet/snapshot";
import { WIDEST_TABLE } from "./sheet-grid";
import type { SheetGrid } from "./sheet-grid";

/** A place on a sheet where the headings of a form stand. */
export interface TableFit extends HeadingRows {
  readonly compiled: CompiledForm;
  readonly columns: ReadonlyMap<FormColumn, number>;
  /** Columns beside which, in the same group, one stands that the form does not know. */
  readonly besideStrangers: ReadonlySet<FormColumn>;
  readonly quality: number;
}

/** Headings are looked for in this many rows from the first that is not blank. */
const DEEPEST_HEADING = 60;
const TALLEST_HEADING = 5;
/** A heading begins in a row with at least two headings that the form knows. */
const FEWEST_HEADINGS = 2;
/** Fewer figure columns than this say nothing, unless the form has no more. */
const FEWEST_FIGURES = 3;

/**
 * The heading blocks of a form on a sheet, best first; blocks do not overlap. A block is a table of
 * the form when every required column stands there, with at least three figure columns for forms of
 * open rows and one for lists.
 */
export function findTables(grid: SheetGrid, compiled: CompiledForm): readonly TableFit[] {
  const fits = attemptTables(grid, compiled).filter(isWhole);
  const kept: TableFit[] = [];
  for (const fit of fits) if (kept.every((other) => !overlap(fit, other))) kept.push(fit);
  return kept;
}

/** The block that comes closest to the form, whole or not; null when no two headings are known. */
export function bestAttempt(grid: SheetGrid, compiled: CompiledForm): TableFit | null {
  return attemptTables(grid, compiled)[0] ?? null;
}

function attemptTables(grid: SheetGrid, compiled: CompiledForm): readonly TableFit[] {
  const known = knownHeadings(grid, compiled);
  const rows = [...known.keys()];
  const tops = rows.filter(
    (row) =>
      (known.get(row)?.size ?? 0) >= FEWEST_HEADINGS &&
      !isCut(known.get(row), (area) => area.top < row)
  );
  const bottoms = rows.filter((row) => !isCut(known.get(row), (area) => area.bottom > row));
  const fits = tops.flatMap((top) =>
    bottoms
      .filter((bottom) => bottom >= top && bottom < top + TALLEST_HEADING)
      .map((bottom) => fitAt(grid, compiled, { top, bottom }))
  );
  return fits.sort((left, right) => right.quality - left.quality);
}

function fitAt(grid: SheetGrid, compiled: CompiledForm, rows: HeadingRows): TableFit {
  const match = matchColumns(compiled, headedColumns(grid, rows));
  return { ...rows, ...match, compiled, quality: match.quality - (rows.bottom - rows.top) / 1000 };
}

/** Headings of the form by the row that they are seen in, each with the merged area it stands in. */
type KnownHeadings = ReadonlyMap<string, Area | null>;

/** True where a heading goes on beyond the row: a block that ends here would cut it. */
function isCut(known: KnownHeadings | undefined, goesOn: (area: Area) => boolean): boolean {
  return [...(known?.values() ?? [])].some((area) => area !== null && goesOn(area));
}

function knownHeadings(
  grid: SheetGrid,
  compiled: CompiledForm
): ReadonlyMap<number, KnownHeadings> {
  const rows = new Map<number, KnownHeadings>();
  if (grid.used === null) return rows;
  const { top, left, bottom, right } = grid.used;
  for (let row = top; row <= Math.min(bottom, top + DEEPEST_HEADING - 1); row += 1) {
    const known = new Map<string, Area | null>();
    for (let column = left; column <= Math.min(right, left + WIDEST_TABLE - 1); column += 1) {
      const heading = grid.wordsSeen(row, column);
      if (heading === "" || compiled.matchHeading(heading).size === 0) continue;
      known.set(heading, grid.mergeAt(row, column));
    }
    if (known.size > 0) rows.set(row, known);
  }
  return rows;
}

/** True when every required column stands there, and enough figure columns to tell the form. */
function isWhole({ compiled, columns }: TableFit): boolean {
  const { form } = compiled;
  const figures = form.columns.filter((column) => column.role === "figure");
  const found = figures.filter((column) => columns.has(column)).length;
  const needed = form.rows.kind === "named" ? 1 : Math.min(FEWEST_FIGURES, figures.length);
  const isComplete = form.columns.every(
    (column) => column.isRequired !== true || columns.has(column)
  );
  return isComplete && found >= needed;
}

function overlap(left: HeadingRows, right: HeadingRows): boolean {
  return left.top <= right.bottom && right.top <= left.bottom;
}

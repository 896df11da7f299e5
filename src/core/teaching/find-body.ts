import { isNumberRow } from "../forms/recognition/find-headings";
import { isFooter } from "../forms/reading/outline-rows";
import type { SheetGrid } from "../forms/recognition/sheet-grid";
import { firstBodyRow, isHeadingLike } from "./find-lesson-headings";
import type { RowSpan } from "./lesson";
import { isFilledAt, labelAt } from "./lesson-lines";
import type { LinePlaces } from "./lesson-lines";

/** A table goes on over fewer blank rows than this. */
const MOST_BLANKS = 3;

/** The rows of a table from its headings down to the notes, the signatures or the next headings. */
export function findBody(grid: SheetGrid, places: LinePlaces, headings: RowSpan): RowSpan {
  const first = firstBodyRow(grid, headings);
  const lines = linesFrom(grid, places, first);
  const isAnyFilled = lines.some(({ isFilled }) => isFilled);
  // Without a number or a figure it may be a line of notes; where nothing is filled in, it is a row.
  const last = lines
    .filter(({ isFilled, hasOrdinal }) => isFilled || hasOrdinal || !isAnyFilled)
    .at(-1);
  return { first, last: Math.max(first, last?.row ?? first) };
}

interface BodyLine {
  readonly row: number;
  readonly isFilled: boolean;
  readonly hasOrdinal: boolean;
  /** Nothing stands in it. */
  readonly isBlank: boolean;
}

/** The lines that say something, as far as the table goes. */
function linesFrom(grid: SheetGrid, places: LinePlaces, first: number): readonly BodyLine[] {
  const lines: BodyLine[] = [];
  for (let row = first; row <= (grid.used?.bottom ?? -1); row += 1) {
    const line = lineAt(grid, places, row);
    if (!line.isFilled && endsTable(grid, places, row)) break;
    lines.push(line);
    if (lines.length >= MOST_BLANKS && lines.slice(-MOST_BLANKS).every((one) => one.isBlank)) break;
  }
  return lines.filter(({ isBlank }) => !isBlank);
}

function lineAt(grid: SheetGrid, places: LinePlaces, row: number): BodyLine {
  const isFilled = isFilledAt(grid, places, row);
  const { text, ordinal } = labelAt(grid, places, row);
  const hasOrdinal = ordinal !== null;
  return { row, isFilled, hasOrdinal, isBlank: !isFilled && !hasOrdinal && text === "" };
}

function endsTable(grid: SheetGrid, places: LinePlaces, row: number): boolean {
  const columns = [places.label, ...(places.ordinal === null ? [] : [places.ordinal])];
  const texts = [...columns, ...places.figures].map((column) => grid.textSeen(row, column));
  if (texts.some((text) => /\p{L}/u.test(text) && isFooter(text))) return true;
  const heads = places.figures.filter((column) => isOwnWord(grid, row, column));
  const isHeading = isHeadingLike(grid, row) && heads.length >= 2;
  return isHeading && !isNumberRow(grid, row) && !isSame(grid, places, row);
}

/** A word of its own over one column: no line that is merged over all of them. */
function isOwnWord(grid: SheetGrid, row: number, column: number): boolean {
  const merge = grid.mergeAt(row, column);
  return /\p{L}/u.test(grid.textSeen(row, column)) && (merge === null || merge.left === column);
}

/** Answers in words ("Có", "Không") are no headings. */
function isSame(grid: SheetGrid, { figures }: LinePlaces, row: number): boolean {
  const words = figures.map((column) => grid.textSeen(row, column)).filter((text) => text !== "");
  return new Set(words).size < words.length;
}

import type { Reading } from "../workbook-host";
import type { Abilities } from "./abilities";
import type { KnownBook } from "./known-book";

/** How much is asked of Excel at once. */
export interface ReadingPace {
  /** Cells in one request. */
  readonly cells: number;
  /** True to ask for the corner of every sheet together with its size. */
  readonly isTogether: boolean;
  /** Rows whose merged areas are asked for at once; null for the whole sheet. */
  readonly mergeRows: number | null;
}

/** One reading: who is told, what is kept in mind, and how much is asked at once. */
export interface ReadingJob {
  readonly reading: Reading;
  readonly known: KnownBook;
  readonly abilities: Abilities;
  readonly pace: ReadingPace;
}

/** A block of cells: large enough for few exchanges, small enough for 5 MB and for the pane's patience. */
export const BLOCK = 25_000;
const LEAST_BLOCK = 200;

export const FULL_PACE: ReadingPace = { cells: BLOCK, isTogether: true, mergeRows: null };

/**
 * The pace of the next try after a refusal with this code; null when another try makes no sense.
 * Excel does not say in so many words that there are too many merged areas, so an error that it does
 * not explain is met once by asking for fewer of them.
 */
export function slowerPace(pace: ReadingPace, code: string): ReadingPace | null {
  const { mergeRows } = pace;
  if (code === "too-many-merges" || (code === "excel-error" && mergeRows === null)) {
    if (mergeRows === 1) return null;
    return { ...pace, mergeRows: mergeRows === null ? 64 : Math.max(1, mergeRows / 8) };
  }
  const cells = Math.floor(pace.cells / 5);
  if (code !== "too-large" || cells < LEAST_BLOCK) return null;
  return { ...pace, cells, isTogether: false };
}

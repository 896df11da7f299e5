import type { CellLook, ShownSheet } from "./shown-sheet";
import type { MergeIndex } from "./merge-index";
import { fontPixels } from "./font-face";

/** Mean width of a letter and height of a line, in parts of the size of the font. */
const LETTER = 0.48;
const LINE = 1.3;
/** What a cell keeps free on its left and right together. */
const ROOM = 6;

/**
 * Height in pixels of a row whose height nobody wrote: its largest letters, or as many lines as
 * its wrapped texts need, estimated from their length, for measuring thousands of rows would take too long.
 */
export function grownHeight(sheet: ShownSheet, row: number, merges: MergeIndex): number {
  const { defaultHeight, columnWidths, defaultWidth } = sheet.look;
  let height = defaultHeight;
  for (let column = 0; column < sheet.columnCount; column += 1) {
    const value = sheet.cellAt(row, column)?.value ?? null;
    if (value === null) continue;
    const look = sheet.lookAt(row, column);
    height = Math.max(height, linesHigh(1, look));
    // As in Excel, texts in merged cells make no row grow.
    if (look.wrap !== true || typeof value !== "string" || !mayWrap(value)) continue;
    if (merges.at(row, column) !== undefined) continue;
    height = Math.max(height, wrappedHeight(value, look, columnWidths[column] ?? defaultWidth));
  }
  return height;
}

/** The shortest text that could need a second line. */
const mayWrap = (text: string): boolean => text.length > 4 || text.includes("\n");

function wrappedHeight(text: string, look: CellLook, width: number): number {
  const size = fontPixels(look);
  const lines = text
    .split("\n")
    .reduce((sum, line) => sum + linesOf(line.length * size * LETTER, width - ROOM), 0);
  return linesHigh(lines, look);
}

const linesHigh = (lines: number, look: CellLook): number =>
  Math.ceil(lines * fontPixels(look) * LINE);

const linesOf = (length: number, width: number): number =>
  width <= 0 ? 1 : Math.max(1, Math.ceil(length / width));

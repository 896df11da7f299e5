import { isTrue } from "../scan-xml";
import { columnPixels } from "./measures";
import type { SheetMeasures } from "./sheet-measures";

/** What a sheet says of its columns, as `SheetLook` has it. */
export interface ColumnLooks {
  readonly columnWidths: readonly number[];
  readonly defaultWidth: number;
  readonly columnLooks: readonly number[];
}

/** A `<col>` (ECMA-376 Part 1, 18.3.1.13): columns counted from 0, both inclusive. */
export interface WrittenColumns {
  readonly first: number;
  readonly last: number;
  /** Digits; null where nothing is said. */
  readonly width: number | null;
  readonly isHidden: boolean;
  readonly look: number;
}

/** XFD */
const LAST_COLUMN = 16_383;

export function readColumns(
  attributes: Readonly<Record<string, string | undefined>>,
  places: readonly number[]
): WrittenColumns {
  const { min = "1", max = min, width, hidden, style = "0" } = attributes;
  return {
    first: Math.max(0, Number(min) - 1),
    last: Math.min(LAST_COLUMN, Number(max) - 1),
    width: width === undefined ? null : Number(width),
    isHidden: isTrue(hidden),
    look: places[Number(style)] ?? 0,
  };
}

/**
 * Widths and looks by column. What is said of all columns up to XFD becomes the default: a sheet whose
 * further columns are set, or hidden, does not list thousands of them.
 */
export function layColumns(
  written: readonly WrittenColumns[],
  { digit, columnWidth }: SheetMeasures
): ColumnLooks {
  const widthOf = ({ width, isHidden }: WrittenColumns): number => {
    if (isHidden) return 0;
    return width === null ? columnWidth : columnPixels(width, digit);
  };
  const rest = written.find(({ last }) => last === LAST_COLUMN);
  const defaultWidth = rest === undefined ? columnWidth : widthOf(rest);
  const widths: number[] = [];
  const looks: number[] = [];
  for (const columns of written) {
    const { first, last, look } = columns;
    if (columns !== rest) lay(widths, { first, last, value: widthOf(columns), other: columnWidth });
    else if (first > 0) lay(widths, { first, last: first - 1, value: 0, other: columnWidth });
    lay(looks, { first, last, value: look, other: 0 });
  }
  return {
    columnWidths: withoutTail(widths, defaultWidth),
    defaultWidth,
    columnLooks: withoutTail(looks, 0),
  };
}

interface Run {
  readonly first: number;
  readonly last: number;
  readonly value: number;
  /** Of the columns before it that nothing was said of. */
  readonly other: number;
}

function lay(list: number[], { first, last, value, other }: Run): void {
  while (list.length < first) list.push(other);
  for (let column = first; column <= last; column += 1) list[column] = value;
}

function withoutTail(list: readonly number[], usual: number): readonly number[] {
  let length = list.length;
  while (length > 0 && list[length - 1] === usual) length -= 1;
  return list.slice(0, length);
}

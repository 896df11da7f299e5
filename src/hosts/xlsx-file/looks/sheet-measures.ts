import { isTrue } from "../scan-xml";
import type { FontLook } from "./font-look";
import {
  columnPixels,
  digitPixels,
  rowPixels,
  usualColumnPixels,
  usualRowPixels,
} from "./measures";

/** Sizes of the columns and rows of which a sheet says nothing, in pixels. */
export interface SheetMeasures {
  readonly digit: number;
  readonly columnWidth: number;
  /** Of a row that is written without a height. */
  readonly rowHeight: number;
  /** Of a row that is not written: 0 where the sheet hides all of them. */
  readonly missingRowHeight: number;
}

type Attributes = Readonly<Record<string, string | undefined>>;

/** Characters in a column that nobody set, where the file does not say. */
const USUAL_WIDTH = "8";

/** Reads `<sheetFormatPr>` (ECMA-376 Part 1, 18.3.1.81); a sheet without it is measured by its font. */
export function sheetMeasures(normal: FontLook, attributes: Attributes = {}): SheetMeasures {
  const { defaultColWidth, baseColWidth = USUAL_WIDTH, defaultRowHeight, zeroHeight } = attributes;
  const digit = digitPixels(normal);
  const rowHeight =
    defaultRowHeight === undefined ? usualRowPixels(normal) : rowPixels(Number(defaultRowHeight));
  return {
    digit,
    columnWidth:
      defaultColWidth === undefined
        ? usualColumnPixels(Number(baseColWidth), digit)
        : columnPixels(Number(defaultColWidth), digit),
    rowHeight,
    missingRowHeight: isTrue(zeroHeight) ? 0 : rowHeight,
  };
}

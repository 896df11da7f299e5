import type { FontLook } from "./font-look";

/** Widths of a digit as a share of the size of its font; fonts of one kind measure alike. */
const DIGITS: readonly (readonly [font: RegExp, share: number])[] = [
  [/calibri|carlito/i, 0.507],
  [/times|liberation serif|\.vntime|garamond/i, 0.5],
  [/arial|helvet|liberation sans|\.vnarial/i, 0.556],
  [/verdana/i, 0.636],
  [/tahoma|segoe|roboto|open sans/i, 0.546],
  [/cambria|georgia/i, 0.58],
  [/courier|consolas|mono/i, 0.6],
];
/** Of fonts that are not in the list: between Times New Roman and Arial. */
const USUAL_DIGIT = 0.52;
/** Height of a line of text and the air of its row, as a share of the size. */
const LINE = 1.3;

const PIXELS_PER_POINT = 96 / 72;

/** Pixels at 100 %, rounded as Excel does: rows stand on whole pixels. */
export const rowPixels = (points: number): number => Math.round(points * PIXELS_PER_POINT);

/** Widest digit of a font in pixels, the unit of column widths; letters stand on whole pixels. */
export function digitPixels({ font, size }: FontLook): number {
  const [, share] = DIGITS.find(([name]) => name.test(font)) ?? [null, USUAL_DIGIT];
  return Math.max(1, Math.round(size * PIXELS_PER_POINT * share));
}

/** A width as files say it, in digits, in pixels (ECMA-376 Part 1, 18.3.1.13). */
export const columnPixels = (width: number, digit: number): number =>
  Math.trunc(((256 * width + Math.trunc(128 / digit)) / 256) * digit);

/**
 * Width of a column that nobody set: so many digits with the air beside them (18.3.1.81), and up to the
 * next multiple of eight pixels, as Excel does.
 */
export function usualColumnPixels(digits: number, digit: number): number {
  const air = 2 * Math.ceil(digit / 4) + 1;
  return Math.ceil((digits * digit + air) / 8) * 8;
}

/** Height of a row where a file says none: near what Excel finds by the font. */
export const usualRowPixels = ({ size }: FontLook): number =>
  Math.ceil(size * PIXELS_PER_POINT * LINE);

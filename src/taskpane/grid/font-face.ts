import type { CellLook } from "./shown-sheet";

/** What Excel gives a cell that nobody dressed. */
const DEFAULT_POINTS = 11;
const PIXELS_PER_POINT = 4 / 3;
/** Families with all letters of Vietnamese, for machines that lack the font of the file. */
const SANS = 'Calibri, Carlito, "Segoe UI", Arial, "Liberation Sans", sans-serif';
const SERIF = '"Times New Roman", Tinos, "Liberation Serif", serif';
const SERIFS = /times|cambria|georgia|garamond|palatino|roman|serif/i;

export const fontPixels = ({ size = DEFAULT_POINTS }: CellLook): number => size * PIXELS_PER_POINT;

/** The family of a cell with what stands in for it. */
function fontFamily({ font }: CellLook): string {
  if (font === undefined) return SANS;
  return `"${font.replace(/["\\]/g, "")}", ${SERIFS.test(font) ? SERIF : SANS}`;
}

/** As the style property `font` and a canvas take it, with the height of lines. */
export function fontFace(look: CellLook): string {
  const style = look.italic === true ? "italic " : "";
  const weight = look.bold === true ? "bold " : "";
  return `${style}${weight}${fontPixels(look).toFixed(2)}px/1.25 ${fontFamily(look)}`;
}

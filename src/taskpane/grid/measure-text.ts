/** Width in pixels of a text in a font, given as the style property `font`. */
export type MeasureText = (text: string, font: string) => number;

const MOST_KNOWN = 20_000;
const known = new Map<string, number>();
let canvas: CanvasRenderingContext2D | null | undefined;

/** Asks the browser, once for each text; where it draws no text, an estimate. */
export const measureText: MeasureText = (text, font) => {
  const key = `${font}|${text}`;
  const width = known.get(key) ?? measure(text, font);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(key, width);
  return width;
};

function measure(text: string, font: string): number {
  canvas ??= document.createElement("canvas").getContext("2d");
  if (canvas === null) return text.length * 7;
  if (canvas.font !== font) canvas.font = font;
  return canvas.measureText(text).width;
}

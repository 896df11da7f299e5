import type { BlankCell } from "../../core/forms/blanks/blank-sheet";
import { BLANK_FONT, blankLooks } from "../blank-looks";

/** What Excel calls the places across a cell. */
export const ACROSS = {
  left: "Left",
  center: "Center",
  right: "Right",
  general: "General",
} as const;

const EDGES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;

/** Draws a look on a range of that many rows and columns. */
export function drawLook(
  range: Excel.Range,
  look: BlankCell["look"],
  size: { readonly rows: number; readonly columns: number }
): void {
  const drawn = blankLooks[look];
  const { format } = range;
  format.font.name = BLANK_FONT;
  format.font.size = drawn.size;
  format.font.bold = drawn.bold;
  format.font.italic = drawn.italic;
  format.horizontalAlignment = ACROSS[drawn.across];
  format.verticalAlignment = "Center";
  format.wrapText = drawn.isWrapped;
  if (drawn.fill !== null) format.fill.color = drawn.fill;
  if (!drawn.hasBorders) return;
  // Between cells there is a line only where there are two of them.
  const inner = [
    ...(size.rows > 1 ? (["InsideHorizontal"] as const) : []),
    ...(size.columns > 1 ? (["InsideVertical"] as const) : []),
  ];
  for (const edge of [...EDGES, ...inner]) drawLine(format.borders.getItem(edge));
}

function drawLine(border: Excel.RangeBorder): void {
  border.style = "Continuous";
  border.weight = "Thin";
  border.color = "#000000";
}

/** Excel counts widths in points here: a character of the standard font has 7 pixels, and 5 are margin. */
export const widthInPoints = (characters: number): number => (characters * 7 + 5) * 0.75;

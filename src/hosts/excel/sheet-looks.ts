import type { BlankCell } from "../../core/forms/blanks/blank-sheet";

/** How each look is drawn; offices print in Times New Roman (decree 30/2020/NĐ-CP). */
interface DrawnLook {
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly across: "Left" | "Center" | "Right" | "General";
  readonly isWrapped: boolean;
  readonly hasBorders: boolean;
  readonly fill: string | null;
}

const FONT = "Times New Roman";
const HEADING_FILL = "#F2F2F2";
const PLAIN: DrawnLook = {
  size: 12,
  bold: false,
  italic: false,
  across: "General",
  isWrapped: true,
  hasBorders: true,
  fill: null,
};

const LOOKS: Readonly<Record<BlankCell["look"], DrawnLook>> = {
  title: { ...PLAIN, size: 13, bold: true, across: "Center", hasBorders: false },
  caption: { ...PLAIN, italic: true, isWrapped: false, hasBorders: false },
  heading: { ...PLAIN, bold: true, across: "Center", fill: HEADING_FILL },
  "number-line": { ...PLAIN, italic: true, across: "Center" },
  label: { ...PLAIN, across: "Left" },
  figure: { ...PLAIN, across: "Right", isWrapped: false },
  total: { ...PLAIN, bold: true },
};

const EDGES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;

/** Draws a look on a range of that many rows and columns. */
export function drawLook(
  range: Excel.Range,
  look: BlankCell["look"],
  size: { readonly rows: number; readonly columns: number }
): void {
  const drawn = LOOKS[look];
  const { format } = range;
  format.font.name = FONT;
  format.font.size = drawn.size;
  format.font.bold = drawn.bold;
  format.font.italic = drawn.italic;
  format.horizontalAlignment = drawn.across;
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

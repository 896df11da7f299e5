import { generalNumber } from "../../core/sheet/general-number";
import { CELL_PADDING } from "./cell-style";
import { fontPixels } from "./font-face";
import type { CellLook } from "./shown-sheet";
import type { ShownText } from "./shown-text";

/** In parts of the size of the font; bold digits of wide fonts, and percent signs among them. */
const WIDEST_DIGIT = 0.72;

interface Fitting {
  readonly shown: ShownText;
  readonly look: CellLook;
  /** Pixels of the cell. */
  readonly width: number;
  readonly measure: (text: string) => number;
}

/** As in Excel: a text is as long as it is, a number that its cell is too narrow for is "####". */
export function fitText({ shown, look, width, measure }: Fitting): string {
  const { kind, text } = shown;
  if (kind !== "number") return text;
  // Rotated numbers run along the row's height.
  if (look.rotation !== undefined && look.rotation !== 0) return text;
  const room = width - 2 * CELL_PADDING + 1;
  // Digits are little more than half as wide as high: most numbers need no measuring.
  if (text.length * fontPixels(look) * WIDEST_DIGIT <= room || measure(text) <= room) return text;
  const shorter = look.format === undefined ? fewerDecimals(text, room, measure) : null;
  return shorter ?? "#".repeat(Math.max(1, Math.floor(room / Math.max(1, measure("#")))));
}

/** A number in no format gives up decimals before it gives up. */
function fewerDecimals(text: string, room: number, measure: Fitting["measure"]): string | null {
  const [, whole = "", decimals = ""] = /^(-?[\d.]+),(\d+)$/.exec(text) ?? [];
  for (let kept = decimals.length - 1; kept >= 0; kept -= 1) {
    const value = Number(`${whole.replaceAll(".", "")}.${decimals}`);
    const shorter = generalNumber(Number(value.toFixed(kept)));
    if (measure(shorter) <= room) return shorter;
  }
  return null;
}

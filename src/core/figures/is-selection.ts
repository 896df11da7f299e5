import type { FigureBook } from "./figure";
import type { Balance } from "./relation";

/**
 * True where a sheet shows as few parts of a total as it leaves out, or fewer: then it lists a
 * selection ("trong đó"), and a total above the sum may be right. A sheet that leaves out a few of
 * many parts leaves out what does not apply, and its total must add up.
 */
export function isSelection({ parts, leftOut, mayExceed }: Balance, book: FigureBook): boolean {
  if (mayExceed === true) return true;
  const placed = parts.filter((id) => (book.get(id)?.origin.cell ?? null) !== null).length;
  const missing = leftOut.length + parts.length - placed;
  return missing > 0 && missing >= placed;
}

import { headedColumns } from "../forms/recognition/find-headings";
import type { HeadedColumn } from "../forms/recognition/find-headings";
import type { SheetGrid } from "../forms/recognition/sheet-grid";
import type { RowSpan } from "./lesson";

/** The headings over a column as typed, from the outermost to the innermost. */
export function headingTexts(grid: SheetGrid, span: RowSpan, column: number): readonly string[] {
  const rows = { top: span.first, bottom: span.last };
  const headed = headedOf(grid, rows).find((place) => place.column === column);
  return (headed?.path ?? []).map((words) => typed(grid, span, { words, column }));
}

/** The heading of words over a column as it is typed: in the column, or in that which opens its group. */
function typed(
  grid: SheetGrid,
  { first, last }: RowSpan,
  { words, column }: { readonly words: string; readonly column: number }
): string {
  for (let at = column; at >= 0; at -= 1)
    for (let row = first; row <= last; row += 1)
      if (grid.wordsSeen(row, at) === words) return grid.textSeen(row, at);
  return words;
}

/** A grid never changes, so that the headings of a block are read once. */
const known = new WeakMap<SheetGrid, Map<string, readonly HeadedColumn[]>>();

/** Every column that the headings of a block stand over. */
export function headedOf(
  grid: SheetGrid,
  rows: { readonly top: number; readonly bottom: number }
): readonly HeadedColumn[] {
  const blocks = known.get(grid) ?? new Map<string, readonly HeadedColumn[]>();
  known.set(grid, blocks);
  const key = `${String(rows.top)}-${String(rows.bottom)}`;
  const headed = blocks.get(key) ?? headedColumns(grid, rows);
  blocks.set(key, headed);
  return headed;
}

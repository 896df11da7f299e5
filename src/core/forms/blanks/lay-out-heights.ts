import type { Area } from "../../sheet/snapshot";
import type { BlankCell } from "./blank-sheet";
import type { Block } from "./lay-out-columns";

/** Points of a line of text of 12 points, and what a row keeps free above and below. */
const LINE = 16;
const ROOM = 5;

/**
 * Heights of the rows of these blocks, in points, so that every text is seen whole. Programs fit rows
 * to their texts by themselves, but not to texts in merged cells, as most headings are.
 */
export function rowHeights(
  blocks: readonly Block[],
  widths: readonly number[]
): Readonly<Record<number, number>> {
  const heights = new Map<number, number>();
  const texts = blocks.flatMap(({ cells, merges }) =>
    cells.map((cell) => boxOf(cell, merges, widths))
  );
  // Texts in one row first: what a merged cell still lacks then goes to its last row.
  for (const { area, lines } of [...texts].sort((a, b) => heightOf(a.area) - heightOf(b.area))) {
    let free = 0;
    for (let row = area.top; row < area.bottom; row += 1) free += heights.get(row) ?? LINE + ROOM;
    const needed = lines * LINE + ROOM - free;
    heights.set(area.bottom, Math.max(heights.get(area.bottom) ?? LINE + ROOM, needed));
  }
  return Object.fromEntries(heights);
}

interface Box {
  readonly area: Area;
  readonly lines: number;
}

const heightOf = ({ top, bottom }: Area): number => bottom - top;

function boxOf(
  { row, column, value, look }: BlankCell,
  merges: readonly Area[],
  widths: readonly number[]
): Box {
  const merge = merges.find(({ top, left }) => top === row && left === column);
  const area = merge ?? { top: row, left: column, bottom: row, right: column };
  // Widths count digits: bold letters are a little wider, plain ones narrower.
  const width = widths.slice(area.left, area.right + 1).reduce((sum, one) => sum + one, 0);
  const room = look === "heading" ? width - 1 : width + width / 10;
  return { area, lines: linesOf(String(value ?? ""), room) };
}

/** Lines that a text takes when words are not broken. */
function linesOf(text: string, room: number): number {
  let lines = 1;
  let used = 0;
  for (const word of text.split(/\s+/)) {
    if (used > 0 && used + 1 + word.length > room) {
      lines += 1;
      used = 0;
    }
    used += (used > 0 ? 1 : 0) + word.length;
  }
  return lines;
}

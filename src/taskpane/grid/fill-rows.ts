import type { Area } from "../../core/sheet/snapshot";

/**
 * What goes into a selection that something is pasted into: once, or as often as it fits into the
 * selection without a rest, so that one value fills all of it.
 */
export function fillRows(
  rows: readonly (readonly string[])[],
  { top, left, bottom, right }: Area
): readonly (readonly string[])[] {
  const width = Math.max(1, ...rows.map((cells) => cells.length));
  const [high, wide] = [bottom - top + 1, right - left + 1];
  const down = high % rows.length === 0 ? high / rows.length : 1;
  const across = wide % width === 0 ? wide / width : 1;
  const repeated = rows.map((cells) => {
    const full = Array.from({ length: width }, (_, index) => cells[index] ?? "");
    return across === 1 ? cells : Array.from({ length: across }, () => full).flat();
  });
  return Array.from({ length: down }, () => repeated).flat();
}

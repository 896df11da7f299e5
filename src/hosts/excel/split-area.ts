import type { Area } from "../../core/sheet/snapshot";
import { cellCount } from "./range-area";

/** What of an area lies below and to the right of a corner area that begins at A1. */
export function beyondCorner(area: Area, corner: Area): readonly Area[] {
  const below = { ...area, top: Math.max(area.top, corner.bottom + 1) };
  const right = {
    ...area,
    left: Math.max(area.left, corner.right + 1),
    bottom: Math.min(area.bottom, corner.bottom),
  };
  return [right, below].filter(
    ({ top, left, bottom, right: last }) => top <= bottom && left <= last
  );
}

/** The area in blocks of whole rows, each with at most so many cells; a row alone may have more. */
export function rowBlocks(area: Area, mostCells: number): readonly Area[] {
  const width = area.right - area.left + 1;
  const height = Math.max(1, Math.floor(mostCells / width));
  const count = Math.ceil((area.bottom - area.top + 1) / height);
  return Array.from({ length: count }, (_, index) => {
    const top = area.top + index * height;
    return { ...area, top, bottom: Math.min(area.bottom, top + height - 1) };
  });
}

/** The area in at most so many bands of rows; one row is cut into bands of columns. */
export function bands(area: Area, most: number): readonly Area[] {
  const isOneRow = area.top === area.bottom;
  const [first, last] = isOneRow ? [area.left, area.right] : [area.top, area.bottom];
  const size = Math.ceil((last - first + 1) / most);
  const count = Math.ceil((last - first + 1) / size);
  return Array.from({ length: count }, (_, index) => {
    const from = first + index * size;
    const to = Math.min(last, from + size - 1);
    return isOneRow ? { ...area, left: from, right: to } : { ...area, top: from, bottom: to };
  });
}

/** Things with an area, in their order, in groups of at most so many cells; a large one stays alone. */
export function packAreas<Placed extends { readonly area: Area }>(
  placed: readonly Placed[],
  mostCells: number
): readonly (readonly Placed[])[] {
  const groups: Placed[][] = [];
  let room = 0;
  for (const one of placed) {
    const size = cellCount(one.area);
    const last = groups.at(-1);
    if (last === undefined || size > room) {
      groups.push([one]);
      room = mostCells - size;
    } else {
      last.push(one);
      room -= size;
    }
  }
  return groups;
}

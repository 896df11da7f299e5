import type { Area } from "../sheet/snapshot";
import { LAST_ROW } from "./expression";

/** Who reads the areas of one sheet. A look for one cell takes as long as there are readers of it. */
export interface ReadingsByRow<Reader> {
  add(area: Area, reader: Reader): void;
  /**
   * The readers of a cell, each as often as it names the cell. Those noted where somebody with the
   * same `asked` has looked before are left out: it was given them then.
   */
  at(row: number, column: number, asked: Set<number>): readonly Reader[];
}

interface Reading<Reader> {
  readonly reader: Reader;
  readonly left: number;
  readonly right: number;
}

/** Rows that a sheet can have: a power of two. */
const ROWS = LAST_ROW + 1;
/** Narrower areas are noted column by column; wider ones in a tree of their own, column -1. */
const WIDE = 20;
const ANY_COLUMN = -1;

/**
 * A segment tree over the rows of each column: node 1 stands for all rows, nodes 2n and 2n + 1 for
 * the halves of n, and each area is noted at the few nodes that make it up. Readers that are no
 * longer there are left out, and forgotten once somebody comes upon them.
 */
export function makeReadingsByRow<Reader>(
  isThere: (reader: Reader) => boolean
): ReadingsByRow<Reader> {
  const nodes = new Map<number, Reading<Reader>[]>();
  const note = (node: number, reading: Reading<Reader>): void => {
    const known = nodes.get(node);
    if (known === undefined) nodes.set(node, [reading]);
    else known.push(reading);
  };
  const swept = (node: number): readonly Reading<Reader>[] => {
    const readings = nodes.get(node) ?? [];
    if (readings.every(({ reader }) => isThere(reader))) return readings;
    const rest = readings.filter(({ reader }) => isThere(reader));
    nodes.set(node, rest);
    return rest;
  };
  return {
    add: (area, reader) => {
      const reading = { reader, left: area.left, right: area.right };
      const isWide = area.right - area.left >= WIDE;
      const [from, to] = isWide ? [ANY_COLUMN, ANY_COLUMN] : [area.left, area.right];
      for (const node of nodesOver(area.top, area.bottom))
        for (let column = from; column <= to; column += 1) note(keyOf(node, column), reading);
    },
    at: (row, column, asked) => {
      const found: Reader[] = [];
      for (let node = row + ROWS; node >= 1; node = Math.floor(node / 2)) {
        const key = keyOf(node, column);
        if (!asked.has(key)) for (const { reader } of swept(key)) found.push(reader);
        asked.add(key);
        for (const { reader, left, right } of swept(keyOf(node, ANY_COLUMN)))
          if (column >= left && column <= right) found.push(reader);
      }
      return found;
    },
  };
}

const keyOf = (node: number, column: number): number => (column + 1) * 2 * ROWS + node;

/** The fewest nodes that stand for these rows and no others. */
function nodesOver(top: number, bottom: number): readonly number[] {
  if (top === bottom) return [top + ROWS];
  const nodes: number[] = [];
  let [low, high] = [top + ROWS, bottom + ROWS + 1];
  while (low < high) {
    if (low % 2 === 1) {
      nodes.push(low);
      low += 1;
    }
    if (high % 2 === 1) {
      high -= 1;
      nodes.push(high);
    }
    [low, high] = [low / 2, high / 2];
  }
  return nodes;
}

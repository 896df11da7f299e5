import type { SheetRow } from "../../sheet/snapshot";

/** What was made of the rows of sheets, kept as long as the rows themselves. */
export interface RowMemory<Frame, Made> {
  /** Whatever beside the row decides about it must stand in the frame, or be seen in what was made. */
  within(frame: Frame): RecallRow<Made>;
}

/** Gives what was made of a row, if that still fits, or makes it. */
export type RecallRow<Made> = (
  row: SheetRow,
  make: () => Made,
  fits?: (made: Made) => boolean
) => Made;

/** So many tables are read in turn before the first of them is read anew. */
const MOST_FRAMES = 32;

/**
 * A memory of rows. An edit leaves all other rows of its sheet the very objects that they were, so
 * that they need not be read again.
 */
export function createRowMemory<Frame, Made>(
  areSame: (left: Frame, right: Frame) => boolean
): RowMemory<Frame, Made> {
  const known = new WeakMap<SheetRow, { readonly frame: Frame; readonly made: Made }>();
  let frames: readonly Frame[] = [];
  const settle = (frame: Frame): Frame => {
    const same = frames.find((other) => areSame(other, frame));
    const settled = same ?? frame;
    frames = [settled, ...frames.filter((other) => other !== settled)].slice(0, MOST_FRAMES);
    return settled;
  };
  return {
    within: (given) => {
      const frame = settle(given);
      return (row, make, fits) => {
        const before = known.get(row);
        if (before?.frame === frame && fits?.(before.made) !== false) return before.made;
        const made = make();
        known.set(row, { frame, made });
        return made;
      };
    },
  };
}

/** True for two lists of the same things in the same order. */
export function areSameLists(left: readonly unknown[], right: readonly unknown[]): boolean {
  return left.length === right.length && left.every((one, index) => one === right[index]);
}

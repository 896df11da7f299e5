import type { Area } from "../../../src/core/sheet/snapshot";
import type { Shift } from "./shift";
import { shiftArea } from "./shift";

/** A range that an add-in may hold across requests: it follows its cells. */
export interface LiveRange {
  readonly sheetId: string;
  /** Null once its cells were deleted. */
  area: Area | null;
}

/** Ranges alive, held so loosely that those nobody uses can go. */
export class LiveRanges {
  private held: WeakRef<LiveRange>[] = [];
  private limit = 1024;

  add(range: LiveRange): void {
    if (this.held.length >= this.limit) {
      this.held = this.held.filter((held) => held.deref() !== undefined);
      this.limit = Math.max(1024, this.held.length * 2);
    }
    this.held.push(new WeakRef(range));
  }

  follow(sheetId: string, shift: Shift): void {
    for (const held of this.held) {
      const range = held.deref();
      if (range?.sheetId === sheetId && range.area !== null)
        range.area = shiftArea(range.area, shift);
    }
  }
}

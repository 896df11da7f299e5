/** Work that may still be done, in steps and never in time, so that the same input gives the same answer. */
export interface Effort {
  /** Counted down by whoever works; zero or less means stop. */
  steps: number;
}

/**
 * Lets each of the items in turn work with its part of the steps: as many as are left, divided by
 * the items that still wait. What one does not need is there for the others.
 */
export function shareEffort<Item>(
  items: readonly Item[],
  effort: Effort,
  work: (item: Item, own: Effort) => void
): void {
  items.forEach((item, place) => {
    const share = Math.floor(Math.max(effort.steps, 0) / (items.length - place));
    const own = { steps: share };
    work(item, own);
    effort.steps -= share - own.steps;
  });
}

/**
 * The rows of a sheet from top to bottom, or its columns from left to right: how long each is in
 * pixels and where it begins. What is hidden has no length.
 */
export class Axis {
  private readonly starts: Float64Array;

  constructor(
    readonly count: number,
    sizeOf: (index: number) => number
  ) {
    this.starts = new Float64Array(count + 1);
    for (let index = 0; index < count; index += 1)
      this.starts[index + 1] = this.startOf(index) + sizeOf(index);
  }

  /** Of a line behind the last one: where the last one ends. */
  startOf(index: number): number {
    return this.starts[Math.min(Math.max(index, 0), this.count)] ?? 0;
  }

  sizeOf(index: number): number {
    return this.lengthOf(index, index);
  }

  /** From the start of one line to the end of another. */
  lengthOf(first: number, last: number): number {
    return this.startOf(last + 1) - this.startOf(first);
  }

  get length(): number {
    return this.startOf(this.count);
  }

  isHidden(index: number): boolean {
    return this.sizeOf(index) === 0;
  }

  /** The visible line that an offset lies in; beyond the ends the first or last one. */
  at(offset: number): number {
    let low = 0;
    let high = this.count - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.startOf(middle) <= offset) low = middle;
      else high = middle - 1;
    }
    return this.isHidden(low) ? (this.next(low, 1) ?? this.next(low, -1) ?? low) : low;
  }

  /** The next visible line in a direction, or null where there is none. */
  next(index: number, towards: 1 | -1): number | null {
    let next = index + towards;
    while (next >= 0 && next < this.count) {
      if (!this.isHidden(next)) return next;
      next += towards;
    }
    return null;
  }
}

import type { CellPlace } from "../../core/sheet/address";
import type { Area } from "../../core/sheet/snapshot";

/** Finds the merged cells of a sheet by place; what it found in a row it remembers. */
export class MergeIndex {
  private readonly byRow = new Map<number, readonly Area[]>();

  constructor(readonly merges: readonly Area[]) {}

  /** Those that reach into a row. */
  inRow(row: number): readonly Area[] {
    const known = this.byRow.get(row);
    if (known !== undefined) return known;
    const found = this.merges.filter(({ top, bottom }) => top <= row && row <= bottom);
    this.byRow.set(row, found);
    return found;
  }

  /** Those that reach into these rows. */
  inRows(first: number, last: number): readonly Area[] {
    return this.merges.filter(({ top, bottom }) => top <= last && bottom >= first);
  }

  at(row: number, column: number): Area | undefined {
    return this.inRow(row).find(({ left, right }) => left <= column && column <= right);
  }

  /** The area that a cell is part of, be it alone. */
  areaOf({ row, column }: CellPlace): Area {
    return this.at(row, column) ?? { top: row, left: column, bottom: row, right: column };
  }

  /** The cell that stands for the merged cells around a place, or the place itself. */
  anchorOf(place: CellPlace): CellPlace {
    const { top, left } = this.areaOf(place);
    return { row: top, column: left };
  }

  isCovered(row: number, column: number): boolean {
    const merge = this.at(row, column);
    return merge !== undefined && (merge.top !== row || merge.left !== column);
  }
}

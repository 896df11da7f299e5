import type { Cell } from "../../core/sheet/snapshot";
import { Axis } from "./axis";
import type { MergeIndex } from "./merge-index";
import { grownHeight } from "./row-growth";
import type { SheetLook, ShownSheet } from "./shown-sheet";

/**
 * The heights of the rows of one sheet. After an edit only the rows are looked at again whose cells are
 * others now, and without a change the axis stays the same: nothing is laid out anew.
 */
export class RowHeights {
  private axis: Axis | null = null;
  private look: SheetLook | null = null;
  private columnCount = 0;
  private cells: (Cell | undefined)[] = [];
  private heights: number[] = [];

  constructor(
    private readonly sheet: ShownSheet,
    private readonly merges: MergeIndex
  ) {}

  axisOf(count: number): Axis {
    const { sheet } = this;
    if (this.look !== sheet.look || this.columnCount !== sheet.columnCount) this.forget();
    let isSame = this.axis?.count === count;
    for (let row = 0; row < Math.min(sheet.rowCount, count); row += 1)
      if (!this.isAsBefore(row)) {
        const height = this.heightOf(row);
        isSame = isSame && this.heights[row] === height;
        this.heights[row] = height;
      }
    if (this.axis === null || !isSame)
      this.axis = new Axis(count, (row) => this.heights[row] ?? this.writtenHeight(row));
    return this.axis;
  }

  private forget(): void {
    this.look = this.sheet.look;
    this.columnCount = this.sheet.columnCount;
    this.cells = [];
    this.heights = [];
    this.axis = null;
  }

  /** Whether the cells of a row are those of the last time; they are remembered for the next. */
  private isAsBefore(row: number): boolean {
    let isSame = this.heights[row] !== undefined;
    const start = row * this.columnCount;
    for (let column = 0; column < this.columnCount; column += 1) {
      const cell = this.sheet.cellAt(row, column);
      if (this.cells[start + column] === cell) continue;
      this.cells[start + column] = cell;
      isSame = false;
    }
    return isSame;
  }

  private heightOf(row: number): number {
    const written = this.writtenHeight(row);
    return written === this.sheet.look.defaultHeight
      ? grownHeight(this.sheet, row, this.merges)
      : written;
  }

  private writtenHeight(row: number): number {
    const { outline, look } = this.sheet;
    return outline.hiddenRows.has(row) ? 0 : (look.rowHeights[row] ?? look.defaultHeight);
  }
}

import type { Cell, SheetRow } from "../../core/sheet/snapshot";
import type { SheetOutline } from "../../core/sheet/snapshot-part";
import { lookAt } from "../look-at";
import type { CellLook, SheetLook, WorkbookLook } from "../workbook-look";
import type { CellsPart } from "../workbook-room";

/**
 * A sheet as the page draws it: what came from the worker so far. The object stays the same while
 * the sheet does; `version` moves with every change of what it holds or shows.
 */
export interface ShownSheet {
  readonly name: string;
  readonly outline: SheetOutline;
  readonly look: SheetLook;
  readonly version: number;
  /** Rows that hold something. */
  readonly rowCount: number;
  readonly columnCount: number;
  cellAt(row: number, column: number): Cell | undefined;
  lookAt(row: number, column: number): CellLook;
}

interface SheetFrame {
  readonly outline: SheetOutline;
  readonly look: SheetLook;
  readonly looks: WorkbookLook["cells"];
}

/** What the page keeps of a sheet. */
export class SheetMirror implements ShownSheet {
  version = 0;
  rowCount = 0;
  columnCount = 0;
  readonly outline: SheetOutline;
  readonly look: SheetLook;
  private readonly looks: WorkbookLook["cells"];
  private readonly rows: (Cell | undefined)[][];

  /** `before`: the same sheet as it was, drawn until its cells come anew. */
  constructor({ outline, look, looks }: SheetFrame, before?: SheetMirror) {
    this.outline = outline;
    this.look = look;
    this.looks = looks;
    this.rows = before?.rows ?? [];
    this.rowCount = before?.rowCount ?? 0;
    this.columnCount = before?.columnCount ?? 0;
  }

  get name(): string {
    return this.outline.name;
  }

  cellAt(row: number, column: number): Cell | undefined {
    return this.rows[row]?.[column];
  }

  lookAt(row: number, column: number): CellLook {
    return this.looks[lookAt(this.look, row, column)] ?? this.looks[0];
  }

  /** Puts cells where they belong; what stood in the area goes. */
  put({ area, rows }: CellsPart): void {
    for (let row = area.top; row <= area.bottom; row += 1)
      this.putRow(row, area, rows[row - area.top] ?? []);
    // What was typed far below and taken back leaves no empty rows to scroll through.
    while (this.rowCount > 0 && !isFilled(this.rows[this.rowCount - 1])) this.rowCount -= 1;
    this.columnCount = Math.max(this.columnCount, area.right + 1);
    this.version += 1;
  }

  private putRow(row: number, { left, right }: CellsPart["area"], cells: SheetRow): void {
    if (cells.length === 0 && this.rows[row] === undefined) return;
    const kept = (this.rows[row] ??= []);
    for (let column = left; column <= right; column += 1) kept[column] = cells[column - left];
    if (isFilled(cells)) this.rowCount = Math.max(this.rowCount, row + 1);
  }
}

const isFilled = (row: SheetRow | undefined): boolean =>
  row?.some((cell) => cell !== undefined) === true;

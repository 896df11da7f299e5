import type { CellPlace } from "../../src/core/sheet/address";
import type { Area, Cell } from "../../src/core/sheet/snapshot";
import type { CellLook, SheetLook, ShownSheet } from "../../src/taskpane/grid/shown-sheet";

/** What differs from an empty sheet. */
export interface FakeSheetOptions {
  readonly name: string;
  readonly rows: readonly (readonly (Cell | undefined)[])[];
  readonly look?: Partial<SheetLook>;
  readonly looks?: readonly CellLook[];
  readonly lookOf?: (row: number, column: number) => number;
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
}

interface Before extends CellPlace {
  readonly cell: Cell | undefined;
}

/** A sheet that takes edits at once, and can take them back. */
export class FakeSheet implements ShownSheet {
  version = 0;
  columnCount: number;
  readonly marks = new Map();
  readonly outline: ShownSheet["outline"];
  readonly look: SheetLook;
  private readonly rows: (Cell | undefined)[][];
  private readonly done: (readonly Before[])[] = [];
  private readonly undone: (readonly Before[])[] = [];

  constructor(private readonly options: FakeSheetOptions) {
    this.rows = options.rows.map((cells) => [...cells]);
    this.columnCount = this.rows.reduce((most, cells) => Math.max(most, cells.length), 0);
    this.outline = {
      name: options.name,
      merges: options.look?.merges ?? [],
      hidden: false,
      hiddenRows: new Set(options.hiddenRows),
      hiddenColumns: new Set(options.hiddenColumns),
      isProtected: false,
    };
    this.look = {
      columnWidths: [],
      defaultWidth: 72,
      rowHeights: new Uint16Array(),
      defaultHeight: 20,
      looks: [],
      columnLooks: [],
      merges: [],
      fixedAreas: [],
      frozenRows: 0,
      frozenColumns: 0,
      showsGridlines: true,
      ...options.look,
    };
  }

  get name(): string {
    return this.options.name;
  }
  get rowCount(): number {
    return this.rows.length;
  }

  cellAt(row: number, column: number): Cell | undefined {
    return this.rows[row]?.[column];
  }

  lookAt(row: number, column: number): CellLook {
    return this.options.looks?.[this.options.lookOf?.(row, column) ?? 0] ?? UNDRESSED;
  }

  type(place: CellPlace, text: string): void {
    this.write([{ ...place, cell: cellTyped(text) }]);
  }

  paste(from: CellPlace, rows: readonly (readonly string[])[]): void {
    const cells = rows.flatMap((texts, down) =>
      texts.map((text, across) => ({
        row: from.row + down,
        column: from.column + across,
        cell: cellTyped(text),
      }))
    );
    this.write(cells);
  }

  clear({ top, left, bottom, right }: Area): void {
    const cells: Before[] = [];
    for (let row = top; row <= bottom; row += 1)
      for (let column = left; column <= right; column += 1)
        cells.push({ row, column, cell: undefined });
    this.write(cells);
  }

  undo(): void {
    this.swap(this.done, this.undone);
  }

  redo(): void {
    this.swap(this.undone, this.done);
  }

  private write(cells: readonly Before[]): void {
    this.done.push(this.put(cells));
    this.undone.length = 0;
  }

  private swap(from: (readonly Before[])[], to: (readonly Before[])[]): void {
    const step = from.pop();
    if (step !== undefined) to.push(this.put(step));
  }

  private put(cells: readonly Before[]): readonly Before[] {
    const before = cells.map(({ row, column }) => ({
      row,
      column,
      cell: this.cellAt(row, column),
    }));
    for (const { row, column, cell } of cells) {
      (this.rows[row] ??= [])[column] = cell;
      this.columnCount = Math.max(this.columnCount, column + 1);
    }
    this.version += 1;
    return before;
  }
}

const UNDRESSED: CellLook = {};

function cellTyped(text: string): Cell | undefined {
  if (text === "") return undefined;
  if (text.startsWith("=")) return { value: null, formula: text.slice(1) };
  const plain = text.replaceAll(".", "").replace(",", ".");
  return /^-?\d+(\.\d+)?$/.test(plain) ? { value: Number(plain) } : { value: text };
}

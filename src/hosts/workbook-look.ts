import type { Area } from "../core/sheet/snapshot";

/** How the sheets of a workbook look, for a grid that draws them; it says nothing of what they hold. */
export interface WorkbookLook {
  /** The looks that cells have, each once; the first is that of a cell nobody dressed. */
  readonly cells: readonly [CellLook, ...CellLook[]];
  /** By place in the snapshot's list of sheets. */
  readonly sheets: readonly SheetLook[];
}

export interface SheetLook {
  /** Pixels at 100 %, by column from A; 0 for a hidden one. Further columns have the default. */
  readonly columnWidths: readonly number[];
  /** 0 where the sheet hides all further columns; so with the height. */
  readonly defaultWidth: number;
  /** Pixels at 100 %, by row from 1; 0 for a hidden one. Further rows have the default. */
  readonly rowHeights: Uint16Array;
  readonly defaultHeight: number;
  /** Places in `WorkbookLook.cells`, by row and column; what is missing has its column's look. Rows share arrays. */
  readonly looks: readonly (Uint16Array | undefined)[];
  /** Places in `WorkbookLook.cells` by column, for cells that no row says anything of. */
  readonly columnLooks: readonly number[];
  readonly merges: readonly Area[];
  /** Array formulas, data tables and headings of tables: no single cell of them can be edited. */
  readonly fixedAreas: readonly Area[];
  /** Rows and columns that stay in sight while a person scrolls. */
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly showsGridlines: boolean;
}

/** What is not said is as in an undressed cell. Colours are "#rrggbb". */
export interface CellLook {
  /** Number format code; absent for General. */
  readonly format?: string;
  readonly font?: string;
  /** Points. */
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strike?: boolean;
  readonly color?: string;
  readonly fill?: string;
  /** Absent: numbers right, texts left, errors and truth values in the middle. */
  readonly align?: "left" | "center" | "right" | "justify";
  readonly vertical?: "top" | "center" | "bottom";
  readonly wrap?: boolean;
  readonly indent?: number;
  /** Degrees, counted against the clock; 255 for letters below each other. */
  readonly rotation?: number;
  readonly borders?: Partial<Record<"top" | "right" | "bottom" | "left", Border>>;
  /** False for a cell that may be edited on a protected sheet. */
  readonly isLocked?: false;
}

export interface Border {
  readonly line: "thin" | "medium" | "thick" | "double" | "dashed" | "dotted";
  readonly color?: string;
}

import type { CellContent } from "../../core/sheet/cell-change";
import type { Cell } from "../../core/sheet/snapshot";

/** A cell of a file that is to hold something else; row and column are counted from 0. */
export interface CellEdit {
  readonly row: number;
  readonly column: number;
  readonly content: CellContent;
  /**
   * What a formula came to, kept beside it in the file: a value, or an error as Excel shows it. Null
   * where nobody here can calculate it: the file then asks whoever opens it to do so.
   */
  readonly result: Pick<Cell, "value" | "error"> | null;
}

/** Edits by name of the sheet. */
export type WorkbookEdits = ReadonlyMap<string, readonly CellEdit[]>;

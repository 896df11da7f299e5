import type { BlankSheet } from "../core/forms/blanks/blank-sheet";
import type { Severity } from "../core/figures/relation";
import type { CellAddress } from "../core/sheet/address";
import type { CellChange } from "../core/sheet/cell-change";
import type { WorkbookSnapshot } from "../core/sheet/snapshot";
import type { SnapshotPart } from "../core/sheet/snapshot-part";
import type { Outcome, Trouble } from "./trouble";

/** A workbook that can be read. */
export interface WorkbookReader {
  /** The whole workbook as plain data; the workbook itself is not changed. */
  readSnapshot(): Promise<Outcome<WorkbookSnapshot>>;
}

/**
 * A workbook that is open before a person. Nothing is written but what a call says; a call that fails
 * has changed nothing.
 */
export interface WorkbookHost {
  /** What this program cannot do, in sentences; empty when it can do everything. */
  readonly lacks: readonly Trouble[];
  /** Hands the whole workbook over in parts, the outline first. Reading can be cancelled between two. */
  readParts(reading: Reading): Promise<Outcome<null>>;
  /** Calls back with the cells that changed, a moment after the person's last edit. */
  watch(onChange: (change: WorkbookChange) => void): Promise<Outcome<StopWatching>>;
  /** Selects the cells and shows them; all of them stand on one sheet. */
  select(cells: readonly CellAddress[]): Promise<Outcome<null>>;
  /**
   * Makes all changes in one step, or none of them. From ExcelApi 1.19 on Ctrl+Z takes them back;
   * before, any write of an add-in ends Excel's list of undos, so the pane keeps an undo of its own.
   */
  applyChanges(changes: readonly CellChange[]): Promise<Outcome<null>>;
  /** Colours exactly these cells with a conditional format of our own; an empty list takes all of them off. */
  highlight(cells: readonly HighlightedCell[]): Promise<Outcome<null>>;
  /** Adds the sheet behind the others and shows it; gives its name, with a number where the name was taken. */
  insertSheet(sheet: BlankSheet): Promise<Outcome<string>>;
  /** The text that was last kept in this workbook, or null. Its loss is nobody's fault: it is a cache. */
  recall(): Promise<Outcome<string | null>>;
  /** Keeps a text in this workbook and reads it back. */
  remember(text: string): Promise<Outcome<null>>;
  /** True where remembering costs no exchange: then nothing waits to be remembered with what follows. */
  readonly remembersAtOnce: boolean;
  /** Keeps a published parcel in the workbook, so that it travels with the saved file; the one before goes. */
  keepParcel(packed: string): Promise<Outcome<null>>;
  /** The parcel that was kept last, or null. */
  recallParcel(): Promise<Outcome<string | null>>;
  /** Calls back with the cell that the person selects, the upper left one of several. */
  watchSelection(onSelect: (cell: CellAddress) => void): Promise<Outcome<StopWatching>>;
}

export interface Reading {
  readonly onPart: (part: SnapshotPart) => void;
  readonly onProgress: (progress: { readonly done: number; readonly sheets: number }) => void;
  readonly signal: AbortSignal;
}

export type WorkbookChange =
  | { readonly kind: "cells"; readonly parts: readonly SnapshotPart[] }
  /** Sheets or rows came, went or were renamed: the whole workbook is to be read again. */
  | { readonly kind: "structure" }
  /** What changed could not be read. */
  | { readonly kind: "trouble"; readonly trouble: Trouble };

export type StopWatching = () => void;

export interface HighlightedCell {
  readonly address: CellAddress;
  readonly severity: Severity;
}

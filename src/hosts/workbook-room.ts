import type { BlankSheet } from "../core/forms/blanks/blank-sheet";
import type { CellChange } from "../core/sheet/cell-change";
import type { CellAddress } from "../core/sheet/address";
import type { SnapshotPart } from "../core/sheet/snapshot-part";
import type { Outcome } from "./trouble";
import type { WorkbookLook } from "./workbook-look";

/**
 * A workbook in a file, open for editing. It keeps the file as it came and what was changed since, so
 * that saving writes nothing else. It works for a while at each call: a page asks it in a worker.
 * A call that fails has changed nothing.
 */
export interface WorkbookRoom {
  /** The sheets without their cells, and how they look. */
  outline(): WorkbookOutline;
  /** The next cells of a sheet from this row on, few enough to cross in a moment; null behind the last row. */
  cellsFrom(sheet: string, row: number): CellsPart | null;
  /** Gets ready for the first edit, which would else wait for it; to be called when nothing else waits. */
  prepare(): void;
  /** Makes all changes as one step that can be undone, or none; formulas that depend on them follow. */
  apply(changes: readonly CellChange[]): Outcome<StepTaken>;
  /** Takes the last step back. A step of none: there was nothing to take back. */
  undo(): Outcome<StepTaken>;
  redo(): Outcome<StepTaken>;
  /** Adds the sheet behind the others; gives its name, with a number where the name was taken. */
  insertSheet(sheet: BlankSheet): Promise<Outcome<StepTaken & { readonly name: string }>>;
  /** The text that was last kept in this file for the purpose, or null. */
  recall(purpose: KeptPurpose): string | null;
  keep(purpose: KeptPurpose, text: string): Outcome<null>;
  /** The file as it is to be saved: every part that was not changed byte for byte as it came. */
  save(): Outcome<Uint8Array<ArrayBuffer>>;
}

export type CellsPart = Extract<SnapshotPart, { readonly kind: "cells" }>;

/** What a file keeps beside the sheets: what the pane remembers of it, and the parcel published last. */
export type KeptPurpose = "memory" | "parcel";

/** A call that changed a workbook, kept so that it can be made again over the file as it came. */
export type RoomCall =
  | { readonly call: "apply"; readonly changes: readonly CellChange[] }
  | { readonly call: "undo" | "redo" }
  | { readonly call: "insert-sheet"; readonly sheet: BlankSheet }
  | { readonly call: "keep"; readonly purpose: KeptPurpose; readonly text: string };

export interface WorkbookOutline {
  readonly part: Extract<SnapshotPart, { readonly kind: "workbook" }>;
  readonly look: WorkbookLook;
}

export interface StepTaken {
  /** Every cell that holds something else now, results of formulas among them. */
  readonly parts: readonly CellsPart[];
  /** The cells that were edited, not those that followed. */
  readonly edited: readonly CellAddress[];
  /** A sheet came or went: the outline is to be asked for again. */
  readonly isStructural: boolean;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

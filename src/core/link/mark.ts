import type { FigureId } from "../figures/figure";

/**
 * A tagged content control that holds one figure. Its identity is the tag (see tag.ts), never a
 * control id.
 */
export interface Mark {
  readonly tag: string;
  readonly passage: string;
  readonly figure: FigureId;
  /** 0 for the first mark with this tag in reading order, 1 for the next … */
  readonly occurrence: number;
  /** Text in the document now (D), accepted insertions in and deletions out. */
  readonly text: string;
  /** Why the mark cannot be written just now, if it cannot. */
  readonly obstacle: MarkObstacle | null;
}

export type MarkObstacle =
  | "nested" // stands inside another mark, or holds another control
  | "tracked-changes" // holds insertions or deletions not yet accepted
  | "block" // the control holds whole paragraphs, not a run of text
  | "locked"; // the control's content is locked

/** What the document remembers of what was written: L by tag, in the custom XML part. */
export interface LinkManifest {
  readonly document: string;
  readonly written: ReadonlyMap<string, WrittenMark>;
  /** Hash of the prose of each passage as it was inserted, by passage id (see prose-hash.ts). */
  readonly passages: ReadonlyMap<string, string>;
  /** Refreshes, oldest first. */
  readonly trail: readonly Refresh[];
}

export interface WrittenMark {
  /** Text that was written last (L). */
  readonly text: string;
  /**
   * Texts that were also written to marks of this tag, while another mark of the same tag still
   * waits for an answer. A mark that shows one of them was not edited by hand.
   */
  readonly also?: readonly string[];
  readonly sheet: string;
  readonly cell: string;
}

/** One line of the audit trail: what was done to the document, and from which parcel. */
export interface Refresh {
  /** ISO time at which it was done. */
  readonly at: string;
  readonly action: "insert" | "refresh" | "rewrite" | "undo";
  /** Base name of the workbook; its id is null where the workbook has none (a file never published from Excel). */
  readonly workbook: string;
  readonly workbookId: string | null;
  /** "phường Mẫu", "quý III năm 2025"; empty where the sheets do not say. */
  readonly unit: string;
  readonly period: string;
  /** ISO time at which the parcel was made. */
  readonly madeAt: string;
  /** Marks that were written. */
  readonly updated: number;
  /** Errors open in the workbook when the parcel was made. */
  readonly errors: number;
}

/** States of a figure in Word; the table of L, D and X is in mark-state.ts. */
export type MarkState =
  "matches" | "stale" | "edited" | "converged" | "conflict" | "removed" | "unknown";

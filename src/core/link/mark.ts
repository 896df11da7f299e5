import type { FigureId } from "../figures/figure";

/**
 * A tagged content control that holds one figure. Its identity is the tag, never a control id:
 * `vlk1|<first 8 hex of the document id>|<passage id, at most 6>|<figure id, at most 40>`.
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
  | "nested" // stands inside another mark, or holds one
  | "tracked-changes" // holds insertions or deletions not yet accepted
  | "block" // the control holds whole paragraphs, not a run of text
  | "locked"; // the control's content is locked

/** What the document remembers of what was written: L by tag, in the custom XML part. */
export interface LinkManifest {
  readonly document: string;
  readonly written: ReadonlyMap<string, WrittenMark>;
  /** Refreshes, oldest first. */
  readonly trail: readonly Refresh[];
}

export interface WrittenMark {
  /** Text that was written last (L). */
  readonly text: string;
  readonly sheet: string;
  readonly cell: string;
}

export interface Refresh {
  readonly at: string;
  readonly workbook: string;
  readonly period: string;
  readonly updated: number;
}

/** States of a figure in Word; the table of L, D and X stands in product.md's words in mark-state.ts. */
export type MarkState = "matches" | "stale" | "edited" | "converged" | "conflict" | "removed" | "unknown";

import type { FigureId } from "./figure";

/** What stands beside a figure or a gap in the column of notes. */
export interface Remark {
  readonly about: FigureId;
  /** Cell of the note, on the sheet of the figure. */
  readonly cell: string;
  readonly text: string;
}

/** A place where a code is asked for, with what the sheet says about the codes. */
export interface CodedAnswer {
  /** Figure or gap of the answer. */
  readonly id: FigureId;
  /** Codes that the sheet itself prints beside the answer; none where it prints no list. */
  readonly printed: readonly PrintedCode[];
  /** The figure that counts what the answer tells, and the codes that owe a count. */
  readonly counted: { readonly by: FigureId; readonly codes: readonly number[] } | null;
}

/** "Kết hợp = 2" of a list of codes. */
export interface PrintedCode {
  readonly code: number;
  readonly wording: string;
}

import type { FigureId } from "../figures/figure";
import type { Sentence } from "../figures/sentence";

/** Why a cell is thought wrong, or how the likely value was mistyped. */
export type SuspectReason =
  | "only-explanation" // the relations leave no other cell
  | "typed-among-formulas" // a number where its neighbours are formulas
  | "breaks-several" // stands in two or more broken relations
  | "digits-swapped"
  | "digit-changed"
  | "digit-lost"
  | "digit-added"
  | "digit-doubled"
  | "sign"
  | "thousandfold" // ×1000 or ÷1000
  | "cells-exchanged"
  | "copied-neighbour"
  | "copied-previous" // the number of an earlier period
  | "copied-other-unit"
  | "carried-over" // what the period before left over
  | "row-missing-from-total"
  | "subtotal-counted-twice"
  | "blank-left-out"
  | "one-of-several"; // nothing tells it from its rivals

export interface SuspectCell {
  readonly figure: FigureId;
  readonly sheet: string;
  readonly cell: string;
  /** Null for a blank. */
  readonly from: number | null;
  /** The value that restores agreement; null when only `interval` is known. */
  readonly to: number | null;
  readonly interval: { readonly low: number; readonly high: number } | null;
  readonly reason: SuspectReason;
  readonly why: Sentence;
}

/** One explanation: change these cells, and every relation of the part holds. */
export interface Suspect {
  /** From 1; explanations that nothing tells apart share a rank. */
  readonly rank: number;
  readonly cells: readonly SuspectCell[];
  /** Total weight of the cells: less is likelier. */
  readonly weight: number;
  /** Relations that it mends. */
  readonly mends: readonly string[];
}

/** One connected part of broken relations, and what explains it (Fellegi–Holt). */
export interface Diagnosis {
  readonly broken: readonly string[];
  readonly suspects: readonly Suspect[];
  /** True when exactly one explanation is the likeliest. */
  readonly isDetermined: boolean;
  /** False when no set of at most the searched size explains the part, or rivals may be unseen. */
  readonly isComplete: boolean;
}

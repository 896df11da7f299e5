import type { PreviousSheet } from "../../core/figures/precedent";
import type { Outcome } from "../../hosts/trouble";
import type { KeptForm } from "../live/workbook-memory";

/** Asks the worker that opens files what a workbook gives to be compared with; answered once. */
export interface PreviousQuestion {
  readonly kind: "previous";
  readonly file: File;
  /** Forms that its sheets may be of, beside those that are shipped. */
  readonly own?: readonly KeptForm[];
}

export type PreviousAnswer = Outcome<readonly PreviousSheet[]>;

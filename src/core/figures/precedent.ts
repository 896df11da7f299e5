import type { Bilingual } from "./bilingual";
import type { FigureId } from "./figure";
import type { Period } from "./period";
import type { Severity } from "./relation";

/**
 * A sheet of an earlier period as far as it is compared: of this workbook or of another file. It is
 * JSON, so that a workbook can keep what was read off a file that is no longer at hand.
 */
export interface PreviousSheet {
  /** Name of the file; null: the workbook itself. */
  readonly workbook: string | null;
  readonly sheet: string;
  /** Id of its form, and the topic of its figures. */
  readonly form: string;
  readonly topic: string;
  readonly unitName: string | null;
  readonly period: Period | null;
  /** By the id of the figure without its prefix: `received.carried`. */
  readonly values: Readonly<Record<string, PreviousValue>>;
}

export interface PreviousValue {
  /** As a figure has it: in its unit, shares in percent points. */
  readonly value: number;
  /** Id of the unit. */
  readonly unit: string;
  readonly cell: string;
}

/** A sheet, and the sheet of an earlier period that it is compared with. */
export interface Precedent {
  /** Prefix of the figures of the later sheet. */
  readonly prefix: string;
  readonly previous: PreviousSheet;
  /** How the periods lie to each other; `unknown`: the person says which is earlier, the sheets do not. */
  readonly distance: "period-before" | "year-before" | "earlier" | "unknown";
  readonly ties: readonly PrecedentTie[];
}

/** What the form says that one figure owes to one of the earlier sheet. */
export interface PrecedentTie {
  readonly kind: "carried-over" | "cumulative";
  readonly code: string;
  readonly severity: Severity;
  readonly label: Bilingual;
  readonly now: FigureId;
  readonly then: PreviousValue;
}

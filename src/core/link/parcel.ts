import type { Bilingual } from "../figures/bilingual";
import type { Figure } from "../figures/figure";
import type { Passage } from "../narrative/passage";
import type { NarrativeStyle } from "../narrative/style";
import type { UnitProfile } from "../narrative/unit-profile";
import type { CellAddress } from "../sheet/address";

/**
 * What crosses from a workbook to a document: passages with the texts of their figures, and where
 * each figure stands. It holds no path, no raw row and no other cell of the workbook.
 */
export interface Parcel {
  readonly schema: "khop-so/parcel/1";
  /** Base name of the workbook. */
  readonly workbook: string;
  /** GUID kept in the workbook, so that a renamed one is known again; null where it keeps none. */
  readonly workbookId: string | null;
  readonly profile: UnitProfile | null;
  /** How its numbers are written; absent where nobody chose. */
  readonly style?: NarrativeStyle;
  /** ISO time at which the parcel was made, given by the host: the core has no clock. */
  readonly madeAt: string;
  readonly figures: readonly ParcelFigure[];
  readonly passages: readonly Passage[];
  /** Findings open when it was made. */
  readonly checks: { readonly error: number; readonly warning: number; readonly note: number };
}

export type ParcelFigure = Pick<Figure, "id" | "label" | "value" | "origin"> & {
  readonly unit: string;
  /** The form that the figure was read from; null for one worked out from several. */
  readonly form: Bilingual | null;
  /** Formula of its cell, without `=`; null for a typed number. */
  readonly formula: string | null;
  /** Cells that a figure which stands in no cell was worked out from; absent for any other. */
  readonly from?: readonly CellAddress[];
};

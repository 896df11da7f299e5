import type { Figure } from "../figures/figure";
import type { Passage } from "../narrative/passage";
import type { UnitProfile } from "../narrative/unit-profile";

/**
 * What crosses from a workbook to a document: passages with the texts of their figures, and where
 * each figure stands. It holds no path, no raw row and no other cell of the workbook.
 */
export interface Parcel {
  readonly schema: "khop-so/parcel/1";
  /** Base name of the workbook. */
  readonly workbook: string;
  readonly profile: UnitProfile | null;
  /** ISO time at which the parcel was made, given by the host: the core has no clock. */
  readonly madeAt: string;
  readonly figures: readonly ParcelFigure[];
  readonly passages: readonly Passage[];
  /** Findings open when it was made. */
  readonly checks: { readonly error: number; readonly warning: number; readonly note: number };
}

export type ParcelFigure = Pick<Figure, "id" | "label" | "value" | "origin"> & {
  readonly unit: string;
};

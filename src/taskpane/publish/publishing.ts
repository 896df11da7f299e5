import type { ParcelDifference } from "../../core/link/parcel-difference";
import type { Parcel } from "../../core/link/parcel";
import type { PassageAt } from "../../core/link/passages-at";
import type { DirectLinkState, KnownDocument } from "../../hosts/direct-link";
import type { CellAddress } from "../../core/sheet/address";
import type { Trouble } from "../../hosts/trouble";

/** What the Excel pane knows and offers of the link to Word. */
export interface PublishingDesk {
  /** The parcel of the figures and passages as they are now. */
  readonly now: PreparedParcel;
  /** What was published last from this workbook; null where nothing was, or the workbook lost it. */
  readonly published: Parcel | null;
  /** What a document that took the published parcel would learn anew; null where it agrees with now. */
  readonly difference: ParcelDifference | null;
  /** The first edit after publishing that made a difference, as far as this pane saw it. */
  readonly staleSince: { readonly at: string } | null;
  /** Ways in which the last publication went out; null where this pane published nothing. */
  readonly reach: Reach | null;
  readonly direct: DirectLinkState;
  readonly documents: readonly KnownDocument[];
  readonly isPublishing: boolean;
  readonly trouble: Trouble | null;
  /** Publishes the parcel of now; the view asks first while errors are open. */
  readonly publish: () => void;
  /** The code of now was copied: it goes out as the parcel of this workbook. */
  readonly wasCopied: () => void;
  readonly clearMachine: () => void;
}

export interface Reach {
  /** Kept in the workbook. */
  readonly workbook: boolean;
  /** Left on this machine, which says nothing of whether Word can find it there. */
  readonly machine: boolean;
}

export interface PreparedParcel {
  readonly parcel: Parcel;
  /** The compact text to copy (see parcel-code.ts). */
  readonly code: string;
  /** Size of the code in UTF-8. */
  readonly bytes: number;
}

/** What of the narrative a selected cell feeds. */
export interface CellUse {
  readonly cell: CellAddress;
  readonly passages: readonly PassageAt[];
}

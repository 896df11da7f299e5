import type { Parcel } from "../../core/link/parcel";
import { parcelDifference, type ParcelDifference } from "../../core/link/parcel-difference";

/** How the workbook stood to what was published from it, as far as this pane saw it. */
export interface Agreement {
  readonly published: Parcel | null;
  /** The workbook gave what is published, at some time since. */
  readonly hasAgreed: boolean;
  /** ISO time of the first check that gave something else; null where none did, or nobody saw it begin. */
  readonly staleSince: string | null;
}

export const noAgreement: Agreement = { published: null, hasAgreed: false, staleSince: null };

interface Comparison {
  readonly published: Parcel | null;
  readonly difference: ParcelDifference | null;
  /** ISO time of the check. */
  readonly at: string;
}

/** Takes another check into account; the same object where it tells nothing new. */
export function followAgreement(known: Agreement, comparison: Comparison): Agreement {
  const { published, difference, at } = comparison;
  const { hasAgreed, staleSince } =
    known.published === published ? known : { hasAgreed: false, staleSince: null };
  const next =
    published === null || difference === null
      ? { published, hasAgreed: published !== null, staleSince: null }
      : { published, hasAgreed, staleSince: staleSince ?? (hasAgreed ? at : null) };
  return isSame(known, next) ? known : next;
}

const isSame = (left: Agreement, right: Agreement): boolean =>
  left.published === right.published &&
  left.hasAgreed === right.hasAgreed &&
  left.staleSince === right.staleSince;

/** What a document that took the published parcel would learn anew; null for nothing. */
export function differenceFrom(published: Parcel | null, now: Parcel): ParcelDifference | null {
  if (published === null) return null;
  const difference = parcelDifference(published, now);
  const { figures, came, went, reworded } = difference;
  return figures.length + came.length + went.length + reworded.length === 0 ? null : difference;
}

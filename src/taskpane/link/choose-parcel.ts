import type { Bilingual } from "../../core/figures/bilingual";
import type { Parcel } from "../../core/link/parcel";
import { linkNotes, noteAt } from "./link-notes";

/** A parcel from a workbook file, and what the person should know of it. */
export interface FileParcel {
  readonly parcel: Parcel;
  readonly notes: readonly Bilingual[];
}

/**
 * The parcel that Excel kept in the file, with the person's own style, period and choice of passages,
 * as long as the cells still say each of its figures; else the one that was read from the cells. The
 * workbook is called as its file is now.
 */
export function chooseParcel(kept: Parcel | null, recomputed: Parcel): FileParcel {
  if (kept === null) return { parcel: recomputed, notes: [linkNotes.neverPublished] };
  const values = new Map(recomputed.figures.map(({ id, value }) => [id, value]));
  const isStillSo = kept.figures.every(({ id, value }) => values.get(id) === value);
  if (isStillSo) return { parcel: { ...kept, workbook: recomputed.workbook }, notes: [] };
  return {
    parcel: { ...recomputed, workbookId: kept.workbookId },
    notes: [noteAt(linkNotes.changedSince, kept.madeAt)],
  };
}

/**
 * Adds a word where Excel published a newer parcel of this workbook than the file holds: it was not
 * saved since. A file that was never saved after publishing is known by its name alone.
 */
export function besidePublished(
  { parcel, notes }: FileParcel,
  published: readonly Parcel[]
): FileParcel {
  const { workbook, workbookId } = parcel;
  const newer = published.find(
    (one) =>
      (workbookId === null ? one.workbook === workbook : one.workbookId === workbookId) &&
      Date.parse(one.madeAt) > Date.parse(parcel.madeAt)
  );
  if (newer === undefined) return { parcel, notes };
  return { parcel, notes: [...notes, noteAt(linkNotes.notSavedSince, newer.madeAt)] };
}

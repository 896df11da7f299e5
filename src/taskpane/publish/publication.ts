import type { Parcel } from "../../core/link/parcel";
import type { Trouble } from "../../hosts/trouble";
import type { Reach } from "./publishing";

/** What the pane knows of publishing from the workbook that is open. */
export interface Publication {
  readonly published: Parcel | null;
  /** False until the workbook has said what it carries. */
  readonly isRecalled: boolean;
  readonly reach: Reach | null;
  readonly isPublishing: boolean;
  /** Of the last publication; null when it went well. */
  readonly trouble: Trouble | null;
}

export type PublicationStep = (publication: Publication) => Publication;

export const unpublished: Publication = {
  published: null,
  isRecalled: false,
  reach: null,
  isPublishing: false,
  trouble: null,
};

/** The workbook told what it carries; what was published meanwhile is newer. */
export const recalls =
  (carried: Parcel | null): PublicationStep =>
  (publication) => ({
    ...publication,
    isRecalled: true,
    published: publication.published ?? carried,
  });

export const begins: PublicationStep = (publication) => ({
  ...publication,
  isPublishing: true,
  trouble: null,
});

/** A parcel that went out by no way was not published: it can still be copied. */
export const wentOut =
  (parcel: Parcel, { reach, trouble }: Pick<Publication, "trouble"> & { reach: Reach }) =>
  (publication: Publication): Publication => ({
    ...publication,
    published: reach.workbook || reach.machine ? parcel : publication.published,
    reach,
    isPublishing: false,
    trouble,
  });

/** What lay on this machine is gone, here or by the other side's hand. */
export const isCleared: PublicationStep = (publication) =>
  publication.reach === null
    ? publication
    : { ...publication, reach: { ...publication.reach, machine: false } };

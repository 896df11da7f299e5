import type { Bilingual } from "../../core/figures/bilingual";
import type { InsertionPlace } from "../../core/link/edit";
import type { Mark } from "../../core/link/mark";
import type { Parcel, ParcelFigure } from "../../core/link/parcel";
import type { ConflictChoice, PlannedMark } from "../../core/link/planned-mark";
import type { Passage } from "../../core/narrative/passage";

/** What the pane asks of the document worker. `newDocumentId` is a GUID. */
export type DocumentQuestion = {
  readonly parcel: Parcel;
  readonly newDocumentId: string;
} & (
  | { readonly kind: "create" }
  | { readonly kind: "compare"; readonly file: File }
  /** The bytes that were compared: what is refreshed is what the person saw. */
  | { readonly kind: "refresh"; readonly bytes: Bytes; readonly decisions: Decisions }
);

/** Bytes of a Word document in a buffer of their own. */
export type Bytes = Uint8Array<ArrayBuffer>;

/** What the person decided about a comparison. */
export interface Decisions {
  /** Tags of stale marks that she wants left as they are. */
  readonly declined: ReadonlySet<string>;
  /** Her answers, by mark (see `markKey`); a question without one stays open. */
  readonly answers: ReadonlyMap<string, Exclude<ConflictChoice, "ask">>;
  /** Ids of the passages to insert. */
  readonly passages: ReadonlySet<Passage["id"]>;
}

/** Tells marks with the same tag apart. */
export const markKey = ({ tag, occurrence }: Pick<Mark, "tag" | "occurrence">): string =>
  `${tag}#${String(occurrence)}`;

/** A report beside what the workbook says now; nothing has been changed. */
export interface Comparison {
  readonly marks: readonly PlannedMark[];
  readonly sourceless: readonly Mark[];
  /** Titles of the passages whose sentences would be others now. */
  readonly reworded: readonly Bilingual[];
  /** Passages that the report does not have, and where they would go. */
  readonly missing: readonly MissingPassage[];
  /** What the workbook knows of the figures, and the ISO time at which it was read. */
  readonly figures: readonly ParcelFigure[];
  readonly readAt: string;
  readonly warnings: readonly Bilingual[];
}

export interface MissingPassage {
  readonly id: Passage["id"];
  readonly title: Bilingual;
  readonly place: InsertionPlace;
}

export type DocumentAnswer =
  | { readonly kind: "created"; readonly bytes: Bytes }
  | { readonly kind: "compared"; readonly bytes: Bytes; readonly comparison: Comparison }
  | {
      readonly kind: "refreshed";
      readonly bytes: Bytes;
      readonly changed: readonly ChangedMark[];
      /** Titles of the passages that were added. */
      readonly inserted: readonly Bilingual[];
    };

/** A mark that was to be given another text. */
export interface ChangedMark {
  readonly mark: PlannedMark;
  /** Why it kept its text after all; null when the new one stands there. */
  readonly reason: Bilingual | null;
}

import type { FigureId } from "../core/figures/figure";
import type { Refresh } from "../core/link/mark";
import type { Parcel } from "../core/link/parcel";
import type { Passage } from "../core/narrative/passage";
import type { DocumentHost } from "./document-host";
import type { Outcome } from "./trouble";

/**
 * A .docx open for editing. It works for a while at each call: a page asks it in a worker. A call
 * that fails has changed nothing.
 */
export interface DocumentRoom extends DocumentHost {
  /**
   * Writes passages behind the paragraph, or into it if it is empty, in the order of the parcel; those
   * that are there already are passed over. Gives the ids of those written.
   */
  insertAt(
    place: DocumentPlace,
    parcel: Parcel,
    refresh: Refresh
  ): Promise<Outcome<readonly Passage["id"][]>>;
  /** Writes one figure of a passage as a mark at this place; never inside another mark. */
  insertFigureAt(
    place: DocumentPlace,
    figure: { readonly passage: Passage["id"]; readonly figure: FigureId },
    written: { readonly parcel: Parcel; readonly refresh: Refresh }
  ): Promise<Outcome<null>>;
  /** The file as it is to be saved; parts that were not changed byte for byte as they came. */
  save(): Uint8Array<ArrayBuffer>;
}

/** Where a person put the cursor in the body of a document. */
export interface DocumentPlace {
  /** Place of the paragraph among all paragraphs of the body, those in tables too, counted from 0. */
  readonly paragraph: number;
  /** How many characters of its text stand before the cursor. */
  readonly offset: number;
}

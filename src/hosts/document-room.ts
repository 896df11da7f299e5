import type { FigureId } from "../core/figures/figure";
import type { Refresh } from "../core/link/mark";
import type { Parcel } from "../core/link/parcel";
import type { Passage } from "../core/narrative/passage";
import type { DocumentHost, MarkPlace } from "./document-host";
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
  /** Takes the last change back; where there is none nothing happens. */
  undo(): Outcome<null>;
  /** Makes the change again that was taken back last. */
  redo(): Outcome<null>;
  steps(): DocumentSteps;
  /** The file as it is to be saved; parts that were not changed byte for byte as they came. */
  save(): Uint8Array<ArrayBuffer>;
  /** The document made ready for showing as pages. */
  pages(): Outcome<PageCopy>;
}

export interface DocumentSteps {
  /** Counts changes, those that were taken back and made again among them. */
  readonly revision: number;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

/** A document made ready for showing as pages. */
export interface PageCopy {
  /** A package that only the drawing reads; never to be saved as the person's document. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** The figures of ours that it names, in reading order. */
  readonly marks: readonly MarkPlace[];
}

/** Where a person put the cursor in the body of a document. */
export interface DocumentPlace {
  /**
   * Place of the paragraph among all paragraphs of the body, counted from 0: those in tables, content
   * controls and text boxes too, and both copies of what stands there once for each kind of program.
   */
  readonly paragraph: number;
  /** How many characters of its text (wordml/mark-text.ts) stand before the cursor. */
  readonly offset: number;
}

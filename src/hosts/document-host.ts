import type { Edit, InsertionPlace } from "../core/link/edit";
import type { LinkManifest, Mark, Refresh } from "../core/link/mark";
import type { Parcel } from "../core/link/parcel";
import type { StandingPassage } from "../core/link/standing-passage";
import type { FigureId } from "../core/figures/figure";
import type { Passage } from "../core/narrative/passage";
import type { Outcome, Trouble } from "./trouble";

/**
 * A linked document, wherever it is open. Each call leaves it whole, changes nothing but what it
 * says, and gives a trouble where it could not. `refresh` is the line that goes into the trail; the
 * host puts in how many marks it wrote.
 */
export interface DocumentHost {
  /** The marks in reading order, what was written last, and what the person should know of the document. */
  listMarks(): Promise<Outcome<DocumentState>>;
  /** The passages that have marks, with the words around them, in reading order. */
  readProse(): Promise<Outcome<readonly StandingPassage[]>>;
  /** Applies edits to our marks and our own part, and touches nothing else. */
  applyEdits(edits: readonly Edit[], refresh: Refresh): Promise<Outcome<readonly AppliedEdit[]>>;
  /** Writes passages as prose with a mark for each figure, each where the document has a place for it. */
  insertPassages(parcel: Parcel, refresh: Refresh): Promise<Outcome<readonly InsertedPassage[]>>;
  /**
   * Puts the parcel's sentences in place of the paragraphs of a passage that stands there, whatever
   * a hand wrote into them; only when the person asked for it.
   */
  rewritePassage(passage: Passage["id"], parcel: Parcel, refresh: Refresh): Promise<Outcome<null>>;
  /** Takes off every mark of ours and all that we keep in the document; every letter stays. Gives how many marks. */
  finalise(): Promise<Outcome<number>>;
}

/** A document that is open in Word before a person. */
export interface OpenDocumentHost extends DocumentHost {
  /** File name of the document; empty for one that was never saved. */
  readonly name: string;
  /** What this program cannot do, in sentences; empty when it can do everything. */
  readonly lacks: readonly Trouble[];
  /** Selects the mark and shows it. */
  select(mark: MarkPlace): Promise<Outcome<null>>;
  /** Writes passages where the cursor stands, in the order of the parcel; those that are there already are passed over. Gives the ids of those written. */
  insertAtCursor(parcel: Parcel, refresh: Refresh): Promise<Outcome<readonly Passage["id"][]>>;
  /** Writes one figure of a passage as a mark where the cursor stands. */
  insertFigureAtCursor(
    figure: { readonly passage: Passage["id"]; readonly figure: FigureId },
    parcel: Parcel,
    refresh: Refresh
  ): Promise<Outcome<null>>;
  /** Shows our marks with a frame, or as plain text. */
  showFrames(isOn: boolean): Promise<Outcome<null>>;
}

/** Which passage is to stand there anew, with the sentences of which parcel. */
export interface Rewriting {
  readonly passage: Passage["id"];
  readonly parcel: Parcel;
}

export type MarkPlace = Pick<Mark, "tag" | "occurrence">;

export interface DocumentState {
  readonly marks: readonly Mark[];
  /** Null when the document holds no part of ours, or one that cannot be read. */
  readonly manifest: LinkManifest | null;
  /** Things to say: tracked changes, a duplicated control, a part that was stripped. */
  readonly warnings: readonly Trouble[];
}

export interface AppliedEdit {
  readonly edit: Edit;
  /** Null when the edit was applied and read back as planned. */
  readonly trouble: Trouble | null;
}

export interface InsertedPassage {
  readonly passage: Passage["id"];
  /** "already-there": the document has this passage, and it was left alone. */
  readonly place: InsertionPlace | "already-there";
}

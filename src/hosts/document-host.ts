import type { Edit, InsertionPlace } from "../core/link/edit";
import type { LinkManifest, Mark, Refresh } from "../core/link/mark";
import type { Parcel } from "../core/link/parcel";
import type { Passage } from "../core/narrative/passage";
import type { Outcome, Trouble } from "./trouble";

/** A linked document, wherever it is open. Each call leaves it whole: all done, or nothing. */
export interface DocumentHost {
  /** The marks in reading order, what was written last, and what the person should know of the document. */
  listMarks(): Promise<Outcome<DocumentState>>;
  /** Applies edits to our marks and our own part, and touches nothing else. */
  applyEdits(edits: readonly Edit[], refresh: Refresh): Promise<Outcome<readonly AppliedEdit[]>>;
  /** Writes passages as prose with a mark for each figure, each where the document has a place for it. */
  insertPassages(parcel: Parcel, refresh: Refresh): Promise<Outcome<readonly InsertedPassage[]>>;
}

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

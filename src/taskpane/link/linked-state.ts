import type { SourceChange } from "../../core/link/source-change";
import type { Parcel } from "../../core/link/parcel";
import type { LeftParcel } from "../../hosts/direct-link";
import type { Trouble } from "../../hosts/trouble";
import type { DocumentReading, DocumentTask, Undoable } from "./document-task";
import type { DocumentDeed, ParcelInUse } from "./linked-document";

/** All that the Word pane knows of an open document. Effects bring about what it says should be so. */
export interface LinkedState {
  /** Null before the first reading, and after one that failed. */
  readonly reading: DocumentReading | null;
  /** Why there is nothing to show and nothing under way. */
  readonly refusal: Trouble | null;
  readonly source: ParcelInUse | null;
  /** What differs between this source and the last one, as far as the person said yes to it. */
  readonly accepted: readonly SourceChange[];
  /** What is being done to the document, and what waits for it. */
  readonly task: DocumentTask | null;
  readonly next: DocumentTask | null;
  /** True while a workbook file is being read. */
  readonly isOpening: boolean;
  readonly trouble: Trouble | null;
  readonly done: DocumentDeed | null;
  /** What undoes the refresh that `done` tells of. */
  readonly undoable: Undoable | null;
  /** What lies on this machine, the newest first. */
  readonly left: readonly OpenedLeft[];
  readonly areFramesShown: boolean;
}

/** A parcel that was left on this machine, and what it holds. */
export interface OpenedLeft {
  readonly left: LeftParcel;
  readonly parcel: Parcel;
}

/** Something that happened: what the host, the link or a worker told, or what the person did. */
export type LinkedStep = (state: LinkedState) => LinkedState;

/** The first reading is under way as soon as there is a pane. */
export const newlyLinked: LinkedState = {
  reading: null,
  refusal: null,
  source: null,
  accepted: [],
  task: { kind: "reading", isQuiet: false },
  next: null,
  isOpening: false,
  trouble: null,
  done: null,
  undoable: null,
  left: [],
  areFramesShown: false,
};

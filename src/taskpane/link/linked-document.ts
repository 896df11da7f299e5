import type { Bilingual } from "../../core/figures/bilingual";
import type { SourceChange } from "../../core/link/source-change";
import type { Mark, Refresh } from "../../core/link/mark";
import type { Parcel } from "../../core/link/parcel";
import type { PlannedMark } from "../../core/link/planned-mark";
import type { Passage } from "../../core/narrative/passage";
import type { DirectLinkState } from "../../hosts/direct-link";
import type { MarkPlace } from "../../hosts/document-host";
import type { Trouble } from "../../hosts/trouble";
import type { Decisions } from "../word/document-question";

/** How a parcel came into the Word pane; the one in use is always named. */
export type ParcelWay =
  | "direct" // over the link of this machine, or left there by Excel
  | "workbook-file" // read from a saved .xlsx
  | "pasted"; // from the clipboard

/** The parcel that the document is compared with. */
export interface ParcelInUse {
  readonly parcel: Parcel;
  readonly way: ParcelWay;
  /** What the person should know of it: recomputed from the cells, older than what Excel published … */
  readonly notes: readonly Bilingual[];
}

/** Where the Word pane is with the document that is open before the person. */
export type LinkedStage =
  | { readonly kind: "reading" }
  | { readonly kind: "refused"; readonly trouble: Trouble }
  | OpenedDocument;

export interface OpenedDocument {
  readonly kind: "opened";
  /** File name; empty for a document that was never saved. */
  readonly name: string;
  readonly source: ParcelInUse | null;
  /** Null while there is no parcel to compare with. */
  readonly comparison: LinkedComparison | null;
  /** Marks in the document, with or without a parcel. */
  readonly marks: readonly Mark[];
  /** Refreshes, oldest first; empty where the document remembers none. */
  readonly trail: readonly Refresh[];
  readonly warnings: readonly Bilingual[];
  /** What is being done to the document; null for nothing. */
  readonly busy: DocumentJob | null;
  /** Of the last gesture; null when it went well. */
  readonly trouble: Trouble | null;
  /** What was done last; null after it was dismissed. */
  readonly done: DocumentDeed | null;
}

export type DocumentJob =
  | "reading"
  | "opening" // a workbook file is being read
  | "refresh"
  | "insert"
  | "rewrite"
  | "undo"
  | "finalise"
  | "frames";

/** The document beside the parcel; nothing has been changed. */
export interface LinkedComparison {
  readonly marks: readonly PlannedMark[];
  readonly sourceless: readonly Mark[];
  /** The parcel's passages, in its order. */
  readonly passages: readonly PassageLine[];
  /**
   * The parcel is of another workbook, unit or period than the last refresh, or older: nothing moves
   * before the person has said yes.
   */
  readonly changes: readonly SourceChange[];
  readonly isAccepted: boolean;
}

export interface PassageLine {
  readonly id: Passage["id"];
  readonly title: Bilingual;
  /** "unknown": the document stands, but nobody remembers how it was written. */
  readonly prose: "absent" | "as-written" | "edited" | "unknown";
  /** The parcel's sentences are others than those that were inserted. */
  readonly isReworded: boolean;
  /** As it stands, one text a paragraph; null where it is absent or could not be read. */
  readonly standing: readonly string[] | null;
  /** As the parcel would write it. */
  readonly offered: readonly string[];
}

/** What was done last, to be told and, for a refresh, to be taken back. */
export type DocumentDeed =
  | {
      readonly kind: "refreshed";
      readonly updated: readonly PlannedMark[];
      readonly failed: readonly { readonly mark: PlannedMark; readonly reason: Bilingual }[];
      /** Hand edits that the person chose to keep. */
      readonly kept: number;
      /** Titles of the passages that came in with it. */
      readonly inserted: readonly Bilingual[];
      readonly canUndo: boolean;
    }
  | { readonly kind: "inserted"; readonly titles: readonly Bilingual[]; readonly marks: number }
  | { readonly kind: "figure-inserted"; readonly label: Bilingual }
  | { readonly kind: "rewritten"; readonly title: Bilingual }
  | { readonly kind: "undone"; readonly marks: number }
  | { readonly kind: "finalised"; readonly marks: number };

/** What a person can do in the Word pane. Each ends in a new stage; a second gesture waits for the first. */
export interface DocumentActions {
  readonly reread: () => void;
  /** Text from the clipboard; a refusal comes back as the trouble. */
  readonly paste: (text: string) => void;
  readonly openWorkbook: (file: File) => void;
  /** Stops reading a workbook file. */
  readonly cancel: () => void;
  /** Takes what Excel published on this machine. */
  readonly takeDirect: () => void;
  readonly acceptChanges: () => void;
  readonly refresh: (decisions: Decisions) => void;
  readonly undo: () => void;
  readonly insert: (passages: readonly Passage["id"][], where: "fitting" | "cursor") => void;
  readonly insertFigure: (mark: Pick<PlannedMark, "passage" | "figure">) => void;
  readonly rewrite: (passage: Passage["id"]) => void;
  readonly finalise: () => void;
  readonly goTo: (mark: MarkPlace) => void;
  readonly showFrames: (isOn: boolean) => void;
  /** Shows the cell of a figure; beside Word, Excel is asked over the direct link. */
  readonly showCell: (mark: PlannedMark) => void;
  readonly clearMachine: () => void;
  readonly dismissDone: () => void;
  readonly dismissTrouble: () => void;
}

export interface LinkedDocumentDesk {
  readonly stage: LinkedStage;
  readonly direct: DirectLinkState;
  /** A parcel lies ready on this machine that is newer than the one in use; null for none. */
  readonly ready: { readonly workbook: string; readonly leftAt: string } | null;
  readonly areFramesShown: boolean;
  /** False where the workbook lies beside the document: its figures are always there. */
  readonly asksForSource: boolean;
  readonly lacks: readonly Bilingual[];
  readonly actions: DocumentActions;
}

import type { LinkManifest, Refresh } from "../../core/link/mark";
import type { Edit } from "../../core/link/edit";
import type { LinkedDocument } from "../../core/link/plan-edits";
import type { PlannedMark } from "../../core/link/planned-mark";
import type { StandingPassage } from "../../core/link/standing-passage";
import type { Passage } from "../../core/narrative/passage";
import type { DocumentState } from "../../hosts/document-host";
import type { Trouble } from "../../hosts/trouble";
import type { Decisions } from "../word/document-question";
import type { DocumentDeed, DocumentJob } from "./linked-document";

/** What is to be done to the open document; one thing at a time. */
export type DocumentTask =
  /** Quiet: nobody asked for it, so nothing on the screen tells of it. */
  | { readonly kind: "reading"; readonly isQuiet: boolean }
  | {
      readonly kind: "refresh";
      readonly decisions: Decisions;
      /** The marks as the person saw them when she decided. */
      readonly seen: readonly PlannedMark[];
    }
  | {
      readonly kind: "insert";
      readonly passages: readonly Passage["id"][];
      readonly where: "fitting" | "cursor";
    }
  | { readonly kind: "insert-figure"; readonly mark: Pick<PlannedMark, "passage" | "figure"> }
  | {
      readonly kind: "rewrite";
      readonly passage: Passage["id"];
      /** Its words as the person saw them, one text a paragraph; null where they could not be read. */
      readonly seen: readonly string[] | null;
    }
  | { readonly kind: "undo"; readonly undoable: Undoable }
  | { readonly kind: "finalise" }
  | { readonly kind: "frames"; readonly isOn: boolean };

export type TaskOf<Kind extends DocumentTask["kind"]> = Extract<
  DocumentTask,
  { readonly kind: Kind }
>;

/** What it takes to undo a refresh. */
export interface Undoable {
  readonly before: LinkedDocument;
  readonly applied: readonly Edit[];
  /** The refresh as it was noted. */
  readonly refresh: Refresh;
}

/** The document as it was read last. */
export interface DocumentReading extends DocumentState {
  readonly name: string;
  readonly manifest: LinkManifest | null;
  /** Null where the words around the marks could not be read. */
  readonly prose: readonly StandingPassage[] | null;
}

/** What came of a task. Both `trouble` and `done` where it went well in part. */
export interface TaskResult {
  /** As the document stands afterwards; null where it could not be read. */
  readonly reading: DocumentReading | null;
  readonly trouble: Trouble | null;
  readonly done: DocumentDeed | null;
  /** Only after a refresh. */
  readonly undoable: Undoable | null;
}

/** True for tasks that put figures of the parcel into the document. */
export const takesParcel = ({ kind }: DocumentTask): boolean =>
  kind === "refresh" || kind === "insert" || kind === "insert-figure" || kind === "rewrite";

/** What the person is told of a task that is under way; null for one that goes unsaid. */
export function jobOf(task: DocumentTask | null): DocumentJob | null {
  if (task === null || (task.kind === "reading" && task.isQuiet)) return null;
  return task.kind === "insert-figure" ? "insert" : task.kind;
}

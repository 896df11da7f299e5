import type { ReportOptions } from "../../core/make-report";
import type { SnapshotPart } from "../../core/sheet/snapshot-part";
import type { Outcome } from "../../hosts/trouble";
import type { KeptForm } from "../live/workbook-memory";
import type { LessonAnswer, LessonQuestion } from "../teach/lesson-question";
import type { ReportDigest } from "./report-digest";

/** What the pane tells and asks the report worker, which keeps the workbook between two questions. */
export type ReportQuestion =
  /** A file that the person opened takes the place of what was kept. */
  | { readonly kind: "file"; readonly file: File }
  /** The next part of a reading, the outline first; what was kept stays until the reading is whole. */
  | { readonly kind: "reading"; readonly part: SnapshotPart }
  /** The reading is whole: it takes the place of what was kept. */
  | { readonly kind: "keep" }
  /** Cells that were changed since. */
  | { readonly kind: "parts"; readonly parts: readonly SnapshotPart[] }
  /** Runs are counted up; one that a later one overtakes is not answered. */
  | {
      readonly kind: "check";
      readonly run: number;
      readonly options: Omit<ReportOptions, "forms">;
      /** Forms of the workbook, beside those that are shipped. */
      readonly own?: readonly KeptForm[];
    }
  | LessonQuestion;

export interface ReportAnswer {
  readonly run: number;
  readonly outcome: Outcome<ReportDigest>;
}

/** What comes from the worker: a report carries a run, what it says of a lesson a turn. */
export type WorkerAnswer = ReportAnswer | LessonAnswer;

import type { Sentence } from "../../core/figures/sentence";
import type { Finding } from "../../core/rules/finding";
import type { CellPlace } from "../../core/sheet/address";
import type { Lesson, LessonRelation, RowSpan } from "../../core/teaching/lesson";
import type { LessonTrial } from "../../core/teaching/try-form";
import type { KeptForm } from "../live/workbook-memory";

/** What is to become of a lesson before it is judged. */
export type LessonTask =
  /** A first guess; of a form that is taught again, with its name and relations. */
  | { readonly kind: "begin"; readonly sheet: string }
  /** Guessed anew under the rows that the person says are the headings. */
  | { readonly kind: "headings"; readonly lesson: Lesson; readonly headings: RowSpan }
  /** `isOwn`: she chose among the relations herself; else those that no row breaks are taken. */
  | { readonly kind: "judge"; readonly lesson: Lesson; readonly isOwn: boolean }
  /** The relation that she means with these cells is added. */
  | { readonly kind: "relate"; readonly lesson: Lesson; readonly cells: readonly CellPlace[] };

/** Asks the worker that keeps the workbook about a lesson; `turn` counts the questions. */
export interface LessonQuestion {
  readonly kind: "lesson";
  readonly turn: number;
  readonly task: LessonTask;
  /** The form that is taught again; null for a new one. */
  readonly again: KeptForm | null;
  /** Forms of the workbook. */
  readonly own: readonly KeptForm[];
  /** Today, as the person reads it: "21/11/2026". */
  readonly day: string;
}

export interface LessonAnswer {
  readonly turn: number;
  /** As it is now; null where the sheet is gone. */
  readonly judged: JudgedLesson | null;
}

/** A lesson with all that the wizard shows of it. */
export interface JudgedLesson {
  readonly lesson: Lesson;
  /** False where nothing on the sheet looked like a table: the person says where it is. */
  readonly isFound: boolean;
  readonly columns: readonly SeenColumn[];
  readonly rows: SeenRows;
  /** Those that the sheet suggests and those that were chosen besides. */
  readonly relations: readonly SeenRelation[];
  /** Why the cells that were picked are no relation. */
  readonly refusal: Sentence | null;
  /** Null while something is missing. */
  readonly form: KeptForm | null;
  readonly problems: readonly Sentence[];
  /** What the form reads off the sheet; null while there is none. */
  readonly trial: SeenTrial | null;
}

/** A column of the sheet with its headings, the outermost first. */
export interface SeenColumn {
  readonly at: number;
  readonly headings: readonly string[];
}

export interface SeenRows {
  readonly count: number;
  /** What stands in the first and the last row, and in the total row; "" for nothing. */
  readonly first: string;
  readonly last: string;
  readonly total: string;
}

export interface SeenRelation {
  readonly relation: LessonRelation;
  /** "Tổng số = Trực tuyến + Trực tiếp". */
  readonly text: string;
  readonly holds: number;
  /** In A1 style. */
  readonly fails: readonly string[];
}

/** The figures themselves stay in the worker. */
export type SeenTrial = Omit<LessonTrial, "cells" | "findings"> & {
  /** The first few. */
  readonly findings: readonly Finding[];
  readonly findingCount: number;
};

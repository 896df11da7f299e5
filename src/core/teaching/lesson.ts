import type { FormColumn, FormUnit } from "../forms/form";

/**
 * What a person says about a sheet when she teaches its form. Rows and columns are those of the sheet,
 * counted from 0. It is JSON, so that the wizard can send it to a worker and back.
 */
export interface Lesson {
  readonly sheet: string;
  /** Name of the form, as she calls it. */
  readonly title: string;
  /** First and last row of the headings; rows below them that print column numbers are no headings. */
  readonly headings: RowSpan;
  /** First and last row of what is counted, the total row among them. */
  readonly body: RowSpan;
  /** From left to right; columns that mean nothing are left out. */
  readonly columns: readonly LessonColumn[];
  /** `open`: rows that change from sheet to sheet; `named`: the form prints them. */
  readonly rows: "open" | "named";
  readonly totalRow: number | null;
  readonly relations: readonly LessonRelation[];
}

export interface RowSpan {
  readonly first: number;
  readonly last: number;
}

export interface LessonColumn {
  readonly at: number;
  readonly role: FormColumn["role"];
  /** Null where the rows say it, or where the column has no figures. */
  readonly unit: FormUnit | null;
}

/** A relation picked by clicking cells: `over` says whether the numbers are columns or rows. */
export type LessonRelation = { readonly over: "columns" | "rows" } & (
  | { readonly kind: "balance"; readonly total: number; readonly parts: readonly number[] }
  | { readonly kind: "bound"; readonly lesser: number; readonly greater: number }
  | {
      readonly kind: "share";
      readonly share: number;
      readonly part: number;
      readonly whole: number;
    }
);

import type { Bilingual } from "../figures/bilingual";
import type { Severity } from "../figures/relation";
import type { RuleSettings } from "../figures/rule-settings";
import type { units } from "../figures/unit";
import type { Measure } from "../sheet/reading";

/**
 * The definition of a statistics sheet as data (JSON values only), with its edition and validity.
 * A sheet is recognised by headings and row labels, never by cell addresses. All texts are compared
 * folded (see fold-text.ts), so synonyms are written once, in ordinary Vietnamese.
 *
 * Ids of figures are built as `topic.row.column`: the total row of open rows and the value column of
 * a list have an empty id and vanish (`tthc.received.total`, `staff.level.university.share`). Where
 * both vanish (total row, total column of a matrix) the id is the topic's total: `staff.total`.
 */
export interface Form {
  readonly id: string;
  /**
   * First part of the ids of its figures: up to twelve small ASCII letters. Forms that tell the same
   * facts share a topic and ids.
   */
  readonly topic: string;
  readonly name: Bilingual;
  /** Circular and form number that set the layout. */
  readonly edition: Bilingual;
  /** Where we have the layout from, and how sure that is. */
  readonly source: string;
  /** ISO dates between which the edition is in force; null: not known, or still. */
  readonly validFrom: string | null;
  readonly validTo: string | null;
  /** Words that titles of this form hold; they raise likeness and never decide alone. */
  readonly titles: readonly string[];
  readonly columns: readonly FormColumn[];
  readonly rows: OpenRows | NamedRows | Register;
  readonly relations: readonly FormRelation[];
  /** What its figures owe to those of the same form for the period before. */
  readonly precedents?: readonly FormPrecedent[];
  readonly blank?: FormBlank;
  /** What was decided about rules for sheets of this form; what a workbook decides of them wins. */
  readonly ruleSettings?: RuleSettings;
}

/** What a new, blank sheet of the form prints besides its headings and rows, and what it leaves away. */
export interface FormBlank {
  readonly sheetName: string;
  /** Printed above the table, in capitals. */
  readonly title: string;
  /** Lines in the corner of a form that was issued: its number and its norm. */
  readonly corner?: readonly string[];
  /** What "Đơn vị tính: …" says; absent where a column says it. */
  readonly unit?: string;
  /** Labels of sections of open rows, each with its own empty rows. */
  readonly sections?: readonly string[];
  /** Ids of rows that are out of use, or say what others say. */
  readonly leavesOut?: readonly string[];
  /** Ids of extra columns that it prints all the same. */
  readonly adds?: readonly string[];
  /** Ids of all its columns, where it prints them in an order of its own. */
  readonly order?: readonly string[];
  /** Codes of balances that only check: their total is typed, or is the sum of other parts. */
  readonly checks?: readonly string[];
  /** Relations by which it computes cells that nothing ties on sheets of one's own. */
  readonly computes?: readonly FormRelation[];
}

export type UnitKey = keyof typeof units;

/** A unit that a form brings along: something to count, or a coded answer with what each code stands for. */
export interface OwnUnit {
  readonly name: Bilingual;
  readonly measure: Extract<Measure, "count" | "ratio" | "code">;
  /** What the codes 0, 1, 2 … stand for; coded answers only. */
  readonly codes?: readonly Bilingual[];
}

/** A unit of ours by its name, or one of the form's own. */
export type FormUnit = UnitKey | OwnUnit;

export interface FormColumn {
  /** Last part of a figure id; empty for the value column of a list. */
  readonly id: string;
  /** The last three stand in registers: number and sign of a document, its date, its kind. */
  readonly role: "ordinal" | "label" | "unit" | "note" | "figure" | "number" | "date" | "kind";
  /** Alternatives; each is a path of headings from the outermost merged one to the innermost. */
  readonly headings: readonly (readonly string[])[];
  /** The path that a blank sheet prints, where it is not the first of these. */
  readonly printed?: readonly string[];
  readonly name: Bilingual;
  /**
   * Unit of its figures; absent where the row says it. Money follows what the sheet prints ("Đơn vị
   * tính: triệu đồng"), so the unit named here is what holds where the sheet prints none. Either the
   * column or the row must name a unit.
   */
  readonly unit?: FormUnit;
  /** Number that the official form prints under the heading: "3", "A". */
  readonly number?: string;
  /** A sheet without it is not this form. */
  readonly isRequired?: boolean;
  /** Seen on sheets, but not on the official form: a balance never names it as left out. */
  readonly isExtra?: boolean;
  /** Staff write a figure in this column of notes where the value column is blank. */
  readonly answers?: boolean;
  /** A difference, such as revenue less spending: it may be below zero, and no sum of rows is checked in it. */
  readonly isSigned?: boolean;
  /**
   * The column of shares that this one stands for where the sheet counts another part of the same total
   * and tells no share of it: "Tỷ lệ đúng hạn" without "Tỷ lệ trước hạn" is that of both (T11).
   */
  readonly shareApart?: string;
}

/** Rows that the person adds as she needs: a field of procedures, a unit; with totals and sections. */
export interface OpenRows {
  readonly kind: "open";
  /** Labels of the total row, wherever it stands. */
  readonly totals: readonly string[];
  /** Labels of rows that open a section, as beginnings: "Trên Hệ thống các Bộ". */
  readonly sections: readonly string[];
  /** Rows that have an id of their own, such as "Cán bộ" and "Công chức" in a staff matrix. */
  readonly named: readonly FormRow[];
}

/**
 * Rows that the form prints; a sheet may leave some out. A row "Tỷ lệ …", or one whose unit column
 * says "%", is read as `<id>.share` of the count that it names or follows, without being declared;
 * declare it only where its label is unusual.
 */
export interface NamedRows {
  readonly kind: "named";
  readonly rows: readonly FormRow[];
  /** A number under its heading tells a row whose label is only much alike. */
  readonly areNumbered?: boolean;
}

/**
 * A list of items, one to a row, such as the documents issued: it has no figures of its own, and what
 * it tells is how many items there are, in all and of each kind.
 */
export interface Register {
  readonly kind: "register";
  /** What is counted. */
  readonly unit: FormUnit;
  /** Kinds by what the column of kinds says, or else by the sign in the number: "12/QĐ-UBND". */
  readonly kinds: readonly RegisterKind[];
  /** Id of the kind whose numbers name the sender alone: "12/UBND-VP" is an official letter; empty where there is none. */
  readonly unsigned: string;
  /** Senders by their sign: behind any other word they tell that it is the sign of a kind. */
  readonly senders: readonly string[];
  /** Headings that only other lists have: "Số đến" of the documents received. */
  readonly strangers: readonly string[];
  /** Words of titles over a choice of items; what it counts is `listed`, not all there is. */
  readonly choices: readonly string[];
}

/** A kind of items; one that is required is counted even where there is none of it. */
export interface RegisterKind extends FormRow {
  /** Signs with their diacritics, for HD and HĐ are two: "QĐ". */
  readonly signs: readonly string[];
}

export interface FormRow {
  readonly id: string;
  readonly labels: readonly string[];
  /** The label that a blank sheet prints, where it is not the first of these. */
  readonly printed?: string;
  readonly name: Bilingual;
  /** Number of the official form: "I", "1". A hint where labels repeat. */
  readonly ordinal?: string;
  /** Row that it is a part of; a label that recurs is told by its parent. */
  readonly parent?: string;
  readonly unit?: FormUnit;
  readonly isRequired?: boolean;
  /** Seen on sheets, but not on the official form: a balance never names it as left out. */
  readonly isExtra?: boolean;
  /**
   * Row whose share a line "Tỷ lệ …" with this label tells where it does not follow this row's own
   * count: "Tỷ lệ đúng hạn" at the end of a list is that of early and on time together (T11).
   */
  readonly shareApart?: string;
  /** It only heads the rows whose parent it is ("Trình độ chuyên môn"): no figure, and no gap. */
  readonly isHeading?: boolean;
  /** Labels that are anybody's ("Đã giải quyết"): they say this row only below its parent. */
  readonly labelsBelow?: readonly string[];
  /** A coded answer: the row that counts what it tells, and the codes that owe such a count. */
  readonly countedBy?: { readonly row: string; readonly codes: readonly number[] };
}

interface FormRelationBase {
  /** Code in the domain's list: T01, S05 … */
  readonly code: string;
  readonly severity: Severity;
  readonly label: Bilingual;
  /**
   * What the ids name: `columns`: columns, in every row; `rows`: rows, in every column of counts or
   * money; `figures`: whole figures without the topic.
   */
  readonly over: "columns" | "rows" | "figures";
}

/** A relation as the form declares it, over columns, rows or single figures. */
export type FormRelation =
  | (FormRelationBase & {
      readonly kind: "balance";
      readonly total: string;
      readonly parts: readonly string[];
      /** The form names some of the parts only: a total above their sum is right. */
      readonly mayExceed?: boolean;
    })
  | (FormRelationBase & {
      readonly kind: "bound";
      readonly lesser: string;
      readonly greater: string;
    })
  | (FormRelationBase & {
      readonly kind: "share";
      readonly share: string;
      readonly part: string;
      readonly whole: string;
      readonly otherWholes: readonly string[];
    })
  | (FormRelationBase & { readonly kind: "share-sum"; readonly shares: readonly string[] })
  | (FormRelationBase & {
      readonly kind: "equality";
      readonly left: string;
      readonly right: string;
    })
  /** Open rows: every section and the total row are the sum of their rows. */
  | (Omit<FormRelationBase, "over"> & { readonly kind: "row-totals" });

/** What a figure owes to the sheet of the same form and unit for the period before. */
export interface FormPrecedent {
  /**
   * `carried-over`: `now` equals `then` of the period that ended when this one begins. `cumulative`:
   * `now` is at least `then` of an earlier period that begins on the same day.
   */
  readonly kind: "carried-over" | "cumulative";
  readonly code: string;
  readonly severity: Severity;
  readonly label: Bilingual;
  readonly over: "columns" | "rows" | "figures";
  readonly now: string;
  readonly then: string;
}

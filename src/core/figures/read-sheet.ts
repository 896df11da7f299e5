import type { Figure, Gap } from "./figure";
import type { Period } from "./period";
import type { Relation } from "./relation";
import type { RegisterContents } from "./register-contents";
import type { CodedAnswer, Remark } from "./remark";
import type { Bilingual } from "./bilingual";

/** A sheet recognised as a form, with everything that was read off it. */
export interface RecognisedSheet {
  readonly kind: "recognised";
  readonly sheet: string;
  /** Id of the form, its name as a person knows it, and which edition of it this is. */
  readonly form: string;
  readonly name: Bilingual;
  readonly edition: Bilingual;
  /** First part of the ids of its figures: `tthc`, and `tthc2` for a second sheet of the topic. */
  readonly prefix: string;
  readonly topic: string;
  /** 0 to 1: share of the official columns found; for a list the mean of that and of its lines known. */
  readonly likeness: number;
  /** Name of the reporting unit as the sheet prints it, if it does. */
  readonly unitName: string | null;
  readonly period: Period | null;
  readonly figures: readonly Figure[];
  readonly gaps: readonly Gap[];
  readonly relations: readonly Relation[];
  /** Notes beside its figures, and the coded answers it asks for; absent where it has none. */
  readonly remarks?: readonly Remark[];
  readonly answers?: readonly CodedAnswer[];
  /** What it lists, item by item; registers only. */
  readonly register?: RegisterContents;
}

/** A sheet that fits no form; `nearest` says which came closest and what it lacks. */
export interface UnrecognisedSheet {
  readonly kind: "unrecognised";
  readonly sheet: string;
  readonly isEmpty: boolean;
  readonly nearest: {
    readonly form: string;
    /** Name of the form, as a person knows it. */
    readonly name: Bilingual;
    readonly found: readonly Bilingual[];
    readonly missing: readonly Bilingual[];
  } | null;
}

export type ReadSheet = RecognisedSheet | UnrecognisedSheet;

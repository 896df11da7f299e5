import type { CellAddress } from "../sheet/address";
import type { NumberReading } from "../sheet/reading";
import type { Bilingual } from "./bilingual";
import type { Unit } from "./unit";

/** Dotted ASCII nouns, at most 40 characters: `tthc.received.total`. Never a cell address. */
export type FigureId = string;

/** A number that a form promises, with where it stands and how it was read. */
export interface Figure {
  readonly kind: "figure";
  readonly id: FigureId;
  /** Row and column in words, for a person: "Tiếp nhận, tổng số". At most 64 characters. */
  readonly label: Bilingual;
  /** In `unit`; shares in percent points. */
  readonly value: number;
  readonly unit: Unit;
  readonly origin: CellAddress;
  readonly reading: NumberReading;
  /** Formula of the cell, without `=`. */
  readonly formula?: string;
  /** A difference, which may be below zero. */
  readonly isSigned?: true;
  /** Present when the number is no cell of its own but arithmetic over cells. */
  readonly derived?: Derivation;
}

/**
 * How a number that stands in no cell came to be; `from` names the figures in order (part, whole). A
 * count of rows comes from no figures but from the cells of what it counts, on the sheet of its origin.
 */
export interface Derivation {
  readonly how: "share" | "sum" | "difference" | "count";
  readonly from: readonly FigureId[];
  /** Cells of the rows counted, in order; counts only. */
  readonly counted?: readonly string[];
  /** Of a change since an earlier period: what the earlier sheet gives, which no figure of the book is. */
  readonly earlier?: EarlierValue;
}

/** A number of an earlier period, in the unit of the figure that is compared with it. */
export interface EarlierValue {
  readonly value: number;
  /** Name of the file; null: the workbook itself. */
  readonly workbook: string | null;
  readonly origin: CellAddress;
}

export type GapReason =
  | "blank" // nothing typed
  | "dash" // "-" or "…" typed
  | "unreadable" // words, a date
  | "error-value" // #REF! …
  | "not-calculated"; // formula without a cached value

/** A figure that the form promises and that could not be read. It never becomes zero. */
export interface Gap {
  readonly kind: "gap";
  readonly id: FigureId;
  readonly label: Bilingual;
  readonly unit: Unit;
  /** `cell` is null when the sheet has no such row or column at all. */
  readonly origin: { readonly sheet: string; readonly cell: string | null };
  readonly reason: GapReason;
  /** What stands in the cell instead. */
  readonly printed: string;
}

/** All figures and gaps of a workbook by id. */
export type FigureBook = ReadonlyMap<FigureId, Figure | Gap>;

/** The figure with this id, or null where there is none or only a gap. */
export function figureIn(book: FigureBook, id: FigureId): Figure | null {
  const entry = book.get(id);
  return entry?.kind === "figure" ? entry : null;
}

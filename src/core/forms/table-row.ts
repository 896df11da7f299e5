import type { Bilingual } from "../figures/bilingual";
import type { FormUnit } from "./form";

/** A row of a table that has figures. */
export interface TableRow {
  /** Middle part of its figures' ids; empty for the total row. */
  readonly id: string;
  readonly name: Bilingual;
  /** Row of the sheet, from 0; null where the sheet has no such row though the form demands one. */
  readonly row: number | null;
  /** Unit that the form gives the row; absent where the column or the sheet says it. */
  readonly unit?: FormUnit;
  /** Ids of the rows that add up to it; empty for all but totals and sections of open rows. */
  readonly parts: readonly string[];
  /** It is the share of the row above: only the value column counts, in percent. */
  readonly isShare: boolean;
  /** A line of figures that the form does not know stands under it. */
  readonly hasStranger?: boolean;
}

import type { Area } from "../../sheet/snapshot";

/** A new sheet laid out as a form, for a commune that has no template; a plain value until a host inserts it. */
export interface BlankSheet {
  /** At most 31 characters, none of \ / ? * [ ] : */
  readonly name: string;
  readonly cells: readonly BlankCell[];
  readonly merges: readonly Area[];
  /** Widths in characters of the standard font, by column from A. */
  readonly columnWidths: readonly number[];
  readonly validations: readonly InputValidation[];
  /** Points, by row counted from 0; rows that are not named keep the standard height. */
  readonly rowHeights?: Readonly<Record<number, number>>;
  /** Printed across the page. */
  readonly isLandscape?: boolean;
  /** Rows above this one (counted from 0) stay in sight while she scrolls; 0 for none. */
  readonly frozenRows: number;
}

export interface BlankCell {
  readonly row: number;
  readonly column: number;
  readonly value?: string | number;
  /** English function names and commas, without `=`. */
  readonly formula?: string;
  /** Number format code: `#,##0`, `0.00%`, `@`. */
  readonly format?: string;
  /** Where it stands in its cell, if not as its look says. */
  readonly align?: "left" | "center" | "right";
  /** How it looks; hosts give each look the same fonts and borders. */
  readonly look: "title" | "caption" | "heading" | "number-line" | "label" | "figure" | "total";
}

/** What may be typed into an area; Excel refuses anything else with the message. */
export interface InputValidation {
  readonly area: Area;
  readonly accepts: "whole" | "decimal" | "share";
  readonly message: { readonly vi: string; readonly en: string };
}

import type { BlankCell } from "../core/forms/blanks/blank-sheet";

/** How a look of a blank sheet is drawn, the same in an open workbook and in a file. */
export interface BlankLook {
  /** Points. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly across: "left" | "center" | "right" | "general";
  readonly isWrapped: boolean;
  readonly hasBorders: boolean;
  /** "#RRGGBB" */
  readonly fill: string | null;
}

/** Offices print in Times New Roman (decree 30/2020/NĐ-CP). */
export const BLANK_FONT = "Times New Roman";
const HEADING_FILL = "#F2F2F2";
const PLAIN: BlankLook = {
  size: 12,
  bold: false,
  italic: false,
  across: "general",
  isWrapped: true,
  hasBorders: true,
  fill: null,
};

/** Every look; texts stand in the middle between the upper and the lower edge of their cells. */
export const blankLooks: Readonly<Record<BlankCell["look"], BlankLook>> = {
  title: { ...PLAIN, size: 13, bold: true, across: "center", hasBorders: false },
  caption: { ...PLAIN, italic: true, isWrapped: false, hasBorders: false },
  heading: { ...PLAIN, bold: true, across: "center", fill: HEADING_FILL },
  "number-line": { ...PLAIN, italic: true, across: "center" },
  label: { ...PLAIN, across: "left" },
  figure: { ...PLAIN, across: "right", isWrapped: false },
  total: { ...PLAIN, bold: true },
};

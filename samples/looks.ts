import type { FileCell, StyledCell } from "../test/support/build-workbook";

type Content = string | number | null;

const look =
  (style: StyledCell) =>
  (content: Content): StyledCell =>
    typeof content === "string" && content.startsWith("=")
      ? { ...style, formula: content.slice(1) }
      : { ...style, value: content };

/** How the cells of a printed Vietnamese form look, by what they are; text that begins with "=" is a formula. */
export const looks = {
  agency: look({ bold: true, size: 12 }),
  plain: look({ size: 12, wrap: true, align: "left", indent: 1 }),
  title: look({ bold: true, size: 14, align: "center", wrap: true }),
  centred: look({ size: 12, align: "center" }),
  period: look({ italic: true, size: 12, align: "center" }),
  unit: look({ italic: true, size: 11, align: "right" }),
  signature: look({ bold: true, size: 12, align: "center" }),
  heading: look({ bold: true, align: "center", wrap: true, border: true, fill: "E2EFDA" }),
  columnNumber: look({ italic: true, size: 10, align: "center", border: true }),
  ordinal: look({ align: "center", border: true }),
  label: look({ align: "left", wrap: true, border: true }),
  part: look({ align: "left", wrap: true, border: true, indent: 1 }),
  word: look({ align: "center", border: true }),
  number: look({ align: "right", indent: 1, border: true, format: "#,##0" }),
  share: look({ align: "right", indent: 1, border: true, format: "0.00" }),
  group: {
    ordinal: look({ bold: true, align: "center", border: true }),
    label: look({ bold: true, align: "left", wrap: true, border: true }),
    number: look({ bold: true, align: "right", indent: 1, border: true, format: "#,##0" }),
    share: look({ bold: true, align: "right", indent: 1, border: true, format: "0.00" }),
  },
} as const;

/** A row as wide as the sheet: the cells given by column, nothing elsewhere. */
export function sparseRow(width: number, cells: Readonly<Record<number, FileCell>>): FileCell[] {
  return Array.from({ length: width }, (_, column) => cells[column] ?? null);
}

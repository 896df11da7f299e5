import type { FileCell, SheetDraft, StyledCell } from "../test/support/build-workbook";
import { looks, sparseRow } from "./looks";

/** One line of a list as the data files give it. Without a value key the row is a heading. */
export interface ListRow {
  readonly ordinal?: number | undefined;
  readonly label: string;
  readonly unit?: string | undefined;
  readonly value?: string | number | null | undefined;
  /** Number format of the value; thousands separated unless said. */
  readonly format?: string | undefined;
  readonly share?: string | number | undefined;
  readonly note?: string | undefined;
}

export interface ListSheet {
  readonly name: string;
  readonly title: string;
  /** True when the sheet has a column "Tỷ lệ (%)". */
  readonly hasShares?: boolean | undefined;
  readonly rows: readonly ListRow[];
}

/** Who reports and for when, as printed above every sheet. */
export interface ListHead {
  readonly unitName: string;
  readonly period: string;
}

/** The sheet that most communes keep: "STT | Chỉ tiêu | Đơn vị tính | Số liệu | (Tỷ lệ) | Ghi chú", first line in row 6. */
export function buildListSheet(sheet: ListSheet, head: ListHead): SheetDraft {
  const hasShares = sheet.hasShares === true;
  const headings = [
    "STT",
    "Chỉ tiêu",
    "Đơn vị tính",
    "Số liệu",
    ...(hasShares ? ["Tỷ lệ (%)"] : []),
    "Ghi chú",
  ];
  const width = headings.length;
  const lastColumn = hasShares ? "F" : "E";
  return {
    name: sheet.name,
    rows: [
      sparseRow(width, { 0: looks.agency(head.unitName) }),
      sparseRow(width, { 0: looks.title(sheet.title) }),
      sparseRow(width, { 0: looks.period(head.period) }),
      sparseRow(width, {}),
      headings.map(looks.heading),
      ...sheet.rows.map((row) => toRow(row, hasShares)),
    ],
    merges: [1, 2, 3].map((row) => `A${String(row)}:${lastColumn}${String(row)}`),
    widths: [7, 42, 13, 18, ...(hasShares ? [11] : []), 30],
    heights: { 0: 18, 1: 40, 2: 20, 4: 32, ...rowHeights(sheet.rows) },
  };
}

function toRow(row: ListRow, hasShares: boolean): FileCell[] {
  const { group } = looks;
  const isMain = row.ordinal !== undefined;
  return [
    (isMain ? group.ordinal : looks.ordinal)(row.ordinal ?? null),
    (isMain ? group.label : looks.part)(row.label),
    looks.word(row.unit ?? null),
    toValue(row),
    ...(hasShares ? [looks.share(row.share ?? null)] : []),
    looks.label(row.note ?? null),
  ];
}

function toValue({ value = null, format, ordinal }: ListRow): StyledCell {
  const cell = (ordinal === undefined ? looks.number : looks.group.number)(value);
  return format === undefined ? cell : { ...cell, format };
}

const rowHeights = (rows: readonly ListRow[]): Record<number, number> =>
  Object.fromEntries(rows.map((_, index) => [index + 5, 21]));

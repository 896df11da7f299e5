import { readDate } from "../../sheet/read-date";
import { kindTeller } from "./document-kind";
import { readDocumentNumber } from "./document-number";
import { isNumberRow } from "../recognition/find-headings";
import type { TableFit } from "../recognition/find-tables";
import type { FormColumn, Register } from "../form";
import type { SheetGrid } from "../recognition/sheet-grid";
import type { TableRow } from "../table-row";

/** Where a register keeps its columns; null where it has none of the kind. */
export interface RegisterColumns {
  readonly number: number | null;
  readonly sign: number | null;
  readonly subject: number | null;
  readonly date: number | null;
  readonly kind: number | null;
  readonly issuer: number | null;
  readonly ordinal: number | null;
}

/** "Tổng cộng: 473 văn bản", "Cộng tháng 1". */
const TOTAL = /^(tổng số|tổng cộng|tổng|cộng)(?= *(:|\d|$| (tháng|quý|năm)))/iu;

const ORDINAL = /^\d+\.?$/;

/** The columns of a register by the ids that its form gives them. */
export function registerColumns({ columns }: TableFit): RegisterColumns {
  const byId = new Map([...columns].map(([column, at]) => [column.id, at] as const));
  const at = (id: FormColumn["id"]): number | null => byId.get(id) ?? null;
  return {
    number: at("number"),
    sign: at("sign"),
    subject: at("subject"),
    date: at("date"),
    kind: at("kind"),
    issuer: at("issuer"),
    ordinal: at("ordinal"),
  };
}

/**
 * The rows that list an item: a number of a document, or a subject with a date, or a subject behind an
 * ordinal. A line over the whole table, totals, numbers kept free and signatures are none; a cell merged
 * over several rows is one item.
 */
export function registerRows(grid: SheetGrid, fit: TableFit, to: number): readonly TableRow[] {
  const columns = registerColumns(fit);
  const rows: TableRow[] = [];
  for (let row = fit.bottom + 1; row <= to; row += 1) {
    if (isNumberRow(grid, row) || !isItem(grid, columns, row)) continue;
    const subject = textAt(grid, row, columns.subject);
    const name = { vi: subject, en: subject };
    rows.push({ id: `r${String(row + 1)}`, name, row, parts: [], isShare: false });
  }
  return rows;
}

/** Clean text of a place; empty where the register has no such column. */
export function textAt(grid: SheetGrid, row: number, column: number | null): string {
  return column === null ? "" : grid.textSeen(row, column);
}

/** The kind that a line over the items names, as "I. QUYẾT ĐỊNH" does; null for any other line. */
export function kindOfLine(grid: SheetGrid, row: number, register: Register): string | null {
  const texts = (grid.sheet.rows[row] ?? []).flatMap((_, column) => {
    const words = grid.wordsSeen(row, column);
    return words === "" ? [] : [words];
  });
  const [first, ...more] = new Set(texts);
  return first === undefined || more.length > 0 ? null : kindTeller(register).named(first);
}

function isItem(grid: SheetGrid, columns: RegisterColumns, row: number): boolean {
  if (goesOn(grid, row, columns.number) || isLine(grid, row, columns)) return false;
  const typed = textAt(grid, row, columns.number);
  const subject = textAt(grid, row, columns.subject);
  if (typed === "" && TOTAL.test(subject)) return false;
  const number = readDocumentNumber(typed, textAt(grid, row, columns.sign));
  if (number !== null) return number.sign !== "" || subject !== "" || hasDate(grid, row, columns);
  const isListed = hasDate(grid, row, columns) || ORDINAL.test(textAt(grid, row, columns.ordinal));
  return subject !== "" && isListed;
}

/** True where something like a date stands: which day it is, is of no account here. */
function hasDate(grid: SheetGrid, row: number, { date }: RegisterColumns): boolean {
  if (date === null) return false;
  const { kind } = readDate(grid.cellSeen(row, date), null);
  return kind === "date" || kind === "vague" || kind === "impossible";
}

/** True for the rows below the first of a merged number. */
function goesOn(grid: SheetGrid, row: number, column: number | null): boolean {
  return column !== null && (grid.mergeAt(row, column)?.top ?? row) < row;
}

/** True where one cell is merged over number and subject: a line that heads or closes items. */
function isLine(grid: SheetGrid, row: number, { number, subject }: RegisterColumns): boolean {
  if (number === null || subject === null) return false;
  const merge = grid.mergeAt(row, number);
  return merge !== null && merge.left <= subject && subject <= merge.right;
}

import type { CompiledForm } from "./compile-form";
import { isNumberRow } from "./find-headings";
import type { TableFit } from "./find-tables";
import { labelLikeness } from "./label-likeness";
import { normaliseLabel, splitOrdinal } from "./normalise-label";
import { isBlank } from "../sheet/snapshot";
import type { SheetGrid } from "./sheet-grid";

/** A line of a table whose rows are the person's own, before it is known what belongs to what. */
export interface OutlineRow {
  readonly row: number;
  /** Label as typed, without numbering. */
  readonly label: string;
  readonly kind: "total" | "section" | "row";
  /** Depth by numbering: A, I, 1, 1.1, a, -; a smaller level holds the greater ones below it. */
  readonly level: number;
  readonly hasOrdinal: boolean;
  /** Something stands in a figure column. */
  readonly isFilled: boolean;
}

/** A number with few words ("07 hồ sơ", "17/19"), or dashes and dots in place of one. */
const NUMBER_LIKE = /^(?=.{1,20}$)[^\d]{0,3}\d|^[-–—.…]+$/;
const LETTERS = /\p{L}/u;
const ROMAN = /^[IVX]+$/;
const SECTION_LEVEL = 1;
const ROW_LEVEL = 2;
const LETTER_LEVEL = 7;
const DASH_LEVEL = 8;
/** What stands below a table: notes and signatures. */
const FOOTER =
  /^(ghi chu|luu y|noi nhan|nguoi lap|nguoi tong hop|lap bieu|nguoi ky|xac nhan|thu truong|chu tich|pho chu tich|kt chu tich|tm |tl |tuq |ngay \d|.{2,30} ngay \d{0,2} ?thang )/;

/** The lines of a table from its heading down to the notes and signatures, blank lines left out. */
export function outlineRows(grid: SheetGrid, table: TableFit, to: number): readonly OutlineRow[] {
  const rows: OutlineRow[] = [];
  const figures = figureColumns(table);
  for (let row = table.bottom + 1; row <= to; row += 1) {
    const isFilled = figures.some((column) => holdsNumber(grid, row, column));
    const { text, ordinal } = labelAt(grid, table, row);
    if (!isFilled && [text, ...textsOf(grid, row, figures)].some(isFooter)) break;
    if (!isFilled && text === "") continue;
    if (isNumberRow(grid, row) || isHeadingAgain(grid, table, row)) continue;
    rows.push(
      classify(table.compiled, { row, text, ordinal, isFilled, isWide: isWide(grid, table, row) })
    );
  }
  const lastFilled = rows.map(({ isFilled }) => isFilled).lastIndexOf(true);
  return rows.filter(({ hasOrdinal }, index) => index <= lastFilled || hasOrdinal);
}

/** Figure columns of a table, by place. */
export function figureColumns({ columns }: TableFit): readonly number[] {
  return [...columns].flatMap(([column, at]) => (column.role === "figure" ? [at] : []));
}

interface Line {
  readonly row: number;
  readonly text: string;
  readonly ordinal: string | null;
  readonly isFilled: boolean;
  readonly isWide: boolean;
}

function classify(compiled: CompiledForm, line: Line): OutlineRow {
  const { label } = splitOrdinal(line.text);
  const words = normaliseLabel(label);
  const { row, isFilled, ordinal } = line;
  const isTotal = compiled.totals.some((total) => labelLikeness(total, words) >= 0.9);
  const isNamed = compiled.sections.some((section) => `${words} `.startsWith(`${section} `));
  const isSection = line.isWide || isNamed || (ordinal !== null && /^[A-HIVX]+$/.test(ordinal));
  const kind = isTotal ? "total" : isSection ? "section" : "row";
  const level = isSection ? sectionLevel(ordinal) : rowLevel(ordinal);
  return { row, label: label || line.text, kind, level, hasOrdinal: ordinal !== null, isFilled };
}

function sectionLevel(ordinal: string | null): number {
  return ordinal === null || ROMAN.test(ordinal) ? SECTION_LEVEL : 0;
}

function rowLevel(ordinal: string | null): number {
  if (ordinal === null) return ROW_LEVEL;
  if (ordinal === "-") return DASH_LEVEL;
  return /^\d/.test(ordinal) ? ROW_LEVEL + ordinal.split(".").length - 1 : LETTER_LEVEL;
}

/** Label and numbering of a row; a section typed in the column of numbers is found there. */
function labelAt(
  grid: SheetGrid,
  { columns }: TableFit,
  row: number
): { readonly text: string; readonly ordinal: string | null } {
  const [label = "", number = ""] = ["label", "ordinal"].map((role) => {
    const at = [...columns].find(([column]) => column.role === role)?.[1];
    return at === undefined ? "" : grid.textSeen(row, at);
  });
  const text = label === "" ? number : label;
  const own = label === "" || label === number ? "" : number.replace(/^[(\s]+|[.):\s]+$/g, "");
  const isOrdinal = /^((\d+\.)*\d+|[IVX]+|[A-Za-zđĐ]|[-–+*•])$/.test(own);
  return { text, ordinal: isOrdinal ? own.replace(/[–+*•]/, "-") : splitOrdinal(text).ordinal };
}

/**
 * True for a cell of its own that holds a number, a dash in place of one, an error or a formula.
 * Words, as in a signature block, and what a wide merge shows, fill no row.
 */
function holdsNumber(grid: SheetGrid, row: number, column: number): boolean {
  const cell = grid.cellSeen(row, column);
  if (cell === undefined || isBlank(cell)) return false;
  const merge = grid.mergeAt(row, column);
  if (merge !== null && (merge.left !== column || merge.top !== row)) return false;
  return typeof cell.value !== "string" || NUMBER_LIKE.test(cell.value.trim());
}

function textsOf(grid: SheetGrid, row: number, columns: readonly number[]): readonly string[] {
  return columns.map((column) => grid.textSeen(row, column)).filter((text) => LETTERS.test(text));
}

/** True when the label is merged over figure columns: the row is a line of text. */
function isWide(grid: SheetGrid, table: TableFit, row: number): boolean {
  return figureColumns(table).some((column) => {
    const merge = grid.mergeAt(row, column);
    return (
      merge !== null &&
      [...table.columns].some(([{ role }, at]) => {
        return (role === "label" || role === "ordinal") && merge.left <= at && at <= merge.right;
      })
    );
  });
}

/** True for headings that are printed again, as on the next page. */
function isHeadingAgain(grid: SheetGrid, table: TableFit, row: number): boolean {
  const again = figureColumns(table).filter((column) => {
    const words = grid.wordsSeen(row, column);
    return words !== "" && headingTexts(grid, table, column).includes(words);
  });
  return again.length >= 2;
}

function headingTexts(
  grid: SheetGrid,
  { top, bottom }: TableFit,
  column: number
): readonly string[] {
  return Array.from({ length: bottom - top + 1 }, (_, index) =>
    grid.wordsSeen(top + index, column)
  );
}

function isFooter(text: string): boolean {
  return text.startsWith("*") || FOOTER.test(normaliseLabel(text));
}

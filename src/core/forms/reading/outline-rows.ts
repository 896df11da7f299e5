import type { CompiledForm } from "../recognition/compile-form";
import { isNumberRow } from "../recognition/find-headings";
import type { TableFit } from "../recognition/find-tables";
import type { FormColumn } from "../form";
import { normaliseLabel, splitOrdinal } from "../recognition/normalise-label";
import { foldText } from "../../sheet/fold-text";
import { isBlank } from "../../sheet/snapshot";
import type { SheetGrid } from "../recognition/sheet-grid";

/** A line of a table whose rows are the person's own, before it is known what belongs to what. */
export interface OutlineRow {
  readonly row: number;
  /** Label as typed, without numbering. */
  readonly label: string;
  /** The same, normalised. */
  readonly words: string;
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
/** "-" opens a remark on the row above as often as a part of it. */
export const DASH_LEVEL = 8;
/** What stands below a table: notes and signatures. */
const FOOTER =
  /^(ghi chu|luu y|noi nhan|nguoi lap|nguoi tong hop|lap bieu|nguoi ky|xac nhan|thu truong|chu tich|pho chu tich|kt chu tich|tm |tl |tuq |ngay \d|.{2,30} ngay \d{0,2} ?thang )/;

/** The lines of a table from its heading down to the notes and signatures, blank lines left out. */
export function outlineRows(grid: SheetGrid, table: TableFit, to: number): readonly OutlineRow[] {
  const rows: OutlineRow[] = [];
  const layout = layoutOf(grid, table);
  for (let row = table.bottom + 1; row <= to; row += 1) {
    const isFilled = layout.figures.some((column) => holdsNumber(grid, row, column));
    const { text, ordinal } = labelAt(grid, layout, row);
    if (!isFilled && [text, ...textsOf(grid, row, layout.figures)].some(isFooter)) break;
    if (!isFilled && text === "") continue;
    if (isNumberRow(grid, row) || isHeadingAgain(grid, layout, row) || isShareLine(text)) continue;
    const isWide = isLabelWide(grid, layout, row);
    rows.push(classify(table.compiled, { row, text, ordinal, isFilled, isWide }));
  }
  const lastFilled = rows.map(({ isFilled }) => isFilled).lastIndexOf(true);
  return rows.filter(({ hasOrdinal }, index) => index <= lastFilled || hasOrdinal);
}

/** Where a table keeps what. */
interface Layout {
  readonly label: number | undefined;
  readonly ordinal: number | undefined;
  readonly figures: readonly number[];
  /** Normalised headings over each figure column. */
  readonly headings: ReadonlyMap<number, readonly string[]>;
}

function layoutOf(grid: SheetGrid, { columns, top, bottom }: TableFit): Layout {
  const placesOf = (role: FormColumn["role"]): readonly number[] =>
    [...columns].flatMap(([column, at]) => (column.role === role ? [at] : []));
  const rows = Array.from({ length: bottom - top + 1 }, (_, index) => top + index);
  const figures = placesOf("figure");
  const headings = figures.map((column) => {
    return [column, rows.map((row) => grid.wordsSeen(row, column))] as const;
  });
  const [[label], [ordinal]] = [placesOf("label"), placesOf("ordinal")];
  return { label, ordinal, figures, headings: new Map(headings) };
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
  const isTotal = [...compiled.matchTotal(words).values()].some((likeness) => likeness >= 0.9);
  const isNamed = compiled.sections.some((section) => `${words} `.startsWith(`${section} `));
  const isSection = line.isWide || isNamed || (ordinal !== null && /^[A-HIVX]+$/.test(ordinal));
  const kind = isTotal ? "total" : isSection ? "section" : "row";
  const level = isSection ? sectionLevel(ordinal) : rowLevel(ordinal);
  const hasOrdinal = ordinal !== null;
  return { row, label: label || line.text, words, kind, level, hasOrdinal, isFilled };
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
  layout: Layout,
  row: number
): { readonly text: string; readonly ordinal: string | null } {
  const textAt = (column: number | undefined): string =>
    column === undefined ? "" : grid.textSeen(row, column);
  const [label, number] = [textAt(layout.label), textAt(layout.ordinal)];
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
function isLabelWide(grid: SheetGrid, { label, ordinal, figures }: Layout, row: number): boolean {
  const merges = [label, ordinal].map((column) =>
    column === undefined ? null : grid.mergeAt(row, column)
  );
  return figures.some((column) =>
    merges.some((merge) => merge !== null && merge.left <= column && column <= merge.right)
  );
}

/** True for headings that are printed again, as on the next page. */
function isHeadingAgain(grid: SheetGrid, { figures, headings }: Layout, row: number): boolean {
  const again = figures.filter((column) => {
    const words = grid.wordsSeen(row, column);
    return words !== "" && headings.get(column)?.includes(words) === true;
  });
  return again.length >= 2;
}

/** "Tỷ lệ %" under a total counts nothing. */
function isShareLine(text: string): boolean {
  return /^ti le\b/.test(normaliseLabel(text));
}

export function isFooter(text: string): boolean {
  const words = foldText(text)
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
  return text.startsWith("*") || FOOTER.test(words);
}

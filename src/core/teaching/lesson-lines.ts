import { isNumberRow } from "../forms/recognition/find-headings";
import { normaliseLabel, splitOrdinal } from "../forms/recognition/normalise-label";
import type { SheetGrid } from "../forms/recognition/sheet-grid";
import { foldText } from "../sheet/fold-text";
import { isBlank } from "../sheet/snapshot";
import type { Lesson, LessonColumn } from "./lesson";
import { isNumberLike } from "./number-like";

/** A row of the body that says something. */
export interface LessonLine {
  readonly row: number;
  /** As typed, without numbering. */
  readonly label: string;
  /** The same, normalised. */
  readonly words: string;
  readonly ordinal: string | null;
  /** A number, or a formula for one, stands in a column of figures. */
  readonly isFilled: boolean;
  readonly isTotal: boolean;
  /** The row that it is a part of, by numbering; null for rows of their own. */
  readonly parent: number | null;
  /** It says "Trong đó", or is one of the dashes below a row. */
  readonly isOfWhich: boolean;
}

/** Where a table keeps its words and figures. */
export interface LinePlaces {
  readonly label: number;
  readonly ordinal: number | null;
  readonly figures: readonly number[];
}

export const TOTAL_WORDS = ["Tổng cộng", "Tổng số", "Tổng", "Cộng"] as const;
const TOTALS: ReadonlySet<string> = new Set(TOTAL_WORDS.map(normaliseLabel));
const OF_WHICH = /^\W*(?:trong do|tr\.? ?do|bao gom|gom)\b/;
const BULLET = /^\s*([-–+*•])\s*\S/;
const ORDINAL = /^(?:(?:\d+\.)*\d+|[IVX]+|[A-Za-zđĐ]|[-–+*•])$/;

/** True for "Tổng cộng", "Cộng" and the like, alone. */
function isTotalLabel(words: string): boolean {
  return TOTALS.has(words);
}

/** Where the columns of a lesson keep its words and figures; null while no column is its label. */
export function placesOf({ columns }: Pick<Lesson, "columns">): LinePlaces | null {
  const at = (role: LessonColumn["role"]): number | null =>
    columns.find((column) => column.role === role)?.at ?? null;
  const label = at("label");
  const figures = columns.flatMap((column) => (column.role === "figure" ? [column.at] : []));
  return label === null ? null : { label, ordinal: at("ordinal"), figures };
}

/** The rows of the body that have a label or a figure, from top to bottom. */
export function linesOf(
  grid: SheetGrid,
  places: LinePlaces,
  { first, last }: Lesson["body"]
): readonly LessonLine[] {
  const lines: LessonLine[] = [];
  const stack: Open[] = [];
  for (let row = first; row <= last; row += 1) {
    if (isNumberRow(grid, row)) continue;
    const { text, ordinal } = labelAt(grid, places, row);
    const isFilled = isFilledAt(grid, places, row);
    if (text === "" && !isFilled) continue;
    const { label } = splitOrdinal(text);
    const words = normaliseLabel(label);
    const isTotal = isTotalLabel(words);
    const kind = isTotal ? "total" : kindOf(text, ordinal);
    const parent = hang(stack, { row, kind, isOfWhich: OF_WHICH.test(foldText(text)) });
    const isOfWhich = OF_WHICH.test(foldText(text)) || kind === "-" || kind === "+";
    lines.push({ row, label: label || text, words, ordinal, isFilled, isTotal, parent, isOfWhich });
  }
  return lines;
}

interface Open {
  readonly row: number;
  readonly kind: string;
}

/** Hangs a row under the open one above it; rows numbered alike stand beside each other. */
function hang(stack: Open[], line: Open & { readonly isOfWhich: boolean }): number | null {
  if (line.kind === "total") stack.length = 0;
  const same = stack.findIndex(({ kind }) => kind === line.kind);
  if (same >= 0 && !line.isOfWhich) stack.length = same;
  const parent = stack.at(-1)?.row ?? null;
  stack.push({ row: line.row, kind: line.isOfWhich ? "of which" : line.kind });
  return parent;
}

/** What numbering a row has: rows of one kind stand on one level. */
function kindOf(text: string, ordinal: string | null): string {
  const bullet = BULLET.exec(text)?.[1];
  if (bullet !== undefined) return bullet === "+" ? "+" : "-";
  if (ordinal === null) return "none";
  if (/^\d/.test(ordinal)) return `1${".1".repeat(ordinal.split(".").length - 1)}`;
  if (/^[IVX]+$/.test(ordinal)) return "I";
  return /^[A-ZĐ]$/.test(ordinal) ? "A" : /^\p{L}$/u.test(ordinal) ? "a" : "-";
}

/** Label and numbering of a row; a label typed in the column of numbers is found there. */
export function labelAt(
  grid: SheetGrid,
  { label: at, ordinal: numbers }: LinePlaces,
  row: number
): { readonly text: string; readonly ordinal: string | null } {
  const label = grid.textSeen(row, at);
  const number = numbers === null ? "" : grid.textSeen(row, numbers);
  const text = label === "" && /\p{L}{2}/u.test(number) ? number : label;
  const own = number.replace(/^[(\s]+|[.):\s]+$/g, "");
  const isOrdinal = number !== text && ORDINAL.test(own);
  return { text, ordinal: isOrdinal ? own : splitOrdinal(text).ordinal };
}

/** Own cells only: what a merge shows over figures fills none. */
export function isFilledAt(grid: SheetGrid, { figures }: LinePlaces, row: number): boolean {
  return figures.some((column) => {
    const cell = grid.sheet.rows[row]?.[column];
    return !isBlank(cell) && isNumberLike(cell);
  });
}

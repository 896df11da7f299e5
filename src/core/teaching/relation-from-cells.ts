import type { Bilingual } from "../figures/bilingual";
import type { Sentence, SentenceValue } from "../figures/sentence";
import type { CellPlace } from "../sheet/address";
import { cellName } from "../sheet/address";
import type { SheetSnapshot } from "../sheet/snapshot";
import type { Lesson, LessonRelation } from "./lesson";
import { createLessonTable } from "./lesson-table";
import type { LessonTable } from "./lesson-table";

export type PickedRelation = { readonly relation: LessonRelation } | { readonly problem: Sentence };

const problems = {
  noLabel: {
    vi: "Xin chọn cột nội dung trước khi chọn quan hệ.",
    en: "Please choose the column of labels before the relations.",
  },
  tooFew: {
    vi: "Xin chọn ô tổng trước, rồi đến các ô thành phần.",
    en: "Please choose the cell of the total first, then those of its parts.",
  },
  outside: {
    vi: "{{cells}}: không thuộc phần số liệu của biểu.",
    en: "{{cells}}: not among the figures of the table.",
  },
  twice: {
    vi: "{{cells}} được chọn hai lần.",
    en: "{{cells}} was chosen twice.",
  },
  mixed: {
    vi: "Các ô cần nằm trên cùng một dòng hoặc cùng một cột; {{cells}} nằm ngoài.",
    en: "The cells have to stand in one row or in one column; {{cells}} does not.",
  },
  share: {
    vi: "Tỷ lệ cần ba ô: ô tỷ lệ, ô thành phần, ô tổng. Tỷ lệ không cộng với số liệu.",
    en: "A share takes three cells: the share, the part and the whole. Shares are not added to figures.",
  },
} as const satisfies Record<string, Bilingual>;

/**
 * The relation that a person means who chose these cells: a total and its parts; a share, its part and its
 * whole; of two cells, that the second is at most the first. Cells of one row speak of columns, cells of
 * one column of rows.
 */
export function relationFromCells(
  sheet: SheetSnapshot,
  lesson: Lesson,
  cells: readonly CellPlace[]
): PickedRelation {
  const table = createLessonTable(sheet, lesson);
  if (table === null) return refuse(problems.noLabel);
  const [first, ...rest] = cells;
  if (first === undefined || rest.length === 0) return refuse(problems.tooFew);
  const problem = problemWith(table, cells);
  if (problem !== null) return problem;
  const over = rest.every(({ row }) => row === first.row) ? "columns" : "rows";
  const stray = rest.filter((cell) => over === "rows" && cell.column !== first.column);
  if (stray.length > 0) return refuse(problems.mixed, stray, lesson.sheet);
  return relate(table, cells, over);
}

function problemWith(table: LessonTable, cells: readonly CellPlace[]): PickedRelation | null {
  const { lesson } = table;
  const rows = new Set(table.lines.map(({ row }) => row));
  const columns = new Set(table.figures.map(({ at }) => at));
  const outside = cells.filter(({ row, column }) => !rows.has(row) || !columns.has(column));
  if (outside.length > 0) return refuse(problems.outside, outside, lesson.sheet);
  const names = cells.map(({ row, column }) => cellName(row, column));
  const twice = cells.filter((_, index) => names.indexOf(names[index] ?? "") < index);
  return twice.length > 0 ? refuse(problems.twice, twice, lesson.sheet) : null;
}

function relate(
  table: LessonTable,
  cells: readonly CellPlace[],
  over: LessonRelation["over"]
): PickedRelation {
  const shares = cells.map((cell) => isShareAt(table, cell));
  const [head = 0, ...parts] = cells.map(({ row, column }) => (over === "columns" ? column : row));
  const [second = 0, third = 0] = parts;
  if (shares.join() === "true,false,false")
    return { relation: { over, kind: "share", share: head, part: second, whole: third } };
  const areAlike = new Set(shares).size === 1;
  if (parts.length === 1 && areAlike)
    return { relation: { over, kind: "bound", lesser: second, greater: head } };
  return shares.includes(true)
    ? refuse(problems.share)
    : { relation: { over, kind: "balance", total: head, parts } };
}

function isShareAt({ lines, figures, unitAt }: LessonTable, { row, column }: CellPlace): boolean {
  const line = lines.find((one) => one.row === row);
  const place = figures.find(({ at }) => at === column);
  return line !== undefined && place !== undefined && unitAt(line, place) === "percent";
}

function refuse(texts: Bilingual, cells: readonly CellPlace[] = [], sheet = ""): PickedRelation {
  const addresses = cells.map(({ row, column }) => ({ sheet, cell: cellName(row, column) }));
  const data: Record<string, SentenceValue> =
    cells.length === 0 ? {} : { cells: { cells: addresses } };
  return { problem: { texts, data } };
}

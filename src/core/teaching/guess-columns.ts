import { headedColumns } from "../forms/recognition/find-headings";
import type { HeadedColumn } from "../forms/recognition/find-headings";
import type { FormUnit } from "../forms/form";
import { readSheetUnit } from "../forms/recognition/read-unit";
import type { SheetGrid } from "../forms/recognition/sheet-grid";
import { foldText } from "../sheet/fold-text";
import { isPercentFormat, decimalsOf } from "../sheet/number-format";
import { isDateFormat } from "../sheet/is-date-format";
import { isBlank } from "../sheet/snapshot";
import { firstBodyRow } from "./find-lesson-headings";
import { headingTexts } from "./heading-texts";
import type { LessonColumn, RowSpan } from "./lesson";
import { isNumberLike } from "./number-like";
import { plainNumber, plainQuantity, unitInWords, unitPrinted } from "./unit-words";

/** Rows that are looked at to tell what a column holds. */
const MOST_ROWS = 300;
const ORDINAL = /^(?:stt|so s?tt|so thu tu|thu tu|tt)$/;
const UNIT = /^don vi tinh$/;
const NOTE = /^(?:ghi chu|chu thich|giai trinh|nhan xet|li do|ly do|can cu)\b/;
/** A column of units as well as one of agencies, by what stands in it. */
const MAYBE_UNIT = /^don vi$/;
/** What a number row says of shares: "5=3/1". */
const DIVIDED = /=\s*\d+\s*[/:]\s*\d+/;
const COMPARED = /\bso (?:sanh|voi)\b/;
const DIFFERENCE = /±|chenh lech|\btang\b|\bgiam\b|tuyet doi/;
const CODE = /^ma(?: so| don vi| chi tieu| dinh danh)?$/;
const UNIT_LINE = /(?:đơn vị(?: tính)?|đvt)\s*:\s*([^;()\n]+)/i;

/** What stands below the headings of a column. */
interface Content {
  readonly headed: HeadedColumn;
  readonly numbers: number;
  readonly words: number;
  /** Different texts. */
  readonly texts: ReadonlySet<string>;
  readonly dates: number;
  /** Its whole numbers, from top to bottom. */
  readonly counted: readonly number[];
}

/** The columns under a heading block with what each seems to be; without a heading it is left out. */
export function guessColumns(
  grid: SheetGrid,
  headings: RowSpan,
  title: string
): readonly LessonColumn[] {
  const rows = { top: headings.first, bottom: headings.last };
  const from = firstBodyRow(grid, headings);
  const contents = headedColumns(grid, rows).map((headed) => contentOf(grid, headed, from));
  const label = labelColumn(contents);
  const roles = contents.map((content) => [content, roleOf(content, label)] as const);
  const hasUnits = roles.some(([, role]) => role === "unit");
  return roles.map(([{ headed }, role]): LessonColumn => {
    const at = headed.column;
    if (role !== "figure") return { at, role, unit: null };
    const own = shareOrNull(grid, { headings, at, from });
    const unit = own ?? (hasUnits ? null : unitOfColumn(grid, { headings, at, title, from }));
    return { at, role, unit };
  });
}

function contentOf(grid: SheetGrid, headed: HeadedColumn, from: number): Content {
  let [numbers, words, dates] = [0, 0, 0];
  const texts = new Set<string>();
  const counted: number[] = [];
  const last = lastRow(grid, from);
  for (let row = from; row <= last; row += 1) {
    const cell = grid.sheet.rows[row]?.[headed.column];
    if (cell === undefined || isBlank(cell)) continue;
    if (isNumberLike(cell)) numbers += 1;
    else if (isDateFormat(cell.format)) dates += 1;
    else if (/\p{L}/u.test(String(cell.value))) words += 1;
    const text = grid.textSeen(row, headed.column);
    if (/^\d+$/.test(text)) counted.push(Number(text));
    texts.add(text);
  }
  return { headed, numbers, words, texts, dates, counted };
}

/** The last row with a number: what stands below are notes and signatures. */
function lastRow({ sheet, used }: SheetGrid, from: number): number {
  const rows = sheet.rows.slice(from, from + MOST_ROWS);
  const last = rows.map((cells) => cells.some(isNumberLike)).lastIndexOf(true);
  return last < 0 ? Math.min(used?.bottom ?? -1, from + MOST_ROWS) : from + last;
}

const headingOf = ({ headed }: Content): string => headed.path.at(-1) ?? "";

/** Of the columns of words the one that says most, and the leftmost of equals. */
function labelColumn(contents: readonly Content[]): Content | undefined {
  const possible = contents.filter((content) => {
    return roleByHeading(content) === null;
  });
  const isWords = ({ words, numbers }: Content): boolean => words > 0 && words >= numbers;
  const firstFigure = possible.findIndex(({ numbers, words }) => numbers > words);
  const before = possible.filter((_, index) => firstFigure < 0 || index < firstFigure);
  const sizeOf = ({ texts }: Content): number => texts.size;
  const [best] = before.filter(isWords).sort((left, right) => sizeOf(right) - sizeOf(left));
  return best ?? possible.find(isWords) ?? possible[0];
}

function roleOf(content: Content, label: Content | undefined): LessonColumn["role"] {
  if (content === label) return "label";
  const told = roleByHeading(content);
  if (told !== null) return told;
  const isBefore = label !== undefined && content.headed.column < label.headed.column;
  if (isBefore && isCountingUp(content)) return "ordinal";
  return Math.max(content.words, content.dates) > content.numbers ? "note" : "figure";
}

function roleByHeading(content: Content): LessonColumn["role"] | null {
  const heading = headingOf(content);
  if (ORDINAL.test(heading)) return "ordinal";
  if (UNIT.test(heading) || (MAYBE_UNIT.test(heading) && areUnits(content))) return "unit";
  return NOTE.test(heading) || CODE.test(heading) ? "note" : null;
}

/** Most of its texts are units that everybody knows. */
function areUnits({ texts }: Content): boolean {
  const known = [...texts].filter((text) => typeof unitPrinted(text) === "string");
  return known.length > 0 && known.length * 2 >= texts.size;
}

/** 1, 2, 3 … with or without letters between them, or nothing at all. */
function isCountingUp({ numbers, counted }: Content): boolean {
  const steps = counted.filter(
    (value, index) => value === 1 || value === (counted[index - 1] ?? 0) + 1
  );
  return numbers === 0 || steps.length * 2 > counted.length;
}

interface Column {
  readonly headings: RowSpan;
  readonly at: number;
  readonly from: number;
}

/** Percent where the heading says so, or where the cells show it. */
function shareOrNull(grid: SheetGrid, column: Column): "percent" | null {
  const texts = headingTexts(grid, column.headings, column.at);
  const isCounted = /^số\s/iu.test(texts.at(-1) ?? "");
  const isSaid = (isCounted ? [] : texts).some((text) => unitInWords(text) === "percent");
  if (isSaid || isCompared(texts) || isDivided(grid, column)) return "percent";
  const cells = filledCells(grid, column);
  const shares = cells.filter(
    ({ value, format }) => isPercentFormat(format) || String(value).trim().endsWith("%")
  );
  return cells.length > 0 && shares.length * 2 > cells.length ? "percent" : null;
}

/** "So sánh TH/DT", but for the difference of the two. */
function isCompared(texts: readonly string[]): boolean {
  const folded = foldText(texts.join(" "));
  return COMPARED.test(folded) && !DIFFERENCE.test(folded);
}

function isDivided(grid: SheetGrid, { headings, at, from }: Column): boolean {
  for (let row = headings.first; row < from; row += 1)
    if (DIVIDED.test(grid.textSeen(row, at))) return true;
  return false;
}

function filledCells(grid: SheetGrid, { at, from }: Column) {
  const rows = grid.sheet.rows.slice(from, lastRow(grid, from) + 1);
  return rows.flatMap((cells) => {
    const cell = cells[at];
    return cell === undefined || !isNumberLike(cell) ? [] : [cell];
  });
}

/** In order: its innermost heading, the line above the table, the groups over it, the title. */
function unitOfColumn(grid: SheetGrid, column: Column & { readonly title: string }): FormUnit {
  const texts = headingTexts(grid, column.headings, column.at);
  const [inner = "", ...outer] = [...texts].reverse();
  const unit =
    notShare(unitInWords(inner)) ??
    sheetUnit(grid, column.headings.first) ??
    outer.reduce<FormUnit | null>((found, text) => found ?? notShare(unitInWords(text)), null) ??
    notShare(unitInWords(column.title)) ??
    plainNumber;
  return hasFractions(grid, column) ? withFractions(unit) : unit;
}

const notShare = (unit: FormUnit | null): FormUnit | null => (unit === "percent" ? null : unit);

function hasFractions(grid: SheetGrid, column: Column): boolean {
  const numbers = filledCells(grid, column).map(({ value }) => value);
  const fractions = numbers.filter((value) => typeof value === "number" && decimalsOf(value) > 0);
  return fractions.length * 3 > numbers.length;
}

/** What has fractions is no count; money of larger units has them by right. */
function withFractions(unit: FormUnit): FormUnit {
  return typeof unit === "string" && /Dong$/.test(unit) ? unit : plainQuantity;
}

/** "Đơn vị tính: …" above the table, whatever it names. */
function sheetUnit(grid: SheetGrid, above: number): FormUnit | null {
  const known = readSheetUnit(grid, above);
  if (known !== null) return unitPrinted(known.name.vi);
  for (let row = above - 1; row >= 0; row -= 1)
    for (let column = 0; column < (grid.sheet.rows[row]?.length ?? 0); column += 1) {
      const text = UNIT_LINE.exec(grid.textSeen(row, column))?.[1] ?? "";
      if (/đơn vị tính|đvt/i.test(grid.textSeen(row, column)) && text !== "")
        return unitPrinted(text);
    }
  return null;
}

import type { Bilingual } from "../../figures/bilingual";
import type { Figure, FigureId, Gap, GapReason } from "../../figures/figure";
import { units } from "../../figures/unit";
import type { Unit } from "../../figures/unit";
import { cellName } from "../../sheet/address";
import { readNumber } from "../../sheet/read-number";
import type { Reading } from "../../sheet/reading";
import { figureId } from "../figure-id";
import type { TableFit } from "../recognition/find-tables";
import type { FormColumn } from "../form";
import { unitNamed } from "../form-unit";
import { readTrailingMoney, readUnit } from "../recognition/read-unit";
import type { SheetGrid } from "../recognition/sheet-grid";
import type { TableRow } from "../table-row";

/** A table that was found, its rows, and the prefix of its ids. */
export interface ReadTable {
  readonly grid: SheetGrid;
  readonly fit: TableFit;
  readonly rows: readonly TableRow[];
  readonly prefix: string;
}

/** A column of figures. */
export interface FigurePlace {
  readonly column: FormColumn;
  readonly at: number;
  /** The unit of money behind its heading. */
  readonly headingUnit: Unit | null;
  /** The unit that stands above the table. */
  readonly sheetUnit: Unit | null;
}

/** A row with what was read off it. */
export interface RowRead {
  readonly of: TableRow;
  readonly entries: readonly (Figure | Gap)[];
  /** One for each column of figures; null where the row promises none there. */
  readonly ids: readonly (FigureId | null)[];
}

/** A figure that the table promises, before its cell is read. */
interface Place {
  readonly id: string;
  readonly label: Bilingual;
  readonly unit: Unit;
  /** A difference, which may be below zero. */
  readonly isSigned: boolean;
  readonly row: number | null;
  readonly column: number;
}

const LONGEST_LABEL = 64;
/** "100%", "01", "1.573": no words, for words make a remark of a number. */
const BARE_ANSWER = /^\d[\d.,]*\s?%?$/;
const MONEY = [units.dong, units.thousandDong, units.millionDong, units.billionDong];

/** Reads the figures that one row promises in these columns. */
export function figuresOfRow(
  table: ReadTable,
  row: TableRow,
  columns: readonly FigurePlace[]
): RowRead {
  const entries: (Figure | Gap)[] = [];
  const ids = columns.map((place): FigureId | null => {
    const { column, at } = place;
    if (!isPromised(table, row, place)) return null;
    const id = figureId(table.prefix, row.id, column.id);
    const unit = unitOf(table, row, place);
    const isSigned = column.isSigned === true;
    const label = labelOf(row, column);
    entries.push(readPlace(table, { id, label, unit, isSigned, row: row.row, column: at }));
    return id;
  });
  return { of: row, entries, ids };
}

/**
 * A list prints shares where it likes, so its share column promises only what is typed. A row of
 * shares has one figure. A total row that is not there promises the columns that the form requires.
 */
function isPromised(
  { grid, fit }: ReadTable,
  row: TableRow,
  { column, at }: { readonly column: FormColumn; readonly at: number }
): boolean {
  const { kind } = fit.compiled.form.rows;
  if (row.isShare) return column.id === "" || column.unit !== "percent";
  if (row.row === null) return column.isRequired === true;
  if (kind === "open" || column.unit !== "percent") return true;
  return grid.textSeen(row.row, at) !== "" || grid.cellSeen(row.row, at)?.error !== undefined;
}

/** In order: what the form fixes for the column, what the row prints, what form and sheet say. */
function unitOf(table: ReadTable, row: TableRow, place: FigurePlace): Unit {
  const { column, sheetUnit } = place;
  const printed = printedUnit(table, row, place);
  const key = row.isShare ? "percent" : (column.unit ?? row.unit);
  if (key === undefined) return printed ?? sheetUnit ?? noUnit(table.fit, row, column);
  const declared = unitNamed(key);
  const named = printed ?? (declared.measure === "money" ? sheetUnit : null);
  return named?.measure === declared.measure ? named : declared;
}

/**
 * The unit that the row prints in a column of units or behind its label ("Tổng thu (triệu đồng)"),
 * else the one behind the heading of the column. None speaks of columns with a unit of their own,
 * but for the scale of money.
 */
function printedUnit(
  { grid, fit }: ReadTable,
  { row }: TableRow,
  { column, headingUnit: ofHeading }: FigurePlace
): Unit | null {
  const isFixed = column.unit !== undefined && unitNamed(column.unit).measure !== "money";
  if (row === null || isFixed) return null;
  const seen = (role: FormColumn["role"]): string => {
    const [place] = placesOf(fit, role);
    return place === undefined ? "" : grid.textSeen(row, place);
  };
  const typed = column.unit === undefined ? readUnit(seen("unit")) : null;
  return typed ?? readTrailingMoney(seen("label")) ?? ofHeading;
}

function placesOf({ columns }: TableFit, role: FormColumn["role"]): readonly number[] {
  return [...columns].flatMap(([column, at]) => (column.role === role ? [at] : []));
}

function noUnit({ compiled }: TableFit, row: TableRow, column: FormColumn): never {
  throw new Error(
    `Form ${compiled.form.id}: row "${row.id}" and column "${column.id}" have no unit.`
  );
}

function labelOf({ id, name }: TableRow, column: FormColumn): Bilingual {
  if (column.id === "") return { vi: cut(name.vi), en: cut(name.en) };
  if (id === "") return { vi: cut(column.name.vi), en: cut(column.name.en) };
  return { vi: cut(`${name.vi}, ${column.name.vi}`), en: cut(`${name.en}, ${column.name.en}`) };
}

function cut(text: string): string {
  return text.length <= LONGEST_LABEL ? text : `${text.slice(0, LONGEST_LABEL - 1)}…`;
}

function readPlace(table: ReadTable, place: Place): Figure | Gap {
  const { grid } = table;
  const { id, label, row, column } = place;
  const sheet = grid.sheet.name;
  if (row === null) {
    return {
      kind: "gap",
      id,
      label,
      unit: place.unit,
      origin: { sheet, cell: null },
      reason: "blank",
      printed: "",
    };
  }
  const cell = isOwnCell(table, row, column) ? grid.sheet.rows[row]?.[column] : undefined;
  const reading = readNumber(cell, place.unit.measure, { scale: place.unit.scale });
  const answer = reading.kind === "blank" ? answerInNotes(table, place) : null;
  if (answer !== null) return answer;
  const unit = unitAsTyped(reading, place.unit);
  const origin = { sheet, cell: cellName(row, column) };
  if (reading.kind === "number") {
    const formula = cell?.formula === undefined ? {} : { formula: cell.formula };
    const sign = place.isSigned ? ({ isSigned: true } as const) : {};
    const figure = { id, label, value: reading.value, unit, origin, reading };
    return { kind: "figure", ...figure, ...formula, ...sign };
  }
  const { reason, printed } = gapOf(table, reading, { row, column });
  return { kind: "gap", id, label, unit, origin, reason, printed };
}

/** A number that was written in the column of notes, and nothing else with it; told as likely. */
function answerInNotes({ grid, fit }: ReadTable, place: Place): Figure | null {
  const { id, label, unit, row } = place;
  const [, at] = [...fit.columns].find(([{ answers }]) => answers === true) ?? [];
  if (row === null || at === undefined) return null;
  const reading = readNumber(grid.cellSeen(row, at), unit.measure, { scale: unit.scale });
  if (reading.kind !== "number" || reading.sureness !== "certain") return null;
  if (!BARE_ANSWER.test(reading.printed)) return null;
  const origin = { sheet: grid.sheet.name, cell: cellName(row, at) };
  const likely = { ...reading, sureness: "likely" } as const;
  return { kind: "figure", id, label, value: reading.value, unit, origin, reading: likely };
}

/** "150 triệu" in a column of đồng is 150 in million đồng. */
function unitAsTyped(reading: Reading, unit: Unit): Unit {
  if (reading.kind !== "number" || reading.scale === undefined) return unit;
  return MONEY.find(({ scale }) => scale === reading.scale) ?? unit;
}

/** A number merged over several figure columns belongs to none of them alone. */
function isOwnCell({ grid, fit }: ReadTable, row: number, column: number): boolean {
  const merge = grid.mergeAt(row, column);
  if (merge === null) return true;
  const covered = [...fit.columns].filter(
    ([{ role }, at]) => role === "figure" && merge.left <= at && at <= merge.right
  );
  return covered.length < 2;
}

function gapOf(
  { grid }: ReadTable,
  reading: Exclude<Reading, { kind: "number" }>,
  { row, column }: { readonly row: number; readonly column: number }
): { readonly reason: GapReason; readonly printed: string } {
  const seen = grid.textSeen(row, column);
  if (reading.kind === "blank") {
    if (reading.way !== "empty") return { reason: "dash", printed: reading.printed };
    return { reason: seen === "" ? "blank" : "unreadable", printed: seen };
  }
  const isKnown = reading.reason === "error-value" || reading.reason === "not-calculated";
  return { reason: isKnown ? reading.reason : "unreadable", printed: reading.printed };
}

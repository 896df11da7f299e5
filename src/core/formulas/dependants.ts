import type { Cell, DefinedName, SheetRow, WorkbookSnapshot } from "../sheet/snapshot";
import type { CellPlace } from "../sheet/address";
import type { FormulaReads } from "./formula-reads";
import { readsOfFormula } from "./formula-reads";
import { placeKey } from "./place";
import type { ReadingsByRow } from "./readings-by-row";
import { makeReadingsByRow } from "./readings-by-row";

/** A formula of a workbook. Excel tells sheets apart without regard to case: this name is in small letters. */
export interface FormulaAt extends CellPlace {
  readonly sheet: string;
}

/**
 * Who reads whom in a workbook. It is made once and then follows from snapshot to snapshot by what
 * differs: rows that are the same objects are not looked at.
 */
export interface Dependants {
  follow(snapshot: WorkbookSnapshot): void;
  /**
   * A way to ask which formulas name a cell, alone or within a range; those that rove are not among
   * them. What it told of one cell it need not tell again of the next: of thousands of cells under
   * thousands of running totals no one wants to hear every pair.
   */
  askReaders(): (place: FormulaAt) => readonly FormulaAt[];
  /** The formulas that may read any cell. */
  roving(): Iterable<FormulaAt>;
  /** The formulas that have no result. */
  uncalculated(): Iterable<FormulaAt>;
}

/** A formula of which the index knows. */
interface Reader extends FormulaAt {
  /** Readings of a formula that is no more are swept out when somebody comes upon them. */
  isGone: boolean;
}

interface KnownSheet {
  rows: readonly SheetRow[];
  readonly readers: Map<number, Reader>;
  /** Of the cells of this sheet. */
  readonly readings: ReadingsByRow<Reader>;
}

const NO_ROW: SheetRow = [];
const hasNoResult = ({ value, error }: Cell): boolean => value === null && error === undefined;

export function makeDependants(): Dependants {
  return new Index();
}

class Index implements Dependants {
  private readonly sheets = new Map<string, KnownSheet>();
  private names: readonly DefinedName[] = [];
  private readonly rovers = new Set<Reader>();
  private readonly open = new Set<Reader>();

  follow({ sheets, definedNames }: WorkbookSnapshot): void {
    const rowsOf = new Map(sheets.map(({ name, rows }) => [name.toLowerCase(), rows]));
    const isRenamed = definedNames !== this.names;
    for (const sheet of this.sheets.keys())
      if (isRenamed || !rowsOf.has(sheet)) this.followRows(sheet, []);
    this.names = definedNames;
    for (const [sheet, rows] of rowsOf) this.followRows(sheet, rows);
  }

  askReaders(): ReturnType<Dependants["askReaders"]> {
    const asked = new Map<string, Set<number>>();
    return ({ sheet, row, column }) => {
      const bySheet = asked.get(sheet) ?? new Set<number>();
      asked.set(sheet, bySheet);
      return this.sheets.get(sheet)?.readings.at(row, column, bySheet) ?? [];
    };
  }

  roving(): Iterable<FormulaAt> {
    return this.rovers;
  }

  uncalculated(): Iterable<FormulaAt> {
    return this.open;
  }

  private sheetNamed(sheet: string): KnownSheet {
    const known = this.sheets.get(sheet);
    if (known !== undefined) return known;
    const isThere = ({ isGone }: Reader): boolean => !isGone;
    const added: KnownSheet = {
      rows: [],
      readers: new Map(),
      readings: makeReadingsByRow(isThere),
    };
    this.sheets.set(sheet, added);
    return added;
  }

  private followRows(sheet: string, rows: readonly SheetRow[]): void {
    const known = this.sheetNamed(sheet);
    const { rows: before } = known;
    if (before === rows) return;
    const length = Math.max(before.length, rows.length);
    for (let row = 0; row < length; row += 1) {
      const [old, now] = [before[row] ?? NO_ROW, rows[row] ?? NO_ROW];
      if (old === now) continue;
      const width = Math.max(old.length, now.length);
      for (let column = 0; column < width; column += 1)
        if (old[column] !== now[column])
          this.followCell({ sheet, row, column }, old[column], now[column]);
    }
    known.rows = rows;
  }

  private followCell(at: FormulaAt, before: Cell | undefined, after: Cell | undefined): void {
    const { readers } = this.sheetNamed(at.sheet);
    const key = placeKey(at.row, at.column);
    const known = readers.get(key);
    const stays = before?.formula === after?.formula ? known : undefined;
    if (known !== stays && known !== undefined) this.forget(known);
    if (after?.formula === undefined) return;
    const reader = stays ?? this.learn(at, after.formula);
    readers.set(key, reader);
    if (hasNoResult(after)) this.open.add(reader);
    else this.open.delete(reader);
  }

  private forget(reader: Reader): void {
    reader.isGone = true;
    this.sheets.get(reader.sheet)?.readers.delete(placeKey(reader.row, reader.column));
    this.rovers.delete(reader);
    this.open.delete(reader);
  }

  private learn(at: FormulaAt, formula: string): Reader {
    const reader: Reader = { ...at, isGone: false };
    const reads: FormulaReads = readsOfFormula(formula, at.sheet, this.names);
    for (const { sheet, area } of reads.areas)
      this.sheetNamed(sheet?.toLowerCase() ?? at.sheet).readings.add(area, reader);
    if (reads.roves) this.rovers.add(reader);
    return reader;
  }
}

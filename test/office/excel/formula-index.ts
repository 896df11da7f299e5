import type { Area } from "../../../src/core/sheet/snapshot";
import { oneCell, rowCount, touches } from "./area";
import type { FormulaNode } from "./formula";
import { leavesOf, parseFormula } from "./formula";
import type { SheetState, WorkbookState } from "./sheet-state";

/** A formula cell and what it looks at. */
export interface FormulaCell {
  /** Key of its sheet, see `sheetKey`. */
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** Null where the formula is beyond the grammar of the simulation: its value stays as it came. */
  readonly tree: FormulaNode | null;
  readonly sources: readonly Source[];
}

interface Source {
  readonly sheet: string;
  readonly area: Area;
}

/** Names of sheets do not differ by case. */
export const sheetKey = (name: string): string => name.toLowerCase();

/** Beyond this many rows an area is kept in a list of its own instead of under each of its rows. */
const TALL = 256;

interface Watchers {
  readonly byRow: Map<number, Set<FormulaCell>>;
  readonly tall: Set<FormulaCell>;
}

/** Which formulas a workbook holds, and which of them look at a given cell. */
export class FormulaIndex {
  private readonly cells = new Map<string, Map<string, FormulaCell>>();
  private readonly watchers = new Map<string, Watchers>();
  private readonly trees: Map<string, FormulaNode | null>;
  private readonly names: ReadonlyMap<string, FormulaNode | null>;

  /** `trees` keeps parsed formulas from one index to the next. */
  constructor(state: WorkbookState, trees = new Map<string, FormulaNode | null>()) {
    this.trees = trees;
    this.names = new Map(
      state.names.map(({ name, refersTo }) => [name.toLowerCase(), this.parse(refersTo)])
    );
    for (const sheet of state.sheets) this.addSheet(sheet);
  }

  named(name: string): FormulaNode | null {
    return this.names.get(name.toLowerCase()) ?? null;
  }

  at(sheet: string, row: number, column: number): FormulaCell | undefined {
    return this.cells.get(sheet)?.get(placeKey(row, column));
  }

  all(): readonly FormulaCell[] {
    return [...this.cells.values()].flatMap((sheet) => [...sheet.values()]);
  }

  /** Takes note that a cell got a formula (without `=`), or that it has none any more. */
  set(place: { sheet: string; row: number; column: number }, formula: string | undefined): void {
    const { sheet, row, column } = place;
    const old = this.at(sheet, row, column);
    if (old !== undefined) this.forget(old);
    if (formula === undefined) return;
    const tree = this.parse(formula);
    const cell = { sheet, row, column, tree, sources: this.sourcesOf(tree, sheet) };
    const cells = this.cells.get(sheet) ?? new Map<string, FormulaCell>();
    this.cells.set(sheet, cells.set(placeKey(row, column), cell));
    for (const source of cell.sources) this.watch(source, cell);
  }

  /** Formulas that look at some cell of the area. */
  dependentsOf(sheet: string, area: Area): readonly FormulaCell[] {
    const watchers = this.watchers.get(sheet);
    if (watchers === undefined) return [];
    const found = new Set<FormulaCell>();
    const take = (cells: Iterable<FormulaCell>): void => {
      for (const cell of cells)
        if (cell.sources.some((source) => source.sheet === sheet && touches(source.area, area)))
          found.add(cell);
    };
    if (rowCount(area) > watchers.byRow.size)
      for (const cells of watchers.byRow.values()) take(cells);
    else for (let row = area.top; row <= area.bottom; row += 1) take(watchers.byRow.get(row) ?? []);
    take(watchers.tall);
    return [...found];
  }

  private parse(formula: string): FormulaNode | null {
    const text = formula.startsWith("=") ? formula.slice(1) : formula;
    const known = this.trees.get(text);
    if (known !== undefined) return known;
    const tree = parseFormula(text);
    this.trees.set(text, tree);
    return tree;
  }

  private addSheet({ name, rows }: SheetState): void {
    const sheet = sheetKey(name);
    rows.forEach((cells, row) => {
      cells?.forEach((cell, column) => {
        if (cell?.formula !== undefined) this.set({ sheet, row, column }, cell.formula);
      });
    });
  }

  private sourcesOf(tree: FormulaNode | null, home: string, depth = 0): readonly Source[] {
    return leavesOf(tree).flatMap((leaf) => {
      if (leaf.kind === "name")
        return depth > 8 ? [] : this.sourcesOf(this.named(leaf.name), home, depth + 1);
      return [{ sheet: leaf.sheet === null ? home : sheetKey(leaf.sheet), area: leaf.area }];
    });
  }

  private watchersOf(sheet: string): Watchers {
    const watchers = this.watchers.get(sheet) ?? { byRow: new Map(), tall: new Set() };
    this.watchers.set(sheet, watchers);
    return watchers;
  }

  private watch({ sheet, area }: Source, cell: FormulaCell): void {
    const { byRow, tall } = this.watchersOf(sheet);
    if (rowCount(area) > TALL) {
      tall.add(cell);
      return;
    }
    for (let row = area.top; row <= area.bottom; row += 1)
      byRow.set(row, (byRow.get(row) ?? new Set()).add(cell));
  }

  private forget(cell: FormulaCell): void {
    this.cells.get(cell.sheet)?.delete(placeKey(cell.row, cell.column));
    for (const { sheet, area } of cell.sources) {
      const { byRow, tall } = this.watchersOf(sheet);
      tall.delete(cell);
      if (rowCount(area) <= TALL)
        for (let row = area.top; row <= area.bottom; row += 1) byRow.get(row)?.delete(cell);
    }
  }
}

const placeKey = (row: number, column: number): string => `${String(row)},${String(column)}`;

export const placeOf = ({ row, column }: FormulaCell): Area => oneCell(row, column);

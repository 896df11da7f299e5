import type { Area } from "../../../src/core/sheet/snapshot";
import { cellCount } from "./area";
import type { CellValue } from "./cell";
import { sameValue, withContent } from "./cell";
import { UnknownFunction, evaluateFormula } from "./evaluate-formula";
import type { FormulaScope } from "./evaluate-formula";
import type { FormulaNode } from "./formula";
import type { PlacedValue } from "./formula-functions";
import type { FormulaCell, FormulaIndex } from "./formula-index";
import { placeOf, sheetKey } from "./formula-index";
import { VALUE_ERROR, isRange } from "./formula-values";
import type { CellRange, FormulaValue } from "./formula-values";
import type { CellWrite, SheetState, WorkbookState } from "./sheet-state";
import { cellOf, cellsIn, valueOf, writeCells } from "./sheet-state";
import type { Locale } from "./typed-text";

export interface Calculated {
  readonly state: WorkbookState;
  /** Formula cells that were calculated, whether or not their value came out another. */
  readonly cells: readonly FormulaCell[];
  /** Formula cells that look at themselves, straight or around a corner; Excel gives them 0. */
  readonly circular: readonly FormulaCell[];
}

/** The workbook after these formulas and all that depend on them were calculated. */
export function calculate(
  state: WorkbookState,
  index: FormulaIndex,
  asked: { readonly cells: readonly FormulaCell[]; readonly locale: Locale }
): Calculated {
  const { ordered, circular } = inOrder(asked.cells, index);
  if (ordered.length + circular.length === 0) return { state, cells: [], circular };
  const board = new ResultBoard(state, index, asked.locale);
  for (const cell of circular) board.put(cell, 0);
  for (const cell of ordered) board.evaluate(cell);
  return { state: board.finish(), cells: [...ordered, ...circular], circular };
}

/** The value of a formula that stands in no cell, such as a rule's, as seen from a sheet. */
export function evaluateOn(
  state: WorkbookState,
  index: FormulaIndex,
  asked: { readonly sheet: string; readonly tree: FormulaNode; readonly locale: Locale }
): CellValue {
  const board = new ResultBoard(state, index, asked.locale);
  return evaluateFormula(asked.tree, board.scopeOf(asked));
}

/** Formulas that must be calculated after a change of these cells. */
export function touchedFormulas(
  index: FormulaIndex,
  sheet: string,
  areas: readonly Area[]
): readonly FormulaCell[] {
  const key = sheetKey(sheet);
  return [...new Set(areas.flatMap((area) => index.dependentsOf(key, area)))];
}

/** The given formulas and their dependents, sources first; what stands in a circle apart. */
function inOrder(
  seeds: readonly FormulaCell[],
  index: FormulaIndex
): { readonly ordered: readonly FormulaCell[]; readonly circular: readonly FormulaCell[] } {
  const dependents = dependentsOfAll(seeds, index);
  const waitsFor = new Map<FormulaCell, number>();
  for (const next of dependents.values())
    for (const cell of next) waitsFor.set(cell, (waitsFor.get(cell) ?? 0) + 1);
  const ordered: FormulaCell[] = [];
  const release = (done: FormulaCell): readonly FormulaCell[] =>
    (dependents.get(done) ?? []).filter((dependent) => {
      const left = (waitsFor.get(dependent) ?? 0) - 1;
      waitsFor.set(dependent, left);
      return left === 0;
    });
  const follow = (ready: FormulaCell[]): void => {
    for (let cell = ready.pop(); cell !== undefined; cell = ready.pop()) {
      ordered.push(cell);
      ready.push(...release(cell));
    }
  };
  follow([...dependents.keys()].filter((cell) => !waitsFor.has(cell)));
  const done = new Set(ordered);
  const circular = circlesIn(
    [...dependents.keys()].filter((cell) => !done.has(cell)),
    dependents
  );
  const inCircle = new Set(circular);
  follow(circular.flatMap(release).filter((cell) => !inCircle.has(cell)));
  return { ordered, circular };
}

type Dependents = ReadonlyMap<FormulaCell, readonly FormulaCell[]>;

function dependentsOfAll(seeds: readonly FormulaCell[], index: FormulaIndex): Dependents {
  const dependents = new Map<FormulaCell, readonly FormulaCell[]>();
  const queue = [...seeds];
  for (let cell = queue.pop(); cell !== undefined; cell = queue.pop()) {
    if (dependents.has(cell)) continue;
    const next = index.dependentsOf(cell.sheet, placeOf(cell));
    dependents.set(cell, next);
    queue.push(...next);
  }
  return dependents;
}

/** The cells from which one comes back to where one began. Those behind a circle are not in it. */
function circlesIn(cells: readonly FormulaCell[], dependents: Dependents): readonly FormulaCell[] {
  let left = new Set(cells);
  for (let before = -1; before !== left.size;) {
    before = left.size;
    const leadsOn = (cell: FormulaCell): boolean =>
      (dependents.get(cell) ?? []).some((next) => left.has(next));
    left = new Set([...left].filter(leadsOn));
  }
  return [...left].filter((start) => {
    const seen = new Set<FormulaCell>();
    const queue = [...(dependents.get(start) ?? [])];
    for (let cell = queue.pop(); cell !== undefined; cell = queue.pop()) {
      if (cell === start) return true;
      if (seen.has(cell) || !left.has(cell)) continue;
      seen.add(cell);
      queue.push(...(dependents.get(cell) ?? []));
    }
    return false;
  });
}

/** Results while they are worked out, laid over the values of the workbook. */
class ResultBoard {
  private readonly results = new Map<string, Map<number, Map<number, CellValue>>>();
  private readonly sheets: ReadonlyMap<string, SheetState>;

  constructor(
    private readonly state: WorkbookState,
    private readonly index: FormulaIndex,
    private readonly locale: Locale
  ) {
    this.sheets = new Map(state.sheets.map((sheet) => [sheetKey(sheet.name), sheet]));
  }

  /** A function that the simulation lacks leaves the value as Excel once gave it. */
  evaluate(cell: FormulaCell): void {
    if (cell.tree === null) return;
    try {
      this.put(cell, evaluateFormula(cell.tree, this.scopeOf(cell)));
    } catch (error) {
      if (!(error instanceof UnknownFunction)) throw error;
    }
  }

  put({ sheet, row, column }: FormulaCell, value: CellValue): void {
    const rows = this.results.get(sheet) ?? new Map<number, Map<number, CellValue>>();
    const cells = rows.get(row) ?? new Map<number, CellValue>();
    this.results.set(sheet, rows.set(row, cells.set(column, value)));
  }

  finish(): WorkbookState {
    const sheets = this.state.sheets.map((sheet) => {
      const rows = this.results.get(sheetKey(sheet.name));
      return rows === undefined ? sheet : writeCells(sheet, resultsOf(sheet, rows));
    });
    return { ...this.state, sheets };
  }

  private valueAt(sheet: string, row: number, column: number): CellValue {
    const result = this.results.get(sheet)?.get(row)?.get(column);
    if (result !== undefined) return result;
    const state = this.sheets.get(sheet);
    return state === undefined ? null : valueOf(state, row, column);
  }

  private *cells({ sheet, area }: CellRange): Generator<PlacedValue> {
    const state = this.sheets.get(sheetKey(sheet));
    if (state === undefined) return;
    const results = this.results.get(sheetKey(sheet));
    for (const { row, column, cell } of cellsIn(state, area)) {
      const value = results?.get(row)?.get(column) ?? cell.value;
      if (value !== null) yield { row, column, value };
    }
  }

  scopeOf({ sheet }: { readonly sheet: string }): FormulaScope {
    return {
      sheet,
      locale: this.locale,
      cells: (range) => this.cells(range),
      cell: (name, row, column) => this.valueAt(sheetKey(name), row, column),
      single: (value) => this.single(value),
      hasSheet: (name) => this.sheets.has(sheetKey(name)),
      named: (name) => this.index.named(name),
    };
  }

  private single(value: FormulaValue): CellValue {
    if (!isRange(value)) return value;
    const { sheet, area } = value.range;
    return cellCount(area) === 1 ? this.valueAt(sheetKey(sheet), area.top, area.left) : VALUE_ERROR;
  }
}

function* resultsOf(
  sheet: SheetState,
  rows: ReadonlyMap<number, ReadonlyMap<number, CellValue>>
): Generator<CellWrite> {
  for (const [row, cells] of rows)
    for (const [column, value] of cells) {
      const cell = cellOf(sheet, row, column);
      if (cell === undefined || sameValue(cell.value, value)) continue;
      yield { row, column, cell: withContent(cell, { value, formula: cell.formula }) };
    }
}

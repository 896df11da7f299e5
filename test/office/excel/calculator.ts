import { oneCell } from "./area";
import type { Calculated } from "./calculation";
import { calculate, evaluateOn, touchedFormulas } from "./calculation";
import type { CellValue } from "./cell";
import type { FormulaNode } from "./formula";
import { parseFormula } from "./formula";
import type { FormulaCell } from "./formula-index";
import { FormulaIndex, sheetKey } from "./formula-index";
import type { SheetState, WorkbookState } from "./sheet-state";
import { cellOf } from "./sheet-state";
import type { Locale } from "./typed-text";

export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** Keeps the formulas of a workbook in order and calculates those that a change concerns. */
export class Calculator {
  /** `application.calculationMode`; in Manual, what depends on a change waits for `calculateAll`. */
  mode = "Automatic";
  /** Addresses of the circles met last. */
  circular: readonly FormulaCell[] = [];
  private readonly trees = new Map<string, FormulaNode | null>();
  private index: FormulaIndex | null = null;
  private waiting: readonly FormulaCell[] = [];

  constructor(private readonly locale: Locale) {}

  /** After cells of a sheet got other contents. */
  calculateAround(
    state: WorkbookState,
    sheet: SheetState,
    places: readonly CellPlace[]
  ): Calculated {
    const key = sheetKey(sheet.name);
    const index = this.formulas(state);
    for (const { row, column } of places)
      index.set({ sheet: key, row, column }, cellOf(sheet, row, column)?.formula);
    const own = places.flatMap(({ row, column }) => index.at(key, row, column) ?? []);
    const areas = places.map(({ row, column }) => oneCell(row, column));
    const dependents = touchedFormulas(index, sheet.name, areas);
    if (this.mode !== "Manual") return this.calculate(state, [...own, ...dependents]);
    this.waiting = [...this.waiting, ...dependents];
    return this.calculate(state, own);
  }

  /** Every formula, or only those that wait. */
  calculateAll(state: WorkbookState, everything: boolean): Calculated {
    const cells = everything ? this.formulas(state).all() : this.waiting;
    this.waiting = [];
    return this.calculate(state, cells);
  }

  /** The value of a formula (without `=`) that stands in no cell; null where it cannot be read. */
  evaluate(state: WorkbookState, sheet: string, formula: string): CellValue {
    const tree = parseFormula(formula);
    const asked = { sheet, locale: this.locale };
    return tree && evaluateOn(state, this.formulas(state), { ...asked, tree });
  }

  /** Formulas that came without a result, as from a program that does not calculate. */
  calculateNew(state: WorkbookState): Calculated {
    const isNew = state.sheets.some(({ rows }) =>
      rows.some((cells) =>
        cells?.some((cell) => cell?.formula !== undefined && cell.value === null)
      )
    );
    return isNew ? this.calculateAll(state, true) : { state, cells: [], circular: [] };
  }

  /** Sheets, names or places changed: what formulas look at is worked out anew when next needed. */
  forget(): void {
    this.index = null;
    this.waiting = [];
  }

  private formulas(state: WorkbookState): FormulaIndex {
    this.index ??= new FormulaIndex(state, this.trees);
    return this.index;
  }

  private calculate(state: WorkbookState, cells: readonly FormulaCell[]): Calculated {
    const calculated = calculate(state, this.formulas(state), {
      cells: [...new Set(cells)],
      locale: this.locale,
    });
    this.circular = calculated.circular;
    return calculated;
  }
}

import type { Cell, SheetSnapshot, WorkbookSnapshot } from "../sheet/snapshot";
import type { CellValues } from "./cell-values";
import { evaluateFormula } from "./evaluate-formula";
import type { Expression } from "./expression";
import type { FormulaValue } from "./formula-value";
import { parseByShape } from "./parse-by-shape";

/** The formulas of a workbook, each understood once. */
export interface FormulaBook {
  /** Excel tells sheets apart without regard to case. */
  readonly sheetNamed: (name: string) => SheetSnapshot | undefined;
  /** Null for a cell without a formula, or with one that is not understood. */
  readonly expressionOf: (cell: Cell | undefined) => Expression | null;
}

const books = new WeakMap<WorkbookSnapshot, FormulaBook>();

/** A snapshot never changes, so that all rules share one book of its formulas. */
export function formulaBookOf(snapshot: WorkbookSnapshot): FormulaBook {
  const book = books.get(snapshot) ?? makeBook(snapshot);
  books.set(snapshot, book);
  return book;
}

function makeBook({ sheets }: WorkbookSnapshot): FormulaBook {
  const byName = new Map(sheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
  return { sheetNamed: (name) => byName.get(name.toLowerCase()), expressionOf };
}

/** Cells that an edit leaves alone are the same cells in the next snapshot. */
const expressions = new WeakMap<Cell, Expression | null>();

function expressionOf(cell: Cell | undefined): Expression | null {
  if (cell?.formula === undefined) return null;
  const known = expressions.get(cell);
  if (known !== undefined) return known;
  const expression = parseByShape(cell.formula);
  expressions.set(cell, expression);
  return expression;
}

/** What an expression gives on a sheet of the book, over these values. */
export function evaluateIn(
  { sheetNamed }: FormulaBook,
  expression: Expression | null,
  { sheet, values }: { readonly sheet: SheetSnapshot; readonly values: CellValues }
): FormulaValue {
  return evaluateFormula(expression, { sheet, sheetNamed, values });
}

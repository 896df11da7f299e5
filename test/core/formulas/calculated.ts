import { evaluateIn, formulaBookOf } from "../../../src/core/formulas/formula-book";
import type { FormulaValue } from "../../../src/core/formulas/formula-value";
import { shownValues } from "../../../src/core/formulas/make-cell-values";
import { parseFormula } from "../../../src/core/formulas/parse-formula";
import type { SheetSnapshot } from "../../../src/core/sheet/snapshot";
import { buildSnapshot } from "../../support/build-snapshot";

/** What a formula on the first of these sheets gives, in words: `7`, `"a"`, `TRUE`, `#REF!`, `unknown: cycle`. */
export function calculated(formula: string, ...sheets: readonly SheetSnapshot[]): string {
  const [sheet] = sheets;
  if (sheet === undefined) throw new Error("A formula stands on a sheet");
  const book = formulaBookOf(buildSnapshot(sheets));
  return inWords(evaluateIn(book, parseFormula(formula), { sheet, values: shownValues() }));
}

export function inWords(value: FormulaValue): string {
  if (value === null) return "blank";
  if (typeof value === "number") return String(value);
  if (typeof value === "string") return JSON.stringify(value);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return value.kind === "error" ? value.error : `unknown: ${value.reason}`;
}

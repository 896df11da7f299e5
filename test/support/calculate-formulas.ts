import { cellName } from "../../src/core/sheet/address";
import type { Cell, WorkbookSnapshot } from "../../src/core/sheet/snapshot";
import { formulaReferences } from "../../src/core/sheet/formula-references";

/**
 * The snapshot with every formula's result beside it, as Excel would calculate it. Knows + - * /,
 * brackets, SUM and ROUND; throws at anything else.
 */
export function calculateFormulas(snapshot: WorkbookSnapshot): WorkbookSnapshot {
  const calculator = new Calculator(snapshot);
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((cells, row) =>
        cells.map((cell, column) => {
          if (cell?.formula === undefined) return cell;
          const value = calculator.valueAt(sheet.name, cellName(row, column));
          const look = cell.format === undefined ? {} : { format: cell.format };
          return { formula: cell.formula, value, ...look };
        })
      ),
    })),
  };
}

const TOKEN =
  /\s*(?:(\d+(?:\.\d+)?)|((?:'[^']+'!|[\p{L}\d_.]+!)?\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)(?!\()|(SUM|ROUND)|([-+*/(),]))/uy;

class Calculator {
  readonly #cells = new Map<string, Cell>();
  readonly #known = new Map<string, Cell["value"]>();

  constructor({ sheets }: WorkbookSnapshot) {
    for (const { name, rows } of sheets)
      rows.forEach((cells, row) => {
        cells.forEach((cell, column) => {
          if (cell !== undefined) this.#cells.set(`${name}!${cellName(row, column)}`, cell);
        });
      });
  }

  valueAt(sheet: string, name: string): Cell["value"] {
    const address = `${sheet}!${name.replaceAll("$", "")}`;
    const known = this.#known.get(address);
    if (known !== undefined) return known;
    const cell = this.#cells.get(address);
    const value =
      cell?.formula === undefined
        ? (cell?.value ?? null)
        : new Expression(cell.formula, sheet, this).value();
    this.#known.set(address, value);
    return value;
  }
}

/** Values of the cells that an argument names, or the number that it is. */
type Term = { readonly number: number } | { readonly cells: readonly Cell["value"][] };

class Expression {
  #tokens: string[];
  readonly #formula: string;
  readonly #sheet: string;
  readonly #calculator: Calculator;

  constructor(formula: string, sheet: string, calculator: Calculator) {
    this.#formula = formula;
    this.#sheet = sheet;
    this.#calculator = calculator;
    this.#tokens = tokensOf(formula);
  }

  value(): number {
    const value = numberOf(this.#sum());
    if (this.#tokens.length > 0) throw new Error(`Cannot calculate =${this.#formula}`);
    return value;
  }

  #sum(): Term {
    let left = this.#product();
    while (this.#tokens[0] === "+" || this.#tokens[0] === "-") {
      const sign = this.#tokens.shift() === "+" ? 1 : -1;
      left = { number: numberOf(left) + sign * numberOf(this.#product()) };
    }
    return left;
  }

  #product(): Term {
    let left = this.#factor();
    while (this.#tokens[0] === "*" || this.#tokens[0] === "/") {
      const isTimes = this.#tokens.shift() === "*";
      const right = numberOf(this.#factor());
      left = { number: isTimes ? numberOf(left) * right : numberOf(left) / right };
    }
    return left;
  }

  #factor(): Term {
    const token = this.#tokens.shift() ?? "";
    if (token === "(") return this.#bracketed()[0] ?? { number: 0 };
    if (token === "SUM" || token === "ROUND") return call(token, this.#arguments());
    if (/^\d/.test(token)) return { number: Number(token) };
    return { cells: this.#cellsOf(token) };
  }

  #arguments(): readonly Term[] {
    if (this.#tokens.shift() !== "(") throw new Error(`Cannot calculate =${this.#formula}`);
    return this.#bracketed();
  }

  #bracketed(): readonly Term[] {
    const terms = [this.#sum()];
    for (let next = this.#tokens.shift(); next !== ")"; next = this.#tokens.shift()) {
      if (next !== ",") throw new Error(`Cannot calculate =${this.#formula}`);
      terms.push(this.#sum());
    }
    return terms;
  }

  #cellsOf(token: string): readonly Cell["value"][] {
    const [reference] = formulaReferences(token, this.#sheet);
    if (reference === undefined) throw new Error(`Cannot calculate =${this.#formula}`);
    const { sheet, area } = reference;
    const values: Cell["value"][] = [];
    for (let row = area.top; row <= area.bottom; row += 1)
      for (let column = area.left; column <= area.right; column += 1)
        values.push(this.#calculator.valueAt(sheet, cellName(row, column)));
    return values;
  }
}

function tokensOf(formula: string): string[] {
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < formula.length) {
    const at = TOKEN.lastIndex;
    const [match] = TOKEN.exec(formula) ?? [];
    if (match === undefined) throw new Error(`Cannot calculate =${formula} from ${String(at)}`);
    tokens.push(match.trim());
  }
  return tokens;
}

function call(name: "SUM" | "ROUND", terms: readonly Term[]): Term {
  // SUM passes over texts and blanks.
  if (name === "SUM") return { number: terms.reduce((sum, term) => sum + sumOf(term), 0) };
  const [number = 0, decimals = 0] = terms.map(numberOf);
  const power = 10 ** decimals;
  return { number: Math.round((number + 1e-9) * power) / power };
}

const sumOf = (term: Term): number =>
  "number" in term
    ? term.number
    : term.cells.reduce<number>((sum, value) => sum + (typeof value === "number" ? value : 0), 0);

/** A blank is zero; a text would be #VALUE!. */
function numberOf(term: Term): number {
  if ("number" in term) return term.number;
  const [value] = term.cells;
  if (term.cells.length !== 1 || typeof value === "string") throw new Error("#VALUE!");
  return Number(value);
}

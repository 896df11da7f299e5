import { cellName, parseCellName } from "../src/core/sheet/address";
import type { FileCell, SheetDraft, StyledCell } from "../test/support/build-workbook";

/** What is typed over a cell: a number, a formula that begins with "=", or a number with its format. */
export type NewContent = number | string | { readonly value: number; readonly format: string };

/** New contents by cell, such as "TTHC!D15". */
export type Changes = Readonly<Record<string, NewContent>>;

/**
 * Sheets with the changes typed in and every formula's result beside it, as Excel would save them.
 * Knows the formulas of the samples (`SUM(…)`, `ROUND(x/y*100,2)`, `x/y`) and throws at any other,
 * and at a change of a cell that the sheet does not have.
 */
export function calculateSheets(
  sheets: readonly SheetDraft[],
  changes: Changes = {}
): SheetDraft[] {
  const changed = sheets.map((sheet) =>
    mapCells(sheet, (cell, address) => typeIn(cell, changes[address]))
  );
  const known = new Map(changed.flatMap((sheet) => addressesOf(sheet)));
  const unknown = Object.keys(changes).find((address) => !known.has(address));
  if (unknown !== undefined) throw new Error(`The sample has no cell ${unknown}.`);
  return changed.map((sheet) =>
    mapCells(sheet, (cell) =>
      isFormula(cell) ? { ...cell, value: evaluate(cell.formula, sheet.name, known) } : cell
    )
  );
}

type Formula = StyledCell & { readonly formula: string };

const isFormula = (cell: FileCell | undefined): cell is Formula =>
  typeof cell === "object" && cell !== null && cell.formula !== undefined;

function mapCells(
  sheet: SheetDraft,
  change: (cell: FileCell, address: string) => FileCell
): SheetDraft {
  const rows = sheet.rows.map((row, r) =>
    row.map((cell, c) => change(cell, `${sheet.name}!${cellName(r, c)}`))
  );
  return { ...sheet, rows };
}

const addressesOf = (sheet: SheetDraft): [string, FileCell][] =>
  sheet.rows.flatMap((row, r) =>
    row.map((cell, c): [string, FileCell] => [`${sheet.name}!${cellName(r, c)}`, cell])
  );

/** The cell with other content and the same look. */
function typeIn(cell: FileCell, content: NewContent | undefined): FileCell {
  if (content === undefined) return cell;
  const look = typeof cell === "object" && cell !== null ? withoutFormula(cell) : {};
  if (typeof content === "object") return { ...look, ...content };
  return typeof content === "string" && content.startsWith("=")
    ? { ...look, formula: content.slice(1) }
    : { ...look, value: content };
}

const withoutFormula = ({ formula: _formula, ...look }: StyledCell): StyledCell => look;

function evaluate(formula: string, sheet: string, cells: ReadonlyMap<string, FileCell>): number {
  const valueAt = (reference: string): number => {
    const address = reference.includes("!")
      ? reference.replaceAll("'", "")
      : `${sheet}!${reference}`;
    const cell = cells.get(address);
    if (isFormula(cell))
      return evaluate(cell.formula, address.slice(0, address.indexOf("!")), cells);
    const value = typeof cell === "object" ? cell?.value : cell;
    if (typeof value !== "number") throw new Error(`${formula}: ${address} holds no number.`);
    return value;
  };
  const [, sum] = /^SUM\(([^()]+)\)$/.exec(formula) ?? [];
  if (sum !== undefined) return sum.split(",").flatMap(cellsOf).map(valueAt).reduce(add, 0);
  const [, share] = /^ROUND\(([^()]+)\*100,2\)$/.exec(formula) ?? [];
  const [part, whole] = (share ?? formula).split("/");
  if (part === undefined || whole === undefined) throw new Error(`Unknown formula: ${formula}`);
  const ratio = valueAt(part) / valueAt(whole);
  return share === undefined ? ratio : Math.round(ratio * 10_000) / 100;
}

const add = (a: number, b: number): number => a + b;

/** Cells of a range on the formula's own sheet; a single cell may be on another sheet. */
function cellsOf(range: string): string[] {
  if (!range.includes(":")) return [range];
  const [from, to] = range.split(":").map(parseCellName);
  if (from == null || to == null) throw new Error(`Not a range: ${range}`);
  const names: string[] = [];
  for (let row = from.row; row <= to.row; row += 1)
    for (let column = from.column; column <= to.column; column += 1)
      names.push(cellName(row, column));
  return names;
}

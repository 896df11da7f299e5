import type { BlankCell, BlankSheet } from "../../src/core/forms/blanks/blank-sheet";
import { cellName, parseCellName } from "../../src/core/sheet/address";
import type { Cell, SheetSnapshot } from "../../src/core/sheet/snapshot";
import type { FileCell, SheetDraft, StyledCell } from "./build-workbook";

/** What a person types into a blank sheet, by cell name. A formula that she types over is gone. */
export type Typed = Readonly<Record<string, number | string>>;

/** The blank sheet as Excel would show it with this typed in and its formulas calculated. */
export function snapshotOfBlank(blank: BlankSheet, typed: Typed = {}): SheetSnapshot {
  const cells = new Map(
    blank.cells.map((cell) => [cellName(cell.row, cell.column), cell] as const)
  );
  const values = calculate(cells, typed);
  const rows: Cell[][] = emptyRows(blank);
  for (const [name, { row, column, formula, format }] of cells) {
    const line = rows[row] ?? [];
    line[column] = {
      value: values(name),
      ...(formula === undefined || name in typed ? {} : { formula }),
      ...(format === undefined ? {} : { format }),
    };
  }
  return {
    name: blank.name,
    rows: rows.map((row) => Array.from(row)),
    merges: blank.merges,
    hidden: false,
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    isProtected: false,
  };
}

/** As many rows as the sheet has, with nothing in them yet. */
function emptyRows({ cells }: BlankSheet): never[][] {
  return Array.from({ length: Math.max(...cells.map(({ row }) => row)) + 1 }, () => []);
}

type Value = string | number | null;

/** Values by cell name; knows the formulas of blank sheets and throws at any other. */
function calculate(cells: ReadonlyMap<string, BlankCell>, typed: Typed): (name: string) => Value {
  const known = new Map<string, Value>();
  const valueOf = (name: string): Value => {
    const own = typed[name] ?? cells.get(name)?.value;
    if (own !== undefined) return own;
    const formula = cells.get(name)?.formula;
    if (formula === undefined) return null;
    const value = known.get(name) ?? evaluate(formula, valueOf);
    known.set(name, value);
    return value;
  };
  return valueOf;
}

function evaluate(formula: string, valueOf: (name: string) => Value): Value {
  const [, counted, summed] = /^IF\(COUNT\((.+)\)=0,"",SUM\((.+)\)\)$/.exec(formula) ?? [];
  if (counted !== undefined && counted === summed) {
    const numbers = cellsIn(counted)
      .map(valueOf)
      .filter((value) => typeof value === "number");
    return numbers.length === 0 ? "" : numbers.reduce((sum, number) => sum + number, 0);
  }
  const share = /^IF\(OR\((\w+)="",N\((\w+)\)=0\),"",ROUND\(\1\/\2,4\)\)$/.exec(formula);
  if (share !== null) {
    const [part, whole] = [valueOf(share[1] ?? ""), valueOf(share[2] ?? "")];
    const isShare = typeof part === "number" && typeof whole === "number" && whole !== 0;
    return isShare ? Math.round((part / whole) * 10_000 + 1e-9) / 10_000 : "";
  }
  const difference = /^IF\(COUNT\((\w+)\)=0,"",\1-N\((\w+)\)\)$/.exec(formula);
  if (difference !== null) {
    const [whole, other] = [valueOf(difference[1] ?? ""), valueOf(difference[2] ?? "")];
    return typeof whole === "number" ? whole - (typeof other === "number" ? other : 0) : "";
  }
  const ordinal = /^IF\((\w+)="","",COUNTA\((\w+\$\w+:\1)\)\)$/.exec(formula);
  if (ordinal === null) throw new Error(`No formula of a blank sheet: ${formula}`);
  const filled = (name: string): boolean => (valueOf(name) ?? "") !== "";
  if (!filled(ordinal[1] ?? "")) return "";
  return cellsIn((ordinal[2] ?? "").replace("$", "")).filter(filled).length;
}

function cellsIn(list: string): string[] {
  return list.split(",").flatMap((range) => {
    const [from, to] = range.split(":").map(parseCellName);
    if (from == null) throw new Error(`Not a cell: ${range}`);
    const names: string[] = [];
    for (let row = from.row; row <= (to ?? from).row; row += 1)
      for (let column = from.column; column <= (to ?? from).column; column += 1)
        names.push(cellName(row, column));
    return names;
  });
}

const LOOKS: Readonly<Record<BlankCell["look"], Partial<StyledCell>>> = {
  title: { bold: true, size: 14, align: "center", wrap: true },
  caption: { size: 12 },
  heading: { bold: true, align: "center", wrap: true, border: true, fill: "E2EFDA" },
  "number-line": { italic: true, size: 10, align: "center", border: true },
  label: { wrap: true, border: true },
  figure: { align: "right", border: true },
  total: { bold: true, wrap: true, border: true },
};

/** The blank sheet as it is written to a file, formulas not calculated. */
export function draftOfBlank(blank: BlankSheet): SheetDraft {
  const rows: FileCell[][] = emptyRows(blank);
  for (const { row, column, value, formula, format, look, align } of blank.cells) {
    const line = rows[row] ?? [];
    line[column] = {
      ...LOOKS[look],
      ...(align === undefined ? {} : { align }),
      ...(format === undefined ? {} : { format }),
      ...(formula === undefined ? { value: value ?? null } : { formula }),
    };
  }
  return {
    name: blank.name,
    rows,
    merges: blank.merges.map(
      ({ top, left, bottom, right }) => `${cellName(top, left)}:${cellName(bottom, right)}`
    ),
    widths: blank.columnWidths,
    heights: blank.rowHeights ?? {},
    isLandscape: blank.isLandscape ?? false,
  };
}

import type { Bilingual } from "../figures/bilingual";
import { addressText } from "../sheet/address";
import { figuresIn, groupBy } from "./figure-values";
import { findCycles } from "./find-cycles";
import type { Finding } from "./finding";
import type { FormulaCell } from "./formula-cells";
import { formulaCells } from "./formula-cells";
import type { FormulaReference } from "../sheet/formula-references";
import { formulaReferences } from "../sheet/formula-references";
import { makeFinding } from "./make-finding";
import type { Rule, RuleContext } from "./rule";

const messages = {
  itself: {
    vi: "Công thức tính cả chính ô của mình: {{cells}}.",
    en: "The formula counts its own cell: {{cells}}.",
  },
  circle: {
    vi: "Công thức của các ô này tính vòng qua nhau: {{cells}}.",
    en: "The formulas of these cells count each other in a circle: {{cells}}.",
  },
} as const satisfies Record<string, Bilingual>;

/** No formula depends on its own cell, directly or through others. */
export const noCircularTotals: Rule = {
  id: "no-circular-totals",
  title: { vi: "Không có công thức tính vòng", en: "No formula counts itself" },
  messages,
  check: (context) => {
    const cells = formulaCells(context.snapshot);
    const inputs = inputsOf(cells);
    return findCycles(cells, (cell) => inputs.get(cell) ?? []).flatMap((cycle) =>
      tell(cycle, context)
    );
  },
};

/** For every formula, the formula cells that it names; cells with typed values lead nowhere. */
function inputsOf(cells: readonly FormulaCell[]): ReadonlyMap<FormulaCell, readonly FormulaCell[]> {
  const columns = columnsOf(cells);
  return new Map(
    cells.map((cell) => {
      const references = formulaReferences(cell.formula, cell.sheet);
      return [cell, references.flatMap((reference) => formulasIn(reference, columns))];
    })
  );
}

/** Formulas of one column by row. */
type Column = ReadonlyMap<number, FormulaCell>;

function columnsOf(cells: readonly FormulaCell[]): ReadonlyMap<string, Column> {
  const groups = groupBy(cells, ({ sheet, place }) => columnKey(sheet, place.column));
  return new Map(
    [...groups].map(([key, group]) => [key, new Map(group.map((cell) => [cell.place.row, cell]))])
  );
}

function formulasIn(
  { sheet, area }: FormulaReference,
  columns: ReadonlyMap<string, Column>
): readonly FormulaCell[] {
  const width = area.right - area.left + 1;
  return Array.from({ length: width }, (_, offset) => columnKey(sheet, area.left + offset)).flatMap(
    (key) => {
      const column = columns.get(key);
      return column === undefined ? [] : between(column, area.top, area.bottom);
    }
  );
}

/** A range may be much shorter than its column, or reach far beyond it. */
function between(column: Column, top: number, bottom: number): readonly FormulaCell[] {
  const height = bottom - top + 1;
  if (height > column.size)
    return [...column.values()].filter(({ place }) => place.row >= top && place.row <= bottom);
  return Array.from({ length: height }, (_, offset) => column.get(top + offset) ?? []).flat();
}

/** Excel tells sheets apart without regard to case. */
function columnKey(sheet: string, column: number): string {
  return `${sheet.toLowerCase()} ${column}`;
}

function tell(cycle: readonly FormulaCell[], { book }: RuleContext): readonly Finding[] {
  const [first] = cycle;
  if (first === undefined) return [];
  const addresses = cycle.map(({ sheet, cell }) => ({ sheet, cell }));
  const names = new Set(addresses.map(addressText));
  const finding = makeFinding(noCircularTotals.id, {
    severity: "error",
    sheet: first.sheet,
    cells: cycle.filter(({ sheet }) => sheet === first.sheet).map(({ cell }) => cell),
    message: cycle.length === 1 ? messages.itself : messages.circle,
    data: { cells: { cells: addresses } },
    contributors: addresses,
    figures: figuresIn(book)
      .filter(({ origin }) => names.has(addressText(origin)))
      .map(({ id }) => id),
  });
  return [finding];
}

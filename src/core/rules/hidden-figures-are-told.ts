import type { Bilingual } from "../figures/bilingual";
import type { AreaReference, Expression } from "../formulas/expression";
import { areaOf, inputsOf } from "../formulas/expression";
import type { FormulaBook } from "../formulas/formula-book";
import { formulaBookOf } from "../formulas/formula-book";
import type { CellAddress } from "../sheet/address";
import { addressText, cellName } from "../sheet/address";
import type { SheetSnapshot } from "../sheet/snapshot";
import { cellAt } from "../sheet/snapshot";
import { groupBy } from "./figure-values";
import type { Finding } from "./finding";
import type { FormulaGrid, GridCell } from "./formula-grid";
import { formulaGrids } from "./formula-grid";
import { makeFinding } from "./make-finding";
import type { Rule } from "./rule";

const messages = {
  counted: {
    vi: "Số ở hàng hoặc cột đang ẩn được tính vào tổng ({{totals}}): {{cells}}. Xin xem các số ấy có còn được tính không.",
    en: "Numbers in hidden rows or columns enter totals ({{totals}}): {{cells}}. Please see whether they are still meant to count.",
  },
} as const satisfies Record<string, Bilingual>;

/** What a total counts can be seen, or it is told. */
export const hiddenFiguresAreTold: Rule = {
  id: "hidden-figures-are-told",
  title: { vi: "Số ở hàng, cột ẩn được nói rõ", en: "Hidden numbers in totals are told" },
  messages,
  onlyNotes: true,
  check: (context) => {
    if (!context.snapshot.sheets.some(hidesSome)) return [];
    const book = formulaBookOf(context.snapshot);
    const counted = formulaGrids(context).flatMap((grid) =>
      grid.cells.flatMap((total) => hiddenIn(total, grid, book))
    );
    return [...groupBy(counted, ({ hidden }) => hidden.sheet).values()].flatMap(tell);
  },
};

/** A hidden cell with a number, and the total that counts it. */
interface CountedUnseen {
  readonly hidden: CellAddress;
  readonly total: GridCell["entry"];
}

function hiddenIn(
  { entry, expression, place }: GridCell,
  { sheet: own }: FormulaGrid,
  book: FormulaBook
): readonly CountedUnseen[] {
  if (expression === null || entry.kind === "gap" || isHidden(own, place)) return [];
  return rangesSummed(expression).flatMap((reference) => {
    const sheet = reference.sheet === null ? own : book.sheetNamed(reference.sheet);
    const cells = sheet === undefined ? [] : hiddenNumbers(sheet, areaOf(reference));
    return cells.map((hidden) => ({ hidden, total: entry }));
  });
}

/** What SUM takes in. SUBTOTAL has its own rule for hidden rows and is written because of it. */
function rangesSummed(expression: Expression): readonly AreaReference[] {
  const inner = inputsOf(expression);
  const own = expression.kind === "call" && expression.name === "SUM" ? inner : [];
  return [...own.filter((input) => input.kind === "area"), ...inner.flatMap(rangesSummed)];
}

const hidesSome = ({ hiddenRows, hiddenColumns }: SheetSnapshot): boolean =>
  hiddenRows.size > 0 || hiddenColumns.size > 0;

const isHidden = (
  { hiddenRows, hiddenColumns }: SheetSnapshot,
  { row, column }: { readonly row: number; readonly column: number }
): boolean => hiddenRows.has(row) || hiddenColumns.has(column);

function hiddenNumbers(
  sheet: SheetSnapshot,
  area: ReturnType<typeof areaOf>
): readonly CellAddress[] {
  if (!hidesSome(sheet)) return [];
  const found: CellAddress[] = [];
  for (let row = area.top; row <= Math.min(area.bottom, sheet.rows.length - 1); row += 1)
    for (let column = area.left; column <= area.right; column += 1) {
      const value = isHidden(sheet, { row, column }) ? cellAt(sheet, row, column)?.value : null;
      if (typeof value === "number" && value !== 0)
        found.push({ sheet: sheet.name, cell: cellName(row, column) });
    }
  return found;
}

function tell(counted: readonly CountedUnseen[]): readonly Finding[] {
  const [first] = counted;
  if (first === undefined) return [];
  const hidden = unique(counted.map((one) => one.hidden));
  const totals = [...new Set(counted.map(({ total }) => total))];
  const places = unique(
    totals.flatMap(({ origin: { sheet, cell } }) => (cell === null ? [] : [{ sheet, cell }]))
  );
  const finding = makeFinding(hiddenFiguresAreTold.id, {
    severity: "note",
    sheet: first.hidden.sheet,
    cells: hidden.map(({ cell }) => cell),
    message: messages.counted,
    data: { totals: { cells: places }, cells: { cells: hidden } },
    contributors: places,
    figures: totals.map(({ id }) => id),
  });
  return [finding];
}

function unique(addresses: readonly CellAddress[]): readonly CellAddress[] {
  return [...new Map(addresses.map((address) => [addressText(address), address])).values()];
}

import type { CellAddress } from "../sheet/address";
import { cellName, parseCellName } from "../sheet/address";
import type { CellContent } from "../sheet/cell-change";
import { contentOf } from "../sheet/cell-change";
import { cellHolding, cellWithResult } from "../sheet/held-cell";
import type { Cell, SheetSnapshot, WorkbookSnapshot } from "../sheet/snapshot";
import { cellAt } from "../sheet/snapshot";
import { withCells } from "../sheet/with-cells";
import { makeCalculation } from "./calculation";
import { shownValue } from "./cell-values";
import type { Dependants } from "./dependants";
import { makeDependants } from "./dependants";
import { reachOf } from "./edit-reach";
import type { FormulaValue } from "./formula-value";
import { fifteenDigits, isTrouble, isUnknown } from "./formula-value";
import type { Place } from "./place";

/** What a person puts into a cell. */
export interface TypedCell {
  readonly address: CellAddress;
  readonly content: CellContent;
}

/** A cell that holds something else than before. */
export interface ChangedCell {
  readonly address: CellAddress;
  readonly before: Cell | undefined;
  readonly cell: Cell | undefined;
}

export interface Recalculated {
  /** Sheets, rows and cells in which nothing changed are the same objects as before. */
  readonly snapshot: WorkbookSnapshot;
  /** Each cell once: those typed into first, then the results that follow. */
  readonly changed: readonly ChangedCell[];
}

/**
 * Lets a workbook follow what is typed into it. It remembers who reads whom and looks only at what
 * differs from the snapshot it was given last: keep one for each workbook, and hand it any snapshot of
 * it, also after an undo or with a new sheet.
 */
export interface Recalculator {
  /**
   * The workbook after these contents were put into its cells, whose formats stay. A formula is
   * calculated anew only where something that it reads has changed, or where it never was calculated
   * and somebody needs it; all others keep their results. What cannot be calculated here, a circle too,
   * is left without a result: never a guess, and never the result of before.
   *
   * Formulas that may read any cell (OFFSET, INDIRECT, tables, whole rows) count as changed by every
   * change, since a result that may be wrong is worse than none. The clock and chance (TODAY, RAND)
   * keep what they said: no cell that is typed changes them. Typing what a cell holds changes nothing,
   * but calculates a formula without a result: so a blank sheet gets its first results.
   *
   * Throws for a sheet that the workbook does not have and for what is no address.
   */
  type(snapshot: WorkbookSnapshot, typed: readonly TypedCell[]): Recalculated;
}

export function makeRecalculator(): Recalculator {
  const dependants = makeDependants();
  return {
    type: (snapshot, typed) => {
      const entered = enter(snapshot, typed);
      const next = withCells(snapshot, entered.changed);
      dependants.follow(next);
      const asked = entered.asked.flatMap((address) => placeOf(next, address) ?? []);
      const edited = entered.changed.flatMap(({ address }) => placeOf(next, address) ?? []);
      const results = resultsAfter({ snapshot: next, edited, asked }, dependants);
      return gather(snapshot, withCells(next, results), [...entered.changed, ...results]);
    },
  };
}

interface Entered {
  readonly changed: readonly ChangedCell[];
  /** Formulas that were typed as they stood and have no result. */
  readonly asked: readonly CellAddress[];
}

function enter(snapshot: WorkbookSnapshot, typed: readonly TypedCell[]): Entered {
  const last = new Map(typed.map((one) => [`${one.address.cell} ${one.address.sheet}`, one]));
  const changed: ChangedCell[] = [];
  const asked: CellAddress[] = [];
  for (const { address, content } of last.values()) {
    const place = placeOf(snapshot, address);
    if (place === null) throw new Error(`No such cell: ${address.sheet}!${address.cell}`);
    const before = cellAt(place.sheet, place.row, place.column);
    const held = contentOf(before);
    if (!isExactly(held, content))
      changed.push({ address, before, cell: cellHolding(content, before) });
    else if (held.kind === "formula") asked.push(address);
  }
  return { changed, asked };
}

const isExactly = (one: CellContent, other: CellContent): boolean =>
  one.kind === "formula"
    ? other.kind === "formula" && one.formula === other.formula
    : other.kind === "value" && one.value === other.value;

function placeOf({ sheets }: WorkbookSnapshot, { sheet: name, cell }: CellAddress): Place | null {
  const place = parseCellName(cell);
  const sheet = sheets.find((one) => one.name === name);
  return place === null || sheet === undefined ? null : { sheet, ...place };
}

interface Edit {
  readonly snapshot: WorkbookSnapshot;
  readonly edited: readonly Place[];
  readonly asked: readonly Place[];
}

/** The formulas that come to another result, in the order in which they were calculated. */
function resultsAfter(edit: Edit, dependants: Dependants): readonly ChangedCell[] {
  const { formulas, stale, markReaders } = reachOf(edit, dependants);
  const changed: ChangedCell[] = [];
  const calculation = makeCalculation(edit.snapshot, {
    places: formulas,
    isStale: ({ places }) =>
      places.some(({ sheet, row, column }) => stale.get(sheet, row, column) === true),
    settled: (place, result) => {
      const { sheet, row, column } = place;
      const before = cellAt(sheet, row, column);
      if (before === undefined || isSameResult(shownValue(before), result)) return;
      const cell = cellWithResult(before, isUnknown(result) ? null : result);
      changed.push({ address: addressOf(sheet, row, column), before, cell });
      markReaders(place);
    },
  });
  // From above: totals of a range go on from those of a shorter one.
  for (const [sheet, columns] of formulas)
    for (const [column, rows] of columns)
      for (const row of rows) calculation.settle({ sheet, row, column });
  return changed;
}

const addressOf = ({ name }: SheetSnapshot, row: number, column: number): CellAddress => ({
  sheet: name,
  cell: cellName(row, column),
});

/** Sums of fractions differ beyond Excel's fifteen digits with the order in which they are added. */
function isSameResult(one: FormulaValue, other: FormulaValue): boolean {
  if (typeof one === "number" && typeof other === "number")
    return one === other || fifteenDigits(one) === fifteenDigits(other);
  if (!isTrouble(one) || !isTrouble(other)) return one === other;
  if (one.kind === "unknown" || other.kind === "unknown") return one.kind === other.kind;
  return one.error === other.error;
}

/** A formula that was typed comes twice, without its result and with it. */
function gather(
  before: WorkbookSnapshot,
  snapshot: WorkbookSnapshot,
  steps: readonly ChangedCell[]
): Recalculated {
  const changed = new Map<string, ChangedCell>();
  for (const step of steps) {
    const key = `${step.address.cell} ${step.address.sheet}`;
    const first = changed.get(key);
    changed.set(key, first === undefined ? step : { ...step, before: first.before });
  }
  return { snapshot: changed.size === 0 ? before : snapshot, changed: [...changed.values()] };
}

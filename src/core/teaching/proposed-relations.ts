import { cellName } from "../sheet/address";
import type { SheetSnapshot } from "../sheet/snapshot";
import { tryBalance, tryBound, tryShare } from "./evidence";
import type { Series, Trial } from "./evidence";
import type { Lesson, LessonRelation } from "./lesson";
import { columnSeries, rowSeries } from "./lesson-series";
import type { LessonSeries } from "./lesson-series";
import { createLessonTable } from "./lesson-table";
import type { LessonTable } from "./lesson-table";
import { proposeBalances } from "./propose-balances";
import type { FoundBalance } from "./propose-balances";
import { proposeBounds, proposeShares } from "./propose-ties";
import type { FoundTie } from "./propose-ties";

/** A relation that the sheet itself suggests, with how far it holds there. */
export interface ProposedRelation {
  readonly relation: LessonRelation;
  readonly holds: number;
  /** Cells of the total, share or lesser figure where it does not, in A1 style. */
  readonly fails: readonly string[];
  readonly evidence: "formulas" | "figures";
}

/** As many numbers tell a balance from chance; all of them are judged once it is found. */
const MOST_SAMPLES = 48;
const NOT_TRIED: Trial = { holds: 0, fails: [], bits: 0 };

/**
 * Relations between columns and between rows that hold on the sheet, or in all but a few places: few and
 * meaningful ones. Numbers that agree by chance are not proposed; what formulas add up always is.
 */
export function proposedRelations(
  sheet: SheetSnapshot,
  lesson: Lesson
): readonly ProposedRelation[] {
  const table = createLessonTable(sheet, lesson);
  if (table === null) return [];
  const columns = columnSeries(table);
  const rows = rowSeries(table);
  const found =
    lesson.rows === "open"
      ? [...tiesAlong(table, columns, "columns"), ...rowTotal(table, rows)]
      : [...tiesAlong(table, columns, "columns"), ...tiesAlong(table, rows, "rows")];
  return found.map((tie) => propose(table, tie));
}

/** A relation that a person chose, with how far it holds on the sheet. */
export function judgedRelation(
  sheet: SheetSnapshot,
  lesson: Lesson,
  relation: LessonRelation
): ProposedRelation {
  const table = createLessonTable(sheet, lesson);
  const evidence = "figures" as const;
  if (table === null) return { relation, holds: 0, fails: [], evidence };
  const series = relation.over === "columns" ? columnSeries(table) : rowSeries(table);
  return propose(table, { relation, trial: tryChosen(series, relation), evidence });
}

function tryChosen(series: readonly Series[], relation: LessonRelation): Trial {
  const [first, second, third] = placesNamed(relation).map((at) =>
    series.find((one) => one.at === at)
  );
  if (relation.kind === "balance") return tryAll(series, relation.total, relation.parts);
  if (first === undefined || second === undefined) return NOT_TRIED;
  if (relation.kind === "bound") return tryBound(first, second);
  return third === undefined ? NOT_TRIED : tryShare(first, second, third);
}

function tiesAlong(
  table: LessonTable,
  series: readonly LessonSeries[],
  over: LessonRelation["over"]
): readonly FoundTie[] {
  const samples = series
    .filter(({ measure }) => measure === "added")
    .map((one) => ({ ...one, values: one.values.slice(0, MOST_SAMPLES) }));
  const balances = proposeBalances(samples);
  return [
    ...balances.map((balance) => tieOf(balance, series, over)),
    ...proposeShares(table, series, over),
    ...proposeBounds(table, series, { over, balances }),
  ];
}

function tieOf(
  { total, parts, evidence }: FoundBalance,
  series: readonly LessonSeries[],
  over: LessonRelation["over"]
): FoundTie {
  const trial = tryAll(series, total, parts);
  return { relation: { over, kind: "balance", total, parts }, trial, evidence };
}

function tryAll(series: readonly Series[], total: number, parts: readonly number[]): Trial {
  const whole = series.find(({ at }) => at === total);
  const added = series.filter(({ at }) => parts.includes(at));
  return whole === undefined ? NOT_TRIED : tryBalance(whole, added);
}

/** The total row over open rows, where its columns are mostly sums. */
function rowTotal(table: LessonTable, rows: readonly LessonSeries[]): readonly FoundTie[] {
  const { totalRow } = table.lesson;
  const parts = partsOfTotal(table);
  if (totalRow === null || parts.length < 2) return [];
  const trial = tryAll(rows, totalRow, parts);
  if (trial.holds === 0 || trial.holds < trial.fails.length) return [];
  const total = rows.find(({ at }) => at === totalRow);
  const evidence = total?.added == null ? "figures" : "formulas";
  return [{ relation: { over: "rows", kind: "balance", total: totalRow, parts }, trial, evidence }];
}

/** Rows of the first level that have figures; a heading without figures lends its rows. */
function partsOfTotal({ lines, lesson }: LessonTable): readonly number[] {
  const under = (parent: number | null): readonly number[] =>
    lines
      .filter((line) => line.parent === parent && line.row !== lesson.totalRow && !line.isTotal)
      .flatMap(({ row, isFilled }) => (isFilled ? [row] : under(row)));
  const { totalRow } = lesson;
  const roots = under(null);
  const own = lines.some(({ parent }) => parent === totalRow) && totalRow !== null;
  return own ? [...under(totalRow), ...roots] : roots;
}

function propose(table: LessonTable, { relation, trial, evidence }: FoundTie): ProposedRelation {
  const { over } = relation;
  const at = headOf(relation);
  const places =
    over === "columns"
      ? table.lines.map(({ row }) => cellName(row, at))
      : table.figures
          .filter(({ unit }) => unit !== "percent")
          .map((column) => cellName(at, column.at));
  const fails = trial.fails.flatMap((place) => places[place] ?? []);
  return { relation, holds: trial.holds, fails, evidence };
}

/** The row or column that a relation speaks about. */
function headOf(relation: LessonRelation): number {
  switch (relation.kind) {
    case "balance":
      return relation.total;
    case "bound":
      return relation.lesser;
    case "share":
      return relation.share;
  }
}

/** All rows or columns that a relation names, the one it speaks about first. */
export function placesNamed(relation: LessonRelation): readonly number[] {
  switch (relation.kind) {
    case "balance":
      return [relation.total, ...relation.parts];
    case "bound":
      return [relation.lesser, relation.greater];
    case "share":
      return [relation.share, relation.part, relation.whole];
  }
}

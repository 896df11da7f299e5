import { foldText } from "../sheet/fold-text";
import { holdsEnough, tryBound, tryShare } from "./evidence";
import type { Trial } from "./evidence";
import { cellsDivided } from "./formula-parts";
import type { LessonRelation } from "./lesson";
import type { LessonSeries } from "./lesson-series";
import type { LessonTable } from "./lesson-table";
import type { FoundBalance } from "./propose-balances";

type Over = LessonRelation["over"];

/** A share or bound that the sheet shows. */
export interface FoundTie {
  readonly relation: LessonRelation;
  readonly trial: Trial;
  readonly evidence: "formulas" | "figures";
}

/** Chance that noise looks like a share: 2 to the minus this. */
const SAFETY = 8;
/** A share stands near what it is a share of. */
const NEAREST = 8;
/** Bits that "trong đó" needs besides its word. */
const LEAST_BOUND = 1;

/** The shares of series that stand before each percentage, or that its formula divides. */
export function proposeShares(
  table: LessonTable,
  series: readonly LessonSeries[],
  over: Over
): readonly FoundTie[] {
  return series.flatMap((share, index) => {
    if (share.measure !== "share") return [];
    const counted = series.slice(0, index).filter(({ measure }) => measure === "added");
    return dividedShare(table, { share, series, over }) ?? shownShare(share, counted, over) ?? [];
  });
}

interface SharePlace {
  readonly share: LessonSeries;
  readonly series: readonly LessonSeries[];
  readonly over: Over;
}

function dividedShare(table: LessonTable, { share, series, over }: SharePlace): FoundTie | null {
  const cells =
    over === "columns"
      ? table.lines.map(({ row }) => ({ row, column: share.at }))
      : table.figures.map(({ at }) => ({ row: share.at, column: at }));
  const along = over === "columns" ? "column" : "row";
  for (const { row, column } of cells) {
    const divided = cellsDivided(table.grid.sheet.rows[row]?.[column]);
    const [part, whole] = (divided ?? []).map((place) =>
      series.find(({ at }) => at === place[along])
    );
    if (part === undefined || whole === undefined || part === whole) continue;
    const trial = tryShare(share, part, whole);
    if (trial.holds >= trial.fails.length)
      return shareOf(over, [share, part, whole], { trial, evidence: "formulas" });
  }
  return null;
}

/** The pair that reproduces the share best; of equals the nearest. */
function shownShare(
  share: LessonSeries,
  counted: readonly LessonSeries[],
  over: Over
): FoundTie | null {
  const near = [...counted].reverse().slice(0, NEAREST);
  const pairs = near.flatMap((part) =>
    near.flatMap((whole) => (part === whole ? [] : [{ part, whole }]))
  );
  const tried = pairs
    .map(({ part, whole }) => ({ part, whole, trial: tryShare(share, part, whole) }))
    .filter(({ trial }) => holdsEnough(trial) && trial.bits >= SAFETY + Math.log2(pairs.length))
    .sort((one, other) => other.trial.bits - one.trial.bits);
  const [best] = tried;
  return best === undefined
    ? null
    : shareOf(over, [share, best.part, best.whole], { trial: best.trial, evidence: "figures" });
}

function shareOf(
  over: Over,
  [share, part, whole]: readonly [LessonSeries, LessonSeries, LessonSeries],
  told: Pick<FoundTie, "trial" | "evidence">
): FoundTie {
  const named = { share: share.at, part: part.at, whole: whole.at };
  return { relation: { over, kind: "share", ...named }, ...told };
}

/** What stands under "Trong đó" is at most the count before it, where no balance says more. */
export function proposeBounds(
  table: LessonTable,
  series: readonly LessonSeries[],
  { over, balances }: { readonly over: Over; readonly balances: readonly FoundBalance[] }
): readonly FoundTie[] {
  const parts = new Set(balances.flatMap((balance) => balance.parts));
  const counted = series.filter(({ measure }) => measure === "added");
  return counted.flatMap((lesser, index): readonly FoundTie[] => {
    if (parts.has(lesser.at)) return [];
    const greater =
      over === "columns" ? columnBefore(table, counted, index) : rowOver(counted, lesser);
    if (greater === undefined) return [];
    const trial = tryBound(lesser, greater);
    if (trial.fails.length > 0 || trial.bits < LEAST_BOUND) return [];
    const relation = { over, kind: "bound", lesser: lesser.at, greater: greater.at } as const;
    return [{ relation, trial, evidence: "figures" }];
  });
}

function columnBefore(
  table: LessonTable,
  counted: readonly LessonSeries[],
  index: number
): LessonSeries | undefined {
  const isOfWhich = ({ at }: LessonSeries): boolean => saysOfWhich(table, at);
  const lesser = counted[index];
  if (lesser === undefined || !isOfWhich(lesser)) return undefined;
  return counted
    .slice(0, index)
    .reverse()
    .find((one) => !isOfWhich(one));
}

function saysOfWhich({ grid, lesson }: LessonTable, column: number): boolean {
  for (let row = lesson.headings.first; row <= lesson.headings.last; row += 1)
    if (/^\W*(?:trong do|tr\.? ?do)\b/.test(foldText(grid.textSeen(row, column)))) return true;
  return false;
}

function rowOver(
  counted: readonly LessonSeries[],
  { line }: LessonSeries
): LessonSeries | undefined {
  if (line?.isOfWhich !== true || line.parent === null) return undefined;
  return counted.find(({ at }) => at === line.parent);
}

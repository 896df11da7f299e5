import { holdsEnough, tryBalance } from "./evidence";
import type { Series, Trial } from "./evidence";

/** A series with what the layout says of it. */
export interface LaidSeries extends Series {
  /** Group of headings, or the row that it is a part of; empty outside groups. */
  readonly group: string;
  /** Places that its formulas add up, where most of them add up the same. */
  readonly added: readonly number[] | null;
}

export interface FoundBalance {
  readonly total: number;
  readonly parts: readonly number[];
  readonly trial: Trial;
  readonly evidence: "formulas" | "figures";
}

/** Chance that noise looks like a balance somewhere on the sheet: 2 to the minus this. */
const SAFETY = 20;
/** The layout names few balances, so that less is asked of each. */
const SAFETY_BY_LAYOUT = 12;
const MOST_PARTS = 24;
/** Beyond this many windows a sheet is a register, in which nobody adds up rows here and there. */
const MOST_SERIES = 200;

/**
 * The balances between neighbouring series: told by formulas, by groups, or by the numbers alone. Parts of
 * a balance make way for its total, so that the next one finds what stands side by side with it.
 */
export function proposeBalances(series: readonly LaidSeries[]): readonly FoundBalance[] {
  const found: FoundBalance[] = [];
  let left: readonly LaidSeries[] = series.slice(0, MOST_SERIES);
  for (const told of [...byFormulas(left)].sort(smallerFirst)) found.push(told);
  left = withoutParts(left, found);
  for (let next = findNext(left, found); next !== null; next = findNext(left, found)) {
    found.push(next);
    left = withoutParts(left, [next]);
  }
  return found;
}

/** What spans less comes first: parts of parts are found while their total still stands there. */
const smallerFirst = (one: FoundBalance, other: FoundBalance): number =>
  spanOf(one) - spanOf(other);

function spanOf({ total, parts }: FoundBalance): number {
  return Math.max(total, ...parts) - Math.min(total, ...parts);
}

function withoutParts(
  series: readonly LaidSeries[],
  found: readonly FoundBalance[]
): readonly LaidSeries[] {
  const parts = new Set(found.flatMap((balance) => balance.parts));
  return series.filter(({ at }) => !parts.has(at));
}

function byFormulas(series: readonly LaidSeries[]): readonly FoundBalance[] {
  return series.flatMap((total): readonly FoundBalance[] => {
    const parts = series.filter(({ at }) => total.added?.includes(at) === true);
    if (parts.length < 2 || parts.length !== total.added?.length) return [];
    const trial = tryBalance(total, parts);
    const isMostly = trial.fails.length === 0 || trial.holds > trial.fails.length;
    return isMostly ? [balanceOf(total, parts, { trial, evidence: "formulas" })] : [];
  });
}

function balanceOf(
  total: Series,
  parts: readonly Series[],
  told: Pick<FoundBalance, "trial" | "evidence">
): FoundBalance {
  return { total: total.at, parts: parts.map(({ at }) => at), ...told };
}

interface Window {
  readonly total: LaidSeries;
  readonly parts: readonly LaidSeries[];
  /** The parts are all of a group. */
  readonly isLaidOut: boolean;
}

/** The best of the smallest balances that numbers show. */
function findNext(
  series: readonly LaidSeries[],
  known: readonly FoundBalance[]
): FoundBalance | null {
  const windows = windowsOf(series);
  const laid = windows.filter(({ isLaidOut }) => isLaidOut).length;
  const asked = (isLaidOut: boolean): number =>
    isLaidOut ? SAFETY_BY_LAYOUT + Math.log2(laid) : SAFETY + Math.log2(windows.length);
  const fits = windows.flatMap(({ total, parts, isLaidOut }) => {
    const trial = tryBalance(total, parts);
    if (!holdsEnough(trial) || trial.bits < asked(isLaidOut)) return [];
    const balance = balanceOf(total, parts, { trial, evidence: "figures" });
    return isKnown(balance, known) ? [] : [{ balance, isLaidOut }];
  });
  fits.sort(
    (one, other) =>
      one.balance.trial.fails.length - other.balance.trial.fails.length ||
      Number(other.isLaidOut) - Number(one.isLaidOut) ||
      smallerFirst(one.balance, other.balance)
  );
  return fits[0]?.balance ?? null;
}

const isKnown = ({ total, parts }: FoundBalance, known: readonly FoundBalance[]): boolean =>
  known.some((one) => one.total === total && one.parts.join() === parts.join());

/** Every run of series right after or right before one, and every whole group with one outside it. */
function windowsOf(series: readonly LaidSeries[]): readonly Window[] {
  const groups = wholeGroups(series);
  const isGroup = (parts: readonly LaidSeries[]): boolean =>
    groups.some((group) => group.length === parts.length && group[0] === parts[0]);
  const beside = series.flatMap((total, index): readonly Window[] => {
    const after = runs(series.slice(index + 1));
    const before = runs(series.slice(0, index).reverse()).map((run) => [...run].reverse());
    return [...after, ...before].map((parts) => ({ total, parts, isLaidOut: isGroup(parts) }));
  });
  const apart = groups.flatMap((parts) => {
    const first = series.indexOf(parts[0] ?? NOWHERE);
    const others = series.filter((one) => one.group !== parts[0]?.group);
    return others
      .filter((one) => series.indexOf(one) < first - 1)
      .map((total): Window => ({ total, parts, isLaidOut: true }));
  });
  return [...beside, ...apart];
}

const NOWHERE: LaidSeries = { at: -1, values: [], group: "", added: null };

/** The beginnings of two and more. */
function runs(series: readonly LaidSeries[]): readonly (readonly LaidSeries[])[] {
  const longest = Math.min(series.length, MOST_PARTS);
  return Array.from({ length: Math.max(0, longest - 1) }, (_, index) => series.slice(0, index + 2));
}

/** Groups of at least two, and what stands in a group after its first, which may be its total. */
function wholeGroups(series: readonly LaidSeries[]): readonly (readonly LaidSeries[])[] {
  const names = new Set(series.map(({ group }) => group).filter((group) => group !== ""));
  return [...names].flatMap((name) => {
    const group = series.filter((one) => one.group === name);
    return [group, group.slice(1), group.slice(0, -1)].filter(({ length }) => length > 1);
  });
}

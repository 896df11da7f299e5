import type { CompiledForm, HeadingPath } from "./compile-form";
import type { HeadedColumn } from "./find-headings";
import type { Form, FormColumn } from "../form";
import { commonWords } from "./label-likeness";
import type { LabelMatcher } from "./label-likeness";
import { normaliseLabel } from "./normalise-label";
import { tellLoneShares } from "./tell-lone-shares";

export interface ColumnMatch {
  /** Columns of the form that stand on the sheet, in the form's order, with the place of each. */
  readonly columns: ReadonlyMap<FormColumn, number>;
  /** Columns beside which, in the same group, one stands that the form does not know. */
  readonly besideStrangers: ReadonlySet<FormColumn>;
  /** How well they fit: about 1 for each column found. Compares heading blocks; no more. */
  readonly quality: number;
}

interface Pair {
  readonly column: FormColumn;
  readonly at: number;
  readonly reach: number;
  /** Orders the pairs: the more of a path is told, the better. */
  readonly weight: number;
  readonly quality: number;
}

/** A heading that stands between a title row and its table costs this much. */
const STRANGE_HEADING = 0.02;
const SAME_NUMBER = 0.05;
/** Of blocks that name the same columns, the one that tells them by their groups is a little better. */
const LONGER_PATH = 0.005;
/** "Đã giải quyết trước hạn" in one heading is a little less than the same under its group. */
const IN_ONE_HEADING = 0.95;
/** Where the printed number agrees, half of a heading's words are enough. */
const HALF = 0.5;

/**
 * Pairs the columns of a form with the columns of a sheet, in any order, best pairs first; each is
 * used once. Headings decide. A column number that the form prints too is a hint: it tells apart
 * equals, and excuses a heading that is only half alike.
 */
export function matchColumns(compiled: CompiledForm, headed: readonly HeadedColumn[]): ColumnMatch {
  const pairs = headed.flatMap((place) => pairsOf(compiled, place));
  pairs.sort(compare);
  const found = new Map<FormColumn, number>();
  const taken = new Set<number>();
  let quality = 0;
  for (const pair of pairs) {
    if (found.has(pair.column) || taken.has(pair.at)) continue;
    if (isAmbiguous(pair, pairs)) continue;
    found.set(pair.column, pair.at);
    taken.add(pair.at);
    quality += pair.quality;
  }
  const told = tellLoneShares(compiled.form, found);
  const inFormOrder = compiled.form.columns.flatMap((column): [FormColumn, number][] => {
    const at = told.get(column);
    return at === undefined ? [] : [[column, at]];
  });
  return {
    columns: new Map(inFormOrder),
    quality,
    besideStrangers: besideStrangers(told, headed),
  };
}

/** What counts nothing of its own beside a figure. */
const REMARKS: ReadonlySet<string> = new Set(["ti le", "chenh lech", "ghi chu"]);

function besideStrangers(
  found: ReadonlyMap<FormColumn, number>,
  headed: readonly HeadedColumn[]
): ReadonlySet<FormColumn> {
  const groupOf = ({ path }: HeadedColumn): string => path.slice(0, -1).join(" > ");
  const taken = new Set(found.values());
  const groups = new Set(
    headed
      .filter(({ column, path }) => !taken.has(column) && !REMARKS.has(path.at(-1) ?? ""))
      .map(groupOf)
  );
  groups.delete("");
  const doubtful = new Set(
    headed.flatMap((place) => (groups.has(groupOf(place)) ? [place.column] : []))
  );
  return new Set([...found].flatMap(([column, at]) => (doubtful.has(at) ? [column] : [])));
}

/** The better told first; of equals the one that names the latest period, then the leftmost. */
function compare(left: Pair, right: Pair): number {
  if (left.weight !== right.weight) return right.weight - left.weight;
  return left.reach === right.reach ? left.at - right.at : right.reach > left.reach ? 1 : -1;
}

/** "Tháng 1", "Tháng 2", "Tháng 3": nothing tells which of them is meant. */
function isAmbiguous(pair: Pair, pairs: readonly Pair[]): boolean {
  return (
    pair.reach !== Infinity &&
    pairs.some(
      (other) =>
        other.column === pair.column &&
        other.at !== pair.at &&
        compare(other, { ...pair, at: other.at }) === 0
    )
  );
}

function pairsOf(compiled: CompiledForm, place: HeadedColumn): readonly Pair[] {
  const { columnsByHeading, matchHeading, form } = compiled;
  const likely = new Map<HeadingPath, number>();
  const whole = matchHeading(place.path.join(" "));
  for (const headings of new Set([matchHeading(place.path.at(-1) ?? ""), whole])) {
    for (const [heading, likeness] of headings) {
      for (const path of columnsByHeading.get(heading) ?? []) {
        const fit = path.joined.includes(heading)
          ? likeness * IN_ONE_HEADING
          : fitSegments(path, place.path, matchHeading);
        likely.set(path, Math.max(fit, likely.get(path) ?? 0));
      }
    }
  }
  const pairs = [...likely].flatMap(([path, likeness]) => toPair(path, place, likeness) ?? []);
  return pairs.length > 0 || place.number === null ? pairs : pairByNumber(form, place);
}

function toPair(path: HeadingPath, place: HeadedColumn, likeness: number): Pair | null {
  if (likeness <= 0) return null;
  const { column, segments } = path;
  const isNumbered = column.number !== undefined && column.number === place.number;
  const strangers = Math.max(0, place.path.length - segments.length);
  const malus = STRANGE_HEADING * strangers - (isNumbered ? SAME_NUMBER : 0);
  const weight = likeness * segments.length - malus;
  const quality = likeness - malus + LONGER_PATH * (segments.length - 1);
  return { column, at: place.column, reach: place.reach, weight, quality };
}

/**
 * 0 to 1: the headings stand over the column in this order, the last of them right above it. A
 * heading between them that the form knows for something else says that this is another column.
 */
function fitSegments(
  { segments }: HeadingPath,
  headings: readonly string[],
  match: LabelMatcher
): number {
  const known = headings
    .map(match)
    .filter(({ size }, at) => size > 0 || at === headings.length - 1);
  const over = known.slice(-segments.length);
  const likeness = segments.map((segment, at) => over[at]?.get(segment) ?? 0);
  return likeness.includes(0) ? 0 : likeness.reduce((sum, one) => sum + one, 0) / segments.length;
}

/** A heading that nobody knows, over the number of a column whose heading has most of its words. */
function pairByNumber(form: Form, place: HeadedColumn): readonly Pair[] {
  const column = form.columns.find(({ number }) => number === place.number);
  const isHalf = column?.headings.some((headings) => {
    const segments = headings.map(normaliseLabel);
    const innermost = commonWords(segments.at(-1) ?? "", place.path.at(-1) ?? "");
    return innermost > HALF && commonWords(segments.join(" "), place.path.join(" ")) > HALF;
  });
  if (column === undefined || isHalf !== true) return [];
  return [{ column, at: place.column, reach: place.reach, weight: HALF, quality: HALF }];
}

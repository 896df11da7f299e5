import type { CompiledColumn, CompiledForm, HeadingPath } from "./compile-form";
import type { HeadedColumn } from "./find-headings";
import type { FormColumn } from "./form";
import { commonWords } from "./label-likeness";
import type { LabelMatcher } from "./label-likeness";

export interface ColumnMatch {
  /** Columns of the form that stand on the sheet, in the form's order, with the place of each. */
  readonly columns: ReadonlyMap<FormColumn, number>;
  /** How well they fit: about 1 for each column found. Compares heading blocks; no more. */
  readonly quality: number;
}

interface Pair {
  readonly column: FormColumn;
  readonly at: number;
  /** Orders the pairs: the more of a path is told, the better. */
  readonly weight: number;
  readonly quality: number;
}

/** A heading that stands between a title row and its table costs this much. */
const STRANGE_HEADING = 0.02;
const SAME_NUMBER = 0.05;
/** Where the printed number agrees, half of a heading's words are enough. */
const HALF = 0.5;

/**
 * Pairs the columns of a form with the columns of a sheet, in any order, best pairs first; each is
 * used once. Headings decide. A column number that the form prints too is a hint: it tells apart
 * equals, and excuses a heading that is only half alike.
 */
export function matchColumns(
  { columns, matchHeading }: CompiledForm,
  headed: readonly HeadedColumn[]
): ColumnMatch {
  const pairs = columns.flatMap((column) =>
    headed.flatMap((place) => pairOf(column, place, matchHeading) ?? [])
  );
  pairs.sort((left, right) => right.weight - left.weight || left.at - right.at);
  const found = new Map<FormColumn, number>();
  const taken = new Set<number>();
  let quality = 0;
  for (const pair of pairs) {
    if (found.has(pair.column) || taken.has(pair.at)) continue;
    found.set(pair.column, pair.at);
    taken.add(pair.at);
    quality += pair.quality;
  }
  const inFormOrder = columns.flatMap(({ column }): [FormColumn, number][] => {
    const at = found.get(column);
    return at === undefined ? [] : [[column, at]];
  });
  return { columns: new Map(inFormOrder), quality };
}

function pairOf(
  { column, alternatives }: CompiledColumn,
  place: HeadedColumn,
  match: LabelMatcher
): Pair | null {
  const isNumbered = column.number !== undefined && column.number === place.number;
  let best: Pair | null = null;
  for (const path of alternatives) {
    const likeness =
      fitPath(path, place.path, match) || (isNumbered ? fitHalf(path, place.path) : 0);
    if (likeness <= 0) continue;
    const strangers = Math.max(0, place.path.length - path.segments.length);
    const malus = STRANGE_HEADING * strangers - (isNumbered ? SAME_NUMBER : 0);
    const weight = likeness * path.segments.length - malus;
    if (best === null || weight > best.weight) {
      best = { column, at: place.column, weight, quality: likeness - malus };
    }
  }
  return best;
}

/** 0 to 1: the headings stand over the column in this order, the last of them right above it. */
function fitPath(path: HeadingPath, headings: readonly string[], match: LabelMatcher): number {
  const innermost = headings.at(-1) ?? "";
  const whole = [innermost, headings.join(" ")].flatMap((text) =>
    path.joined.map((joined) => match(text).get(joined) ?? 0)
  );
  return Math.max(
    0,
    ...whole.map((likeness) => likeness * 0.95),
    fitSegments(path, headings, match)
  );
}

function fitSegments(path: HeadingPath, headings: readonly string[], match: LabelMatcher): number {
  let sum = 0;
  let at = headings.length - 1;
  for (let index = path.segments.length - 1; index >= 0; index -= 1) {
    const segment = path.segments[index] ?? "";
    const isInnermost = index === path.segments.length - 1;
    let likeness = likenessAt(headings, at, { segment, match });
    while (likeness === 0 && !isInnermost && at > 0) {
      at -= 1;
      likeness = likenessAt(headings, at, { segment, match });
    }
    if (likeness === 0) return 0;
    sum += likeness;
    at -= 1;
  }
  return sum / path.segments.length;
}

function likenessAt(
  headings: readonly string[],
  at: number,
  { segment, match }: { readonly segment: string; readonly match: LabelMatcher }
): number {
  return match(headings[at] ?? "").get(segment) ?? 0;
}

function fitHalf({ segments }: HeadingPath, headings: readonly string[]): number {
  const words = commonWords(segments.at(-1) ?? "", headings.at(-1) ?? "");
  return words > HALF && commonWords(segments.join(" "), headings.join(" ")) > HALF ? HALF : 0;
}

import type { Period } from "../../figures/period";
import { periodDistance, spansMerger } from "../../figures/period-distance";
import type { Precedent, PreviousSheet } from "../../figures/precedent";
import type { RecognisedSheet } from "../../figures/read-sheet";
import { areSameUnit } from "../relations/are-same-unit";
import { otherPopulation } from "../relations/cross-sheet-ties";
import { periodInName } from "../recognition/period-in-name";

/** How a sheet lies to one that it may be compared with. */
export interface Likeness extends Pick<Precedent, "distance" | "unit"> {
  /** Both sheets print their periods; else the name of a sheet or the person says them. */
  readonly isPrinted: boolean;
}

/**
 * Whether a sheet can be compared with another one, as an earlier one or that of another unit: null
 * where it is of another topic, where it is not earlier, and where nothing tells.
 */
export function judgePrecedent(later: RecognisedSheet, earlier: PreviousSheet): Likeness | null {
  if (later.topic !== earlier.topic || !countTheSame(later.form, earlier.form)) return null;
  const isPrinted = later.period !== null && earlier.period !== null;
  const unit = unitOf(later, earlier);
  if (unit === null) return null;
  if (unit === "other") return { unit, distance: "unknown", isPrinted };
  const distance = distanceOf(later, earlier);
  if (distance === null) return null;
  const isMerged = spansMerger(earlier.period, later.period);
  return { unit: isMerged ? "merged" : "same", distance, isPrinted };
}

const countTheSame = (one: string, other: string): boolean =>
  one === other || ![one, other].some((form) => otherPopulation.has(form));

/** A unit that is not printed is the same; one of the same name and another kind may be or not. */
function unitOf(later: RecognisedSheet, earlier: PreviousSheet): "same" | "other" | null {
  const likeness = areSameUnit(later.unitName, earlier.unitName);
  if (likeness === "different") return "other";
  const isNamed = later.unitName !== null && earlier.unitName !== null;
  return likeness === "unknown" && isNamed ? null : "same";
}

function distanceOf(later: RecognisedSheet, earlier: PreviousSheet): Precedent["distance"] | null {
  const [after, before] = periodsOf(later, earlier);
  const isChosen = earlier.workbook !== null;
  if (after === null || before === null)
    return isChosen || saysBefore(later, earlier) ? "unknown" : null;
  if (areUndated(after, before)) return isChosen && before.year <= after.year ? "unknown" : null;
  return periodDistance(before, after);
}

/** As printed; where a sheet prints none, as its name says, if both names speak of the year or neither. */
function periodsOf(
  later: RecognisedSheet,
  earlier: PreviousSheet
): readonly [Period | null, Period | null] {
  const [after, before] = [later, earlier].map(({ sheet, period }) =>
    period === null ? periodInName(sheet) : ({ kind: "named", period, hasYear: true } as const)
  );
  if (after?.kind !== "named" || before?.kind !== "named") return [null, null];
  return after.hasYear === before.hasYear ? [after.period, before.period] : [null, null];
}

function saysBefore(later: RecognisedSheet, earlier: PreviousSheet): boolean {
  const [after, before] = [later.sheet, earlier.sheet].map(periodInName);
  return before?.kind === "before" && after?.kind !== "before";
}

/** "7 tháng năm 2023" without dates does not say when it ends. */
const areUndated = (...periods: readonly Period[]): boolean =>
  periods.some(({ kind, from, to }) => kind === "free" && (from === null || to === null));

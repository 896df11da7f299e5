import type { Period } from "../../figures/period";
import type { RecognisedSheet } from "../../figures/read-sheet";
import { foldText } from "../../sheet/fold-text";

/**
 * Whether two sheets of a workbook tell of the same facts: nothing says that their periods or units
 * differ, and either both are known and the same, or no other sheet of their forms could be meant.
 */
export function areComparable(
  left: RecognisedSheet,
  right: RecognisedSheet,
  sheets: readonly RecognisedSheet[]
): boolean {
  const period = comparePeriods(left.period, right.period);
  const unit = compareUnits(left.unitName, right.unitName);
  if (period === "different" || unit === "different") return false;
  if (period === "same" && unit === "same") return true;
  const isAlone = (sheet: RecognisedSheet): boolean =>
    sheets.every((other) => other === sheet || other.form !== sheet.form);
  return isAlone(left) && isAlone(right);
}

type Likeness = "same" | "different" | "unknown";

function compareUnits(left: string | null, right: string | null): Likeness {
  if (left === null || right === null) return "unknown";
  return likenessOf(foldText(left) === foldText(right));
}

function comparePeriods(left: Period | null, right: Period | null): Likeness {
  if (left === null || right === null) return "unknown";
  if (hasDates(left) && hasDates(right)) {
    return likenessOf(left.from === right.from && left.to === right.to);
  }
  if (left.year !== right.year) return "different";
  if (left.kind === "free" || right.kind === "free") return "unknown";
  return likenessOf(left.kind === right.kind && left.index === right.index);
}

function hasDates({ from, to }: Period): boolean {
  return from !== null && to !== null;
}

function likenessOf(isSame: boolean): Likeness {
  return isSame ? "same" : "different";
}

import { parseCommune } from "../figures/commune";
import type { Period } from "../figures/period";
import type { RecognisedSheet } from "../figures/read-sheet";
import { foldText } from "../sheet/fold-text";
import type { UnitProfile } from "./unit-profile";

type SheetHead = Pick<RecognisedSheet, "unitName" | "period">;

/**
 * Who reports, as far as the sheets themselves say it. Null when none names a commune, or two name
 * different ones; the period is null when they differ in it. The body reported to stands on no sheet.
 */
export function profileFromSheets(sheets: readonly SheetHead[]): UnitProfile | null {
  const units = sheets.flatMap(({ unitName }) => parseCommune(unitName ?? "") ?? []);
  const unit = agreed(units, ({ kind, name }) => foldText(`${kind} ${name}`));
  if (unit === null) return null;
  const periods = sheets.flatMap(({ period }): Period[] => (period === null ? [] : [period]));
  return { ...unit, upper: null, period: agreed(periods, periodKey) };
}

/** The first of values that all say the same, null otherwise. */
function agreed<Value>(values: readonly Value[], keyOf: (value: Value) => string): Value | null {
  const [first] = values;
  if (first === undefined) return null;
  return values.every((value) => keyOf(value) === keyOf(first)) ? first : null;
}

const periodKey = ({ kind, year, index, from, to }: Period): string =>
  [kind, year, index, from, to].map(String).join(" ");

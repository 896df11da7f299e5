import type { Period } from "../figures/period";
import type { RecognisedSheet } from "../figures/read-sheet";
import { cleanText, foldText } from "../sheet/fold-text";
import { unitKinds, type UnitProfile } from "./unit-profile";

type SheetHead = Pick<RecognisedSheet, "unitName" | "period">;
type Unit = Pick<UnitProfile, "kind" | "name">;

/**
 * Who reports, as far as the sheets themselves say it. Null when none names a commune, or two name
 * different ones; the period is null when they differ in it. The body reported to stands on no sheet.
 */
export function profileFromSheets(sheets: readonly SheetHead[]): UnitProfile | null {
  const units = sheets.flatMap(({ unitName }) => (unitName === null ? [] : parseUnit(unitName)));
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

/** A kind of commune, not the "xã" of "thị xã"; then its name, up to a comma, a dash or a higher unit. */
const UNIT =
  /(?<!\p{L}|thị\s)(xã|phường|đặc khu|thị trấn)\s+(.+?)(?=\s*(?:[,;:(./]|[-–]\s|$)|\s+(?:thành phố|thị xã|huyện|quận|tỉnh|tp)(?!\p{L}))/iu;

/** "UBND phường Ba Hàng" or "ỦY BAN NHÂN DÂN PHƯỜNG BA HÀNG" is the ward Ba Hàng; [] for none. */
function parseUnit(text: string): readonly Unit[] {
  const match = UNIT.exec(cleanText(text));
  if (match === null) return [];
  const [, word = "", name = ""] = match;
  const kind = unitKinds.find((candidate) => candidate === word.toLowerCase());
  return kind === undefined ? [] : [{ kind, name: properName(name) }];
}

/** "BA HÀNG" in capitals is written "Ba Hàng"; any other spelling stays. */
function properName(name: string): string {
  if (name !== name.toUpperCase()) return name;
  return name.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
}

import { errorOf, fifteenDigits, unknown } from "./formula-value";
import type { FormulaValue } from "./formula-value";

type Rounding = "nearest" | "up" | "down";

/** Beyond these no digit of a double is left to round. */
const MOST_PLACES = 300;

/**
 * ROUND (half away from zero), ROUNDUP (away from zero) and ROUNDDOWN (towards it), over the 15
 * digits that Excel shows: 2.675 to two decimals is 2.68, though the nearest double lies below.
 */
export function roundNumber(value: number, places: number, rounding: Rounding): FormulaValue {
  const whole = Math.trunc(places);
  if (Math.abs(whole) > MOST_PLACES) return errorOf("#NUM!");
  const shifted = shift(fifteenDigits(Math.abs(value)), whole);
  if (!Number.isFinite(shifted)) return value;
  return Math.sign(value) * shift(roundings[rounding](shifted), -whole) + 0;
}

const roundings: Readonly<Record<Rounding, (value: number) => number>> = {
  nearest: (value) => Math.floor(value) + (fifteenDigits(value % 1) >= 0.5 ? 1 : 0),
  up: Math.ceil,
  down: Math.floor,
};

/** Times a power of ten without binary dust: 1.005 by two places is 100.5. */
function shift(value: number, places: number): number {
  const [digits = "", exponent = "0"] = String(value).split("e");
  return Number(`${digits}e${String(Number(exponent) + places)}`);
}

/** INT: the whole number below. Unknown where only binary dust keeps the number from the next one. */
export function wholeBelow(value: number): FormulaValue {
  const isDust = !Number.isInteger(value) && Number.isInteger(fifteenDigits(value));
  return isDust ? unknown("precision") : Math.floor(value);
}

import type { Meaning } from "./meaning";
import { decimalsOf } from "./number-format";
import type { Sureness } from "./reading";

/** The number 100 or its sign in a formula, but not the row of C100 or $C$100. */
const HUNDRED = /%|(?:^|[^A-Z0-9$.])100(?![\d.])/i;
/** Sheet names and texts in a formula. */
const QUOTED = /'[^']*'|"[^"]*"/g;
/** Shares are printed with two decimals at most; a number below 1 with more is a fraction. */
const MOST_SHARE_DECIMALS = 2;

/**
 * What a number without a percent sign means in a % column, in percent points.
 * Zero is zero. A formula that multiplies by 100 gives points, one that only divides gives a
 * fraction (up to 10, since plans are exceeded). A typed number up to 1 is a fraction when it has
 * more than two decimals; else it stands as typed, ambiguous: 1 may be 1 % or 100 %.
 */
export function meanBareShare(bare: Meaning, formula?: string): Meaning {
  const origin = originOf(formula);
  if (bare.value === 0 || origin === "points") return bare;
  if (Math.abs(bare.value) > 1) return meanAboveOne(bare, origin);
  const decimals = Math.max(bare.decimals, decimalsOf(bare.value));
  const isFraction = origin === "quotient" || decimals > MOST_SHARE_DECIMALS;
  if (isFraction) return asFraction(bare, "likely");
  return { ...bare, sureness: "ambiguous", alternatives: [timesHundred(bare.value)] };
}

type Origin = "typed" | "points" | "quotient" | "formula";

function originOf(formula: string | undefined): Origin {
  if (formula === undefined) return "typed";
  const arithmetic = formula.replace(QUOTED, "");
  if (HUNDRED.test(arithmetic)) return "points";
  return arithmetic.includes("/") ? "quotient" : "formula";
}

function meanAboveOne(bare: Meaning, origin: Origin): Meaning {
  if (origin === "quotient" && Math.abs(bare.value) < 10) return asFraction(bare, "ambiguous");
  return origin === "typed" ? mendLostComma(bare) : bare;
}

/**
 * Typed percent points without decimals. From 1000 the comma of "84,17" was probably lost on the
 * way (8417): divided by 100 and ambiguous. Between 100 and 1000 the number stands, for plans are
 * exceeded, and says what "95,9" or "8,41" would have been.
 */
export function mendLostComma(points: Meaning): Meaning {
  const { value } = points;
  if (!Number.isInteger(value) || Math.abs(value) <= 100) return points;
  if (Math.abs(value) < 1000) return { ...points, alternatives: [value / 10, value / 100] };
  return {
    ...points,
    value: value / 100,
    way: "share-over-100",
    sureness: "ambiguous",
    decimals: 2,
    alternatives: [value],
  };
}

/** Percent points of a fraction, without the binary dust of the multiplication. */
export function timesHundred(fraction: number): number {
  return Number((fraction * 100).toPrecision(15));
}

function asFraction(bare: Meaning, sureness: Sureness): Meaning {
  return {
    value: timesHundred(bare.value),
    way: "fraction-as-share",
    sureness,
    decimals: Math.max(0, bare.decimals - 2),
    alternatives: [bare.value],
  };
}

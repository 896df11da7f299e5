import type { Expectation } from "./expectation";
import { isDateFormat } from "./is-date-format";
import { certainMeaning, weakenMeaning } from "./meaning";
import type { Meaning } from "./meaning";
import { bareFormat, decimalsOf, isPercentFormat, shownDecimals } from "./number-format";
import { meanDateRatio, meanPartOfWhole } from "./read-ratio";
import { meanBareShare, mendLostComma, timesHundred } from "./read-share";
import type { Reading, UnreadableReason } from "./reading";
import { shownNumber } from "./shown-number";
import type { Cell } from "./snapshot";

/** From here a number has more digits than Excel keeps; no figure of a commune is so large. */
const BEYOND_EXACT = 1e15;

/**
 * Reads a cell that holds a number. A date is read only where "4/4" belongs, a percentage only
 * where shares belong; elsewhere they are unreadable, for their number is not what people see.
 */
export function readStoredNumber(cell: Cell, value: number, expected: Expectation): Reading {
  const printed = printedNumber(cell, value);
  const meaning = meanStored(cell, value, expected);
  if (typeof meaning === "string") return { kind: "unreadable", reason: meaning, printed };
  return { kind: "number", printed, storedAsText: false, ...meaning };
}

/** Not every host tells what the cell displays; its format says it as well. */
function printedNumber(cell: Cell, value: number): string {
  const text = cell.text?.trim() ?? "";
  return text === "" ? shownNumber(value, cell.format).trim() : text;
}

function meanStored(cell: Cell, value: number, expected: Expectation): Meaning | UnreadableReason {
  const { measure } = expected;
  if (!(Math.abs(value) < BEYOND_EXACT)) return "not-a-number";
  if (isDateFormat(cell.format)) {
    return (measure === "ratio" ? meanDateRatio(value, cell.format) : null) ?? "date";
  }
  if (isPercentFormat(cell.format)) {
    return measure === "share" ? meanPercent(cell, value) : "not-a-number";
  }
  return meanPlain(cell, value, expected);
}

function meanPlain(cell: Cell, value: number, { measure, scale }: Expectation): Meaning {
  const plain = certainMeaning(value, "plain", shownDecimals(cell, value));
  switch (measure) {
    case "count":
      return meanWhole(plain);
    case "money":
      return scale === 1 ? meanWhole(plain) : meanMillions(plain, cell);
    case "share":
      return meanBareShare(plain, cell.formula);
    case "ratio":
      return meanTypedDivision(cell.formula) ?? plain;
    case "code":
      return plain;
  }
}

/** The stored fraction in percent points, at full precision; only the decimals follow the format. */
function meanPercent(cell: Cell, value: number): Meaning {
  const points = timesHundred(value);
  const meaning = certainMeaning(points, "percent-format", shownDecimals(cell, points));
  return cell.formula === undefined ? mendLostComma(meaning) : meaning;
}

/**
 * Counts and đồng are whole. With exactly three decimals, "3.936" was typed where the locale took
 * the dot for a decimal point: times 1000. With one or two, "12.500" may have been typed, or 12.5
 * meant: the number stands and the other is the alternative. Both are ambiguous. Only 1 to 999 can
 * stand before a first separator; other fractions stand, for a rule to object to.
 */
function meanWhole(plain: Meaning): Meaning {
  const thousandfold = timesThousand(plain.value);
  if (thousandfold === null) return plain;
  if (decimalsOf(plain.value) < 3) {
    return { ...plain, sureness: "ambiguous", alternatives: [thousandfold] };
  }
  return {
    value: thousandfold,
    way: "decimal-times-1000",
    sureness: "ambiguous",
    decimals: 0,
    alternatives: [plain.value],
  };
}

/** Millions have decimals by right; only three of them that no format asked for raise a doubt. */
function meanMillions(plain: Meaning, cell: Cell): Meaning {
  const thousandfold = timesThousand(plain.value);
  const isTyped = cell.formula === undefined && bareFormat(cell.format) === "";
  if (!isTyped || thousandfold === null || decimalsOf(plain.value) < 3) return plain;
  return { ...plain, sureness: "likely", alternatives: [thousandfold] };
}

/** What "3.936" was before its dot became a decimal point; null when the number cannot come from that. */
function timesThousand(value: number): number | null {
  const size = Math.abs(value);
  const decimals = decimalsOf(value);
  const isPossible = decimals >= 1 && decimals <= 3 && size >= 1 && size < 1000;
  return isPossible ? Math.round(value * 1000) : null;
}

/** "=17/19", typed so that Excel makes no date of it. */
function meanTypedDivision(formula: string | undefined): Meaning | null {
  const meaning = meanPartOfWhole(formula ?? "");
  return meaning && weakenMeaning(meaning, "likely");
}

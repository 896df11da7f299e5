import { dateOfSerial } from "./date-serial";
import { weakenMeaning } from "./meaning";
import type { Meaning } from "./meaning";
import { bareFormat } from "./number-format";
import { parseNumeral } from "./parse-numeral";

const PART_OF_WHOLE = /^(\d[\d., ]*?) ?\/ ?(\d[\d., ]*)$/;

/** "17/19" or "1.781/2.506": the part is the value, the whole stands beside it. Null for other texts. */
export function meanPartOfWhole(text: string): Meaning | null {
  const [, partText = "", wholeText = ""] = PART_OF_WHOLE.exec(text) ?? [];
  const part = parseNumeral(partText, "whole");
  const whole = parseNumeral(wholeText.trim(), "whole");
  if (part === null || whole === null) return null;
  if (!Number.isInteger(part.value) || !Number.isInteger(whole.value)) return null;
  return weakenMeaning({ ...part, way: "part-of-whole", whole: whole.value }, whole.sureness);
}

/**
 * "4/4" that Excel turned into a date, read back from the serial; always ambiguous. Day and month
 * may have been typed in either order: the smaller is taken as the part, since no part exceeds its
 * whole, and the other order is the alternative. A format without a day (`mmm-yy`) comes from
 * "4/19" read as month and year. Null for times and for serials that are no date.
 */
export function meanDateRatio(serial: number, format: string | undefined): Meaning | null {
  const date = dateOfSerial(serial);
  const code = bareFormat(format).toLowerCase();
  if (date === null || !code.includes("m") || /[hs]/.test(code)) return null;
  if (!code.includes("d")) return dateMeaning(date.month, date.year % 100, []);
  const part = Math.min(date.day, date.month);
  const whole = Math.max(date.day, date.month);
  return dateMeaning(part, whole, part === whole ? [] : [whole]);
}

function dateMeaning(value: number, whole: number, alternatives: readonly number[]): Meaning {
  return { value, whole, way: "date-as-ratio", sureness: "ambiguous", decimals: 0, alternatives };
}

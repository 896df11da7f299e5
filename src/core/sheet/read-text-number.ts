import type { Expectation } from "./expectation";
import { cleanText, foldText } from "./fold-text";
import { certainMeaning, negateMeaning, weakenMeaning } from "./meaning";
import type { Meaning } from "./meaning";
import { moneyScale, nounSureness } from "./name-unit";
import { parseNumeral } from "./parse-numeral";
import { meanPartOfWhole } from "./read-ratio";
import { meanBareShare, mendLostComma } from "./read-share";
import type { BlankReading, Reading, Sureness, UnreadableReason } from "./reading";

/** Nobody types a number this long; longer texts are prose. */
const LONGEST = 80;
const ERROR_LITERAL = /^#(?:[A-Z_]+[!?]|DIV\/0!|N\/A)$/;
const DATE = /^(?:ngày )?(?:\d{1,2}([./-])\d{1,2}\1(?:\d{4}|\d{2})|\d{4}-\d{1,2}-\d{1,2})$/i;
const WRITTEN_ZERO = /^(?:(?:khong|chua)(?: co)? phat sinh|(?:khong|chua) co|khong)( .+?)?\.?$/;
const FOOTNOTE = /^(.*[^\s(*]) ?(\*+|\(\*+\)|\(\d\)|[¹²³⁴-⁹]+)$/;
const BRACKETED = /^\((\d[^()]*)\)$/;
const SIGNED = /^([-−–] ?)(\d.*)$/;
/** Digits with separators and fraction bar, then words; a last dot or semicolon is punctuation. */
const AMOUNT = /^\+?(\d[\d., /]*?)[.;]? ?((?:[^\d., ;/].*?)?)[.;]?$/;

/**
 * Reads a number that is stored as text, as staff type it. Words that say "none" are a written zero
 * of counts and money, never of shares. What is neither number nor blank mark is unreadable.
 */
export function readTextNumber(typed: string, expected: Expectation): Reading {
  const printed = cleanText(typed);
  const way = blankWay(printed);
  if (way !== null) return { kind: "blank", way, printed };
  const meaning = printed.length > LONGEST ? null : meanText(plainDigits(printed), expected);
  if (meaning === null) return { kind: "unreadable", reason: whyUnreadable(printed), printed };
  return { kind: "number", printed, storedAsText: true, ...meaning };
}

function blankWay(text: string): BlankReading["way"] | null {
  if (text === "") return "empty";
  if (/^[-–—−_/ ]+$/.test(text)) return "dash";
  return /^[.… ]+$/.test(text) ? "ellipsis" : null;
}

function whyUnreadable(text: string): UnreadableReason {
  if (ERROR_LITERAL.test(text)) return "error-value";
  return DATE.test(text) ? "date" : "not-a-number";
}

/** Full-width digits made ordinary, and without the apostrophe that marks text in Excel. */
function plainDigits(text: string): string {
  const narrow = (digit: string): string => String(digit.charCodeAt(0) - 0xff10);
  return text.replace(/[\uff10-\uff19]/g, narrow).replace(/^'/, "");
}

function meanText(text: string, expected: Expectation): Meaning | null {
  if (DATE.test(text)) return null;
  const [, body, mark = ""] = FOOTNOTE.exec(text) ?? [];
  if (body === undefined) return meanWrittenZero(text, expected) ?? meanSigned(text, expected);
  const meaning = meanSigned(body, expected);
  // "21 (1)" may be a footnote, or 21 of which 1.
  return meaning && weakenMeaning(meaning, mark.includes("*") ? "likely" : "ambiguous");
}

function meanWrittenZero(text: string, { measure }: Expectation): Meaning | null {
  if (measure !== "count" && measure !== "money") return null;
  const [match, noun] = WRITTEN_ZERO.exec(foldText(text)) ?? [];
  if (match === undefined) return null;
  if (noun !== undefined && noun !== " trong ky" && nounSureness(noun) !== "certain") return null;
  return weakenMeaning(certainMeaning(0, "text", 0), "likely");
}

function meanSigned(text: string, expected: Expectation): Meaning | null {
  const inBrackets = BRACKETED.exec(text)?.[1];
  if (inBrackets !== undefined) return meanBracketed(inBrackets, expected);
  const [, sign = "", unsigned = text] = SIGNED.exec(text) ?? [];
  const meaning = meanAmount(unsigned, expected);
  if (meaning === null || sign === "") return meaning;
  // A dash apart from the digits, or a long one, may be a bullet.
  const isMinus = sign === "-" || sign === "−";
  return isMinus ? negateMeaning(meaning) : doubtNegative(meaning, "ambiguous");
}

/** Brackets stand for a minus in bookkeeping; elsewhere they may number a column or a note. */
function meanBracketed(text: string, expected: Expectation): Meaning | null {
  const meaning = meanAmount(text, expected);
  return meaning && doubtNegative(meaning, expected.measure === "money" ? "likely" : "ambiguous");
}

function doubtNegative(meaning: Meaning, sureness: Sureness): Meaning {
  const negative = negateMeaning(meaning);
  const alternatives = [...negative.alternatives, meaning.value];
  return weakenMeaning({ ...negative, alternatives }, sureness);
}

function meanAmount(text: string, expected: Expectation): Meaning | null {
  const [, number, words = ""] = AMOUNT.exec(text) ?? [];
  if (number === undefined) return null;
  switch (expected.measure) {
    case "count":
      return meanCount(number, words);
    case "ratio":
      return meanCount(number, words, true);
    case "money":
      return meanMoney(number, words, expected.scale);
    case "share":
      return meanShare(number, words);
    case "code":
      // "2 cấp" is the wording of a code, not the code 2.
      return words === "" ? parseNumeral(number, "whole") : null;
  }
}

function meanCount(number: string, noun: string, isRatio = false): Meaning | null {
  const sureness = noun === "" ? "certain" : nounSureness(noun);
  const partOfWhole = meanPartOfWhole(number);
  const meaning = partOfWhole ?? parseNumeral(number, "whole");
  if (meaning === null || sureness === null) return null;
  if (partOfWhole !== null) return weakenMeaning(meaning, isRatio ? sureness : "likely");
  return weakenMeaning(noun === "" ? meaning : { ...meaning, way: "with-unit" }, sureness);
}

function meanMoney(number: string, unit: string, columnScale: number | null): Meaning | null {
  const scale = moneyScale(unit);
  if (unit !== "" && scale === null) return null;
  // There is no fraction of a đồng; of a million there is.
  const meaning = parseNumeral(number, (scale ?? columnScale) === 1 ? "whole" : "custom");
  return meaning === null || scale === null ? meaning : { ...meaning, way: "with-unit", scale };
}

function meanShare(number: string, sign: string): Meaning | null {
  const meaning = parseNumeral(number, "decimal");
  if (meaning === null || (sign !== "" && sign !== "%")) return null;
  const isBareDigits = meaning.way === "text";
  if (sign === "") return isBareDigits || meaning.value <= 1 ? meanBareShare(meaning) : meaning;
  const percent: Meaning = { ...meaning, way: "percent-text" };
  // "8.417,00%" shows its comma; only digits alone can have lost one.
  return isBareDigits ? mendLostComma(percent) : percent;
}

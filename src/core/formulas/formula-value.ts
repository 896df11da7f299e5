/** An error as Excel shows it: `#DIV/0!`. */
export interface FormulaError {
  readonly kind: "error";
  readonly error: string;
}

export type UnknownReason =
  | "not-understood" // a formula that the parser gives up on
  | "function" // a function that is not calculated here, or one that depends on time or chance
  | "name" // a defined name
  | "array" // several cells where one value belongs
  | "sheet" // a sheet that the workbook does not have
  | "locale" // a text that is a number in one country and not in another
  | "precision" // a difference beyond the 15 digits that Excel keeps
  | "hidden" // hidden rows of which only Excel knows whether a filter hides them
  | "not-calculated" // a formula without a result
  | "cycle" // a formula that counts itself
  | "effort"; // more cells than it is worth

/** What cannot be said for sure. It is never a guess, and whatever depends on it is unknown too. */
export interface Unknown {
  readonly kind: "unknown";
  readonly reason: UnknownReason;
}

export type Trouble = FormulaError | Unknown;
/** What one cell holds or a formula gives; null is a blank cell. */
export type FormulaValue = number | string | boolean | null | Trouble;

export const unknown = (reason: UnknownReason): Unknown => ({ kind: "unknown", reason });
export const errorOf = (error: string): FormulaError => ({ kind: "error", error });

export const isTrouble = (value: FormulaValue): value is Trouble =>
  typeof value === "object" && value !== null;

export const isUnknown = (value: FormulaValue): value is Unknown =>
  isTrouble(value) && value.kind === "unknown";

/** What several values come to where one is in trouble: unknown before any error, else the first error. */
export function troubleAmong(values: readonly FormulaValue[]): Trouble | null {
  const troubles = values.filter(isTrouble);
  return troubles.find(({ kind }) => kind === "unknown") ?? troubles[0] ?? null;
}

const DIGITS = /^ *[+-]?\d+ *$/;
const MOST_DIGITS = 15;
/** Begins with a word that is no month: "Cấp 1", "Quý III/2025". */
const WORDY = /^\s*(?!th|ja|fe|ma|ap|ju|au|se|oc|no|de)\p{L}{2}/iu;

/**
 * The number that a text is in every country, "no" where it is none anywhere. "3.936", "5 thg 3" and
 * "12%" are numbers for one Excel and not, or others, for another: unknown.
 */
export function numberInText(text: string): number | "no" | Unknown {
  if (DIGITS.test(text) && text.trim().length <= MOST_DIGITS) return Number(text);
  return /\p{N}/u.test(text) && !WORDY.test(text) ? unknown("locale") : "no";
}

/** The number that arithmetic takes: blank is 0, TRUE is 1, a text that is a number is that number. */
export function toNumber(value: FormulaValue): number | Trouble {
  if (typeof value === "number" || isTrouble(value)) return value;
  if (value === null) return 0;
  if (typeof value === "boolean") return Number(value);
  const number = numberInText(value);
  return number === "no" ? errorOf("#VALUE!") : number;
}

/** From here Excel writes powers of ten. */
const MOST_WRITTEN = 1e15;

/** The text that `&` takes; decimals are written with a comma here and with a dot there. */
export function toText(value: FormulaValue): string | Trouble {
  if (typeof value === "string" || isTrouble(value)) return value;
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  const isSame = Number.isInteger(value) && Math.abs(value) < MOST_WRITTEN;
  return isSame ? String(value + 0) : unknown("locale");
}

/** The truth that IF takes: any number but 0. */
export function toLogical(value: FormulaValue): boolean | Trouble {
  if (typeof value === "boolean" || isTrouble(value)) return value;
  if (typeof value !== "string") return value !== null && value !== 0;
  const word = value.toUpperCase();
  return word === "TRUE" || word === "FALSE" ? word === "TRUE" : errorOf("#VALUE!");
}

/** The value with no more digits than Excel keeps. */
export const fifteenDigits = (value: number): number => Number(value.toPrecision(15));

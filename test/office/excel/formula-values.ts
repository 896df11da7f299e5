import type { Area } from "../../../src/core/sheet/snapshot";
import type { CellError, CellValue } from "./cell";
import { isError } from "./cell";
import type { Locale } from "./typed-text";
import { numberOfText } from "./typed-text";

/** What a reference gives: cells that are looked at only when a function asks. */
export interface CellRange {
  readonly sheet: string;
  readonly area: Area;
}

/** What a part of a formula comes to. */
export type FormulaValue = CellValue | { readonly range: CellRange };

export const isRange = (value: FormulaValue): value is { readonly range: CellRange } =>
  typeof value === "object" && value !== null && "range" in value;

export const VALUE_ERROR: CellError = { error: "#VALUE!" };
export const DIVISION_ERROR: CellError = { error: "#DIV/0!" };
export const NUMBER_ERROR: CellError = { error: "#NUM!" };
export const NAME_ERROR: CellError = { error: "#NAME?" };
export const REFERENCE_ERROR: CellError = { error: "#REF!" };

/** A single value as a number: blank is 0, text counts when it spells a number, else #VALUE!. */
export function toNumber(value: CellValue, locale: Locale): number | CellError {
  if (value === null) return 0;
  if (typeof value === "boolean") return value ? 1 : 0;
  if (typeof value === "string") return numberOfText(value, locale) ?? VALUE_ERROR;
  return value;
}

/** A single value as a text, numbers in the General format of the locale; an error is its literal. */
export function toText(value: CellValue, locale: Locale): string {
  if (value === null) return "";
  if (isError(value)) return value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "number") return String(tidy(value)).replace(".", locale.decimal);
  return value;
}

/** A condition: numbers but 0 are true; a text is #VALUE! unless it spells TRUE or FALSE. */
export function toTruth(value: CellValue): boolean | CellError {
  if (value === null) return false;
  if (typeof value === "number") return value !== 0;
  if (typeof value !== "string") return value;
  return /^(?:true|false)$/i.test(value) ? value.toLowerCase() === "true" : VALUE_ERROR;
}

/** A number at the 15 digits that Excel keeps. */
export const tidy = (value: number): number =>
  Number.isInteger(value) ? value + 0 : Number(value.toPrecision(15));

/** A result of arithmetic; what is not finite is #NUM!. */
export const asResult = (value: number): number | CellError =>
  Number.isFinite(value) ? value + 0 : NUMBER_ERROR;

/** Rounded half away from zero, at the 15 digits that Excel sees; negative places round before the point. */
export function roundTo(value: number, places: number): number {
  const shifted = shiftPoint(Math.abs(value), places);
  const rounded = shiftPoint(Math.floor(shifted + 0.5), -places);
  return value < 0 ? 0 - rounded : rounded;
}

function shiftPoint(value: number, places: number): number {
  const [digits = "0", exponent = "0"] = String(tidy(value)).split("e");
  return Number(`${digits}e${String(Number(exponent) + places)}`);
}

const RANKS = { number: 0, string: 1, boolean: 2 } as const;

/** Order of two values as Excel's comparisons have it: numbers, texts (case aside), truth values. */
export function compareValues(one: CellValue, other: CellValue): number | CellError {
  if (isError(one)) return one;
  if (isError(other)) return other;
  const left = one ?? blankBeside(other);
  const right = other ?? blankBeside(one);
  const ranks = RANKS[kindOf(left)] - RANKS[kindOf(right)];
  if (ranks !== 0) return ranks;
  if (typeof left === "string" && typeof right === "string")
    return order(left.toLowerCase(), right.toLowerCase());
  return order(tidy(Number(left)), tidy(Number(right)));
}

type Plain = number | string | boolean;

const kindOf = (value: Plain): keyof typeof RANKS =>
  typeof value === "number" ? "number" : typeof value === "string" ? "string" : "boolean";

const blankBeside = (other: CellValue): Plain =>
  typeof other === "string" ? "" : typeof other === "boolean" ? false : 0;

const order = <T extends string | number>(left: T, right: T): number =>
  left < right ? -1 : left > right ? 1 : 0;

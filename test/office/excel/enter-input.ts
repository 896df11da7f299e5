import { invalidArgument, notImplemented } from "../rich-api-error";
import type { StoredCell } from "./cell";
import { GENERAL, withContent, withFormat } from "./cell";
import { lacksFunction } from "./evaluate-formula";
import { parseFormula } from "./formula";
import type { Locale } from "./typed-text";
import { LOCALES, readTyped } from "./typed-text";

/** What is put into a cell, by a person's typing or by `range.values` and `range.formulas`. */
export type CellInput = string | number | boolean;

/**
 * The cell after the input. Typing follows the person's locale; what an add-in writes follows en-US.
 * A cell formatted as text takes every text as it is, formulas included. Throws InvalidArgument for
 * a formula that Excel refuses, NotImplemented for a function that the simulation lacks.
 */
export function enterInput(
  cell: StoredCell | undefined,
  input: CellInput,
  how: { readonly locale: Locale; readonly byHand: boolean }
): StoredCell {
  if (typeof input !== "string") return withContent(cell, { value: input });
  if (cell?.format === "@" && input !== "")
    return withContent(cell, { value: input.startsWith("'") ? input.slice(1) : input });
  const locale = how.byHand ? how.locale : LOCALES["en-US"];
  const formula = formulaOf(input, locale);
  if (formula !== null) return withContent(cell, { value: null, formula });
  const typed = readTyped(input, locale);
  const entered = withContent(cell, { value: typed.value });
  if (how.byHand && isBarePercent(cell, typed.value, typed.format))
    return withContent(cell, { value: asPercent(typed.value) });
  const keepsFormat = (cell?.format ?? GENERAL) !== GENERAL || typed.format === undefined;
  return keepsFormat ? entered : withFormat(entered, typed.format ?? GENERAL);
}

/** The formula in en-US without `=`, or null when the text is none. `+A1` and `-A1` are formulas. */
function formulaOf(input: string, locale: Locale): string | null {
  const isSigned = /^[+-]/.test(input) && readTyped(input, locale).value === input;
  if (!(input.startsWith("=") && input.length > 1) && !isSigned) return null;
  const formula = toEnglish(input.startsWith("=") ? input.slice(1) : input, locale);
  const tree = parseFormula(formula);
  if (tree === null && isSigned) return null;
  if (tree === null) throw invalidArgument();
  const lacking = lacksFunction(tree);
  if (lacking !== null) throw notImplemented(`the function ${lacking}`);
  return formula;
}

/** A formula as typed with the locale's separators, in en-US spelling; texts in quotes stay. */
function toEnglish(formula: string, locale: Locale): string {
  if (locale.list === ",") return formula;
  return formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<=\d),(?=\d)|;/g, (part) =>
    part === "," ? "." : part === ";" ? "," : part
  );
}

type Typed = StoredCell["value"];

const isBarePercent = (
  cell: StoredCell | undefined,
  value: Typed,
  format: string | undefined
): boolean =>
  cell?.format?.includes("%") === true &&
  typeof value === "number" &&
  format?.includes("%") !== true;

/** Excel's automatic percent entry: 10 and 0.1 are both 10 %. */
const asPercent = (value: Typed): Typed =>
  typeof value === "number" && Math.abs(value) >= 1 ? value / 100 : value;

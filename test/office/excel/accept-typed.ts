import { covers, oneCell } from "./area";
import type { CellValue } from "./cell";
import { isError } from "./cell";
import { typeOf } from "./data-validation";
import type { SheetState, Validation } from "./sheet-state";

/**
 * Whether a validation lets a typed value through: whole numbers, decimals and text lengths are
 * judged when their limits are plain numbers, lists when their items are given; anything else passes.
 * Only an alert of the style Stop keeps a value out.
 */
export function acceptsTyped(
  sheet: SheetState,
  { row, column }: { readonly row: number; readonly column: number },
  value: CellValue
): boolean {
  const validation = sheet.validations.find(({ area }) => covers(area, oneCell(row, column)));
  if (validation === undefined || !stops(validation)) return true;
  if (value === null) return validation.ignoreBlanks;
  const shown = isError(value) ? value.error : String(value);
  const { rule } = validation;
  switch (typeOf(rule)) {
    case "WholeNumber":
      return (
        typeof value === "number" && Number.isInteger(value) && isWithin(value, rule["wholeNumber"])
      );
    case "Decimal":
      return typeof value === "number" && isWithin(value, rule["decimal"]);
    case "TextLength":
      return isWithin(shown.length, rule["textLength"]);
    case "List":
      return isListed(shown, rule["list"]);
    case undefined:
    default:
      return true;
  }
}

interface Alert {
  readonly showAlert?: boolean;
  readonly style?: string;
}

function stops({ errorAlert }: Validation): boolean {
  const { showAlert = true, style = "Stop" } = (errorAlert ?? {}) as Alert;
  return showAlert && style === "Stop";
}

interface Limits {
  readonly operator?: string;
  readonly formula1?: unknown;
  readonly formula2?: unknown;
}

function isWithin(value: number, given: unknown): boolean {
  const { operator, formula1, formula2 } = given as Limits;
  const [first, second] = [limit(formula1), limit(formula2)];
  if (first === null || Number.isNaN(first)) return true;
  switch (operator) {
    case "Between":
      return value >= first && value <= (second ?? Infinity);
    case "NotBetween":
      return value < first || value > (second ?? Infinity);
    case "EqualTo":
      return value === first;
    case "NotEqualTo":
      return value !== first;
    case "GreaterThan":
      return value > first;
    case "LessThan":
      return value < first;
    case "GreaterThanOrEqualTo":
      return value >= first;
    case "LessThanOrEqualTo":
      return value <= first;
    case undefined:
    default:
      return true;
  }
}

/** A formula is not worked out here: null, and the value passes. */
function limit(given: unknown): number | null {
  if (typeof given === "number") return given;
  return typeof given === "string" && !given.startsWith("=") ? Number(given) : null;
}

function isListed(shown: string, given: unknown): boolean {
  const { source } = given as { readonly source?: unknown };
  if (typeof source !== "string" || source.startsWith("=")) return true;
  return source.split(",").some((item) => item.trim() === shown);
}

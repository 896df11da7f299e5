import type { Comparison } from "./apply-operator";
import { comparisons, orderOfNumbers } from "./apply-operator";
import type { FormulaValue, Unknown } from "./formula-value";
import { isTrouble, numberInText, unknown } from "./formula-value";

/** Whether a cell meets the criterion of COUNTIF and SUMIF; null is a blank cell. */
export type Criterion = (value: FormulaValue) => boolean | Unknown;

const WORDING = /^(<=|>=|<>|=|<|>)?(.*)$/s;
const isComparison = (sign: string | undefined): sign is Comparison =>
  sign !== undefined && Object.hasOwn(comparisons, sign);

/** The test that a criterion puts: 5, "Hộ tịch", ">=10", "<>", "Đất*". */
export function criterionOf(wanted: FormulaValue): Criterion | Unknown {
  if (isTrouble(wanted)) return unknown("function");
  if (typeof wanted !== "string") return equals(wanted ?? 0);
  const [, stated, operand = ""] = WORDING.exec(wanted) ?? [];
  if (operand === "") return emptiness(stated);
  // A word for a truth value finds truth values in one language and texts in another.
  if (/^(?:true|false)$/i.test(operand)) return unknown("locale");
  return worded(isComparison(stated) ? stated : "=", operand);
}

function worded(operator: Comparison, operand: string): Criterion | Unknown {
  const number = numberInText(operand);
  if (typeof number === "object") return number;
  const isText = number === "no";
  if (operator === "=" || operator === "<>") {
    const criterion = isText ? likeText(operand) : equals(number);
    return operator === "=" ? criterion : not(criterion);
  }
  return isText ? unknown("locale") : ordered(operator, number);
}

const not =
  (criterion: Criterion): Criterion =>
  (value) => {
    const meets = criterion(value);
    return typeof meets === "boolean" ? !meets : meets;
  };

/** "" finds blanks and empty texts, "=" blanks alone, "<>" everything but blanks. */
function emptiness(operator: string | undefined): Criterion | Unknown {
  if (operator === undefined) return (value) => value === null || value === "";
  if (operator === "=") return (value) => value === null;
  return operator === "<>" ? (value) => value !== null : unknown("function");
}

/** A text that is the number meets it too. */
function equals(wanted: number | boolean): Criterion {
  return (value) => {
    if (isTrouble(value)) return value.kind === "unknown" ? value : false;
    if (typeof wanted === "boolean" || typeof value === "boolean") return value === wanted;
    if (value === null) return false;
    const number = typeof value === "string" ? numberInText(value) : value;
    if (number === "no" || typeof number === "object") return number === "no" ? false : number;
    return meets("=", number, wanted);
  };
}

/** Whether a text that is a number counts among those above or below is not documented. */
function ordered(operator: "<" | "<=" | ">" | ">=", wanted: number): Criterion {
  return (value) => {
    if (typeof value === "number") return meets(operator, value, wanted);
    if (typeof value === "string" && numberInText(value) !== "no") return unknown("locale");
    return isTrouble(value) && value.kind === "unknown" ? value : false;
  };
}

function meets(operator: Comparison, value: number, wanted: number): boolean | Unknown {
  const order = orderOfNumbers(value, wanted);
  return typeof order === "number" ? comparisons[operator](order) : order;
}

/** `*` stands for any letters, `?` for one, `~` takes the next sign as it is. */
function likeText(operand: string): Criterion {
  const pattern = [...operand.matchAll(/~[*?~]|[^]/gu)].map(([sign]) => wildSign(sign)).join("");
  const whole = new RegExp(`^${pattern}$`, "isu");
  return (value) => {
    if (isTrouble(value)) return value.kind === "unknown" ? value : false;
    return typeof value === "string" && whole.test(value);
  };
}

function wildSign(sign: string): string {
  if (sign === "*") return ".*";
  return sign === "?" ? "." : sign.slice(-1).replace(/[\\^$.|+*?()[\]{}/]/, "\\$&");
}

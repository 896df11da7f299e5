import type { CellValue } from "./cell";
import { isError, sameValue } from "./cell";
import { compareValues } from "./formula-values";
import type { Locale } from "./typed-text";
import { readTyped } from "./typed-text";

/**
 * Whether a cell meets the criterion of COUNTIF and SUMIF: a value, `">=5"`, `"<>x"`, or a text with
 * the wildcards * and ?. Numbers are compared with numbers only, texts without regard to case.
 */
export function matchesCriterion(value: CellValue, criterion: CellValue, locale: Locale): boolean {
  if (typeof criterion !== "string") return equals(value, criterion ?? 0);
  const [, operator = "", operand = ""] = /^(<=|>=|<>|[<>=])?([\s\S]*)$/.exec(criterion) ?? [];
  const wanted = readTyped(operand, locale).value;
  if (operator === "" || operator === "=") return equals(value, wanted);
  if (operator === "<>") return !equals(value, wanted);
  if (isError(value) || value === null || typeof value !== typeof wanted) return false;
  const difference = compareValues(value, wanted);
  if (isError(difference)) return false;
  if (difference === 0) return operator.endsWith("=");
  return difference < 0 ? operator.startsWith("<") : operator.startsWith(">");
}

function equals(value: CellValue, wanted: CellValue): boolean {
  if (wanted === null) return value === null || value === "";
  if (isError(value) || isError(wanted)) return sameValue(value, wanted);
  if (typeof value === "string" && typeof wanted === "string") return wildcards(wanted).test(value);
  return typeof value === typeof wanted && compareValues(value, wanted) === 0;
}

function wildcards(pattern: string): RegExp {
  const source = [...pattern]
    .map((sign) =>
      sign === "*" ? "[^]*" : sign === "?" ? "[^]" : sign.replace(/[\\^$.|+()[\]{}/-]/g, "\\$&")
    )
    .join("");
  return new RegExp(`^${source}$`, "i");
}

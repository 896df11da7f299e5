import { isDateFormat } from "../sheet/is-date-format";
import type { Cell } from "../sheet/snapshot";

/** A number with a few words behind it ("07 hồ sơ", "17/19", "97%"), as staff type it. */
const TYPED = /^[-–−+(]?\s?\d[\d.,\s/]*(?: ?%| ?\p{L}{1,6}(?: \p{L}{1,6})?)?\)?$/u;
/** "30 trở xuống", "6 tháng": words of a heading. */
const SPOKEN = /\d\s*(?:trở|tuổi|tháng|năm|ngày|đến)/iu;
const YEAR = /^(?:19|20)\d\d$/;

/** True for a cell that holds a figure, or a formula that is to give one. Dates are no figures. */
export function isNumberLike(cell: Cell | undefined): boolean {
  if (cell === undefined) return false;
  const { value, formula, format } = cell;
  if (typeof value === "number") return !isDateFormat(format);
  if (typeof value === "string" && value.trim() !== "")
    return TYPED.test(value.normalize("NFC").trim()) && !SPOKEN.test(value.normalize("NFC"));
  return formula !== undefined;
}

/** True for a bare year, which heads a column as often as it is counted. */
export function isYear({ value }: Pick<Cell, "value">): boolean {
  return value !== null && YEAR.test(String(value).trim());
}

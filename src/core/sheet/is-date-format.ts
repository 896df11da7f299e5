import { bareFormat } from "./number-format";

/** True for format codes that show a number as a date or a time: `d-mmm`, `dd/mm/yyyy`, `[h]:mm`. */
export function isDateFormat(format: string | undefined): boolean {
  const code = bareFormat(format).replace(/s\.0+/gi, "s");
  // A code with digit places is a number's, whatever unquoted letters a program left in it.
  return /[dmyhs]/i.test(code) && !/[0#?]/.test(code);
}

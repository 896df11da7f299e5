import type { CellContent } from "./cell-change";
import { isErrorLiteral } from "./error-literal";
import { shownNumber } from "./shown-number";
import type { Cell } from "./snapshot";

/** What a cell comes to hold; null for a formula that nobody here can calculate. */
export type Held = string | number | boolean | null | { readonly error: string };

/** True for the format under which Excel takes whatever is typed for a text. */
export const isTextFormat = (format: string | undefined): boolean => format?.trim() === "@";

/**
 * The cell once this was put into it: its number format stays, its text is what a Vietnamese Excel
 * shows. A formula has no result yet. Undefined where nothing is left, not even a format.
 */
export function cellHolding(content: CellContent, before: Cell | undefined): Cell | undefined {
  const look = before?.format === undefined ? {} : { format: before.format };
  if (content.kind === "formula") return { value: null, formula: content.formula, ...look };
  const { value } = content;
  if (value === null) return look.format === undefined ? undefined : { value, ...look };
  const isError = typeof value === "string" && isErrorLiteral(value) && !isTextFormat(look.format);
  return { ...shown(isError ? { error: value } : value, look.format), ...look };
}

/** The cell of a formula with this result beside it. */
export function cellWithResult({ formula, format }: Cell, result: Held): Cell {
  return {
    ...(formula === undefined ? {} : { formula }),
    ...shown(result, format),
    ...(format === undefined ? {} : { format }),
  };
}

function shown(held: Held, format: string | undefined): Pick<Cell, "value" | "error" | "text"> {
  if (held === null) return { value: null };
  if (typeof held === "object") return { value: null, error: held.error, text: held.error };
  if (typeof held === "number") return { value: held + 0, text: shownNumber(held, format) };
  return { value: held, text: typeof held === "string" ? held : String(held).toUpperCase() };
}

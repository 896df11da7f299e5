import type { Cell } from "../../core/sheet/snapshot";
import { shownNumber } from "../../core/sheet/shown-number";

/** What a cell shows, and what it is, for the sides that texts and numbers keep to. */
export interface ShownText {
  readonly kind: "blank" | "text" | "number" | "truth" | "error" | "pending";
  readonly text: string;
}

const BLANK: ShownText = { kind: "blank", text: "" };
/** A formula whose result nobody has calculated. */
const PENDING: ShownText = { kind: "pending", text: "…" };

/** What a Vietnamese Excel would show in a cell that is wide enough. */
export function shownText(cell: Cell | undefined): ShownText {
  if (cell === undefined) return BLANK;
  if (cell.error !== undefined) return { kind: "error", text: cell.error };
  const { value } = cell;
  if (value === null) return cell.formula === undefined ? BLANK : PENDING;
  if (typeof value === "string") return { kind: "text", text: cell.text ?? value };
  if (typeof value === "boolean") return { kind: "truth", text: value ? "TRUE" : "FALSE" };
  return { kind: "number", text: cell.text ?? shownNumber(value, cell.format) };
}

import { readStoredNumber } from "./read-stored-number";
import { readTextNumber } from "./read-text-number";
import type { Measure, Reading } from "./reading";
import { isBlank } from "./snapshot";
import type { Cell } from "./snapshot";

export interface ReadingOptions {
  /** Multiplier of the place's money unit to đồng: 1 for đồng, which has no fractions. */
  readonly scale?: number;
}

/**
 * Reads a cell as the kind of number its place promises. What is there but cannot be read is
 * unreadable with a reason, what is not there is blank; neither ever becomes a zero. The number is
 * never NaN or infinite; shares come in percent points, money in the unit of the place unless the
 * cell names its own (`scale`).
 */
export function readNumber(
  cell: Cell | undefined,
  measure: Measure,
  options: ReadingOptions = {}
): Reading {
  if (cell === undefined || isBlank(cell)) return { kind: "blank", way: "empty", printed: "" };
  const { error, value } = cell;
  if (error !== undefined) return { kind: "unreadable", reason: "error-value", printed: error };
  const expected = { measure, scale: options.scale ?? null };
  if (typeof value === "number") return readStoredNumber(cell, value, expected);
  if (typeof value === "string") return readTextNumber(value, expected);
  return readNoNumber(cell, value);
}

/** A truth value, or a formula that no program has calculated yet. */
function readNoNumber(cell: Cell, value: boolean | null): Reading {
  const shown = cell.text?.trim();
  if (value === null) return { kind: "unreadable", reason: "not-calculated", printed: shown ?? "" };
  const printed = shown ?? String(value).toUpperCase();
  return { kind: "unreadable", reason: "not-a-number", printed };
}

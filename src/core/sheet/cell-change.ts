import type { CellAddress } from "./address";
import type { Cell } from "./snapshot";

/** What a person would find in a cell when she edits it; a blank cell holds the value null. */
export type CellContent =
  | { readonly kind: "value"; readonly value: string | number | boolean | null }
  /** English function names, A1 references and commas, without the leading `=`. */
  | { readonly kind: "formula"; readonly formula: string };

/**
 * A planned change of one cell, a value that one can inspect before it happens. A host makes it only
 * while the cell still holds `before`: what a person typed in the meantime is never overwritten.
 */
export interface CellChange {
  readonly address: CellAddress;
  readonly before: CellContent;
  readonly after: CellContent;
}

/** What a person finds in a cell of a snapshot: its formula, else its error or value. */
export function contentOf(cell: Cell | undefined): CellContent {
  if (cell?.formula !== undefined) return { kind: "formula", formula: cell.formula };
  return { kind: "value", value: cell?.error ?? cell?.value ?? null };
}

/** The changes that take these back, last one first. */
export function invertChanges(changes: readonly CellChange[]): readonly CellChange[] {
  return changes
    .map(({ address, before, after }) => ({ address, before: after, after: before }))
    .reverse();
}

/** Whether two contents are one: numbers exactly, formulas but for spaces, case and a leading "=". */
export function isSameContent(one: CellContent, other: CellContent): boolean {
  if (one.kind === "formula" || other.kind === "formula") {
    if (one.kind !== "formula" || other.kind !== "formula") return false;
    return normalFormula(one.formula) === normalFormula(other.formula);
  }
  return (one.value ?? "") === (other.value ?? "");
}

/** Texts in quotes and names of sheets in quotes stay as they are. */
function normalFormula(formula: string): string {
  return formula
    .replace(/^=/, "")
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/)
    .map((piece, index) => (index % 2 === 1 ? piece : piece.replace(/\s+/g, "").toUpperCase()))
    .join("");
}

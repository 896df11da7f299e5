import type { CellContent } from "../sheet/cell-change";
import { contentOf } from "../sheet/cell-change";
import { editedNumber } from "../sheet/edited-number";
import { isTextFormat } from "../sheet/held-cell";
import type { Cell } from "../sheet/snapshot";
import { typedValue } from "../sheet/typed-value";
import { editedFormula, typedFormula } from "./typed-formula";

/**
 * What a text that a person typed into a cell puts into it, as Excel takes it in Vietnamese regional
 * settings (typed-value.ts says what becomes of numbers, dates and the cell's format). An apostrophe
 * before a text keeps it a text. "=" begins a formula; one that is not understood or that could mean
 * two things (typed-formula.ts) stays a text, as does anything that begins with "+", "-" or "@" and is no
 * number. What `editedText` gave is the content that the cell holds, to its last digit.
 */
export function contentTyped(text: string, cell: Cell | undefined): CellContent {
  return text === editedText(cell) ? contentOf(cell) : freshContent(text, cell?.format);
}

function freshContent(text: string, format: string | undefined): CellContent {
  if (text.startsWith("'")) return { kind: "value", value: text.slice(1).normalize("NFC") };
  const formula = isTextFormat(format) ? null : typedFormula(text);
  if (formula !== null) return { kind: "formula", formula };
  return { kind: "value", value: typedValue(text, format) };
}

/**
 * What a person edits when she opens a cell: a formula with "=" and semicolons, a number without its
 * dots, a share as "84,17%", a date as dd/mm/yyyy, a text with an apostrophe where it would otherwise be
 * taken for something else.
 */
export function editedText(cell: Cell | undefined): string {
  const content = contentOf(cell);
  if (content.kind === "formula") return editedFormula(content.formula);
  const { value } = content;
  if (value === null) return "";
  if (typeof value === "number") return editedNumber(value, cell?.format);
  if (typeof value === "boolean") return String(value).toUpperCase();
  return cell?.error ?? quoted(value, cell?.format);
}

function quoted(text: string, format: string | undefined): string {
  const taken = freshContent(text, format);
  const isText = taken.kind === "value" && taken.value === text.normalize("NFC");
  return isText ? text : `'${text}`;
}

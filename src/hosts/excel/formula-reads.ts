import { formulaReferences } from "../../core/sheet/formula-references";
import type { FormulaReference } from "../../core/sheet/formula-references";

/** What a formula reads. */
export interface FormulaReads {
  readonly references: readonly FormulaReference[];
  /** True when it may read more: names, whole columns, tables, OFFSET, the clock. */
  readonly mayReadMore: boolean;
}

const TEXTS = /"(?:[^"]|"")*"/g;
const ROVING = /\b(?:OFFSET|INDIRECT|NOW|TODAY|RAND|RANDBETWEEN|RANDARRAY|CELL|INFO)\s*\(/i;
/** Sheets, cells and ranges, functions, truth values and numbers: what is left over is a name. */
const UNDERSTOOD = [
  /'(?:[^']|'')+'!|[\p{L}\d_.]+!/gu,
  /\$?\b[A-Z]{1,3}\$?[1-9]\d*(?::\$?[A-Z]{1,3}\$?[1-9]\d*)?\b(?!\()/gi,
  /[\p{L}_][\p{L}\d_.]*\(/gu,
  /\b(?:TRUE|FALSE)\b/gi,
  /\d+(?:\.\d+)?(?:E[+-]?\d+)?/gi,
] as const;
const LEFT_OVER = /[\p{L}_[\]:\d]/u;

/** Reads of a formula (without "=") that stands on the given sheet. */
export function formulaReads(formula: string, sheet: string): FormulaReads {
  const references = formulaReferences(formula, sheet);
  const bare = formula.replace(TEXTS, "");
  const rest = UNDERSTOOD.reduce((text, pattern) => text.replace(pattern, " "), bare);
  return { references, mayReadMore: ROVING.test(bare) || LEFT_OVER.test(rest) };
}

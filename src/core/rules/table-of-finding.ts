import type { RecognisedSheet } from "../figures/read-sheet";
import type { Finding } from "./finding";

/**
 * The table that a finding is about: that of its sheet, or, where the sheet has several, the one that
 * the figures of the finding are of. Null where nothing tells which it is.
 */
export function tableOfFinding(
  { sheet, figures }: Finding,
  sheets: readonly RecognisedSheet[]
): RecognisedSheet | null {
  const tables = sheets.filter((table) => table.sheet === sheet);
  const [first] = tables;
  if (first === undefined) return null;
  if (tables.every(({ form }) => form === first.form)) return first;
  const prefixes = new Set(figures.map((id) => id.slice(0, id.indexOf("."))));
  return tables.find(({ prefix }) => prefixes.has(prefix)) ?? null;
}

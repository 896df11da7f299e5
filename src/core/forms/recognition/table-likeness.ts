import type { TableFit } from "./find-tables";
import type { FormColumn } from "../form";
import type { SheetGrid } from "./sheet-grid";
import type { TableRow } from "../table-row";

/** Roles of the columns by which a form is told; ordinals, units and notes stand everywhere. */
const TELLING: ReadonlySet<FormColumn["role"]> = new Set([
  "label",
  "figure",
  "number",
  "date",
  "kind",
]);

/**
 * How well a table fits its form, 0 to 1: the share of the official label and figure columns that
 * stand there; for a list the mean of that and of the share of its lines that the form knows.
 */
export function tableLikeness(grid: SheetGrid, fit: TableFit, rows: readonly TableRow[]): number {
  const { form } = fit.compiled;
  const official = form.columns.filter(
    ({ role, isExtra }) => TELLING.has(role) && isExtra !== true
  );
  const columns = official.filter((column) => fit.columns.has(column)).length / official.length;
  return form.rows.kind !== "named" ? columns : (columns + knownLines(grid, fit, rows)) / 2;
}

function knownLines(grid: SheetGrid, fit: TableFit, rows: readonly TableRow[]): number {
  const known = new Set(rows.flatMap(({ row }) => row ?? []));
  const places = [...fit.columns];
  const figures = places.filter(([{ role }]) => role === "figure").map(([, at]) => at);
  const label = places.find(([{ role }]) => role === "label")?.[1] ?? 0;
  const last = Math.max(fit.bottom + 1, ...known);
  let lines = 0;
  for (let row = fit.bottom + 1; row <= last; row += 1) {
    const isFilled = figures.some((column) => grid.textSeen(row, column) !== "");
    if (known.has(row) || (isFilled && grid.wordsSeen(row, label) !== "")) lines += 1;
  }
  return lines === 0 ? 0 : known.size / lines;
}

import type { UnrecognisedSheet } from "../figures/read-sheet";
import { foldText } from "../sheet/fold-text";
import type { CompiledForm } from "./compile-form";
import { findBareList } from "./find-bare-list";
import { bestAttempt, findTables } from "./find-tables";
import type { TableFit } from "./find-tables";
import type { FormColumn } from "./form";
import { readNamedRows } from "./read-named-rows";
import type { ListArea } from "./read-named-rows";
import { readOpenRows } from "./read-open-rows";
import type { SheetGrid } from "./sheet-grid";
import type { TableRow } from "./table-row";

/** A table of a sheet, told to be of a form. */
export interface FoundTable {
  readonly fit: TableFit;
  readonly rows: readonly TableRow[];
  /** Columns and named rows found, with a little for the title: the form with most wins. */
  readonly rank: number;
}

/** With headings two rows tell a list; one is enough where title or sheet name say what it is. */
const FEWEST_ROWS = 2;
const FEWEST_TITLED_ROWS = 1;
const TITLE_BONUS = 0.5;

/**
 * The tables of a sheet, from top to bottom. All forms compete for each heading block; the one of
 * which most headings and rows stand there wins. A block that repeats the headings of the table
 * above it, as on a new page, goes on with that table unless its rows stand there already.
 */
export function recogniseSheet(
  grid: SheetGrid,
  forms: readonly CompiledForm[]
): readonly FoundTable[] {
  const headed = forms.flatMap((form) => withRows(grid, findTables(grid, form)));
  const candidates = headed.length > 0 ? headed : bareList(grid, forms);
  const chosen: FoundTable[] = [];
  for (const table of candidates.sort((left, right) => right.rank - left.rank)) {
    if (chosen.every(({ fit }) => !overlap(fit, table.fit))) chosen.push(table);
  }
  chosen.sort((left, right) => left.fit.top - right.fit.top);
  return joinPages(grid, chosen);
}

/** What came closest on a sheet that fits no form; null when no two headings are known. */
export function nearestForm(
  grid: SheetGrid,
  forms: readonly CompiledForm[]
): UnrecognisedSheet["nearest"] {
  const attempts = forms
    .flatMap((form) => bestAttempt(grid, form) ?? [])
    .filter(({ columns }) => columns.size > 0)
    .map((fit) =>
      readTable(grid, fit, fit.compiled.form.rows.kind === "open" ? fit.bottom : Infinity)
    );
  const [best] = attempts.sort((left, right) => right.rank - left.rank);
  return best === undefined ? null : compareWithForm(best);
}

function compareWithForm({ fit, rows }: FoundTable): UnrecognisedSheet["nearest"] {
  const { form } = fit.compiled;
  const telling = form.columns.filter(
    ({ role, isExtra }) => (role === "figure" || role === "label") && isExtra !== true
  );
  const lacking = telling.filter((column) => !fit.columns.has(column));
  const required = lacking.filter((column) => column.isRequired === true);
  const absent = rows.filter(({ row }) => row === null);
  const missing = required.length > 0 ? required : form.rows.kind === "named" ? absent : lacking;
  return {
    form: form.id,
    name: form.name,
    found: [
      ...form.columns.filter((column) => fit.columns.has(column)),
      ...(form.rows.kind === "named" ? rows.filter(({ row }) => row !== null) : []),
    ].map(({ name }) => name),
    missing: missing.map(({ name }) => name),
  };
}

function withRows(grid: SheetGrid, fits: readonly TableFit[]): readonly FoundTable[] {
  return fits.flatMap((fit) => {
    const below = fits.filter(({ top }) => top > fit.bottom).map(({ top }) => top);
    const table = readTable(grid, fit, Math.min(...below) - 1);
    const isList = fit.compiled.form.rows.kind === "named";
    const fewest = hasTitle(grid, fit) ? FEWEST_TITLED_ROWS : FEWEST_ROWS;
    return isList && countRows(table) < fewest ? [] : [table];
  });
}

/** The list without headings of which most is known; nothing tells where another would begin. */
function bareList(grid: SheetGrid, forms: readonly CompiledForm[]): FoundTable[] {
  const lists = forms.flatMap((form) => {
    const fit = findBareList(grid, form);
    return fit === null ? [] : [readTable(grid, fit, Infinity)];
  });
  return lists.sort((left, right) => right.rank - left.rank).slice(0, 1);
}

function readTable(grid: SheetGrid, fit: TableFit, to: number): FoundTable {
  const last = Math.min(to, grid.used?.bottom ?? 0);
  const { form } = fit.compiled;
  const rows =
    form.rows.kind === "open"
      ? readOpenRows(grid, fit, last)
      : readNamedRows(grid, fit.compiled, { ...listColumns(fit), from: fit.bottom + 1, to: last });
  const table = { fit, rows, rank: 0 };
  const title = hasTitle(grid, fit) ? TITLE_BONUS : 0;
  return {
    ...table,
    rank: fit.quality + title + (form.rows.kind === "named" ? countRows(table) : 0),
  };
}

function listColumns({ columns }: TableFit): Omit<ListArea, "from" | "to"> {
  const placesOf = (role: FormColumn["role"]): readonly number[] =>
    [...columns].flatMap(([column, at]) => (column.role === role ? [at] : []));
  const [[label = 0], [unit = null], [ordinal = null]] = [
    placesOf("label"),
    placesOf("unit"),
    placesOf("ordinal"),
  ];
  return { label, unit, ordinal, figures: placesOf("figure") };
}

function countRows({ rows }: Pick<FoundTable, "rows">): number {
  return rows.filter(({ row }) => row !== null).length;
}

function hasTitle(grid: SheetGrid, { top, compiled }: TableFit): boolean {
  const texts = grid.sheet.rows
    .slice(0, top)
    .flatMap((cells, row) => cells.map((_, column) => grid.wordsSeen(row, column)));
  const name = foldText(grid.sheet.name);
  return compiled.titles.some((title) => [...texts, name].some((text) => text.includes(title)));
}

/** Reads each table down to the next; blocks that go on with the one above are read as part of it. */
function joinPages(grid: SheetGrid, tables: readonly FoundTable[]): readonly FoundTable[] {
  const joined: FoundTable[] = [];
  for (const table of tables) {
    const above = joined.at(-1);
    if (above === undefined || !goesOn(above, table)) joined.push(table);
  }
  return joined.map(({ fit }, index) =>
    readTable(grid, fit, (joined[index + 1]?.fit.top ?? Infinity) - 1)
  );
}

function goesOn(above: FoundTable, below: FoundTable): boolean {
  if (above.fit.compiled !== below.fit.compiled) return false;
  const isSame = [...below.fit.columns].every(
    ([column, at]) => above.fit.columns.get(column) === at
  );
  const isOpen = below.fit.compiled.form.rows.kind === "open";
  const ids = new Set(above.rows.flatMap(({ id, row }) => (row === null ? [] : [id])));
  const again = below.rows.filter(
    ({ id, row }) => row !== null && ids.has(id) && (!isOpen || id === "")
  );
  return isSame && again.length === 0;
}

function overlap(left: TableFit, right: TableFit): boolean {
  return left.top <= right.bottom && right.top <= left.bottom;
}

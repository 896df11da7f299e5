import type { UnrecognisedSheet } from "../../figures/read-sheet";
import type { CompiledForm } from "../recognition/compile-form";
import { findBareList } from "../recognition/find-bare-list";
import { isRegister } from "./is-register";
import { bestAttempt, findTables } from "../recognition/find-tables";
import type { TableFit } from "../recognition/find-tables";
import type { Form, FormColumn } from "../form";
import { normaliseLabel } from "../recognition/normalise-label";
import { readNamedRows } from "./read-named-rows";
import type { ListArea } from "./read-named-rows";
import { readOpenRows } from "./read-open-rows";
import { registerRows } from "./register-rows";
import type { SheetGrid } from "../recognition/sheet-grid";
import type { TableRow } from "../table-row";

/** A table of a sheet, told to be of a form. */
export interface FoundTable {
  readonly fit: TableFit;
  readonly rows: readonly TableRow[];
}

/** A heading block that may be the beginning of a table of its form. */
interface Candidate {
  readonly fit: TableFit;
  /** Columns and named rows found, with a little for title and order: the form with most wins. */
  readonly rank: number;
  /** Rows of a list. */
  readonly rows: readonly TableRow[];
}

/** With headings two rows tell a list; one is enough where title or sheet name say what it is. */
const FEWEST_ROWS = 2;
const FEWEST_TITLED_ROWS = 1;
const TITLE_BONUS = 0.5;
/** In a list "Ước thực hiện" left of "Dự toán" is the year before, right of it the year at hand. */
const ORDER_BONUS = 0.01;
const NUMERAL = /^\d[\d.,]*\s?%?$/;

/**
 * The tables of a sheet, from top to bottom. All forms compete for each heading block; the one of
 * which most headings and rows stand there wins. A block that repeats the headings of the table
 * above it, as on a new page, goes on with that table unless its rows stand there already.
 */
export function recogniseSheet(
  grid: SheetGrid,
  forms: readonly CompiledForm[]
): readonly FoundTable[] {
  const headed = forms.flatMap((form) => candidatesOf(grid, findTables(grid, form)));
  const candidates = headed.length > 0 ? headed : bareList(grid, forms);
  const chosen: Candidate[] = [];
  for (const one of candidates.sort((left, right) => right.rank - left.rank)) {
    const isFree = chosen.every(
      (other) => !overlap(other.fit, one.fit) && !counts(grid, other, one)
    );
    if (isFree) chosen.push(one);
  }
  const fits = chosen.map(({ fit }) => fit).sort((left, right) => left.top - right.top);
  return joinPages(grid, fits);
}

/** What came closest on a sheet that fits no form; null when no two headings are known. */
export function nearestForm(
  grid: SheetGrid,
  forms: readonly CompiledForm[]
): UnrecognisedSheet["nearest"] {
  const attempts = forms
    .flatMap((form) => bestAttempt(grid, form) ?? [])
    .filter(({ columns }) => columns.size > 0)
    .map((fit) => {
      const rows = isList(fit) ? readRows(grid, fit, Infinity) : [];
      return { fit, rows, rank: rankOf(grid, fit, rows) };
    })
    .filter(isTelling);
  const [best] = attempts.sort((left, right) => right.rank - left.rank);
  return best === undefined ? null : compareWithForm(best);
}

/** Ordinals, units and notes stand on any sheet; one heading or line that is alike is chance. */
function isTelling({ fit, rows }: FoundTable): boolean {
  const telling = [...fit.columns.keys()].filter(
    ({ role }) => role !== "ordinal" && role !== "unit" && role !== "note"
  );
  return telling.length > 1 || countRows(rows) > 1;
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

/** Lists and registers are told by their rows too; those of open tables say nothing of the form. */
function candidatesOf(grid: SheetGrid, fits: readonly TableFit[]): readonly Candidate[] {
  return fits.flatMap((fit) => {
    const open: Candidate = { fit, rank: rankOf(grid, fit, []), rows: [] };
    if (kindOf(fit) === "open") return [open];
    const below = fits.filter(({ top }) => top > fit.bottom).map(({ top }) => top);
    const rows = readRows(grid, fit, Math.min(...below) - 1);
    if (kindOf(fit) === "register") return isRegister(grid, fit, rows) ? [open] : [];
    const fewest = hasTitle(grid, fit) ? FEWEST_TITLED_ROWS : FEWEST_ROWS;
    return countRows(rows) < fewest ? [] : [{ fit, rank: rankOf(grid, fit, rows), rows }];
  });
}

/** The list without headings of which most is known; nothing tells where another would begin. */
function bareList(grid: SheetGrid, forms: readonly CompiledForm[]): Candidate[] {
  const lists = forms.flatMap((form) => {
    const fit = findBareList(grid, form);
    if (fit === null) return [];
    const rows = readRows(grid, fit, Infinity);
    const isTold = countRows(rows) >= FEWEST_ROWS;
    return isTold ? [{ fit, rank: rankOf(grid, fit, rows), rows }] : [];
  });
  return lists.sort((left, right) => right.rank - left.rank).slice(0, 1);
}

function isList(fit: TableFit): boolean {
  return kindOf(fit) === "named";
}

function kindOf({ compiled }: TableFit): Form["rows"]["kind"] {
  return compiled.form.rows.kind;
}

function readRows(grid: SheetGrid, fit: TableFit, to: number): readonly TableRow[] {
  const last = Math.min(to, grid.used?.bottom ?? 0);
  switch (kindOf(fit)) {
    case "named":
      return readNamedRows(grid, fit.compiled, {
        ...listColumns(fit),
        from: fit.bottom + 1,
        to: last,
      });
    case "open":
      return readOpenRows(grid, fit, last);
    case "register":
      return registerRows(grid, fit, last);
  }
}

function rankOf(grid: SheetGrid, fit: TableFit, rows: readonly TableRow[]): number {
  const title = hasTitle(grid, fit) ? TITLE_BONUS : 0;
  const order = isList(fit) && isInOrder(fit) ? ORDER_BONUS : 0;
  return fit.quality + title + order + countRows(rows);
}

/** True where the columns stand from left to right as the form has them. */
function isInOrder({ columns }: TableFit): boolean {
  const places = [...columns.values()];
  return places.every((at, index) => at > (places[index - 1] ?? -1));
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

function countRows(rows: readonly TableRow[]): number {
  return rows.filter(({ row }) => row !== null).length;
}

function hasTitle(grid: SheetGrid, { top, compiled }: TableFit): boolean {
  const texts = grid.sheet.rows
    .slice(0, top)
    .flatMap((cells, row) => cells.map((_, column) => grid.wordsSeen(row, column)));
  const name = normaliseLabel(grid.sheet.name);
  return compiled.titles.some((title) => [...texts, name].some((text) => text.includes(title)));
}

/** Reads each table down to the next; blocks that go on with the one above are read as part of it. */
function joinPages(grid: SheetGrid, fits: readonly TableFit[]): readonly FoundTable[] {
  const edge = (fit: TableFit | undefined): number => (fit?.top ?? Infinity) - 1;
  const joined = fits.reduce<readonly TableFit[]>((above, fit, index) => {
    const last = above.at(-1);
    const isNew =
      last === undefined ||
      !isRepeated(last, fit) ||
      hasRowsAgain(
        readRows(grid, last, edge(fit)),
        readRows(grid, fit, edge(fits[index + 1])),
        fit
      );
    return isNew ? [...above, fit] : above;
  }, []);
  return joined.map((fit, index) => ({ fit, rows: readRows(grid, fit, edge(joined[index + 1])) }));
}

/** True for the headings of the table above, printed again over the same columns. */
function isRepeated(above: TableFit, below: TableFit): boolean {
  const isSame = [...below.columns].every(([column, at]) => above.columns.get(column) === at);
  return above.compiled === below.compiled && isSame;
}

/** True where rows stand again that one table has once: a row of the list, the total of open rows. */
function hasRowsAgain(
  above: readonly TableRow[],
  below: readonly TableRow[],
  fit: TableFit
): boolean {
  const ids = new Set(above.flatMap(({ id, row }) => (row === null ? [] : [id])));
  return below.some(({ id, row }) => row !== null && ids.has(id) && (isList(fit) || id === ""));
}

/** True where the heading of a table is a line of a list, with its number: "Cán bộ, công chức | người | 21". */
function counts(grid: SheetGrid, { fit: list, rows }: Candidate, { fit }: Candidate): boolean {
  const figures = [...list.columns].flatMap(([{ role }, at]) => (role === "figure" ? [at] : []));
  return rows.some(
    ({ row }) =>
      row !== null &&
      fit.top <= row &&
      row <= fit.bottom &&
      figures.some((at) => NUMERAL.test(grid.textSeen(row, at)))
  );
}

function overlap(left: TableFit, right: TableFit): boolean {
  return left.top <= right.bottom && right.top <= left.bottom;
}

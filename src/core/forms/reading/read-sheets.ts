import type { Period } from "../../figures/period";
import type { ReadSheet, RecognisedSheet } from "../../figures/read-sheet";
import type { SheetSnapshot, WorkbookSnapshot } from "../../sheet/snapshot";
import { relationsAgain } from "./relations-again";
import { compileForm } from "../recognition/compile-form";
import { countItems } from "./count-items";
import type { CompiledForm } from "../recognition/compile-form";
import type { Form, Register } from "../form";
import { readFigures } from "./read-figures";
import type { ReadTable } from "./read-row";
import { readPeriod } from "./read-period";
import { readRegister } from "./read-register";
import { readAnswers, readRemarks } from "./read-remarks";
import { readUnitName } from "./read-unit-name";
import { nearestForm, recogniseSheet } from "./recognise-sheet";
import type { FoundTable } from "./recognise-sheet";
import { createGrid } from "../recognition/sheet-grid";
import type { SheetGrid } from "../recognition/sheet-grid";
import { tableLikeness } from "../recognition/table-likeness";

/**
 * Recognises every sheet of a workbook, hidden ones too, and reads the figures off it. A sheet with
 * two tables gives two entries. The first table of a topic on a visible sheet has the plain prefix
 * (`tthc`), the next `tthc2` …; the answer keeps the order of the sheets.
 */
export function readSheets(
  snapshot: WorkbookSnapshot,
  forms: readonly Form[]
): readonly ReadSheet[] {
  const compiled = forms.map(compileForm);
  const found = snapshot.sheets.map((sheet) => {
    const grid = createGrid(sheet);
    return { grid, tables: recogniseSheet(grid, compiled) };
  });
  const prefixes = givePrefixes(
    found.flatMap(({ grid, tables }) => tables.map((table) => ({ table, sheet: grid.sheet })))
  );
  return found.flatMap(({ grid, tables }): readonly ReadSheet[] =>
    tables.length === 0
      ? [unrecognised(grid, compiled)]
      : tables.map((table) => recognised(grid, table, prefixes.get(table) ?? ""))
  );
}

function givePrefixes(
  tables: readonly { readonly table: FoundTable; readonly sheet: SheetSnapshot }[]
): ReadonlyMap<FoundTable, string> {
  const inTurn = [...tables].sort(
    (left, right) => Number(left.sheet.hidden) - Number(right.sheet.hidden)
  );
  const prefixes = new Map<FoundTable, string>();
  const counts = new Map<string, number>();
  for (const { table } of inTurn) {
    const { topic } = table.fit.compiled.form;
    const count = (counts.get(topic) ?? 0) + 1;
    counts.set(topic, count);
    prefixes.set(table, count === 1 ? topic : `${topic}${String(count)}`);
  }
  return prefixes;
}

function recognised(grid: SheetGrid, { fit, rows }: FoundTable, prefix: string): RecognisedSheet {
  const { form } = fit.compiled;
  const period = readPeriod(grid, fit.top);
  if (form.rows.kind === "register") {
    return recognisedRegister({ grid, fit, rows, prefix }, form.rows, period);
  }
  const table = { grid, fit, rows, prefix };
  const { byId, idAt } = readFigures(table);
  const entries = [...byId.values()];
  const [remarks, answers] = [readRemarks(table), readAnswers(table)];
  const columns = [...fit.columns.keys()];
  const besideStrangers = new Set(
    [...rows.filter(({ hasStranger }) => hasStranger === true), ...fit.besideStrangers].map(
      ({ id }) => id
    )
  );
  return {
    ...identityOf(table, period),
    figures: entries.filter((entry) => entry.kind === "figure"),
    gaps: entries.filter((entry) => entry.kind === "gap"),
    relations: relationsAgain(grid.sheet.merges, {
      form,
      prefix,
      columns,
      rows,
      ids: byId,
      idAt,
      besideStrangers,
    }),
    ...(remarks.length === 0 ? {} : { remarks }),
    ...(answers.length === 0 ? {} : { answers }),
  };
}

/** What a sheet is, before its figures. */
function identityOf({ grid, fit, rows, prefix }: ReadTable, period: Period | null) {
  const { form } = fit.compiled;
  return {
    kind: "recognised",
    sheet: grid.sheet.name,
    form: form.id,
    name: form.name,
    edition: form.edition,
    prefix,
    topic: form.topic,
    likeness: tableLikeness(grid, fit, rows),
    unitName: readUnitName(grid, fit.top),
    period,
  } as const;
}

/** A register has no figures in cells: what it tells is how many items it lists. */
function recognisedRegister(
  table: ReadTable,
  register: Register,
  period: Period | null
): RecognisedSheet {
  const contents = readRegister({ ...table, year: period?.year ?? null }, register);
  const { fit, prefix, grid } = table;
  const entries = countItems({ sheet: grid.sheet.name, prefix, fit, register, contents });
  return {
    ...identityOf(table, period),
    figures: entries.filter((entry) => entry.kind === "figure"),
    gaps: entries.filter((entry) => entry.kind === "gap"),
    relations: [],
    register: contents,
  };
}

function unrecognised(grid: SheetGrid, forms: readonly CompiledForm[]): ReadSheet {
  const isEmpty = grid.used === null;
  return {
    kind: "unrecognised",
    sheet: grid.sheet.name,
    isEmpty,
    nearest: isEmpty ? null : nearestForm(grid, forms),
  };
}

import { figureId } from "../../src/core/forms/figure-id";
import { layOutHeadings, placeColumns } from "../../src/core/forms/blanks/lay-out-columns";
import { figurePlaces, formulasOf } from "../../src/core/forms/blanks/lay-out-formulas";
import type { PlacedRow } from "../../src/core/forms/blanks/lay-out-rows";
import { buildRelations } from "../../src/core/forms/relations/build-relations";
import { staffBm02 as form } from "../../src/core/forms/shipped/staff-bm02";
import { cellName } from "../../src/core/sheet/address";
import type { Cell, WorkbookSnapshot } from "../../src/core/sheet/snapshot";
import { buildSnapshot } from "../support/build-snapshot";
import { createDraw } from "../support/generated/draw";
import { calculated } from "../support/generated/generate-workbook";
import { solveFigures } from "../support/generated/solve-figures";

/** The sheet's name. */
export const WIDE = "BM02";

/** Place of a column from 0, by its id in the form. */
export const placeOfColumn = (id: string): number =>
  placeColumns(form).findIndex(({ column }) => column.id === id);

/** Different rows; the sheet repeats them. */
const PATTERNS = 40;
const TITLE = "SỐ LƯỢNG, CHẤT LƯỢNG CÔNG CHỨC";

/**
 * A right sheet BM02 of 40 columns with so many units and their total row: totals and what the form
 * computes along a row are formulas.
 */
export function buildWideSheet(units: number): WorkbookSnapshot {
  const columns = placeColumns(form);
  const headings = layOutHeadings(columns, 2);
  const top = 2 + headings.height;
  const rows = placeUnits(units, top);
  const table = { form, columns, rows };
  const places = figurePlaces(table);
  const formulas = formulasOf(table, places);
  const patterns = Array.from({ length: PATTERNS }, (_, seed) => numbersOfRow(seed));
  const cells: Cell[][] = Array.from({ length: top + rows.length }, () => []);
  const put = (row: number, column: number, cell: Cell): void => {
    (cells[row] ??= [])[column] = cell;
  };
  put(0, 0, { value: TITLE });
  for (const { row, column, value } of headings.cells)
    if (value !== undefined) put(row, column, { value });
  const labelAt = columns.find(({ column }) => column.role === "label")?.at ?? 0;
  for (const { row, label } of rows) put(row, labelAt, { value: label });
  for (const { row, column, inRow, inColumn } of places) {
    const formula = formulas.get(cellName(row, column));
    const value = patterns[(inRow.empty ?? 0) % PATTERNS]?.get(inColumn.column.id) ?? 0;
    put(row, column, formula === undefined ? { value } : { value: null, formula });
  }
  const sheet = {
    name: WIDE,
    rows: cells.map((line) => Array.from(line)),
    merges: headings.merges,
    hidden: false,
    hiddenRows: new Set<number>(),
    hiddenColumns: new Set<number>(),
    isProtected: false,
  };
  return calculated(buildSnapshot([sheet]));
}

function placeUnits(units: number, top: number): readonly PlacedRow[] {
  const bare = { ordinal: "", isShare: false, isHeading: false };
  const rows = Array.from({ length: units }, (_, place): PlacedRow => {
    const label = `Đơn vị ${String(place + 1)}`;
    const name = { vi: label, en: label };
    const id = `u${String(place + 1)}`;
    return { ...bare, id, name, label, row: top + place, empty: place, parts: [], isGroup: false };
  });
  const label = "Tổng cộng";
  const total: PlacedRow = {
    ...bare,
    id: "",
    name: { vi: label, en: "Total" },
    label,
    row: top + units,
    empty: null,
    parts: rows.map(({ id }) => id),
    isGroup: true,
  };
  return [...rows, total];
}

/** Numbers of one row by column, so that what the form says of a row holds. */
function numbersOfRow(seed: number): ReadonlyMap<string, number> {
  const columns = form.columns.filter(({ role }) => role === "figure");
  const ids = columns.map(({ id }) => figureId(form.topic, "u", id));
  const row = { id: "u", name: form.name, row: 0, parts: [], isShare: false };
  const relations = buildRelations({
    form,
    prefix: form.topic,
    columns,
    rows: [row],
    ids: new Set(ids),
    besideStrangers: new Set(),
  });
  const unknowns = ids.map((id) => {
    return { id, measure: "count", most: 9, step: 1, isAbsent: false, decimals: 0 } as const;
  });
  const values = solveFigures(createDraw(seed), unknowns, relations);
  return new Map(columns.map(({ id }, place) => [id, values.get(ids[place] ?? "") ?? 0] as const));
}

import { cellName } from "../../sheet/address";
import type { BlankCell, BlankSheet } from "./blank-sheet";
import type { Form } from "../form";
import { unitNamed } from "../form-unit";
import type { Bilingual } from "../../figures/bilingual";
import { forms } from "../index";
import { layOutHeadings, layOutNumbers, placeColumns } from "./lay-out-columns";
import type { Block, PlacedColumn } from "./lay-out-columns";
import { figurePlaces, formulasOf } from "./lay-out-formulas";
import type { FigurePlace, PlannedTable } from "./lay-out-formulas";
import { layOutHead, layOutSignatures } from "./lay-out-head";
import type { BlankOptions } from "./lay-out-head";
import { rowHeights } from "./lay-out-heights";
import { formatAt, inputValidations } from "./lay-out-input";
import { placeRows } from "./lay-out-rows";
import type { PlacedRow } from "./lay-out-rows";

/** A form that a blank sheet can be made of, as a list of them shows it. */
export interface BlankFormEntry {
  readonly id: string;
  readonly name: Bilingual;
  readonly edition: Bilingual;
  readonly topic: Form["topic"];
  /** A later edition took its place: it serves the figures of earlier years. */
  readonly isReplaced: boolean;
}

/** Every form of which a blank sheet can be made, in the order of the forms. */
export function listBlankForms(): readonly BlankFormEntry[] {
  return forms.map(({ id, name, edition, topic, validTo }) => {
    return { id, name, edition, topic, isReplaced: validTo !== null };
  });
}

const NOTHING_KNOWN: BlankOptions = { unitName: null, period: null };
/** A portrait page holds, fitted to its width, about as many characters. */
const PORTRAIT_WIDTH = 145;
/** Points. */
const TITLE_HEIGHT = 32;

/**
 * A new sheet of a form, drawn from the form's data: headings, rows, formulas where the form computes,
 * number formats and what may be typed. Read back, it is recognised as this form and has no findings.
 */
export function layOutForm(form: Form, options: BlankOptions = NOTHING_KNOWN): BlankSheet {
  const columns = placeColumns(form);
  const head = layOutHead(form, columns, options);
  const headings = layOutHeadings(columns, head.height);
  const numbers = layOutNumbers(form, columns, head.height + headings.height);
  const top = head.height + headings.height + numbers.height;
  const rows = placeRows(form, top);
  const table = { form, columns, rows };
  const places = figurePlaces(table);
  const formulas = formulasOf(table, places);
  const body = layOutBody(table, places, formulas);
  const blocks = [head, headings, numbers, body, layOutSignatures(columns, top + rows.length)];
  const columnWidths = columns.map(({ width }) => width);
  return {
    name: form.blank?.sheetName ?? form.id,
    cells: blocks.flatMap(({ cells }) => cells),
    merges: blocks.flatMap(({ merges }) => merges),
    columnWidths,
    rowHeights: {
      ...rowHeights(blocks.slice(1, 4), columnWidths),
      ...titleHeight(head),
    },
    validations: inputValidations(
      places.filter(({ row, column }) => !formulas.has(cellName(row, column)))
    ),
    isLandscape: columnWidths.reduce((sum, width) => sum + width, 0) > PORTRAIT_WIDTH,
    frozenRows: top,
  };
}

/** A title stands a little apart from the lines above it. */
function titleHeight({ cells }: Block): Readonly<Record<number, number>> {
  const title = cells.find(({ look }) => look === "title");
  return title === undefined ? {} : { [title.row]: TITLE_HEIGHT };
}

function layOutBody(
  { columns, rows }: PlannedTable,
  places: readonly FigurePlace[],
  formulas: ReadonlyMap<string, string>
): Block {
  const byCell = new Map(
    places.map((place) => [cellName(place.row, place.column), place] as const)
  );
  const cells = rows.flatMap((row) =>
    columns.map((column): BlankCell => {
      const name = cellName(row.row, column.at);
      const place = byCell.get(name);
      if (place === undefined) return wordCell(row, column, columns);
      const formula = formulas.get(name);
      return {
        row: row.row,
        column: column.at,
        ...(formula === undefined ? {} : { formula }),
        format: formatAt(place),
        look: row.isGroup ? "total" : "figure",
      };
    })
  );
  return { cells, merges: [], height: rows.length };
}

/** A cell beside the figures: number, label, unit, or a note to write. */
function wordCell(
  row: PlacedRow,
  { column, at }: PlacedColumn,
  columns: readonly PlacedColumn[]
): BlankCell {
  const place = { row: row.row, column: at, look: row.isGroup ? "total" : "label" } as const;
  const withText = (value: string): BlankCell => (value === "" ? place : { ...place, value });
  if (column.role === "label") return { ...withText(row.label), align: "left" };
  if (column.role === "unit") return { ...withText(nameOfUnit(row)), align: "center" };
  if (column.role === "number") return { ...place, format: "@" };
  if (column.role === "date") return { ...place, format: "dd/mm/yyyy", align: "center" };
  if (column.role !== "ordinal") return place;
  return row.empty === null
    ? { ...withText(row.ordinal), format: "@", align: "center" }
    : { ...place, align: "center", formula: countingUp(row, row.empty, columns) };
}

/** 1, 2, 3 … in the rows that have a label. */
function countingUp({ row }: PlacedRow, empty: number, columns: readonly PlacedColumn[]): string {
  const at = columns.find(({ column }) => column.role === "label")?.at ?? 0;
  const first = cellName(row - empty, at).replace(/(\d+)$/, "$$$1");
  const own = cellName(row, at);
  return `IF(${own}="","",COUNTA(${first}:${own}))`;
}

function nameOfUnit({ unit, isHeading }: PlacedRow): string {
  return isHeading ? "" : unitNamed(unit ?? "dong").name.vi;
}

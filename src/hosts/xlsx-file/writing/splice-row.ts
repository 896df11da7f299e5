import type { CellPlace } from "../../../core/sheet/address";
import type { Splice } from "../../opc/splice";
import type { EditedCell } from "../cell-xml";
import { isEmptied, newCell, rewriteCell } from "../cell-xml";
import { insertChildren } from "./insert-children";
import type { ColumnStyle, SheetPlaces, WrittenRow } from "./scan-sheet";
import { attributeOf } from "./xml-tags";

/** How cells of a sheet change. */
export interface CellSplices {
  readonly splices: readonly Splice[];
  /** Cells that the sheet had not written down before. */
  readonly added: readonly CellPlace[];
}

/** A sheet's text with the places in it. */
export interface ScannedSheet {
  readonly text: string;
  readonly places: SheetPlaces;
}

/**
 * Splices that put edited cells, ordered by column, into a row: those that are there change in their
 * place, others come in their order and look as the row or their column does.
 */
export function spliceRow(
  { text, places }: ScannedSheet,
  row: WrittenRow,
  cells: readonly EditedCell[]
): CellSplices {
  const written = new Map(row.cells.map((cell) => [cell.column, cell]));
  const splices: Splice[] = [];
  const missing: EditedCell[] = [];
  for (const cell of cells) {
    const found = written.get(cell.edit.column);
    if (found === undefined) missing.push(cell);
    else {
      const [start, end] = [found.tag.start, found.closing.end];
      splices.push({ start, end, text: rewriteCell(text, found, cell) });
    }
  }
  const added = missing.filter(({ edit }) => !isEmptied(edit));
  if (added.length === 0) return { splices, added: [] };
  const insertions = added.map((cell) => ({
    before: row.cells.find(({ column }) => column > cell.edit.column)?.tag.start ?? null,
    xml: newCell(row.tag, styleIn(text, row, places.columnStyles)(cell.edit.column), cell),
  }));
  const values = widenedSpans(
    attributeOf(text, row.tag, "spans"),
    added.map(({ edit }) => edit.column)
  );
  const inserted = insertChildren(text, { parent: row, values }, insertions);
  return { splices: [...splices, ...inserted], added: added.map(({ edit }) => edit) };
}

/** The style of a new cell: a row that was dressed as a whole goes before the column, as in Excel. */
function styleIn(
  text: string,
  { tag }: WrittenRow,
  columns: readonly ColumnStyle[]
): (column: number) => string | null {
  const isDressed = ["1", "true"].includes(attributeOf(text, tag, "customFormat") ?? "");
  const style = isDressed ? attributeOf(text, tag, "s") : null;
  return (column) => style ?? columnStyle(columns, column);
}

/** The style that cells of a column have where nothing else is said; null for the plain one. */
export const columnStyle = (columns: readonly ColumnStyle[], column: number): string | null =>
  columns.find(({ first, last }) => column >= first && column <= last)?.style ?? null;

/** `spans` tells readers which columns of the row have cells: "1:12", or several such pairs. */
function widenedSpans(
  spans: string | null,
  columns: readonly number[]
): { readonly spans?: string } {
  const pairs = (spans ?? "").split(/\s+/).flatMap((pair) => {
    const [first, last] = pair.split(":").map(Number);
    return first === undefined || last === undefined ? [] : [{ first, last }];
  });
  const outside = columns
    .map((column) => column + 1)
    .filter((column) => !pairs.some(({ first, last }) => column >= first && column <= last));
  if (pairs.length === 0 || outside.length === 0) return {};
  const all = [...outside, ...pairs.flatMap(({ first, last }) => [first, last])];
  return { spans: `${String(Math.min(...all))}:${String(Math.max(...all))}` };
}

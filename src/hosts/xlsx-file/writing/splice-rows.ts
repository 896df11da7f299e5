import type { Splice } from "../../opc/splice";
import type { EditedCell } from "../cell-xml";
import { isEmptied, newCell } from "../cell-xml";
import { insertChildren } from "./insert-children";
import { parseArea, printArea, widen } from "../sheet-area";
import type { CellSplices, ScannedSheet } from "./splice-row";
import { columnStyle, spliceRow } from "./splice-row";
import { attributeOf, namedLike, retag } from "./xml-tags";

/**
 * Splices that put edited cells, ordered by row and column, into a sheet. Rows that are not there come
 * in their order, and the sheet's `dimension` grows with them.
 */
export function spliceRows(sheet: ScannedSheet, cells: readonly EditedCell[]): readonly Splice[] {
  const rows = new Map(sheet.places.rows.map((row) => [row.row, row]));
  const changes: CellSplices[] = [];
  const unwritten: EditedCell[][] = [];
  for (const group of byRow(cells)) {
    const row = rows.get(group[0]?.edit.row ?? -1);
    if (row === undefined) unwritten.push(group.filter(({ edit }) => !isEmptied(edit)));
    else changes.push(spliceRow(sheet, row, group));
  }
  changes.push(
    insertRows(
      sheet,
      unwritten.filter((group) => group.length > 0)
    )
  );
  const splices = changes.flatMap((change) => change.splices);
  const added = changes.flatMap((change) => change.added);
  return added.length === 0 ? splices : [...splices, ...growDimension(sheet, added)];
}

function byRow(cells: readonly EditedCell[]): EditedCell[][] {
  const groups: EditedCell[][] = [];
  for (const cell of cells) {
    const last = groups.at(-1);
    if (last?.[0]?.edit.row === cell.edit.row) last.push(cell);
    else groups.push([cell]);
  }
  return groups;
}

function insertRows({ text, places }: ScannedSheet, groups: readonly EditedCell[][]): CellSplices {
  if (groups.length === 0) return { splices: [], added: [] };
  const { data, rows, columnStyles } = places;
  let next = 0;
  const insertions = groups.map((cells) => {
    const row = cells[0]?.edit.row ?? 0;
    while ((rows[next]?.row ?? Infinity) < row) next += 1;
    const name = namedLike(data.tag, "row");
    const xml = cells.map((cell) =>
      newCell(data.tag, columnStyle(columnStyles, cell.edit.column), cell)
    );
    return {
      before: rows[next]?.tag.start ?? null,
      xml: `<${name} r="${String(row + 1)}">${xml.join("")}</${name}>`,
    };
  });
  return {
    splices: insertChildren(text, { parent: data }, insertions),
    added: groups.flatMap((cells) => cells.map(({ edit }) => edit)),
  };
}

/** A dimension that says something else than a rectangle of cells is left as it is. */
function growDimension({ text, places }: ScannedSheet, added: CellSplices["added"]): Splice[] {
  if (places.dimension === null) return [];
  const { tag } = places.dimension;
  const area = parseArea(attributeOf(text, tag, "ref") ?? "");
  if (area === null) return [];
  const wider = printArea(widen(area, added));
  if (wider === printArea(area)) return [];
  const end = tag.kind === "empty" ? "/>" : ">";
  return [{ start: tag.start, end: tag.end, text: retag(text, tag, { ref: wider }) + end }];
}

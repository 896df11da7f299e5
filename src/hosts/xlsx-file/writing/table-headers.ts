import type { CellPlace } from "../../../core/sheet/address";
import { findPart } from "../../opc/package-parts";
import { attribute } from "../../opc/parse-xml";
import type { ZipEntry } from "../../opc/read-zip";
import { readRelationships } from "../../opc/relationships";
import { parseArea, placeKey } from "../sheet-area";
import { childOf } from "../workbook-part";

/** The name that a table gives to its column in the cell where that is its heading; null elsewhere. */
export type TableHeaders = (place: CellPlace) => string | null;

/**
 * The headings of the tables of a sheet (ECMA-376 Part 1, 18.5.1.2). Excel takes a file for damaged in
 * which a heading is not what the table says.
 */
export function tableHeaders(entries: readonly ZipEntry[], sheetPart: string): TableHeaders {
  const names = new Map<number, string>();
  for (const { kind, target } of readRelationships(entries, sheetPart)) {
    const table = kind === "table" ? findPart(entries, target)?.root : undefined;
    const area = parseArea(attribute(table, "ref") ?? "");
    if (table === undefined || area === null || attribute(table, "headerRowCount") === "0")
      continue;
    const columns = childOf(table, "tableColumns")?.children ?? [];
    columns.forEach((column, index) => {
      const place = { row: area.top, column: area.left + index };
      names.set(placeKey(place), attribute(column, "name") ?? "");
    });
  }
  return (place) => names.get(placeKey(place)) ?? null;
}

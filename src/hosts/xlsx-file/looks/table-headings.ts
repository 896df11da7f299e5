import type { Area } from "../../../core/sheet/snapshot";
import { findPart } from "../../opc/package-parts";
import { attribute } from "../../opc/parse-xml";
import type { ZipEntry } from "../../opc/read-zip";
import { readRelationships } from "../../opc/relationships";
import { parseArea } from "../sheet-area";

/**
 * The heading rows of the tables on a worksheet (ECMA-376 Part 1, 18.5.1.2): their texts are the names
 * of the columns, which the table's own part and formulas repeat.
 */
export function tableHeadings(entries: readonly ZipEntry[], sheet: string): readonly Area[] {
  return readRelationships(entries, sheet).flatMap(({ kind, target }): readonly Area[] => {
    const table = kind === "table" ? findPart(entries, target)?.root : undefined;
    const area = parseArea(attribute(table, "ref") ?? "");
    const rows = Number(attribute(table, "headerRowCount") ?? "1");
    return area === null || !(rows > 0) ? [] : [{ ...area, bottom: area.top + rows - 1 }];
  });
}

import { isDateFormat } from "../../../core/sheet/is-date-format";
import { findPart } from "../../opc/package-parts";
import type { XmlElement } from "../../opc/parse-xml";
import { attribute } from "../../opc/parse-xml";
import type { ZipEntry } from "../../opc/read-zip";
import { readRelationships } from "../../opc/relationships";
import type { StoredNumber } from "../cell-xml";
import { builtInFormats } from "../looks/built-in-formats";
import { DAYS_TO_1904 } from "../settle-rows";
import type { WorkbookPart } from "../workbook-part";
import { childOf, isOn } from "../workbook-part";

/**
 * How a workbook keeps the numbers of its snapshot, whose dates count from 1900: in one that counts
 * from 1904, a number in a cell that shows a date is kept as so many days less. The rest stays.
 */
export function storedNumbers(entries: readonly ZipEntry[], book: WorkbookPart): StoredNumber {
  if (!isOn(childOf(book.root, "workbookPr"), "date1904")) return (value) => value;
  const tie = readRelationships(entries, book.name).find(({ kind }) => kind === "styles");
  const styles = tie === undefined ? null : findPart(entries, tie.target);
  const dates = styles === null ? new Set<string>() : dateStyles(styles.root);
  return (value, style) => (dates.has(style) ? value - DAYS_TO_1904 : value);
}

/** Places, as `s` of a cell gives them, of the cell formats that show dates. */
function dateStyles(styles: XmlElement): ReadonlySet<string> {
  const codes = new Map(
    (childOf(styles, "numFmts")?.children ?? []).map((format) => [
      Number(attribute(format, "numFmtId")),
      attribute(format, "formatCode") ?? undefined,
    ])
  );
  const dates = new Set<string>();
  (childOf(styles, "cellXfs")?.children ?? []).forEach((format, place) => {
    const id = Number(attribute(format, "numFmtId") ?? "0");
    if (isDateFormat(codes.get(id) ?? builtInFormats.get(id))) dates.add(String(place));
  });
  return dates;
}

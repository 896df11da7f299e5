import { findPart } from "../opc/package-parts";
import type { ZipEntry } from "../opc/read-zip";
import { unpack } from "../opc/read-zip";
import type { Outcome } from "../trouble";
import { succeed } from "../trouble";
import type { SheetLook, WorkbookLook } from "../workbook-look";
import type { BookIndex } from "./book-index";
import { indexBook } from "./book-index";
import type { BookStyles } from "./looks/read-styles";
import { readStyles } from "./looks/read-styles";
import { sheetLook } from "./looks/sheet-look";
import { tableHeadings } from "./looks/table-headings";
import { themeColors } from "./looks/theme-colors";
import { refusals } from "./refusals";

/**
 * How the worksheets of a package look, in the order of the snapshot's sheets; `name` is the base name of
 * the file. A workbook without styles is dressed as Excel dresses it. Refused is a package whose
 * workbook, styles or worksheets cannot be read; a theme that cannot be is taken for the usual one.
 *
 * A row without a height has the default one, although Excel makes it higher for wrapped or large text.
 */
export function readLook(entries: readonly ZipEntry[], name: string): Outcome<WorkbookLook> {
  const parts = new Map(entries.map((entry) => [entry.name, entry]));
  const contentOf = (path: string): Uint8Array | undefined => {
    const entry = parts.get(path);
    return (entry === undefined ? null : unpack(entry)) ?? undefined;
  };
  const index = indexBook({ get: contentOf }, name);
  if (!index.ok) return index;
  const styles = stylesOf(entries, index.value);
  if (styles === null) return refusals.damagedPart(name, index.value.styles ?? "");
  const sheets: SheetLook[] = [];
  for (const { path } of index.value.sheets.filter(({ isWorksheet }) => isWorksheet)) {
    const part = contentOf(path);
    const look = part === undefined ? null : sheetLook(part, styles);
    if (look === null) return refusals.damagedPart(name, path);
    const fixedAreas = [...look.fixedAreas, ...tableHeadings(entries, path)];
    sheets.push({ ...look, fixedAreas });
  }
  return succeed({ cells: styles.cells, sheets });
}

/** Null when the styles are damaged, or named and not there. */
function stylesOf(entries: readonly ZipEntry[], { styles, theme }: BookIndex): BookStyles | null {
  const themed = themeColors(theme === null ? null : (findPart(entries, theme)?.root ?? null));
  if (styles === null) return readStyles(null, themed);
  const root = findPart(entries, styles)?.root;
  return root === undefined ? null : readStyles(root, themed);
}

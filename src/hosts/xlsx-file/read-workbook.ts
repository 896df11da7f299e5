import type { SheetSnapshot, WorkbookSnapshot } from "../../core/sheet/snapshot";
import { isBlank } from "../../core/sheet/snapshot";
import type { Outcome } from "../trouble";
import { succeed } from "../trouble";
import type { BookIndex } from "./book-index";
import { indexBook } from "./book-index";
import { fontNames } from "./font-names";
import type { ParsedBook, ParsedSheet } from "./parse-xlsx";
import { parseXlsx } from "./parse-xlsx";
import { refusals } from "./refusals";
import { scanXml } from "./scan-xml";
import { countFrom1900, withFormulas, withoutResults } from "./settle-rows";
import type { SheetFacts } from "./sheet-facts";
import { sheetFacts } from "./sheet-facts";
import type { Parts } from "./unpack-workbook";
import { unpackWorkbook } from "./unpack-workbook";

/**
 * The snapshot of an .xlsx file; `name` is the base name of the file, and every refusal gives it
 * (codes and sentences in refusals.ts). Dates are serial numbers with their format, always counted
 * from 1900; rich text is plain text; a formula that was never calculated has the value null. Chart
 * sheets and dialog sheets hold no cells and are left out. A worksheet that cannot be read refuses
 * the whole file: it is never left out.
 */
export function readWorkbook(bytes: Uint8Array, name: string): Promise<Outcome<WorkbookSnapshot>> {
  return Promise.resolve(read(bytes, name));
}

function read(bytes: Uint8Array, name: string): Outcome<WorkbookSnapshot> {
  const unpacked = unpackWorkbook(bytes, name);
  if (!unpacked.ok) return unpacked;
  const parts = unpacked.value;
  const index = indexBook(parts, name);
  if (!index.ok) return index;
  const facts = readFacts(parts, index.value, name);
  if (!facts.ok) return facts;
  const book = parseXlsx(parts);
  if (book === null) return refusals.truncated(name);
  return toSnapshot({ name, book, ...facts.value });
}

interface Facts {
  readonly fonts: readonly string[];
  /** By place in the order of tabs; null for sheets that are no worksheets. */
  readonly sheetFacts: readonly (SheetFacts | null)[];
}

/** Reads every part that matters once for itself: the library passes over broken XML in silence. */
function readFacts(parts: Parts, index: BookIndex, name: string): Outcome<Facts> {
  const { styles, sharedStrings } = index;
  const fonts = styles === null ? [] : readPart(parts, styles, fontNames);
  if (fonts === null) return refusals.damagedPart(name, styles ?? "");
  if (sharedStrings !== null && readPart(parts, sharedStrings, scanXml) !== true) {
    return refusals.damagedPart(name, sharedStrings);
  }
  const sheets: (SheetFacts | null)[] = [];
  for (const { path, isWorksheet } of index.sheets) {
    const facts = isWorksheet ? readPart(parts, path, sheetFacts) : null;
    if (isWorksheet && facts === null) return refusals.damagedPart(name, path);
    sheets.push(facts);
  }
  return succeed({ fonts, sheetFacts: sheets });
}

function readPart<Read>(parts: Parts, path: string, how: (part: Uint8Array) => Read): Read | null {
  const part = parts.get(path);
  return part === undefined ? null : how(part);
}

function toSnapshot(
  found: Facts & { readonly name: string; readonly book: ParsedBook }
): Outcome<WorkbookSnapshot> {
  const { name, book, fonts } = found;
  const sheets: SheetSnapshot[] = [];
  for (const [index, facts] of found.sheetFacts.entries()) {
    if (facts === null) continue;
    const sheet = book.sheets[index] ?? null;
    if (sheet === null) return refusals.truncated(name);
    sheets.push(toSheet(sheet, facts, book.countsFrom1904));
  }
  if (sheets.every(isBare)) return refusals.emptyWorkbook(name);
  return succeed({ name, sheets, definedNames: book.definedNames, fonts });
}

function toSheet(sheet: ParsedSheet, facts: SheetFacts, countsFrom1904: boolean): SheetSnapshot {
  const rows = withFormulas(withoutResults(sheet.rows, facts.uncalculated), facts.misread);
  return {
    ...sheet,
    rows: countsFrom1904 ? countFrom1900(rows) : rows,
    isProtected: facts.isProtected,
  };
}

/** `some` passes over holes: a sheet may be a million rows long and hold two. */
const isBare = ({ rows }: SheetSnapshot): boolean =>
  !rows.some((row) => row.some((cell) => !isBlank(cell)));

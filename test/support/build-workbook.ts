import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { cellName } from "../../src/core/sheet/address";
import type { StyleTable } from "./workbook-styles";
import { styleTable } from "./workbook-styles";

/** How a cell looks. */
export interface CellLook {
  /** Number format code. */
  readonly format?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Points. */
  readonly size?: number;
  readonly font?: string;
  readonly align?: "left" | "center" | "right";
  readonly wrap?: boolean;
  readonly border?: boolean;
  readonly indent?: number;
  /** RGB without #: "DDEBF7". */
  readonly fill?: string;
}

/** What a cell of a workbook file holds and how it looks. */
export interface StyledCell extends CellLook {
  /** Content; for a formula its cached result. Left out with a formula: never calculated. `#REF!` is an error. */
  readonly value?: string | number | boolean | null;
  /** Without the leading `=`. */
  readonly formula?: string;
}

export type FileCell = string | number | boolean | null | StyledCell;

/** A sheet to be written. Rows and columns are counted from 0, as in a snapshot. */
export interface SheetDraft {
  readonly name: string;
  readonly rows: readonly (readonly FileCell[])[];
  /** "A1:C1" */
  readonly merges?: readonly string[];
  /** Characters, from column A. */
  readonly widths?: readonly number[];
  /** Points by row. */
  readonly heights?: Readonly<Record<number, number>>;
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  readonly hidden?: boolean | "very";
  readonly isProtected?: boolean;
  readonly isLandscape?: boolean;
}

export interface WorkbookDraft {
  readonly sheets: readonly SheetDraft[];
  readonly definedNames?: Readonly<Record<string, string>>;
  /** Font of every cell that names none; Times New Roman unless said. */
  readonly font?: string;
  readonly size?: number;
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const ERROR = /^#(?:REF!|DIV\/0!|VALUE!|NAME\?|N\/A|NUM!|NULL!)$/;
/** A fixed time of saving, so that the same description always gives the same bytes. */
const SAVED = new Date(2025, 9, 2);

/** Bytes of an .xlsx file, written without the library that reads them. */
export function buildWorkbook(draft: WorkbookDraft): Uint8Array {
  const { font = "Times New Roman", size = 12, definedNames = {} } = draft;
  const tables: Tables = { styles: styleTable({ font, size }), strings: new Map() };
  const sheets = draft.sheets.map((sheet, index): [string, string] => [
    `worksheets/sheet${String(index + 1)}.xml`,
    sheetXml(sheet, tables),
  ]);
  const book: Record<string, string> = {
    "workbook.xml": workbookXml(draft.sheets, definedNames),
    ...Object.fromEntries(sheets),
    "styles.xml": tables.styles.xml(),
    "sharedStrings.xml": stringsXml(tables.strings),
  };
  const files = Object.entries(book).map(([path, xml]): [string, Uint8Array] => [
    `xl/${path}`,
    strToU8(DECLARATION + xml),
  ]);
  const frame = {
    "[Content_Types].xml": strToU8(contentTypes(Object.keys(book))),
    "_rels/.rels": strToU8(relationships(["xl/workbook.xml"])),
    "xl/_rels/workbook.xml.rels": strToU8(relationships(Object.keys(book).slice(1))),
  };
  return zipSync({ ...frame, ...Object.fromEntries(files) }, { mtime: SAVED });
}

/** The same file with one of its parts rewritten as text: for what no builder builds, such as damage. */
export function rewritePart(
  bytes: Uint8Array,
  path: string,
  rewrite: (xml: string) => string
): Uint8Array {
  const parts = unzipSync(bytes);
  const part = parts[path];
  if (part === undefined) throw new Error(`The file has no part ${path}.`);
  return zipSync({ ...parts, [path]: strToU8(rewrite(strFromU8(part))) }, { mtime: SAVED });
}

/** What the sheets of a workbook share. */
interface Tables {
  readonly styles: StyleTable;
  /** Texts with their places in sharedStrings.xml. */
  readonly strings: Map<string, number>;
}

function sheetXml(sheet: SheetDraft, tables: Tables): string {
  const { merges = [], isProtected = false, isLandscape = false } = sheet;
  const rows = sheet.rows.map((cells, r) => {
    const xml = cells.map((cell, c) => cellXml(cell, cellName(r, c), tables)).join("");
    return `<row r="${String(r + 1)}"${rowLook(sheet, r)}>${xml}</row>`;
  });
  const areas = merges.map((range) => `<mergeCell ref="${range}"/>`).join("");
  return [
    `<worksheet xmlns="${MAIN}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetFormatPr defaultRowHeight="18" customHeight="1"/>`,
    columnsXml(sheet),
    `<sheetData>${rows.join("")}</sheetData>`,
    isProtected ? '<sheetProtection sheet="1"/>' : "",
    merges.length > 0 ? `<mergeCells>${areas}</mergeCells>` : "",
    '<printOptions horizontalCentered="1"/>',
    '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>',
    `<pageSetup paperSize="9" orientation="${isLandscape ? "landscape" : "portrait"}" fitToHeight="0"/>`,
    "</worksheet>",
  ].join("");
}

function rowLook({ heights = {}, hiddenRows = [] }: SheetDraft, row: number): string {
  const height = heights[row];
  const size = height === undefined ? "" : ` ht="${String(height)}" customHeight="1"`;
  return size + (hiddenRows.includes(row) ? ' hidden="1"' : "");
}

function columnsXml({ widths = [], hiddenColumns = [] }: SheetDraft): string {
  const count = Math.max(widths.length, ...hiddenColumns.map((column) => column + 1));
  if (count === 0) return "";
  const columns = Array.from({ length: count }, (_, column) => {
    const place = String(column + 1);
    const hidden = hiddenColumns.includes(column) ? ' hidden="1"' : "";
    return `<col min="${place}" max="${place}" width="${String(widths[column] ?? 9)}" customWidth="1"${hidden}/>`;
  });
  return `<cols>${columns.join("")}</cols>`;
}

function cellXml(cell: FileCell, address: string, tables: Tables): string {
  if (cell === null) return "";
  const { value = null, formula, ...look } = typeof cell === "object" ? cell : { value: cell };
  const isText = typeof value === "string" && !ERROR.test(value) && formula === undefined;
  const content = isText ? stringIndex(value, tables.strings) : value;
  const style = String(tables.styles.indexOf(look));
  return [
    `<c r="${address}" s="${style}"${isText ? ' t="s"' : cellType(value)}>`,
    formula === undefined ? "" : `<f>${escapeXml(formula)}</f>`,
    content === null
      ? ""
      : `<v>${escapeXml(String(typeof content === "boolean" ? Number(content) : content))}</v>`,
    "</c>",
  ].join("");
}

function cellType(value: string | number | boolean | null): string {
  if (typeof value === "boolean") return ' t="b"';
  if (typeof value !== "string") return "";
  return ERROR.test(value) ? ' t="e"' : ' t="str"';
}

function stringIndex(text: string, strings: Map<string, number>): number {
  const index = strings.get(text) ?? strings.size;
  strings.set(text, index);
  return index;
}

function stringsXml(strings: ReadonlyMap<string, number>): string {
  const items = [...strings.keys()].map(
    (text) => `<si><t xml:space="preserve">${escapeXml(text)}</t></si>`
  );
  return `<sst xmlns="${MAIN}">${items.join("")}</sst>`;
}

function workbookXml(
  sheets: readonly SheetDraft[],
  definedNames: Readonly<Record<string, string>>
): string {
  const listed = sheets.map(({ name, hidden = false }, index) => {
    const id = String(index + 1);
    const state = hidden === "very" ? "veryHidden" : hidden ? "hidden" : "visible";
    return `<sheet name="${escapeXml(name)}" sheetId="${id}" state="${state}" r:id="rId${id}"/>`;
  });
  const names = Object.entries(definedNames).map(
    ([name, place]) => `<definedName name="${escapeXml(name)}">${escapeXml(place)}</definedName>`
  );
  return [
    `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><bookViews><workbookView/></bookViews>`,
    `<sheets>${listed.join("")}</sheets>`,
    names.length > 0 ? `<definedNames>${names.join("")}</definedNames>` : "",
    "</workbook>",
  ].join("");
}

/** Kinds of parts by what their paths begin with: word in relationships, word in content types. */
const KINDS: readonly (readonly [start: string, relationship: string, contentType: string])[] = [
  ["worksheets/", "worksheet", "worksheet"],
  ["styles", "styles", "styles"],
  ["sharedStrings", "sharedStrings", "sharedStrings"],
  ["", "officeDocument", "sheet.main"],
];

const kindOf = (path: string) => KINDS.find(([start]) => path.startsWith(start)) ?? ["", "", ""];

/** `rId1` is the first target, and so on. */
function relationships(targets: readonly string[]): string {
  const items = targets.map((target, index) => {
    const [, kind] = kindOf(target);
    return `<Relationship Id="rId${String(index + 1)}" Type="${OFFICE}/${kind}" Target="${target}"/>`;
  });
  return `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${items.join("")}</Relationships>`;
}

function contentTypes(paths: readonly string[]): string {
  const items = paths.map((path) => {
    const [, , kind] = kindOf(path);
    return `<Override PartName="/xl/${path}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${kind}+xml"/>`;
  });
  const rels =
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>';
  return `${DECLARATION}<Types xmlns="${PACKAGE}/content-types">${rels}${items.join("")}</Types>`;
}

const escapeXml = (text: string): string =>
  text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");

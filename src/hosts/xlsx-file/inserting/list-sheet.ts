import type { BlankSheet } from "../../../core/forms/blanks/blank-sheet";
import { attribute } from "../../opc/parse-xml";
import type { XmlElement } from "../../opc/parse-xml";
import { writePartText } from "../../opc/part-text";
import type { Splice } from "../../opc/splice";
import { appendInside, applySplices, named } from "../../opc/splice";
import { cellText } from "../cell-text";
import type { WorkbookPart } from "../workbook-part";
import { childOf } from "../workbook-part";

/** A sheet that comes behind the others. */
export interface ListedSheet {
  readonly blank: BlankSheet;
  /** The name that it gets in this workbook. */
  readonly name: string;
  /** Id of the tie from the workbook to its part. */
  readonly tie: string;
}

/**
 * The part of the workbook with one more sheet at the end of its list, whose rows of headings are
 * printed on top of every page (ECMA-376 Part 1, 18.2.20 and 18.2.5).
 */
export function listSheet(
  { source, root, dialect }: WorkbookPart,
  sheets: XmlElement,
  sheet: ListedSheet
): Uint8Array {
  const ids = sheets.children.map((child) => Number(attribute(child, "sheetId")));
  const id = Math.max(0, ...ids.filter(Number.isInteger)) + 1;
  const tie = tieAttribute([sheets, root], dialect.relationships);
  const facts = `name="${cellText(sheet.name)}" sheetId="${id}" ${tie}="${sheet.tie}"`;
  const item = `<${named(sheets, "sheet")} ${facts}/>`;
  const splices = [
    ...addView(root, sheets),
    appendInside(source.text, sheets, item),
    ...addPrintTitles({ xml: source.text, root, sheets }, sheet),
  ];
  return writePartText({ ...source, text: applySplices(source.text, splices) });
}

/** `r:id`, under whatever prefix the part gives to relationships, or one of its own. */
function tieAttribute(within: readonly XmlElement[], namespace: string): string {
  const prefixes = within.flatMap(({ declares }) =>
    Object.entries(declares).flatMap(([prefix, uri]) => (uri === namespace ? [prefix] : []))
  );
  const prefix = prefixes.find((one) => one !== "");
  return prefix === undefined ? `xmlns:ks="${namespace}" ks:id` : `${prefix}:id`;
}

/** A sheet says how it is seen in a window of the workbook: there must be one. */
function addView(root: XmlElement, sheets: XmlElement): readonly Splice[] {
  if (childOf(root, "bookViews") !== null) return [];
  const tag = named(root, "bookViews");
  const text = `<${tag}><${named(root, "workbookView")}/></${tag}>`;
  return [{ start: sheets.start, end: sheets.start, text }];
}

interface Listing {
  readonly xml: string;
  readonly root: XmlElement;
  readonly sheets: XmlElement;
}

function addPrintTitles({ xml, root, sheets }: Listing, sheet: ListedSheet): readonly Splice[] {
  const rows = headingRows(sheet.blank);
  if (rows === null) return [];
  const place = `'${sheet.name.replaceAll("'", "''")}'!${rows}`;
  const tag = named(root, "definedName");
  const facts = `name="_xlnm.Print_Titles" localSheetId="${sheets.children.length}"`;
  const item = `<${tag} ${facts}>${cellText(place)}</${tag}>`;
  const list = childOf(root, "definedNames");
  if (list !== null) return [appendInside(xml, list, item)];
  const before = ["sheets", "functionGroups", "externalReferences"];
  const at = Math.max(...before.map((local) => childOf(root, local)?.end ?? 0));
  const name = named(root, "definedNames");
  return [{ start: at, end: at, text: `<${name}>${item}</${name}>` }];
}

/** The rows of headings and column numbers, above which stands what is said once. */
function headingRows({ cells, frozenRows }: BlankSheet): string | null {
  const rows = cells.filter(({ look }) => look === "heading").map(({ row }) => row + 1);
  const first = Math.min(...rows);
  return first <= frozenRows ? `$${first}:$${frozenRows}` : null;
}

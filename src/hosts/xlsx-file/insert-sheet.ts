import type { BlankSheet } from "../../core/forms/blanks/blank-sheet";
import { freeName } from "../free-name";
import { addRelationship, declareType, xmlBytes } from "../opc/custom-item";
import type { PartChanges } from "../opc/package-parts";
import { changeEntries, entryOf } from "../opc/package-parts";
import { attribute } from "../opc/parse-xml";
import type { XmlElement } from "../opc/parse-xml";
import type { ZipEntry } from "../opc/read-zip";
import type { Outcome } from "../trouble";
import { succeed } from "../trouble";
import { additionRefusals } from "./addition-refusals";
import { blankResults } from "./inserting/blank-results";
import { blankSheetXml } from "./inserting/blank-sheet-xml";
import { listSheet } from "./inserting/list-sheet";
import { refusals } from "./refusals";
import { openStyles } from "./inserting/styles-part";
import type { WorkbookPart } from "./workbook-part";
import { childOf, findWorkbook, isOn } from "./workbook-part";
import { calculateOnLoad } from "./writing/calculate-on-load";

/** A package with one more sheet. */
export interface WithSheet {
  readonly entries: readonly ZipEntry[];
  /** The name that the sheet got. */
  readonly sheet: string;
}

const SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";

/**
 * Adds a blank sheet behind the others; where the name is taken it gets a number. Of the package only
 * the lists of sheets, ties, types and styles grow at their ends; every other part stays as it came,
 * and so does the place of whatever stands in those lists. `bookName` is the base name of the file.
 */
export function insertSheetInto(
  entries: readonly ZipEntry[],
  sheet: BlankSheet,
  bookName: string
): Outcome<WithSheet> {
  const found = findWorkbook(entries, bookName);
  if (!found.ok) return found;
  const workbook = found.value;
  const sheets = childOf(workbook.root, "sheets");
  if (sheets === null) return refusals.damagedPart(bookName, workbook.name);
  if (isOn(childOf(workbook.root, "workbookProtection"), "lockStructure"))
    return additionRefusals.structureProtected(bookName);
  const styles = openStyles(entries, workbook, bookName);
  if (!styles.ok) return styles;
  const name = freeName(sheet.name, namesOf(sheets));
  const resultOf = blankResults(sheet);
  const xml = blankSheetXml(sheet, {
    namespace: workbook.root.uri,
    styleOf: styles.value.styleOf,
    resultOf,
    isShown: sheets.children.length === 0,
  });
  const dressed = changeEntries(entries, styles.value.changes());
  const added = addSheet(dressed, { workbook, sheets, blank: sheet, name, xml });
  const isCalculated = sheet.cells.every((cell) => cell.formula === undefined || resultOf(cell));
  return succeed({ entries: isCalculated ? added : askToCalculate(added), sheet: name });
}

/** Programs calculate a formula without a result only when they are asked to. */
function askToCalculate(entries: readonly ZipEntry[]): readonly ZipEntry[] {
  const workbook = findWorkbook(entries, "");
  return workbook.ok ? changeEntries(entries, new Map(calculateOnLoad(workbook.value))) : entries;
}

const namesOf = (sheets: XmlElement): readonly string[] =>
  sheets.children.map((child) => attribute(child, "name") ?? "");

interface NewSheet {
  readonly workbook: WorkbookPart;
  /** Its list of sheets. */
  readonly sheets: XmlElement;
  readonly blank: BlankSheet;
  readonly name: string;
  readonly xml: string;
}

function addSheet(entries: readonly ZipEntry[], sheet: NewSheet): readonly ZipEntry[] {
  const { workbook, sheets, xml } = sheet;
  const folder = workbook.name.slice(0, workbook.name.lastIndexOf("/") + 1);
  const target = freeTarget(entries, folder);
  const part = `${folder}${target}`;
  const type = `${workbook.dialect.relationships}/worksheet`;
  const { id, change } = addRelationship(entries, workbook.name, { type, target });
  const changes: PartChanges = new Map([
    [part, xmlBytes(xml)],
    change,
    ...declareType(entries, `/${part}`, SHEET_TYPE),
    [workbook.name, listSheet(workbook, sheets, { ...sheet, tie: id })],
  ]);
  return changeEntries(entries, changes);
}

/** A path for the part that no part has, relative to the folder of the workbook. */
function freeTarget(entries: readonly ZipEntry[], folder: string): string {
  let number = 1;
  while (entryOf(entries, `${folder}worksheets/sheet${number}.xml`) !== null) number += 1;
  return `worksheets/sheet${number}.xml`;
}

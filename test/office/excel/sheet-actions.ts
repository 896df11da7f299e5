import {
  accessDenied,
  invalidArgument,
  invalidOperation,
  itemAlreadyExists,
} from "../rich-api-error";
import { sheetKey } from "./formula-index";
import { showSheet } from "./selections";
import type { SheetState } from "./sheet-state";
import { emptySheet } from "./sheet-state";
import { renameReferences } from "./structure-edits";
import type { SimulatedWorkbook } from "./workbook";
import { sheetId as newSheetId } from "./workbook-data";

const LONGEST_NAME = 31;

/** Throws InvalidArgument for a name that Excel refuses, ItemAlreadyExists for one that is taken. */
function checkName(workbook: SimulatedWorkbook, name: unknown, own: string | null): string {
  if (typeof name !== "string" || name === "" || name.length > LONGEST_NAME)
    throw invalidArgument();
  if (/[\\/?*[\]:]/.test(name) || name.startsWith("'") || name.endsWith("'"))
    throw invalidArgument();
  const isTaken = workbook.state.sheets.some(
    (sheet) => sheet.id !== own && sheetKey(sheet.name) === sheetKey(name)
  );
  if (isTaken) throw itemAlreadyExists();
  return name;
}

/** Adds a sheet behind the others; without a name it gets the next free one ("Sheet3"). */
export function addSheet(workbook: SimulatedWorkbook, given: unknown): SheetState {
  const name =
    given === null || given === undefined ? freeName(workbook) : checkName(workbook, given, null);
  const sheet = emptySheet(newSheetId(workbook.nextNumber()), name);
  const sheets = [...workbook.state.sheets, sheet];
  workbook.commitStructure({ ...workbook.state, sheets }, { isFinal: false });
  workbook.events.report("Added", sheet.id, { source: "Local", worksheetId: sheet.id });
  return sheet;
}

function freeName(workbook: SimulatedWorkbook): string {
  const taken = new Set(workbook.state.sheets.map(({ name }) => sheetKey(name)));
  let number = workbook.state.sheets.length + 1;
  while (taken.has(`sheet${String(number)}`)) number += 1;
  return `Sheet${String(number)}`;
}

/** Renames a sheet; formulas follow. On Windows Excel cannot take this back, and undo ends here. */
export function renameSheet(workbook: SimulatedWorkbook, id: string, given: unknown): void {
  const sheet = workbook.sheet(id);
  const nameAfter = checkName(workbook, given, sheet.id);
  const nameBefore = sheet.name;
  const renamed = renameReferences(workbook.state, nameBefore, nameAfter);
  const sheets = renamed.sheets.map((other) =>
    other.id === sheet.id ? { ...other, name: nameAfter } : other
  );
  workbook.commitStructure({ ...renamed, sheets }, { isFinal: true });
  workbook.events.report("NameChanged", sheet.id, {
    nameAfter,
    nameBefore,
    source: "Local",
    worksheetId: sheet.id,
  });
}

/** Moves a sheet's tab; counted from 0. */
export function moveSheet(workbook: SimulatedWorkbook, id: string, position: unknown): void {
  const sheet = workbook.sheet(id);
  const others = workbook.state.sheets.filter((other) => other !== sheet);
  if (!Number.isInteger(position) || Number(position) < 0 || Number(position) > others.length)
    throw invalidArgument();
  const at = Number(position);
  const positionBefore = workbook.state.sheets.indexOf(sheet);
  const sheets = [...others.slice(0, at), sheet, ...others.slice(at)];
  workbook.commitStructure({ ...workbook.state, sheets }, { isFinal: true });
  workbook.events.report("Moved", sheet.id, {
    positionAfter: at,
    positionBefore,
    source: "Local",
    worksheetId: sheet.id,
  });
}

/** Hides or shows a sheet. Throws InvalidOperation for the last one that is visible. */
export function setVisibility(workbook: SimulatedWorkbook, id: string, visibility: unknown): void {
  const sheet = workbook.sheet(id);
  if (visibility !== "Visible" && visibility !== "Hidden" && visibility !== "VeryHidden")
    throw invalidArgument();
  if (visibility === sheet.visibility) return;
  if (visibility !== "Visible") leaveSheet(workbook, sheet);
  const sheets = workbook.state.sheets.map((other): SheetState =>
    other.id === sheet.id ? { ...other, visibility } : other
  );
  workbook.commitStructure({ ...workbook.state, sheets }, { isFinal: true });
  workbook.events.report("VisibilityChanged", sheet.id, {
    source: "Local",
    visibilityAfter: visibility,
    visibilityBefore: sheet.visibility,
    worksheetId: sheet.id,
  });
}

/** Deletes a sheet; references to it become #REF!. It cannot be undone. */
export function deleteSheet(workbook: SimulatedWorkbook, id: string): void {
  const sheet = workbook.sheet(id);
  // Documented: the API does not delete a sheet that only code can show again.
  if (sheet.visibility === "VeryHidden") throw invalidOperation();
  leaveSheet(workbook, sheet);
  const sheets = workbook.state.sheets.filter((other) => other.id !== sheet.id);
  const without = renameReferences({ ...workbook.state, sheets }, sheet.name, null);
  workbook.commitStructure(without, { isFinal: true });
  workbook.events.report("Deleted", sheet.id, { source: "Local", worksheetId: sheet.id });
}

/** Another visible sheet becomes active when this one was. Throws InvalidOperation when there is none. */
function leaveSheet(workbook: SimulatedWorkbook, sheet: SheetState): void {
  const next = workbook.state.sheets.find(
    (other) => other.id !== sheet.id && other.visibility === "Visible"
  );
  if (next === undefined && sheet.visibility === "Visible") throw invalidOperation();
  if (next !== undefined && workbook.selection.sheetId === sheet.id)
    activateSheet(workbook, next.id);
}

/** Brings a sheet to the front. Throws InvalidArgument for a hidden one. */
export function activateSheet(workbook: SimulatedWorkbook, id: string): void {
  const sheet = workbook.sheet(id);
  if (sheet.visibility !== "Visible") throw invalidArgument();
  showSheet(workbook, sheet.id);
}

export function setTabColor(workbook: SimulatedWorkbook, id: string, color: unknown): void {
  const sheet = workbook.sheet(id);
  if (typeof color !== "string") throw invalidArgument();
  workbook.commitSheet({ ...sheet, tabColor: color.toUpperCase() });
}

/** Protects a sheet. Throws AccessDenied when it is protected already. */
export function protectSheet(
  workbook: SimulatedWorkbook,
  id: string,
  options: SheetState["protection"]
): void {
  const sheet = workbook.sheet(id);
  if (sheet.protection !== null) throw accessDenied();
  commitForGood(workbook, { ...sheet, protection: options ?? {} });
}

/** Throws AccessDenied when the sheet is not protected, or the password is another. */
export function unprotectSheet(workbook: SimulatedWorkbook, id: string, password: unknown): void {
  const sheet = workbook.sheet(id);
  const wanted = sheet.protection?.["password"];
  if (sheet.protection === null || (wanted !== undefined && wanted !== password))
    throw accessDenied();
  commitForGood(workbook, { ...sheet, protection: null });
}

function commitForGood(workbook: SimulatedWorkbook, sheet: SheetState): void {
  const sheets = workbook.state.sheets.map((other) => (other.id === sheet.id ? sheet : other));
  workbook.commitStructure({ ...workbook.state, sheets }, { isFinal: true });
}

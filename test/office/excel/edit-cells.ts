import type { Area } from "../../../src/core/sheet/snapshot";
import { accessDenied, invalidArgument } from "../rich-api-error";
import { cellCount, columnCount, intersection, rowCount, touches } from "./area";
import type { StoredCell } from "./cell";
import { garmentOf } from "./cell";
import type { ChangeNote } from "./change-note";
import type { CellInput } from "./enter-input";
import { enterInput } from "./enter-input";
import type { CellWrite, SheetState } from "./sheet-state";
import { cellOf, cellsIn, isBehindMerge, lookOf, mergeAt, usedArea, valueOf } from "./sheet-state";
import type { SimulatedWorkbook } from "./workbook";

/** Throws AccessDenied when the sheet is protected and some cell of the area is locked. */
export function refuseLocked(sheet: SheetState, area: Area): void {
  if (sheet.protection === null) return;
  for (let row = area.top; row <= area.bottom; row += 1)
    for (let column = area.left; column <= area.right; column += 1)
      if (lookOf(sheet, row, column).unlocked !== true) throw accessDenied();
}

/** Throws AccessDenied when the sheet is protected without this permission. */
export function refuseProtected(sheet: SheetState, permission: string): void {
  if (sheet.protection !== null && sheet.protection[permission] !== true) throw accessDenied();
}

/**
 * A grid as an add-in gives it to a property of a range: as many rows and columns as the range has,
 * or one value for all of its cells. Null leaves a cell as it is. Throws InvalidArgument for anything else.
 */
export function gridReader(
  area: Area,
  given: unknown
): (row: number, column: number) => CellInput | null {
  if (!Array.isArray(given)) {
    if (!isInput(given)) throw invalidArgument();
    return () => given;
  }
  const rows = given as readonly unknown[];
  const fits =
    rows.length === rowCount(area) &&
    rows.every((row) => Array.isArray(row) && row.length === columnCount(area));
  if (!fits)
    throw invalidArgument(
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range."
    );
  return (row, column) => {
    const input = (rows[row - area.top] as readonly unknown[])[column - area.left];
    if (input === null || input === undefined) return null;
    if (!isInput(input)) throw invalidArgument();
    return input;
  };
}

const isInput = (value: unknown): value is CellInput =>
  typeof value === "string" || typeof value === "number" || typeof value === "boolean";

/** `range.values = …` and `range.formulas = …`: an input that begins with "=" is a formula in both. */
export function writeInputs(
  workbook: SimulatedWorkbook,
  range: { readonly sheetId: string; readonly area: Area },
  given: unknown
): void {
  const sheet = workbook.sheet(range.sheetId);
  const { area } = range;
  const inputAt = gridReader(area, given);
  refuseLocked(sheet, area);
  const hasMerges = sheet.merges.some((merge) => touches(merge, area));
  const writes: CellWrite[] = [];
  for (let row = area.top; row <= area.bottom; row += 1)
    for (let column = area.left; column <= area.right; column += 1) {
      const input = inputAt(row, column);
      if (input === null || (hasMerges && isBehindMerge(sheet, row, column))) continue;
      const how = { locale: workbook.locale, byHand: false };
      writes.push({ row, column, cell: enterInput(cellOf(sheet, row, column), input, how) });
    }
  if (writes.length > 0) writeCellsOf(workbook, range, writes);
}

/** Writes contents and tells of the whole range, with details where it is a single cell. */
export function writeCellsOf(
  workbook: SimulatedWorkbook,
  { sheetId, area }: { readonly sheetId: string; readonly area: Area },
  writes: readonly CellWrite[]
): void {
  const before = valueOf(workbook.sheet(sheetId), area.top, area.left);
  workbook.writeContent(sheetId, writes, (): ChangeNote => {
    const after = valueOf(workbook.sheet(sheetId), area.top, area.left);
    const isSingle = cellCount(area) === 1;
    return { kind: "edited", sheetId, area, ...(isSingle ? { cell: { before, after } } : {}) };
  });
}

/** What `range.clear` takes away. */
export type ClearApplyTo = "All" | "Formats" | "Contents";

/** Clears contents, looks or both. Merges stay with Contents and go with the others. */
export function clearArea(
  workbook: SimulatedWorkbook,
  range: { readonly sheetId: string; readonly area: Area },
  applyTo: ClearApplyTo
): void {
  const sheet = workbook.sheet(range.sheetId);
  const used = usedArea(sheet, range.area, false);
  refuseLocked(sheet, used ?? { ...range.area, bottom: range.area.top, right: range.area.left });
  const writes = [...cellsIn(sheet, range.area)].map(({ row, column, cell }) => ({
    row,
    column,
    cell: cleared(cell, applyTo),
  }));
  if (applyTo !== "Contents")
    workbook.commitSheet({
      ...sheet,
      merges: sheet.merges.filter((merge) => !touches(merge, range.area)),
    });
  writeCellsOf(workbook, range, writes);
}

function cleared(cell: StoredCell, applyTo: ClearApplyTo): StoredCell | undefined {
  if (applyTo === "All") return undefined;
  const { value, formula } = cell;
  if (applyTo === "Formats") return formula === undefined ? { value } : { value, formula };
  return { value: null, ...garmentOf(cell) };
}

/** Merges the area, or with `across` each of its rows; only the first cell keeps its content. */
export function mergeArea(
  workbook: SimulatedWorkbook,
  range: { readonly sheetId: string; readonly area: Area },
  across: boolean
): void {
  const sheet = workbook.sheet(range.sheetId);
  refuseProtected(sheet, "allowFormatCells");
  const { area } = range;
  const pieces = across
    ? Array.from({ length: rowCount(area) }, (_, at) => ({
        ...area,
        top: area.top + at,
        bottom: area.top + at,
      }))
    : [area];
  const kept = sheet.merges.filter((merge) => !touches(merge, area));
  const merges = [...kept, ...pieces.filter((piece) => cellCount(piece) > 1)];
  workbook.commitSheet({ ...sheet, merges });
  const hidden = pieces.flatMap((piece) =>
    [...cellsIn(sheet, piece)]
      .filter(({ row, column }) => row !== piece.top || column !== piece.left)
      .map(({ row, column, cell }) => ({ row, column, cell: cleared(cell, "Contents") }))
  );
  writeCellsOf(workbook, range, hidden);
}

/** Takes all merged areas within the area apart. */
export function unmergeArea(
  workbook: SimulatedWorkbook,
  { sheetId, area }: { readonly sheetId: string; readonly area: Area }
): void {
  const sheet = workbook.sheet(sheetId);
  refuseProtected(sheet, "allowFormatCells");
  workbook.commitSheet({
    ...sheet,
    merges: sheet.merges.filter((merge) => !touches(merge, area)),
  });
}

/** The part of the area in which something stands, or its first cell: what loops need to visit. */
export function visitedArea(sheet: SheetState, area: Area): Area {
  const first = { ...area, bottom: area.top, right: area.left };
  return usedArea(sheet, area, false) ?? intersection(area, first) ?? first;
}

/** The cell that a person lands on when she clicks here: the first of a merged area. */
export function landingCell(
  sheet: SheetState,
  { row, column }: { readonly row: number; readonly column: number }
): { readonly row: number; readonly column: number } {
  const merge = mergeAt(sheet, row, column);
  return merge === null ? { row, column } : { row: merge.top, column: merge.left };
}

import type { Area } from "../../../src/core/sheet/snapshot";
import { areaName, hasAllColumns, hasAllRows } from "./area";
import type { CellValue } from "./cell";
import { isError } from "./cell";
import type { Shift } from "./shift";

/** What happened to the cells of a sheet, as its listeners are told. */
export type ChangeNote =
  | {
      readonly kind: "edited";
      readonly sheetId: string;
      readonly area: Area;
      /** Only where a single cell was edited. */
      readonly cell?: { readonly before: CellValue; readonly after: CellValue };
    }
  | { readonly kind: "shifted"; readonly sheetId: string; readonly shift: Shift };

const OPPOSITE = { down: "up", up: "down", left: "right", right: "left" } as const;

/** What undo of the change tells. */
export function invertNote(note: ChangeNote): ChangeNote {
  if (note.kind === "shifted") {
    const direction = OPPOSITE[note.shift.direction];
    return { ...note, shift: { ...note.shift, direction } };
  }
  const { cell, ...rest } = note;
  return cell === undefined ? rest : { ...rest, cell: { before: cell.after, after: cell.before } };
}

const ARROWS = {
  down: "ShiftCellDown",
  right: "ShiftCellRight",
  up: "ShiftCellUp",
  left: "ShiftCellLeft",
} as const;

/** The payload of WorksheetChanged as it crosses to office.js. */
export function changedArgs(
  note: ChangeNote,
  about: { readonly byAddin: boolean; readonly referenceId: string }
): object {
  const area = note.kind === "shifted" ? note.shift.area : note.area;
  return {
    changeType: note.kind === "shifted" ? shiftType(note.shift) : "RangeEdited",
    source: "Local",
    worksheetId: note.sheetId,
    address: areaName(area),
    referenceId: about.referenceId,
    triggerSource: about.byAddin ? "ThisLocalAddin" : "Unknown",
    shiftDirection: note.kind === "shifted" ? ARROWS[note.shift.direction] : "None",
    ...(note.kind === "edited" && note.cell !== undefined ? details(note.cell) : {}),
  };
}

function shiftType({ area, direction }: Shift): string {
  const thing = hasAllColumns(area) ? "Row" : hasAllRows(area) ? "Column" : "Cell";
  return `${thing}${direction === "down" || direction === "right" ? "Inserted" : "Deleted"}`;
}

const details = (cell: { before: CellValue; after: CellValue }): object => ({
  valueBefore: wireValue(cell.before),
  valueAfter: wireValue(cell.after),
  valueTypeBefore: valueType(cell.before),
  valueTypeAfter: valueType(cell.after),
});

/** A value as `range.values` gives it: blank is an empty text, an error its literal. */
export const wireValue = (value: CellValue): string | number | boolean =>
  value === null ? "" : isError(value) ? value.error : value;

export function valueType(value: CellValue): string {
  if (value === null) return "Empty";
  if (isError(value)) return "Error";
  return { number: "Double", string: "String", boolean: "Boolean" }[
    typeof value as "number" | "string" | "boolean"
  ];
}

import { parseCellName } from "../../../src/core/sheet/address";
import type { Area } from "../../../src/core/sheet/snapshot";
import { areaOfAddress, areasOfAddress } from "./area-argument";
import { COLUMNS, WHOLE_SHEET, oneCell } from "./area";
import { acceptsTyped } from "./accept-typed";
import { clearArea, landingCell, refuseLocked, writeCellsOf } from "./edit-cells";
import { enterInput } from "./enter-input";
import { cellOf } from "./sheet-state";
import {
  addSheet,
  deleteSheet,
  moveSheet,
  protectSheet,
  renameSheet,
  setVisibility,
  unprotectSheet,
} from "./sheet-actions";
import { hideRows } from "./line-properties";
import { selectAreas } from "./selections";
import { sortRows } from "./sort-rows";
import type { SimulatedWorkbook } from "./workbook";

/** Whether Excel took what was typed; "refused" stands for the message box of a validation. */
export type Typed = "taken" | "refused";

/** What a person does in the open workbook with mouse and keyboard: each act is one step of undo. */
export class Person {
  constructor(private readonly workbook: SimulatedWorkbook) {}

  /** Types a text into a cell and presses Enter. Throws AccessDenied for a locked cell. */
  typeInto(sheetName: string, cellName: string, text: string): Typed {
    const { workbook } = this;
    const sheet = workbook.sheet(sheetName);
    const place = parseCellName(cellName);
    if (place === null) throw new Error(`Not a cell: ${cellName}`);
    const { row, column } = landingCell(sheet, place);
    const area = oneCell(row, column);
    refuseLocked(sheet, area);
    const how = { locale: workbook.locale, byHand: true };
    const cell = enterInput(cellOf(sheet, row, column), text, how);
    workbook.isEditingCell = false;
    if (!acceptsTyped(sheet, { row, column }, cell.value)) return "refused";
    workbook.byHand(() => {
      writeCellsOf(workbook, { sheetId: sheet.id, area }, [{ row, column, cell }]);
    });
    return "taken";
  }

  /** Presses F2 and has not pressed Enter yet: until the next typing, Excel takes no request. */
  startTyping(): void {
    this.workbook.isEditingCell = true;
  }

  /** Presses Escape. */
  stopTyping(): void {
    this.workbook.isEditingCell = false;
  }

  /** Selects cells and presses Delete. */
  clear(sheetName: string, address: string): void {
    const { id } = this.workbook.sheet(sheetName);
    const area = areaOfAddress(address);
    this.workbook.byHand(() => {
      clearArea(this.workbook, { sheetId: id, area }, "Contents");
    });
  }

  /** Inserts rows above the given one (counted from 1). */
  insertRows(sheetName: string, row: number, count = 1): void {
    this.shift(sheetName, rowsFrom(row, count), "down");
  }

  deleteRows(sheetName: string, row: number, count = 1): void {
    this.shift(sheetName, rowsFrom(row, count), "up");
  }

  /** Inserts columns left of the given one ("C"). */
  insertColumns(sheetName: string, column: string, count = 1): void {
    this.shift(sheetName, columnsFrom(column, count), "right");
  }

  deleteColumns(sheetName: string, column: string, count = 1): void {
    this.shift(sheetName, columnsFrom(column, count), "left");
  }

  /** Sorts the rows of `A3:C20` upwards by a column ("B"). */
  sortRows(sheetName: string, address: string, column: string): void {
    const { id } = this.workbook.sheet(sheetName);
    const by = areaOfAddress(`${column}1`).left;
    this.workbook.byHand(() => {
      sortRows(this.workbook, { sheetId: id, area: areaOfAddress(address) }, by);
    });
  }

  /** Hides rows, or shows them again: `4:6`. */
  hideRows(sheetName: string, address: string, isHidden = true): void {
    const { id } = this.workbook.sheet(sheetName);
    this.workbook.byHand(() => {
      hideRows(this.workbook, { sheetId: id, area: areaOfAddress(address) }, isHidden);
    });
  }

  /** Drags a sheet's tab to another place, counted from 0. */
  moveSheet(sheetName: string, position: number): void {
    this.workbook.byHand(() => {
      moveSheet(this.workbook, this.workbook.sheet(sheetName).id, position);
    });
  }

  renameSheet(sheetName: string, name: string): void {
    this.workbook.byHand(() => {
      renameSheet(this.workbook, this.workbook.sheet(sheetName).id, name);
    });
  }

  addSheet(name: string): void {
    this.workbook.byHand(() => addSheet(this.workbook, name));
  }

  deleteSheet(sheetName: string): void {
    this.workbook.byHand(() => {
      deleteSheet(this.workbook, this.workbook.sheet(sheetName).id);
    });
  }

  hideSheet(sheetName: string): void {
    this.workbook.byHand(() => {
      setVisibility(this.workbook, this.workbook.sheet(sheetName).id, "Hidden");
    });
  }

  protect(sheetName: string): void {
    this.workbook.byHand(() => {
      protectSheet(this.workbook, this.workbook.sheet(sheetName).id, {});
    });
  }

  unprotect(sheetName: string): void {
    this.workbook.byHand(() => {
      unprotectSheet(this.workbook, this.workbook.sheet(sheetName).id, undefined);
    });
  }

  /** Clicks on a sheet's tab and selects `B2:C3`, or several areas `A1,C3`. */
  select(sheetName: string, address: string): void {
    this.workbook.byHand(() => {
      selectAreas(this.workbook, this.workbook.sheet(sheetName).id, areasOfAddress(address));
    });
  }

  private shift(sheetName: string, area: Area, direction: "down" | "up" | "left" | "right"): void {
    const { id } = this.workbook.sheet(sheetName);
    refuseLocked(this.workbook.sheet(sheetName), { ...area, bottom: area.top, right: area.left });
    this.workbook.byHand(() => {
      this.workbook.shift(id, area, direction);
    });
  }
}

const rowsFrom = (row: number, count: number): Area => ({
  top: row - 1,
  bottom: row + count - 2,
  left: 0,
  right: COLUMNS - 1,
});

function columnsFrom(column: string, count: number): Area {
  const { left } = areaOfAddress(`${column}1`);
  return { ...WHOLE_SHEET, left, right: left + count - 1 };
}

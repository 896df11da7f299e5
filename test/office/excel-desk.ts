import { parseCellName } from "../../src/core/sheet/address";
import { AddinDesk } from "./addin-desk";
import { areaName } from "./excel/area";
import { cellOf } from "./excel/sheet-state";
import { showText } from "./excel/shown-text";
import type { SimulatedWorkbook } from "./excel/workbook";
import type { WorkbookData } from "./excel/workbook-data";
import type { RichApiEngine } from "./rich-api-engine";
import type { WacHost } from "./wac-host";

/** What a cell holds, and what it shows. */
export interface SeenCell {
  readonly value: unknown;
  /** In English, without `=`. */
  readonly formula: string | null;
  readonly text: string;
  readonly format: string | null;
}

/** Excel beside the person: the workbook, and the add-in in it. */
export class ExcelDesk extends AddinDesk {
  constructor(
    private readonly workbook: SimulatedWorkbook,
    host: WacHost,
    engine: RichApiEngine
  ) {
    super(host, engine);
  }

  cellOf(sheetName: string, cellName: string): SeenCell {
    const place = parseCellName(cellName);
    if (place === null) throw new Error(`Not a cell: ${cellName}`);
    const cell = cellOf(this.workbook.sheet(sheetName), place.row, place.column);
    const value = cell?.value ?? null;
    const { formula = null, format = null } = cell ?? {};
    const text = showText(value, format ?? undefined, this.workbook.locale);
    return { value, formula, format, text };
  }

  /** "TTHC!C15", the sheet that is open and the cells that are selected in it. */
  selection(): string {
    const { sheetId, areas } = this.workbook.selection;
    return `${this.workbook.sheet(sheetId).name}!${areas.map(areaName).join(",")}`;
  }

  sheetNames(): readonly string[] {
    return this.workbook.state.sheets.map(({ name }) => name);
  }

  /** Ctrl+Z and Ctrl+Y; false when there is nothing to take back or to bring again. */
  undo(): boolean {
    return this.workbook.undo();
  }

  redo(): boolean {
    return this.workbook.redo();
  }

  undoCount(): number {
    return this.workbook.undoCount;
  }

  /** Everything that a saved file would keep. */
  workbookData(): WorkbookData {
    return this.workbook.toData();
  }

  /** The texts of the workbook's custom XML parts. */
  xmlParts(): readonly string[] {
    return this.workbook.xmlParts.all.map(({ xml }) => xml);
  }

  /** From now on, adding, changing and deleting custom XML parts succeeds and does nothing. */
  silenceXmlParts(isSilent = true): void {
    this.workbook.xmlParts.isSilent = isSilent;
  }

  /** What a lost session or a Mac's save does to them. */
  loseXmlParts(): void {
    this.workbook.xmlParts.lose();
  }
}

import { parseCellName } from "../../src/core/sheet/address";
import { areaName } from "./excel/area";
import { Person } from "./excel/person";
import { cellOf } from "./excel/sheet-state";
import { showText } from "./excel/shown-text";
import { SimulatedWorkbook } from "./excel/workbook";
import type { WorkbookData } from "./excel/workbook-data";
import { mountAddin, type PaneFrame } from "./mount-addin";
import type { BatchError } from "./rich-batch";
import { startHost, type HostOptions } from "./start-host";
import type { OpenedDialog } from "./wac-message";
import type { WacHost } from "./wac-host";
import type { RichApiEngine } from "./rich-api-engine";

/** A workbook, an Excel of some age and kind, and the pane in it: all plain JSON. */
export interface PageBoot extends Omit<HostOptions<SimulatedWorkbook>, "app" | "model"> {
  readonly workbook: WorkbookData;
  readonly frame: PaneFrame;
}

/** What a cell holds, and what it shows. */
export interface SeenCell {
  readonly value: unknown;
  /** In English, without `=`. */
  readonly formula: string | null;
  readonly text: string;
  readonly format: string | null;
}

export interface Costs {
  readonly syncs: number;
  readonly bytesIn: number;
  readonly bytesOut: number;
  /** Batches that wait until the person leaves the cell. */
  readonly waiting: number;
  /** References that the add-in has not given back. */
  readonly references: number;
  /** Mistakes of the simulation, not of the add-in; and calls that it does not know. */
  readonly bugs: readonly string[];
}

/** Excel beside the person: what a test may look at, and what may befall the add-in. */
export class ExcelDesk {
  constructor(
    private readonly workbook: SimulatedWorkbook,
    private readonly host: WacHost,
    private readonly engine: RichApiEngine
  ) {}

  /** True once office.js has introduced itself. */
  isStarted(): boolean {
    return this.host.isStarted;
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

  settings(): Readonly<Record<string, unknown>> {
    return Object.fromEntries(this.host.settings);
  }

  /** Presses a ribbon button that runs a function; gives the id by which the function reports its end. */
  invokeCommand(name: string): Promise<string> {
    return this.host.invokeCommand(name);
  }

  completedCommands(): readonly string[] {
    return this.host.completedCommands;
  }

  dialogs(): readonly OpenedDialog[] {
    return this.host.dialogs;
  }

  costs(): Costs {
    const { syncs, bytesIn, bytesOut } = this.host.log;
    const bugs = [...this.engine.bugs, ...this.host.unknown].map((bug) =>
      bug instanceof Error ? (bug.stack ?? bug.message) : JSON.stringify(bug)
    );
    const { waiting } = this.host.desk;
    return { syncs, bytesIn, bytesOut, waiting, references: this.engine.references.size, bugs };
  }

  /** The errors that Excel answered, in order. */
  errors(): readonly BatchError[] {
    return this.host.log.errors;
  }

  resetCosts(): void {
    this.host.log.reset();
  }

  /** One batch is refused with Office's number (`wacError`), after `skip` batches that pass. */
  refuseNext(code: number, skip = 0): void {
    this.host.desk.refuseNext(code, skip);
  }

  loseSession(): void {
    this.host.desk.loseSession();
  }

  setLatency(milliseconds: number): void {
    this.host.desk.latency = milliseconds;
  }
}

/** What the page that plays Excel offers to a test. */
export interface HostPage {
  boot: (options: PageBoot) => void;
  person?: Person;
  excel?: ExcelDesk;
}

const page: HostPage = {
  boot: ({ workbook: data, frame, ...options }) => {
    const workbook = SimulatedWorkbook.fromData(data);
    const { origin, pathname } = window.location;
    const hostPage = `${origin}${pathname}`;
    const { host, engine } = startHost({ ...options, app: "Excel", model: workbook }, hostPage);
    page.person = new Person(workbook);
    page.excel = new ExcelDesk(workbook, host, engine);
    mountAddin(host, frame);
  },
};

Object.assign(window, { hostPage: page });

import type { Area, WorkbookSnapshot } from "../../../src/core/sheet/snapshot";
import { itemNotFound } from "../rich-api-error";
import type { RichType } from "../rich-type";
import { areaName, oneCell } from "./area";
import type { Calculated } from "./calculation";
import { Calculator } from "./calculator";
import type { ChangeNote } from "./change-note";
import { changedArgs, invertNote } from "./change-note";
import { EventDesk, type WorkbookEvent } from "./event-desk";
import { sheetKey } from "./formula-index";
import { LiveRanges } from "./live-ranges";
import { SimulatedRange } from "./range";
import type { Selection } from "./selections";
import { writeCells, type CellWrite, type SheetState, type WorkbookState } from "./sheet-state";
import type { Shift } from "./shift";
import { shiftWorkbook } from "./structure-edits";
import { LOCALES, type Locale } from "./typed-text";
import { UndoHistory, type UndoStep } from "./undo-history";
import type { WorkbookData, WorkbookOptions } from "./workbook-data";
import { sheetFromData, sheetToData, stateOfSnapshot } from "./workbook-data";
import { workbookType } from "./workbook-type";
import { SimulatedWorksheet } from "./worksheet";
import { XmlParts } from "./xml-parts";

/**
 * An open workbook that answers the real office.js: cells with recalculation, undo and events. What a
 * person does by hand is in person.ts; what is modelled and what is assumed, in ASSUMPTIONS.md. The
 * host calls `beginBatch` and `endBatch` around each request of the add-in.
 */
export class SimulatedWorkbook {
  static readonly rich: RichType<SimulatedWorkbook> = workbookType;

  state: WorkbookState;
  selection: Selection;
  /** A person is typing into a cell and has not pressed Enter. */
  isEditingCell = false;
  readonly settings: Map<string, unknown>;
  readonly xmlParts: XmlParts;
  readonly events = new EventDesk();
  readonly ranges = new LiveRanges();
  readonly calculator: Calculator;
  readonly locale: Locale;
  /** The font of cells that have none of their own. */
  readonly font: string;
  private readonly undoesAddins: boolean;
  /** What was selected on sheets that are not in front. */
  readonly leftSelections = new Map<string, readonly Area[]>();
  /** Areas of past events, by the reference that the event carried. */
  readonly eventAreas = new Map<string, { readonly sheetId: string; readonly area: Area }>();
  private readonly history = new UndoHistory();
  private step: { before: WorkbookState; notes: ChangeNote[]; isFinal: boolean } | null = null;
  private isGrouping = false;
  private byAddin = false;
  private serial: number;

  constructor(
    readonly name: string,
    state: WorkbookState,
    options: WorkbookOptions = {}
  ) {
    const { locale = "en-US", font = "Calibri", settings = [], undoesAddins = true } = options;
    this.locale = LOCALES[locale];
    this.font = font;
    this.undoesAddins = undoesAddins;
    this.settings = new Map(settings);
    this.xmlParts = new XmlParts(options.xmlParts);
    this.serial = state.sheets.length;
    this.calculator = new Calculator(this.locale);
    this.state = this.calculator.calculateNew(state).state;
    const shown = state.sheets.find(({ visibility }) => visibility === "Visible");
    this.selection = { sheetId: shown?.id ?? "", areas: [oneCell(0, 0)] };
  }

  /** Cached results are taken as they are; formulas without one are calculated. */
  static fromSnapshot(
    snapshot: WorkbookSnapshot,
    options: WorkbookOptions = {}
  ): SimulatedWorkbook {
    const [font = "Calibri"] = snapshot.fonts;
    return new SimulatedWorkbook(snapshot.name, stateOfSnapshot(snapshot), { font, ...options });
  }

  static fromData(data: WorkbookData): SimulatedWorkbook {
    const state = { sheets: data.sheets.map(sheetFromData), names: data.names };
    const workbook = new SimulatedWorkbook(data.name, state, data);
    workbook.selection = { sheetId: data.activeSheet, areas: [oneCell(0, 0)] };
    workbook.serial = data.serial;
    return workbook;
  }

  /** Everything that a saved file would keep, as JSON; the undo stack is not in it. */
  toData(): WorkbookData {
    return {
      name: this.name,
      locale: this.locale.name,
      font: this.font,
      sheets: this.state.sheets.map(sheetToData),
      names: this.state.names,
      settings: [...this.settings],
      xmlParts: this.xmlParts.all,
      activeSheet: this.selection.sheetId,
      serial: this.serial,
    };
  }

  /** The sheet of that id or name. Throws ItemNotFound. */
  sheet(key: string): SheetState {
    const sheet = this.findSheet(key);
    if (sheet === null) throw itemNotFound();
    return sheet;
  }

  findSheet(key: string): SheetState | null {
    const wanted = sheetKey(key);
    return (
      this.state.sheets.find(({ id, name }) => id === key || sheetKey(name) === wanted) ?? null
    );
  }

  /** A number that no sheet, rule or reference of this workbook had before. */
  nextNumber(): number {
    this.serial += 1;
    return this.serial;
  }

  listen(listener: (event: WorkbookEvent) => void): void {
    this.events.listen(listener);
  }

  /** Tells of every other selection, as `DocumentSelectionChanged` of the Common API does. */
  listenToSelection(tell: () => void): void {
    this.events.listenToSelection(tell);
  }

  /** The add-in changes what is no step of undo; an older Excel undoes nothing from before. */
  passUndo(): void {
    if (!this.undoesAddins) this.history.clear();
  }

  /** The add-in's request begins: all that it changes is one step of undo. */
  beginBatch(): void {
    this.byAddin = true;
  }

  /** The request is done; its events go out now. */
  endBatch(): void {
    this.byAddin = false;
    if (!this.isGrouping) this.closeStep();
    this.events.deliver();
  }

  /** From here to `endUndoGroup`, batches are one step: what `mergeUndoGroup` asks Excel for. */
  startUndoGroup(): void {
    this.isGrouping = true;
  }

  endUndoGroup(): void {
    this.isGrouping = false;
    this.closeStep();
  }

  /** Something that a person does: one step of undo. */
  byHand<T>(act: () => T): T {
    this.closeStep();
    try {
      return act();
    } finally {
      this.closeStep();
      this.events.deliver();
    }
  }

  /** Replaces a sheet by one with other looks, rules or merges; contents go through `writeContent`. */
  commitSheet(sheet: SheetState, notes: readonly ChangeNote[] = []): void {
    this.commit(this.withSheet(sheet), notes);
  }

  /** Gives cells other looks or number formats; nothing is calculated and no change is told. */
  writeLooks(sheetId: string, writes: readonly CellWrite[]): void {
    this.commitSheet(writeCells(this.sheet(sheetId), writes));
  }

  /** Gives cells other contents and calculates what looks at them; `note` is asked afterwards, null tells nothing. */
  writeContent(
    sheetId: string,
    writes: readonly CellWrite[],
    note: (() => ChangeNote) | null
  ): void {
    const sheet = writeCells(this.sheet(sheetId), writes);
    this.commit(this.withSheet(sheet), []);
    const calculated = this.calculator.calculateAround(this.state, sheet, writes);
    this.state = calculated.state;
    this.settle(calculated, note === null ? [] : [note()]);
  }

  /** The object that an add-in gets for a range of this workbook. */
  rangeAt(sheetId: string, area: Area): SimulatedRange {
    const range = new SimulatedRange(this, sheetId, area);
    this.ranges.add(range);
    return range;
  }

  /** The object that an add-in gets for a sheet. */
  sheetAt(sheetId: string): SimulatedWorksheet {
    return new SimulatedWorksheet(this, sheetId);
  }

  /** Puts cells in or takes them out; formulas, merges and rules everywhere follow. */
  shift(sheetId: string, area: Area, direction: Shift["direction"]): void {
    const shift: Shift = { sheet: this.sheet(sheetId).name, area, direction };
    this.commit(shiftWorkbook(this.state, shift), []);
    this.ranges.follow(sheetId, shift);
    this.calculator.forget();
    const calculated = this.calculator.calculateAll(this.state, true);
    this.settle(calculated, [{ kind: "shifted", sheetId, shift }]);
  }

  /** A change of sheets or names; where Excel cannot take it back (`isFinal`), undo ends here. */
  commitStructure(next: WorkbookState, { isFinal }: { readonly isFinal: boolean }): void {
    this.commit(next, []);
    if (this.step !== null && isFinal) this.step.isFinal = true;
    this.calculator.forget();
    this.settle(this.calculator.calculateAll(this.state, true), []);
  }

  /** `application.calculate`. */
  calculate(everything: boolean): void {
    this.settle(this.calculator.calculateAll(this.state, everything), []);
  }

  /** Ctrl+Z. False when there is nothing to undo. */
  undo(): boolean {
    this.closeStep();
    const step = this.history.undo(this.state);
    return this.restore(step, step?.notes.map(invertNote).reverse() ?? []);
  }

  /** Ctrl+Y. False when there is nothing to bring again. */
  redo(): boolean {
    this.closeStep();
    const step = this.history.redo(this.state);
    return this.restore(step, step?.notes ?? []);
  }

  /** How often Ctrl+Z does something. */
  get undoCount(): number {
    return this.history.undoCount;
  }

  private withSheet(sheet: SheetState): WorkbookState {
    const sheets = this.state.sheets.map((old) => (old.id === sheet.id ? sheet : old));
    return { ...this.state, sheets };
  }

  private commit(next: WorkbookState, notes: readonly ChangeNote[]): void {
    const isFinal = this.byAddin && !this.undoesAddins;
    this.step ??= { before: this.state, notes: [], isFinal };
    this.state = next;
    this.tell(notes);
  }

  /** Takes results over, and tells first of the change, then of the calculation, as Excel does. */
  private settle({ state, cells }: Calculated, notes: readonly ChangeNote[]): void {
    this.state = state;
    this.tell(notes);
    for (const { id, name } of state.sheets) {
      const own = cells.filter(({ sheet }) => sheet === sheetKey(name));
      if (own.length === 0) continue;
      const address = own.map(({ row, column }) => areaName(oneCell(row, column))).join(",");
      this.events.report("Calculated", id, { worksheetId: id, address });
    }
  }

  private tell(notes: readonly ChangeNote[]): void {
    for (const note of notes) {
      this.step?.notes.push(note);
      const area = note.kind === "edited" ? note.area : note.shift.area;
      const referenceId = `event-${String(this.nextNumber())}`;
      this.eventAreas.set(referenceId, { sheetId: note.sheetId, area });
      this.events.report(
        "Changed",
        note.sheetId,
        changedArgs(note, { byAddin: this.byAddin, referenceId })
      );
    }
  }

  private closeStep(): void {
    const { step } = this;
    this.step = null;
    if (step === null || step.before === this.state) return;
    if (step.isFinal) this.history.clear();
    else this.history.push(step);
  }

  private restore(step: UndoStep | null, notes: readonly ChangeNote[]): boolean {
    if (step === null) return false;
    this.state = step.before;
    this.calculator.forget();
    for (const note of notes)
      if (note.kind === "shifted") this.ranges.follow(note.sheetId, note.shift);
    this.tell(notes);
    this.events.deliver();
    return true;
  }
}

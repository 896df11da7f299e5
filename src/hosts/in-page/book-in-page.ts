import type { BlankSheet } from "../../core/forms/blanks/blank-sheet";
import { cellName, parseCellName } from "../../core/sheet/address";
import type { CellAddress, CellPlace } from "../../core/sheet/address";
import type { CellChange, CellContent } from "../../core/sheet/cell-change";
import { contentOf, isSameContent } from "../../core/sheet/cell-change";
import type { Area } from "../../core/sheet/snapshot";
import type { Outcome } from "../trouble";
import { succeed } from "../trouble";
import { watchers } from "../watchers";
import type { WorkbookChange } from "../workbook-host";
import type {
  CellsPart,
  KeptPurpose,
  RoomCall,
  StepTaken,
  WorkbookOutline,
} from "../workbook-room";
import type { RemoteRoom } from "./remote-room";
import type { ShownSheet } from "./sheet-mirror";
import { SheetMirror } from "./sheet-mirror";

/** What the person selected on the sheet that she sees. */
export interface SheetSelection {
  readonly sheet: string;
  readonly area: Area;
  /** The cell of the area that typing goes into. */
  readonly cursor: CellPlace;
}

/** A cell and what the person put into it. */
export interface WrittenCell extends CellPlace {
  readonly content: CellContent;
}

/** A file to be saved, and how many of the calls it holds. */
interface SavedBook {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly revision: number;
}

/**
 * A workbook that is open in a worker, as the page keeps it: a mirror of its cells to draw, what is
 * selected, and every gesture that changes it. Whoever draws it is told of each change.
 */
export class BookInPage {
  readonly name: string;
  /** Moves with everything that is drawn. */
  version = 0;
  sheets: readonly ShownSheet[] = [];
  selection: SheetSelection | null = null;
  canUndo = false;
  canRedo = false;
  /** What changed the file so far, in order. */
  calls: readonly RoomCall[] = [];
  private mirrors: readonly SheetMirror[] = [];
  /** Where the person was on each sheet. */
  private readonly places = new Map<string, SheetSelection>();
  /** Gestures under way, one after the other. */
  private line: Promise<unknown> = Promise.resolve();
  private readonly draws = watchers<null>();
  private readonly changes = watchers<WorkbookChange>();
  private readonly selections = watchers<CellAddress>();

  constructor(
    readonly room: RemoteRoom,
    name: string
  ) {
    this.name = name;
  }

  readonly subscribe = (onDraw: () => void): (() => void) => this.draws.watch(onDraw);
  readonly watchChanges = this.changes.watch;
  readonly watchSelection = this.selections.watch;

  /** Begins anew; cells that were there stay drawn until others come. */
  begin({ part, look }: WorkbookOutline): void {
    const before = new Map(this.mirrors.map((mirror) => [mirror.name, mirror]));
    this.mirrors = part.outline.sheets.flatMap((outline, index) => {
      const sheetLook = look.sheets[index];
      if (sheetLook === undefined) return [];
      return [
        new SheetMirror({ outline, look: sheetLook, looks: look.cells }, before.get(outline.name)),
      ];
    });
    this.sheets = this.mirrors;
    const first = this.sheets.find(({ outline }) => !outline.hidden);
    if (!this.isSeen(this.selection?.sheet)) {
      this.selection = null;
      if (first !== undefined) this.selectCell(first.name, A1);
    }
    this.redraw();
  }

  /** Keeps cells that came; they are drawn with the next `redraw`. */
  put(parts: readonly CellsPart[]): void {
    for (const part of parts) this.mirrors.find(({ name }) => name === part.sheet)?.put(part);
  }

  /** What is typed goes where the selection is: only cells of a sheet that the person can see are selected. */
  select(selection: SheetSelection): void {
    if (!this.isSeen(selection.sheet)) return;
    this.selection = selection;
    this.places.set(selection.sheet, selection);
    const { row, column } = selection.cursor;
    this.redraw();
    this.selections.tell({ sheet: selection.sheet, cell: cellName(row, column) });
  }

  /** Goes to another sheet, to where the person was on it last. */
  showSheet(name: string): void {
    const before = this.places.get(name);
    if (before === undefined) this.selectCell(name, A1);
    else this.select(before);
  }

  /**
   * Puts contents into cells of a sheet as one step; those that hold the same already stay out of it.
   * Gestures wait for those before them: each meets the cells as the last one left them.
   */
  write(sheet: string, cells: readonly WrittenCell[]): Promise<Outcome<StepTaken | null>> {
    return this.inTurn(() => this.applyNow(this.changesBy(sheet, cells)));
  }

  apply(changes: readonly CellChange[]): Promise<Outcome<StepTaken | null>> {
    return this.inTurn(() => this.applyNow(changes));
  }

  undo(): Promise<Outcome<StepTaken>> {
    return this.inTurn(async () =>
      this.show(await this.take(await this.room.undo(), { call: "undo" }))
    );
  }

  redo(): Promise<Outcome<StepTaken>> {
    return this.inTurn(async () =>
      this.show(await this.take(await this.room.redo(), { call: "redo" }))
    );
  }

  /** Shows the new sheet. */
  insertSheet(sheet: BlankSheet): Promise<Outcome<string>> {
    return this.inTurn(async () => {
      const call = { call: "insert-sheet", sheet } as const;
      const inserted = await this.take(await this.room.insertSheet(sheet), call);
      if (!inserted.ok) return inserted;
      this.selectCell(inserted.value.name, A1);
      return succeed(inserted.value.name);
    });
  }

  keep(purpose: KeptPurpose, text: string): Promise<Outcome<null>> {
    return this.inTurn(async () => {
      const kept = await this.room.keep(purpose, text);
      if (kept.ok) this.note({ call: "keep", purpose, text });
      return kept;
    });
  }

  /** The file with every gesture that was begun before. */
  save(): Promise<Outcome<SavedBook>> {
    return this.inTurn(async () => {
      const revision = this.calls.length;
      const saved = await this.room.save();
      return saved.ok ? succeed({ bytes: saved.value, revision }) : saved;
    });
  }

  /** Does again, over the file as it came, what was done to it before. */
  async repeat(calls: readonly RoomCall[]): Promise<Outcome<null>> {
    for (const call of calls) {
      const done = await this.repeatOne(call);
      if (!done.ok) return done;
    }
    return succeed(null);
  }

  private repeatOne(call: RoomCall): Promise<Outcome<unknown>> {
    switch (call.call) {
      case "apply":
        return this.apply(call.changes);
      case "undo":
        return this.undo();
      case "redo":
        return this.redo();
      case "insert-sheet":
        return this.insertSheet(call.sheet);
      case "keep":
        return this.keep(call.purpose, call.text);
    }
  }

  private inTurn<Result>(gesture: () => Promise<Result>): Promise<Result> {
    const done = this.line.then(gesture);
    this.line = done.catch(() => undefined);
    return done;
  }

  private changesBy(name: string, cells: readonly WrittenCell[]): readonly CellChange[] {
    const sheet = this.sheets.find((candidate) => candidate.name === name);
    return cells.flatMap(({ row, column, content }): CellChange[] => {
      const before = contentOf(sheet?.cellAt(row, column));
      if (isSameContent(before, content)) return [];
      const address = { sheet: name, cell: cellName(row, column) };
      return [{ address, before, after: content }];
    });
  }

  private async applyNow(changes: readonly CellChange[]): Promise<Outcome<StepTaken | null>> {
    if (changes.length === 0) return succeed(null);
    return this.take(await this.room.apply(changes), { call: "apply", changes });
  }

  /** Takes in what a step in the worker changed: at once, before a later answer overtakes it. */
  private async take<Step extends StepTaken>(
    outcome: Outcome<Step>,
    call: RoomCall
  ): Promise<Outcome<Step>> {
    if (!outcome.ok) return outcome;
    const { parts, canUndo, canRedo, isStructural } = outcome.value;
    this.canUndo = canUndo;
    this.canRedo = canRedo;
    this.put(parts);
    const isAny = parts.length > 0 || isStructural;
    if (isAny) this.note(call);
    else this.redraw();
    if (isStructural) this.begin(await this.room.outline());
    if (isAny) this.changes.tell(isStructural ? { kind: "structure" } : { kind: "cells", parts });
    return outcome;
  }

  private note(call: RoomCall): void {
    this.calls = [...this.calls, call];
    this.redraw();
  }

  /** Selects what a step was about, as a person expects of undoing. */
  private show(outcome: Outcome<StepTaken>): Outcome<StepTaken> {
    const area = outcome.ok ? areaAround(outcome.value.edited) : null;
    if (area !== null) this.select(area);
    return outcome;
  }

  private isSeen(name: string | undefined): boolean {
    return this.sheets.some((sheet) => sheet.name === name && !sheet.outline.hidden);
  }

  private selectCell(sheet: string, cursor: CellPlace): void {
    const { row, column } = cursor;
    this.select({ sheet, area: { top: row, left: column, bottom: row, right: column }, cursor });
  }

  redraw(): void {
    this.version += 1;
    this.draws.tell(null);
  }
}

const A1: CellPlace = { row: 0, column: 0 };

/** The rectangle around cells, all of the first one's sheet; null for none. */
export function areaAround(cells: readonly CellAddress[]): SheetSelection | null {
  const [first] = cells;
  const places = cells
    .filter(({ sheet }) => sheet === first?.sheet)
    .flatMap(({ cell }) => parseCellName(cell) ?? []);
  const [cursor] = places;
  if (first === undefined || cursor === undefined) return null;
  const area = places.reduce<Area>(
    ({ top, left, bottom, right }, { row, column }) => ({
      top: Math.min(top, row),
      left: Math.min(left, column),
      bottom: Math.max(bottom, row),
      right: Math.max(right, column),
    }),
    { top: cursor.row, left: cursor.column, bottom: cursor.row, right: cursor.column }
  );
  return { sheet: first.sheet, area, cursor };
}

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
    if (this.selection === null && first !== undefined) this.selectCell(first.name, A1);
    this.redraw();
  }

  /** Keeps cells that came; they are drawn with the next `redraw`. */
  put(parts: readonly CellsPart[]): void {
    for (const part of parts) this.mirrors.find(({ name }) => name === part.sheet)?.put(part);
  }

  mark(marksOf: (sheet: string) => SheetMirror["marks"]): void {
    for (const mirror of this.mirrors) mirror.mark(marksOf(mirror.name));
    this.redraw();
  }

  select(selection: SheetSelection): void {
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

  /** Puts contents into cells of a sheet as one step; those that hold the same already stay out of it. */
  async write(sheet: string, cells: readonly WrittenCell[]): Promise<Outcome<StepTaken | null>> {
    const shown = this.sheets.find(({ name }) => name === sheet);
    const changes = cells.flatMap(({ row, column, content }): CellChange[] => {
      const before = contentOf(shown?.cellAt(row, column));
      if (isSameContent(before, content)) return [];
      return [{ address: { sheet, cell: cellName(row, column) }, before, after: content }];
    });
    return this.apply(changes);
  }

  async apply(changes: readonly CellChange[]): Promise<Outcome<StepTaken | null>> {
    if (changes.length === 0) return succeed(null);
    return this.take(await this.room.apply(changes), { call: "apply", changes });
  }

  async undo(): Promise<Outcome<StepTaken>> {
    return this.show(this.take(await this.room.undo(), { call: "undo" }));
  }

  async redo(): Promise<Outcome<StepTaken>> {
    return this.show(this.take(await this.room.redo(), { call: "redo" }));
  }

  async insertSheet(sheet: BlankSheet): Promise<Outcome<string>> {
    const inserted = await this.room.insertSheet(sheet);
    this.take(inserted, { call: "insert-sheet", sheet });
    return inserted.ok ? succeed(inserted.value.name) : inserted;
  }

  async keep(purpose: KeptPurpose, text: string): Promise<Outcome<null>> {
    const kept = await this.room.keep(purpose, text);
    if (kept.ok) this.note({ call: "keep", purpose, text });
    return kept;
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

  /** Takes in what a step in the worker changed. */
  private take<Step extends StepTaken>(outcome: Outcome<Step>, call: RoomCall): Outcome<Step> {
    if (!outcome.ok) return outcome;
    const { parts, canUndo, canRedo, isStructural } = outcome.value;
    this.canUndo = canUndo;
    this.canRedo = canRedo;
    this.put(parts);
    if (parts.length > 0 || isStructural) this.note(call);
    this.changes.tell(isStructural ? { kind: "structure" } : { kind: "cells", parts });
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
  const rows = places.map(({ row }) => row);
  const columns = places.map(({ column }) => column);
  const area = {
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  };
  return { sheet: first.sheet, area, cursor };
}

import type { Edit } from "../../core/link/edit";
import type { Refresh } from "../../core/link/mark";
import type { Parcel } from "../../core/link/parcel";
import { writtenMark } from "../../core/link/single-figure";
import type { FigurePlace } from "../../core/link/single-figure";
import type { StandingPassage } from "../../core/link/standing-passage";
import type { Passage } from "../../core/narrative/passage";
import type {
  AppliedEdit,
  DocumentState,
  InsertedPassage,
  MarkPlace,
  OpenDocumentHost,
} from "../document-host";
import type { DocumentPlace, DocumentRoom, PageCopy } from "../document-room";
import type { Outcome, Trouble } from "../trouble";
import { succeed } from "../trouble";
import { watchers } from "../watchers";
import { insertionRefusals } from "../wordml/insertion-refusals";
import type { Remote } from "./remote-room";

/** A document that is open in a worker. */
export interface DocumentSeat {
  readonly room: Remote<DocumentRoom>;
  /** File name of the document. */
  readonly name: string;
  /** Settles when the worker has broken off: nothing answers any more. */
  readonly stopped: Promise<Trouble>;
}

/**
 * A document that is open in a worker, as the page keeps it: what there is to draw and to save, where
 * the cursor stands, and every call that changes it. Whoever draws it is told of each change.
 */
export class DocumentInPage implements OpenDocumentHost {
  readonly name: string;
  readonly lacks: readonly Trouble[] = [];
  /** Moves with everything that is drawn. */
  version = 0;
  /** Counts changes of the file; unequal to what it was when it was saved, there is something to save. */
  revision = 0;
  /** What is to be drawn, a moment behind the file; null before the first. */
  pages: Outcome<PageCopy> | null = null;
  /** Where the person clicked; null before, and after a change that may have moved the place. */
  cursor: DocumentPlace | null = null;
  /** The mark that was asked for last, another object each time. */
  selected: MarkPlace | null = null;
  areFramesShown = false;
  canUndo = false;
  canRedo = false;
  private readonly draws = watchers<null>();
  private isCopying = false;

  private constructor(
    private readonly seat: DocumentSeat,
    /** The file as it is to be saved. */
    public bytes: Uint8Array<ArrayBuffer>
  ) {
    this.name = seat.name;
  }

  /** The document of this seat, or a trouble where its worker has broken off. */
  static async open(seat: DocumentSeat): Promise<Outcome<DocumentInPage>> {
    const bytes = await answerOf(seat, seat.room.save());
    if (!bytes.ok) return bytes;
    const document = new DocumentInPage(seat, bytes.value);
    void document.drawPages();
    return succeed(document);
  }

  readonly subscribe = (onDraw: () => void): (() => void) => this.draws.watch(onDraw);

  putCursor(place: DocumentPlace | null): void {
    this.cursor = place;
    this.redraw();
  }

  /** Selects nothing any more. */
  unselect(): void {
    this.selected = null;
    this.redraw();
  }

  listMarks(): Promise<Outcome<DocumentState>> {
    return this.ask(this.seat.room.listMarks());
  }

  readProse(): Promise<Outcome<readonly StandingPassage[]>> {
    return this.ask(this.seat.room.readProse());
  }

  applyEdits(edits: readonly Edit[], refresh: Refresh): Promise<Outcome<readonly AppliedEdit[]>> {
    return this.change(this.seat.room.applyEdits(edits, refresh));
  }

  insertPassages(parcel: Parcel, refresh: Refresh): Promise<Outcome<readonly InsertedPassage[]>> {
    return this.change(this.seat.room.insertPassages(parcel, refresh));
  }

  rewritePassage(passage: Passage["id"], parcel: Parcel, refresh: Refresh): Promise<Outcome<null>> {
    return this.change(this.seat.room.rewritePassage(passage, parcel, refresh));
  }

  finalise(): Promise<Outcome<number>> {
    return this.change(this.seat.room.finalise());
  }

  /** The same paragraph keeps the cursor: what is written stands in it or behind it. */
  async insertAtCursor(
    parcel: Parcel,
    refresh: Refresh
  ): Promise<Outcome<readonly Passage["id"][]>> {
    const { cursor } = this;
    if (cursor === null) return insertionRefusals.noCursor();
    const inserted = await this.change(this.seat.room.insertAt(cursor, parcel, refresh));
    if (inserted.ok) this.putCursor(cursor);
    return inserted;
  }

  /** The cursor moves on behind the figure. */
  async insertFigureAtCursor(
    figure: FigurePlace,
    parcel: Parcel,
    refresh: Refresh
  ): Promise<Outcome<null>> {
    const { cursor } = this;
    if (cursor === null) return insertionRefusals.noCursor();
    const inserted = await this.change(
      this.seat.room.insertFigureAt(cursor, figure, { parcel, refresh })
    );
    const length = writtenMark(parcel, figure)?.text.length ?? 0;
    if (inserted.ok) this.putCursor({ ...cursor, offset: cursor.offset + length });
    return inserted;
  }

  async select({ tag, occurrence }: MarkPlace): Promise<Outcome<null>> {
    const listed = await this.listMarks();
    if (!listed.ok) return listed;
    const isThere = listed.value.marks.some(
      (mark) => mark.tag === tag && mark.occurrence === occurrence
    );
    if (!isThere) return insertionRefusals.markMissing();
    this.selected = { tag, occurrence };
    this.redraw();
    return succeed(null);
  }

  showFrames(isOn: boolean): Promise<Outcome<null>> {
    this.areFramesShown = isOn;
    this.redraw();
    return Promise.resolve(succeed(null));
  }

  undo(): Promise<Outcome<null>> {
    return this.change(this.seat.room.undo());
  }

  redo(): Promise<Outcome<null>> {
    return this.change(this.seat.room.redo());
  }

  private async ask<Value>(call: Promise<Outcome<Value>>): Promise<Outcome<Value>> {
    const answer = await answerOf(this.seat, call);
    return answer.ok ? answer.value : answer;
  }

  /** A call that may have changed the file: what the page keeps of it follows before the call ends. */
  private async change<Value>(call: Promise<Outcome<Value>>): Promise<Outcome<Value>> {
    const outcome = await this.ask(call);
    const steps = await answerOf(this.seat, this.seat.room.steps());
    if (!steps.ok) return steps;
    const { revision, canUndo, canRedo } = steps.value;
    if (revision === this.revision) return outcome;
    const bytes = await answerOf(this.seat, this.seat.room.save());
    if (!bytes.ok) return bytes;
    this.bytes = bytes.value;
    this.revision = revision;
    this.canUndo = canUndo;
    this.canRedo = canRedo;
    this.cursor = null;
    this.redraw();
    void this.drawPages();
    return outcome;
  }

  /** Asks for the pages of the file as it is, one copy at a time. */
  private async drawPages(): Promise<void> {
    if (this.isCopying) return;
    this.isCopying = true;
    for (let drawn = -1; drawn !== this.revision;) {
      drawn = this.revision;
      this.pages = await this.ask(this.seat.room.pages());
      this.redraw();
    }
    this.isCopying = false;
  }

  private redraw(): void {
    this.version += 1;
    this.draws.tell(null);
  }
}

/** The answer of a room, or the trouble for which none will come. */
function answerOf<Value>(
  { stopped }: DocumentSeat,
  answer: Promise<Value>
): Promise<Outcome<Value>> {
  return Promise.race([
    answer.then(succeed),
    stopped.then((trouble): Outcome<Value> => ({ ok: false, trouble })),
  ]);
}

import type { BlankSheet } from "../../core/forms/blanks/blank-sheet";
import { makeRecalculator } from "../../core/formulas/recalculate-after";
import type { CellAddress } from "../../core/sheet/address";
import { addressText } from "../../core/sheet/address";
import type { CellChange } from "../../core/sheet/cell-change";
import type { WorkbookSnapshot } from "../../core/sheet/snapshot";
import type { ZipEntry } from "../opc/read-zip";
import { readZip } from "../opc/read-zip";
import { writeZip } from "../opc/write-zip";
import type { Outcome } from "../trouble";
import { succeed } from "../trouble";
import type { WorkbookLook } from "../workbook-look";
import type { KeptPurpose, StepTaken, WorkbookOutline, WorkbookRoom } from "../workbook-room";
import { cellsFrom, partsAt } from "./cells-parts";
import { editsSince } from "./edits-since";
import { insertSheetInto } from "./insert-sheet";
import { keepText, recallText } from "./kept-text";
import { readLook } from "./read-look";
import { readWorkbook } from "./read-workbook";
import { refusalOf } from "./refuse-change";
import { refusals } from "./refusals";
import { writeCells } from "./write-cells";

/** A workbook in a file at one moment; another moment shares with it whatever is the same. */
interface Book {
  /** The file as it came, with the sheets that were inserted since. */
  readonly entries: readonly ZipEntry[];
  /** What `entries` hold. */
  readonly base: WorkbookSnapshot;
  /** What the person sees. */
  readonly snapshot: WorkbookSnapshot;
  readonly look: WorkbookLook;
}

/** One gesture of the person. */
interface Step {
  readonly before: Book;
  readonly after: Book;
  readonly edited: readonly CellAddress[];
  /** The cells that it made others, those that followed among them. */
  readonly changed: readonly CellAddress[];
  readonly isStructural: boolean;
}

/**
 * Opens the bytes of an .xlsx for editing; `name` is the base name of the file. Refused are the files
 * that `readWorkbook` refuses.
 */
export async function openXlsx(bytes: Uint8Array, name: string): Promise<Outcome<WorkbookRoom>> {
  const book = await readBook(bytes, name);
  return book.ok ? succeed(openBook(book.value, bytes)) : book;
}

async function readBook(bytes: Uint8Array, name: string): Promise<Outcome<Book>> {
  const snapshot = await readWorkbook(bytes, name);
  if (!snapshot.ok) return snapshot;
  const entries = readZip(bytes);
  if (entries === null) return refusals.truncated(name);
  const look = readLook(entries, name);
  if (!look.ok) return look;
  const { value: base } = snapshot;
  return succeed({ entries, base, snapshot: base, look: look.value });
}

/** `bytes`: the file as it came. */
function openBook(opened: Book, bytes: Uint8Array): WorkbookRoom {
  const { name } = opened.base;
  const recalculator = makeRecalculator();
  const history = makeHistory(opened);
  const kept = new Map<KeptPurpose, string>();
  const entries = () => history.book().entries;
  const recall = (purpose: KeptPurpose) => kept.get(purpose) ?? recallText(entries(), purpose);
  return {
    outline: () => outlineOf(history.book()),
    cellsFrom: (sheet, row) => cellsFrom(history.book().snapshot, sheet, row),
    prepare: () => {
      recalculator.type(history.book().snapshot, []);
    },
    apply: (changes) => {
      const book = history.book();
      const refusal = refusalOf(changes, book);
      if (refusal !== null) return refusal;
      const { snapshot, changed } = recalculator.type(book.snapshot, contentsOf(changes));
      if (changed.length === 0) return succeed(history.stay());
      return succeed(
        history.take({
          before: book,
          after: { ...book, snapshot },
          edited: changes.map(({ address }) => address),
          changed: changed.map(({ address }) => address),
          isStructural: false,
        })
      );
    },
    undo: () => succeed(history.undo()),
    redo: () => succeed(history.redo()),
    insertSheet: (sheet) => insertInto(history, sheet, name),
    recall,
    keep: (purpose, text) => {
      if (recall(purpose) === text) return succeed(null);
      const tried = keepText(entries(), purpose, text);
      if (tried.ok) kept.set(purpose, text);
      return tried.ok ? succeed(null) : tried;
    },
    save: () => {
      const saved = entriesOf(history.book(), history.touched(), kept);
      if (!saved.ok) return saved;
      return succeed(saved.value === opened.entries ? bytes.slice() : writeZip(saved.value));
    },
  };
}

function outlineOf({ snapshot, look }: Book): WorkbookOutline {
  const sheets = snapshot.sheets.map(({ rows: _rows, ...outline }) => outline);
  return { part: { kind: "workbook", outline: { ...snapshot, sheets } }, look };
}

type History = ReturnType<typeof makeHistory>;

/** What the person did to a book, forth and back. */
function makeHistory(opened: Book) {
  /** Every cell that ever was another than in the file: whoever is the same again is not written. */
  const touched = new Map<string, CellAddress>();
  let book = opened;
  let done: readonly Step[] = [];
  let undone: readonly Step[] = [];
  const tell = ({ edited, changed, isStructural }: Happening): StepTaken => ({
    parts: isStructural ? [] : partsAt(book.snapshot, changed),
    ...{ edited, isStructural, canUndo: done.length > 0, canRedo: undone.length > 0 },
  });
  return {
    book: () => book,
    touched: () => [...touched.values()],
    /** A gesture that came to nothing is no step. */
    stay: (): StepTaken => tell(NOTHING),
    take: (step: Step): StepTaken => {
      for (const address of step.changed) touched.set(addressText(address), address);
      [book, done, undone] = [step.after, [...done, step], []];
      return tell(step);
    },
    undo: (): StepTaken => {
      const step = done.at(-1);
      if (step === undefined) return tell(NOTHING);
      [book, done, undone] = [step.before, done.slice(0, -1), [...undone, step]];
      return tell(step);
    },
    redo: (): StepTaken => {
      const step = undone.at(-1);
      if (step === undefined) return tell(NOTHING);
      [book, undone, done] = [step.after, undone.slice(0, -1), [...done, step]];
      return tell(step);
    },
  };
}

type Happening = Omit<Step, "before" | "after">;

const NOTHING: Happening = { edited: [], changed: [], isStructural: false };

const contentsOf = (changes: readonly CellChange[]) =>
  changes.map(({ address, after: content }) => ({ address, content }));

/** A sheet in the package in which it was put, read as the file will hold it. */
interface InsertedSheet {
  readonly name: string;
  readonly read: Book;
}

/** Cells may be edited while the sheet is being read: it comes behind what they hold by then. */
async function insertInto(
  history: History,
  sheet: BlankSheet,
  bookName: string
): ReturnType<WorkbookRoom["insertSheet"]> {
  const { entries } = history.book();
  const inserted = await readInserted(entries, sheet, bookName);
  if (!inserted.ok) return inserted;
  const before = history.book();
  // Another sheet came or went meanwhile: this one goes into the package that there is now.
  if (before.entries !== entries) return insertInto(history, sheet, bookName);
  const { name, read } = inserted.value;
  const after = withLastSheet(before, read);
  return succeed({ ...history.take({ before, after, ...NOTHING, isStructural: true }), name });
}

async function readInserted(
  entries: readonly ZipEntry[],
  sheet: BlankSheet,
  bookName: string
): Promise<Outcome<InsertedSheet>> {
  const inserted = insertSheetInto(entries, sheet, bookName);
  if (!inserted.ok) return inserted;
  const read = await readBook(writeZip(inserted.value.entries), bookName);
  return read.ok ? succeed({ name: inserted.value.sheet, read: read.value }) : read;
}

/** Of the sheets that were there nothing is read again. */
function withLastSheet({ base, snapshot }: Book, read: Book): Book {
  const added = read.base.sheets.slice(-1);
  return {
    ...read,
    base: { ...read.base, sheets: [...base.sheets, ...added] },
    snapshot: { ...read.base, sheets: [...snapshot.sheets, ...added] },
  };
}

/** The very entries of the book where nothing is to be written. */
function entriesOf(
  { entries, base, snapshot }: Book,
  touched: readonly CellAddress[],
  kept: ReadonlyMap<KeptPurpose, string>
): Outcome<readonly ZipEntry[]> {
  const edits = editsSince(base, snapshot, touched);
  const written = edits.size === 0 ? succeed(entries) : writeCells(entries, edits, base.name);
  return [...kept].reduce<Outcome<readonly ZipEntry[]>>(
    (so, [purpose, text]) => (so.ok ? keepText(so.value, purpose, text) : so),
    written
  );
}

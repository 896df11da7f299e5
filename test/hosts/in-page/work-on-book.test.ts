import fc from "fast-check";
import { cellName } from "../../../src/core/sheet/address";
import type { Cell } from "../../../src/core/sheet/snapshot";
import type { BookInPage } from "../../../src/hosts/in-page/book-in-page";
import { buildWorkbook } from "../../support/build-workbook";
import { cellIn, contentOfDraft, roomOf, snapshotIn, valueOf } from "../../support/open-room";
import type { BookInWorker } from "./book-in-worker";
import { closeWorkers, openBookInWorker } from "./book-in-worker";
import { readInto } from "./read-into";

/**
 * A person works on a workbook: what she sees, what the room holds and what the saved file says are
 * one, and as a plain table would have it.
 */

afterEach(closeWorkers);

const ROWS = 6;
const SHEET = "Số liệu 'quý'";
/** Column C of the first sheet adds A and B, row by row; the second sheet adds all of C. */
const sumOf = (row: number): string => `=A${String(row + 1)}+B${String(row + 1)}`;
const TOTAL = `SUM('Số liệu ''quý'''!C1:C${String(ROWS)})`;

type Draft = number | string | null;
/** What stands in the cells by name, results aside. */
type Table = ReadonlyMap<string, Draft>;

const first: Table = new Map(
  Array.from({ length: ROWS }, (_, row) => row).flatMap((row): [string, Draft][] => [
    [cellName(row, 0), row],
    [cellName(row, 1), row % 2 === 0 ? 10 : null],
    [cellName(row, 2), row === ROWS - 1 ? null : sumOf(row)],
  ])
);

const numberIn = (draft: Draft | undefined): number => (typeof draft === "number" ? draft : 0);

/** What a cell of the table comes to. */
function resultIn(table: Table, row: number, column: number): Draft {
  const draft = table.get(cellName(row, column)) ?? null;
  if (typeof draft !== "string" || !draft.startsWith("=")) return draft;
  return numberIn(table.get(cellName(row, 0))) + numberIn(table.get(cellName(row, 1)));
}

const totalOf = (table: Table): number =>
  Array.from({ length: ROWS }, (_, row) => numberIn(resultIn(table, row, 2))).reduce(
    (sum, one) => sum + one
  );

const file = buildWorkbook({
  sheets: [
    {
      name: SHEET,
      rows: Array.from({ length: ROWS }, (_, row) =>
        [0, 1, 2].map((column) => {
          const draft = first.get(cellName(row, column)) ?? null;
          const isFormula = typeof draft === "string";
          return isFormula
            ? { formula: draft.slice(1), value: resultIn(first, row, column) }
            : draft;
        })
      ),
    },
    { name: "Tổng", rows: [[{ formula: TOTAL, value: totalOf(first) }]] },
  ],
});

interface Written {
  readonly row: number;
  readonly column: number;
  readonly draft: Draft;
}

type Gesture =
  | { readonly kind: "write"; readonly cells: readonly Written[] }
  | { readonly kind: "undo" | "redo" | "reread" | "reopen" | "repeat" };

const number = fc.integer({ min: -50, max: 50 });
const row = fc.nat({ max: ROWS - 1 });
const written: fc.Arbitrary<Written> = fc.oneof(
  fc.record({ row, column: fc.constantFrom(0, 1), draft: fc.option(number) }),
  fc.record({ row, column: fc.constant(2), draft: fc.option(number) }),
  row.map((at) => ({ row: at, column: 2, draft: sumOf(at) })),
  fc.record({ row, column: fc.constant(2), draft: fc.constantFrom("chữ", "'01", "TRUE") })
);
const gesture: fc.Arbitrary<Gesture> = fc.oneof(
  { weight: 5, arbitrary: writing() },
  { weight: 3, arbitrary: fc.record({ kind: fc.constantFrom("undo", "redo") }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constantFrom("reread", "reopen", "repeat") }) }
);

function writing(): fc.Arbitrary<Gesture> {
  const cells = fc.uniqueArray(written, {
    ...{ minLength: 1, maxLength: 4 },
    selector: ({ row: at, column }) => cellName(at, column),
  });
  return cells.map((chosen) => ({ kind: "write", cells: chosen }));
}

/** What ought to stand there, and what was taken back. */
class Expected {
  private past: readonly Table[] = [];
  private future: readonly Table[] = [];
  table: Table = first;

  take(given: Gesture): void {
    if (given.kind === "write") this.write(given.cells);
    if (given.kind === "undo") this.undo();
    if (given.kind === "redo") this.redo();
    if (given.kind === "reopen") [this.past, this.future] = [[], []];
  }

  private write(cells: readonly Written[]): void {
    const next = new Map(this.table);
    for (const { row: at, column, draft } of cells) next.set(cellName(at, column), draft);
    const isOther = [...next].some(([cell, draft]) => draft !== (this.table.get(cell) ?? null));
    if (!isOther) return;
    [this.past, this.future, this.table] = [[...this.past, this.table], [], next];
  }

  private undo(): void {
    const before = this.past.at(-1);
    if (before === undefined) return;
    this.future = [...this.future, this.table];
    [this.past, this.table] = [this.past.slice(0, -1), before];
  }

  private redo(): void {
    const after = this.future.at(-1);
    if (after === undefined) return;
    this.past = [...this.past, this.table];
    [this.future, this.table] = [this.future.slice(0, -1), after];
  }
}

/** Cells of both sheets as a person sees them, by name. */
function shown(cellAt: (sheet: string, row: number, column: number) => Cell | undefined) {
  const cells: Record<string, unknown> = {};
  for (let at = 0; at < ROWS; at += 1)
    for (let column = 0; column < 3; column += 1) {
      const cell = cellAt(SHEET, at, column);
      cells[cellName(at, column)] = [cell?.value ?? null, cell?.formula ?? null];
    }
  return { ...cells, total: cellAt("Tổng", 0, 0)?.value };
}

function shownOf(table: Table): Record<string, unknown> {
  const cells: Record<string, unknown> = {};
  for (let at = 0; at < ROWS; at += 1)
    for (let column = 0; column < 3; column += 1) {
      const draft = table.get(cellName(at, column)) ?? null;
      const isFormula = typeof draft === "string" && draft.startsWith("=");
      const formula = isFormula ? draft.slice(1) : null;
      cells[cellName(at, column)] = [resultIn(table, at, column), formula];
    }
  return { ...cells, total: totalOf(table) };
}

const drawn = (book: BookInPage) =>
  shown((sheet, at, column) => book.sheets.find(({ name }) => name === sheet)?.cellAt(at, column));

function held({ room }: Pick<BookInWorker, "room">) {
  const snapshot = snapshotIn(room);
  return shown((sheet, at, column) => cellIn(snapshot, `${sheet}!${cellName(at, column)}`));
}

const savedIn = async ({ book }: BookInWorker): Promise<Uint8Array> =>
  valueOf(await book.save()).bytes;

async function openAndRead(bytes: Uint8Array): Promise<BookInWorker> {
  const opened = await openBookInWorker(bytes);
  await readInto(opened.book);
  return opened;
}

/** Gives the workbook that she goes on with; `came`: the file that is open. */
async function perform(
  given: Gesture,
  opened: BookInWorker,
  came: Uint8Array
): Promise<readonly [BookInWorker, Uint8Array]> {
  const { book } = opened;
  switch (given.kind) {
    case "write":
      valueOf(
        await book.write(
          SHEET,
          given.cells.map(({ draft, ...place }) => ({ ...place, content: contentOfDraft(draft) }))
        )
      );
      break;
    case "undo":
      valueOf(await book.undo());
      break;
    case "redo":
      valueOf(await book.redo());
      break;
    case "reread":
      await readInto(book);
      break;
    case "reopen": {
      const bytes = await savedIn(opened);
      return [await openAndRead(bytes), bytes];
    }
    case "repeat": {
      const again = await openBookInWorker(came);
      valueOf(await again.book.repeat(book.calls));
      await readInto(again.book);
      return [again, came];
    }
  }
  return [opened, came];
}

it("page, room and file hold what a plain table holds", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(gesture, { minLength: 1, maxLength: 12 }), async (gestures) => {
      const expected = new Expected();
      let [opened, came] = [await openAndRead(file), file];
      for (const given of gestures) {
        [opened, came] = await perform(given, opened, came);
        expected.take(given);
        const wanted = shownOf(expected.table);
        expect(drawn(opened.book)).toEqual(wanted);
        expect(held(opened)).toEqual(wanted);
      }
      const saved = await savedIn(opened);
      expect(held({ room: await roomOf(saved) })).toEqual(shownOf(expected.table));
      closeWorkers();
    }),
    { numRuns: 60 }
  );
});

it("whoever takes everything back has the file as it came", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(writing(), { minLength: 1, maxLength: 6 }), async (gestures) => {
      const opened = await openAndRead(file);
      for (const given of gestures) await perform(given, opened, file);
      while (opened.book.canUndo) valueOf(await opened.book.undo());
      expect(await savedIn(opened)).toEqual(file);
      expect(drawn(opened.book)).toEqual(shownOf(first));
      closeWorkers();
    }),
    { numRuns: 20 }
  );
});

it("gestures that do not wait for each other come to the same as one after the other", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(gesture, { minLength: 2, maxLength: 8 }), async (gestures) => {
      const expected = new Expected();
      const opened = await openAndRead(file);
      const quick = gestures.filter(({ kind }) => kind !== "reopen" && kind !== "repeat");
      await Promise.all(quick.map((given) => perform(given, opened, file)));
      for (const given of quick) expected.take(given);
      expect(drawn(opened.book)).toEqual(shownOf(expected.table));
      expect(held(opened)).toEqual(shownOf(expected.table));
      closeWorkers();
    }),
    { numRuns: 40 }
  );
});

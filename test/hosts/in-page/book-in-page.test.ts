import { layOutForm } from "../../../src/core/forms/blanks/blank-form";
import { forms } from "../../../src/core/forms/index";
import {
  areaAround,
  type BookInPage,
  type WrittenCell,
} from "../../../src/hosts/in-page/book-in-page";
import type { WorkbookChange } from "../../../src/hosts/workbook-host";
import { buildWorkbook } from "../../support/build-workbook";
import {
  cellIn,
  codeOf,
  contentOfDraft,
  roomOf,
  snapshotIn,
  valueOf,
} from "../../support/open-room";
import { closeWorkers, openBookInWorker } from "./book-in-worker";
import { readInto } from "./read-into";

afterEach(closeWorkers);

const [blank] = forms.map((form) => layOutForm(form));
if (blank === undefined) throw new Error("There are no forms.");

const small = buildWorkbook({
  sheets: [
    { name: "Nháp", rows: [["ẩn", 1]], hidden: true },
    { name: "A", rows: [[1, 2, { value: 3, formula: "A1+B1" }], [], ["chữ"]] },
    {
      name: "B",
      rows: [
        [
          { value: 3, formula: "A!C1" },
          { value: 1, formula: "'Nháp'!B1" },
        ],
      ],
    },
  ],
});

const at = (row: number, column: number, draft: string | number | null): WrittenCell => ({
  ...{ row, column, content: contentOfDraft(draft) },
});

/** Values of a sheet as it is drawn. */
function drawn(book: BookInPage, name: string): unknown[][] {
  const sheet = book.sheets.find((candidate) => candidate.name === name);
  if (sheet === undefined) return [];
  return Array.from({ length: sheet.rowCount }, (_row, row) =>
    Array.from({ length: sheet.columnCount }, (_cell, column) => {
      const cell = sheet.cellAt(row, column);
      return cell?.error ?? cell?.value ?? null;
    })
  );
}

async function openAndRead() {
  const opened = await openBookInWorker(small);
  await readInto(opened.book);
  return opened;
}

describe("what is drawn", () => {
  it("follows every gesture, and whoever draws is told", async () => {
    const { book } = await openAndRead();
    const versions: number[] = [];
    book.subscribe(() => versions.push(book.version));
    expect(drawn(book, "A")).toEqual([
      [1, 2, 3],
      [null, null, null],
      ["chữ", null, null],
    ]);
    valueOf(await book.write("A", [at(0, 0, 10), at(2, 1, "=A1*2")]));
    expect(drawn(book, "A")).toEqual([
      [10, 2, 12],
      [null, null, null],
      ["chữ", 20, null],
    ]);
    expect(drawn(book, "B")).toEqual([[12, 1]]);
    valueOf(await book.undo());
    expect(drawn(book, "B")).toEqual([[3, 1]]);
    expect([book.canUndo, book.canRedo]).toEqual([false, true]);
    valueOf(await book.redo());
    expect(drawn(book, "B")).toEqual([[12, 1]]);
    expect(versions.length).toBeGreaterThan(2);
    expect(new Set(versions).size).toBe(versions.length);
  });

  it("ends where the sheet ends, also after something far below was taken back", async () => {
    const { book } = await openAndRead();
    valueOf(await book.write("A", [at(5000, 0, "xa")]));
    const [, sheet] = book.sheets;
    expect(sheet?.rowCount).toBe(5001);
    valueOf(await book.undo());
    expect(sheet?.rowCount).toBe(3);
  });

  it("has a new version with every change of a sheet", async () => {
    const { book } = await openAndRead();
    const [, sheet] = book.sheets;
    const before = sheet?.version ?? 0;
    valueOf(await book.write("A", [at(0, 0, 10)]));
    expect(sheet?.version).toBeGreaterThan(before);
  });
});

describe("gestures at once", () => {
  it("each meets the cells as the last one left them", async () => {
    const { book, room } = await openAndRead();
    const outcomes = await Promise.all([
      book.write("A", [at(0, 0, 5)]),
      book.write("A", [at(0, 0, 6)]),
      book.write("A", [at(0, 0, 6)]),
      book.write("A", [at(0, 0, 1), at(0, 1, 9)]),
      book.undo(),
    ]);
    expect(outcomes.map(codeOf)).toEqual(["", "", "", "", ""]);
    expect(drawn(book, "A")[0]).toEqual([6, 2, 8]);
    expect(cellIn(snapshotIn(room), "A!C1")?.value).toBe(8);
    expect(book.calls.map(({ call }) => call)).toEqual(["apply", "apply", "apply", "undo"]);
  });

  it("a sheet that comes takes nothing away", async () => {
    const { book } = await openAndRead();
    const inserting = book.insertSheet(blank);
    const writing = book.write("A", [at(0, 0, 5)]);
    expect(valueOf(await inserting)).toBe(blank.name);
    valueOf(await writing);
    expect(drawn(book, "B")).toEqual([[7, 1]]);
  });

  it("one that fails holds up none", async () => {
    const { book } = await openAndRead();
    const refused = book.write("A", [{ ...at(0, 0, "x".repeat(40_000)) }]);
    const next = book.write("A", [at(0, 0, 5)]);
    expect([codeOf(await refused), codeOf(await next)]).toEqual(["text-too-long", ""]);
    expect(book.calls).toHaveLength(1);
  });

  it("saving holds what was begun before, and says how much that is", async () => {
    const { book } = await openAndRead();
    void book.write("A", [at(0, 0, 5)]);
    const saving = book.save();
    const later = book.write("A", [at(0, 0, 6)]);
    const { bytes, revision } = valueOf(await saving);
    valueOf(await later);
    expect([revision, book.calls.length]).toEqual([1, 2]);
    expect(cellIn(snapshotIn(await roomOf(bytes)), "A!C1")?.value).toBe(7);
  });

  it("reading does not bring back what was typed over", async () => {
    const { book, room } = await openBookInWorker(small);
    const reading = readInto(book);
    const typing = [1, 2, 3, 4, 5].map((value) =>
      book.apply([
        {
          address: { sheet: "A", cell: "A1" },
          before: { kind: "value", value: value === 1 ? 1 : value + 9 },
          after: { kind: "value", value: value + 10 },
        },
      ])
    );
    const snapshot = await reading;
    expect((await Promise.all(typing)).map(codeOf)).toEqual(["", "", "", "", ""]);
    expect(drawn(book, "A")[0]).toEqual([15, 2, 17]);
    expect(snapshotIn(room).sheets[1]?.rows[0]?.[2]?.value).toBe(17);
    expect(snapshot.sheets).toHaveLength(3);
  });

  it("what is not read yet is not typed over unseen", async () => {
    const { book, room } = await openBookInWorker(small);
    expect(codeOf(await book.write("A", [at(0, 0, 5)]))).toBe("cell-changed");
    expect(cellIn(snapshotIn(room), "A!A1")?.value).toBe(1);
  });
});

describe("where the person is", () => {
  it("she begins on the first sheet that is not hidden", async () => {
    const { book } = await openAndRead();
    expect(book.selection).toMatchObject({ sheet: "A", cursor: { row: 0, column: 0 } });
  });

  it("no cell of a hidden sheet is selected: it is typed where something is seen", async () => {
    const { book } = await openAndRead();
    const change = {
      address: { sheet: "Nháp", cell: "B1" },
      before: contentOfDraft(1),
      after: contentOfDraft(2),
    };
    valueOf(await book.apply([change]));
    expect(drawn(book, "B")).toEqual([[3, 2]]);
    valueOf(await book.undo());
    expect(book.selection?.sheet).toBe("A");
    book.showSheet("Nháp");
    expect(book.selection?.sheet).toBe("A");
  });

  it("she comes back to where she was on a sheet", async () => {
    const { book } = await openAndRead();
    const area = { top: 1, left: 1, bottom: 2, right: 2 };
    book.select({ sheet: "A", area, cursor: { row: 1, column: 1 } });
    book.showSheet("B");
    expect(book.selection).toMatchObject({ sheet: "B", cursor: { row: 0, column: 0 } });
    book.showSheet("A");
    expect(book.selection).toMatchObject({ sheet: "A", area });
  });

  it("taking back selects what it was about", async () => {
    const { book } = await openAndRead();
    valueOf(await book.write("B", [at(3, 1, 1), at(5, 2, 2)]));
    book.showSheet("A");
    valueOf(await book.undo());
    expect(book.selection).toEqual({
      sheet: "B",
      area: { top: 3, left: 1, bottom: 5, right: 2 },
      cursor: { row: 3, column: 1 },
    });
  });

  it("an area may be as large as a sheet", () => {
    const cells = Array.from({ length: 200_000 }, (_, row) => ({
      sheet: "A",
      cell: `C${String(row + 1)}`,
    }));
    expect(areaAround(cells)?.area).toEqual({ top: 0, left: 2, bottom: 199_999, right: 2 });
  });

  it("a new sheet is shown, and one that is taken back is not", async () => {
    const { book } = await openAndRead();
    const told: WorkbookChange[] = [];
    book.watchChanges((change) => told.push(change));
    valueOf(await book.insertSheet(blank));
    expect(book.selection).toMatchObject({ sheet: blank.name, cursor: { row: 0, column: 0 } });
    expect(book.sheets.map(({ name }) => name)).toEqual(["Nháp", "A", "B", blank.name]);
    valueOf(await book.undo());
    expect(book.selection?.sheet).toBe("A");
    expect(book.sheets).toHaveLength(3);
    expect(told).toEqual([{ kind: "structure" }, { kind: "structure" }]);
    valueOf(await book.redo());
    await readInto(book);
    expect(drawn(book, blank.name).length).toBeGreaterThan(3);
  });
});

describe("doing again", () => {
  it("over the file as it came gives the same workbook", async () => {
    const { book, room } = await openAndRead();
    valueOf(await book.write("A", [at(0, 0, 10), at(2, 1, "=A1*2")]));
    valueOf(await book.insertSheet(blank));
    valueOf(await book.keep("memory", "nhớ"));
    valueOf(await book.write("A", [at(0, 1, null)]));
    valueOf(await book.undo());
    await book.write("A", [at(7, 7, "x".repeat(40_000))]);
    const again = await openBookInWorker(small);
    valueOf(await again.book.repeat(book.calls));
    expect(snapshotIn(again.room)).toEqual(snapshotIn(room));
    expect(again.book.calls).toEqual(book.calls);
    expect([again.book.canUndo, again.book.canRedo]).toEqual([book.canUndo, book.canRedo]);
    expect(valueOf(again.room.save())).toEqual(valueOf(room.save()));
    await readInto(again.book);
    expect(drawn(again.book, "A")).toEqual(drawn(book, "A"));
  });

  it("stops where the file is another than it was", async () => {
    const { book } = await openAndRead();
    valueOf(await book.write("A", [at(0, 0, 10)]));
    const other = await openBookInWorker(buildWorkbook({ sheets: [{ name: "A", rows: [[7]] }] }));
    expect(codeOf(await other.book.repeat(book.calls))).toBe("cell-changed");
    expect(other.book.calls).toEqual([]);
  });
});

import { forms } from "../../../src/core/forms/index";
import { layOutForm } from "../../../src/core/forms/blanks/blank-form";
import type { BookInPage } from "../../../src/hosts/in-page/book-in-page";
import type { Trouble } from "../../../src/hosts/trouble";
import { gridActions } from "../../../src/taskpane/desk/grid-actions";
import { closeWorkers, openBookInWorker } from "../../hosts/in-page/book-in-worker";
import { readInto } from "../../hosts/in-page/read-into";
import { buildWorkbook } from "../../support/build-workbook";
import { valueOf } from "../../support/open-room";

afterEach(closeWorkers);

const file = buildWorkbook({
  sheets: [
    { name: "Ẩn", rows: [["ẩn"]], hidden: true },
    {
      name: "A",
      rows: [
        [1, { value: 0.5, format: "0.00%" }, { value: 45931, format: "dd/mm/yyyy" }],
        [
          { value: 2, formula: "A1*2" },
          { value: "01", format: "@" },
        ],
      ],
    },
    { name: "Khóa", rows: [[5]], isProtected: true },
  ],
});

async function openGrid() {
  const { book } = await openBookInWorker(file);
  await readInto(book);
  const troubles: (Trouble | null)[] = [];
  const actions = gridActions(book, (trouble) => troubles.push(trouble));
  /** Until every gesture is done: saving waits for them. */
  const settle = async (): Promise<void> => {
    valueOf(await book.save());
    await Promise.resolve();
  };
  return { book, actions, troubles, settle };
}

function held(book: BookInPage, row: number, column: number): unknown {
  const cell = book.sheets.find(({ name }) => name === book.selection?.sheet)?.cellAt(row, column);
  return cell?.formula === undefined ? (cell?.error ?? cell?.value ?? null) : `=${cell.formula}`;
}

it("what is typed is taken as the cell takes it", async () => {
  const { book, actions, settle } = await openGrid();
  const typed: readonly [number, number, string, unknown][] = [
    [0, 0, "1.870", 1870],
    [0, 1, "84,17%", 0.8417],
    [0, 2, "2/9/2025", 45902],
    [1, 1, "007", "007"],
    [2, 0, "'0123", "0123"],
    [2, 1, "TRUE", true],
    [2, 2, "=A1+1", "=A1+1"],
    [3, 0, "#N/A", "#N/A"],
    [3, 1, "Khu phố 3", "Khu phố 3"],
  ];
  for (const [row, column, text] of typed) actions.type({ row, column }, text);
  await settle();
  for (const [row, column, , value] of typed)
    expect([row, column, held(book, row, column)]).toEqual([row, column, value]);
  expect(book.sheets[1]?.cellAt(2, 2)).toMatchObject({ value: 1871 });
});

it("a cell that is opened and left as it was is not changed", async () => {
  const { book, actions, settle } = await openGrid();
  for (const [row, column, text] of [
    [0, 1, "50%"],
    [0, 2, "01/10/2025"],
    [1, 0, "=A1*2"],
    [1, 1, "01"],
  ] as const)
    actions.type({ row, column }, text);
  await settle();
  expect(book.calls).toEqual([]);
});

it("what is pasted is one step, and is emptied in one", async () => {
  const { book, actions, settle } = await openGrid();
  actions.paste({ row: 3, column: 1 }, [
    ["1", "=B4*2"],
    ["", "3,5"],
  ]);
  await settle();
  expect([held(book, 3, 1), held(book, 3, 2), held(book, 4, 2)]).toEqual([1, "=B4*2", 3.5]);
  expect(book.calls).toHaveLength(1);
  actions.clear({ top: 0, left: 0, bottom: 900_000, right: 16_000 });
  await settle();
  expect([held(book, 0, 0), held(book, 3, 2), book.calls.length]).toEqual([null, null, 2]);
  actions.undo();
  actions.undo();
  await settle();
  expect([held(book, 0, 0), held(book, 3, 1), book.canUndo]).toEqual([1, null, false]);
  actions.redo();
  await settle();
  expect(held(book, 3, 1)).toBe(1);
});

it("why something was not done is told, until something is", async () => {
  const { book, actions, troubles, settle } = await openGrid();
  book.showSheet("Khóa");
  actions.type({ row: 0, column: 0 }, "6");
  await settle();
  expect(troubles.map((trouble) => trouble?.code)).toEqual(["protected"]);
  expect(held(book, 0, 0)).toBe(5);
  book.showSheet("A");
  actions.type({ row: 0, column: 0 }, "6");
  await settle();
  expect(troubles.at(-1)).toBeNull();
});

it("goes on over the sheet that is left when the one before her is taken back", async () => {
  const { book, actions, settle } = await openGrid();
  const [blank] = forms.map((form) => layOutForm(form));
  if (blank === undefined) throw new Error("There are no forms.");
  valueOf(await book.insertSheet(blank));
  actions.undo();
  await settle();
  expect(book.selection?.sheet).toBe("A");
  actions.type({ row: 0, column: 0 }, "9");
  await settle();
  expect(held(book, 0, 0)).toBe(9);
});

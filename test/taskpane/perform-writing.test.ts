import type { BlankSheet } from "../../src/core/forms/blanks/blank-sheet";
import { forms } from "../../src/core/forms/index";
import type { CellChange } from "../../src/core/sheet/cell-change";
import { succeed } from "../../src/hosts/trouble";
import type { Writing } from "../../src/taskpane/live/live-workbook";
import { performWriting } from "../../src/taskpane/live/perform-writing";

const change = (cell: string, from: number, to: number): CellChange => ({
  address: { sheet: "TTHC", cell },
  before: { kind: "value", value: from },
  after: { kind: "value", value: to },
});

/** Cells as a workbook that takes every change. */
async function write(...writings: readonly Writing[]) {
  const cells = new Map<string, unknown>([
    ["C15", 1780],
    ["C16", 9],
  ]);
  const sheets: BlankSheet[] = [];
  const host = {
    applyChanges: (changes: readonly CellChange[]) => {
      for (const { address, before, after } of changes) {
        expect({ kind: "value", value: cells.get(address.cell) }).toEqual(before);
        cells.set(address.cell, after.kind === "value" ? after.value : after.formula);
      }
      return Promise.resolve(succeed(null));
    },
    insertSheet: (sheet: BlankSheet) => {
      sheets.push(sheet);
      return Promise.resolve(succeed(sheet.name));
    },
  };
  const period = { kind: "quarter", year: 2025, index: 3, from: null, to: null } as const;
  const profile = { kind: "phường", name: "Mẫu", upper: null, period } as const;
  for (const writing of writings) await performWriting(host, writing, profile);
  return { cells: Object.fromEntries(cells), sheets };
}

const repair = {
  label: { texts: { vi: "Sửa", en: "Repair" }, data: {} },
  changes: [change("C15", 1780, 1870), change("C16", 9, 10), change("C15", 1870, 1871)],
};

test("a repair makes its changes in order, and undoing it takes all of them back", async () => {
  expect((await write({ kind: "repair", repair })).cells).toEqual({ C15: 1871, C16: 10 });
  const undone = await write({ kind: "repair", repair }, { kind: "undo", repair });
  expect(undone.cells).toEqual({ C15: 1780, C16: 9 });
});

test.each(forms.map(({ id }) => id))("a blank %s is headed with who reports", async (form) => {
  const { sheets } = await write({ kind: "insert", form });
  const printed = sheets.flatMap(({ cells }) => cells.map(({ value }) => String(value)));
  expect(printed.join("\n")).toMatch(/UBND phường Mẫu/i);
  expect(printed.join("\n")).toMatch(/quý III năm 2025/i);
});

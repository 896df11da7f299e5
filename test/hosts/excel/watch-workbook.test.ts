import type { WorkbookSnapshot } from "../../../src/core/sheet/snapshot";
import { cellAt } from "../../../src/core/sheet/snapshot";
import { parseCellName } from "../../../src/core/sheet/address";
import type { StopWatching, WorkbookChange } from "../../../src/hosts/workbook-host";
import { buildSheet, buildSnapshot } from "../../support/build-snapshot";
import type { OpenWorkbook } from "./open-workbook";
import { closeWorkbook, joinParts, openWorkbook, readAll, until, valueOf } from "./open-workbook";

afterEach(closeWorkbook);

const book = buildSnapshot([
  buildSheet("TTHC", [
    ["Hộ tịch", 3000],
    ["Đất đai", 936],
    ["Tổng", { value: 3936, formula: "SUM(B1:B2)" }],
  ]),
  buildSheet("Ngân sách", [["Thu", 150]]),
  buildSheet("Tổng hợp", [
    ["Hồ sơ", { value: 3936, formula: "TTHC!B3" }],
    ["Gấp đôi", { value: 7872, formula: "B1*2" }],
  ]),
]);

interface Watched extends OpenWorkbook {
  readonly changes: WorkbookChange[];
  readonly stop: StopWatching;
  /** The snapshot of the first reading with the parts that came since. */
  readonly now: () => WorkbookSnapshot;
}

async function watch(snapshot: WorkbookSnapshot, version?: string): Promise<Watched> {
  const excel = await openWorkbook(snapshot, version);
  const { snapshot: first } = await readAll(excel);
  const changes: WorkbookChange[] = [];
  const stop = valueOf(await excel.pane.watch((change) => changes.push(change)));
  excel.log.reset();
  const now = (): WorkbookSnapshot =>
    joinParts(
      changes.flatMap((change) => (change.kind === "cells" ? change.parts : [])),
      first
    );
  return { ...excel, changes, stop, now };
}

/** Methods that office.js has called since. */
const orders = ({ log }: Watched): readonly string[] =>
  log.batches.flatMap(({ request }) => request.Actions.map(({ Name }) => Name));

function valueAt(snapshot: WorkbookSnapshot, sheetName: string, name: string) {
  const sheet = snapshot.sheets.find((one) => one.name === sheetName);
  const { row, column } = parseCellName(name) ?? { row: -1, column: -1 };
  return sheet === undefined ? undefined : cellAt(sheet, row, column)?.value;
}

test.each(["1.7", "1.9", "1.14", "1.17"])(
  "ExcelApi %s: an edit comes with what depends on it in other sheets, in one exchange",
  async (version) => {
    const excel = await watch(book, version);
    excel.person.typeInto("TTHC", "B2", "1000");
    await excel.becomeQuiet();
    expect(excel.log.syncs).toBe(1);
    expect(excel.changes.map(({ kind }) => kind)).toEqual(["cells"]);
    expect(valueAt(excel.now(), "TTHC", "B3")).toBe(4000);
    expect(valueAt(excel.now(), "Tổng hợp", "B2")).toBe(8000);
    expect(excel.changes[0]).toMatchObject({ parts: [{ sheet: "TTHC" }, { sheet: "Tổng hợp" }] });
  }
);

test("several edits in a burst are one look", async () => {
  const excel = await watch(book);
  excel.person.typeInto("TTHC", "B1", "1");
  excel.person.typeInto("TTHC", "B2", "2");
  excel.person.typeInto("Ngân sách", "B1", "3");
  await excel.becomeQuiet();
  expect(excel.changes).toHaveLength(1);
  expect(excel.log.syncs).toBe(1);
  expect(valueAt(excel.now(), "TTHC", "B3")).toBe(3);
  expect(valueAt(excel.now(), "Ngân sách", "B1")).toBe(3);
});

test("what was deleted at the edge of a sheet is gone, and what was added is there", async () => {
  const excel = await watch(book);
  excel.person.clear("TTHC", "A3:B3");
  excel.person.typeInto("Ngân sách", "C9", "7");
  await excel.becomeQuiet();
  expect(valueAt(excel.now(), "TTHC", "B3")).toBeUndefined();
  expect(valueAt(excel.now(), "Ngân sách", "C9")).toBe(7);
});

test("of a large sheet only the edited row and the rows that depend on it are read", async () => {
  const rows = Array.from({ length: 3_000 }, (_, row) => Array.from({ length: 10 }, () => row + 1));
  const list = [
    ...rows,
    [{ value: 4_501_500, formula: "SUM(A1:A3000)" }, ...Array.from({ length: 9 }, () => 0)],
  ];
  const excel = await watch(buildSnapshot([buildSheet("Danh sách", list)]));
  excel.person.typeInto("Danh sách", "A7", "1007");
  await excel.becomeQuiet();
  expect(excel.log.syncs).toBe(1);
  expect(excel.log.bytesOut).toBeLessThan(5_000);
  expect(valueAt(excel.now(), "Danh sách", "A7")).toBe(1007);
  expect(valueAt(excel.now(), "Danh sách", "A3001")).toBe(4_502_500);
  expect(valueAt(excel.now(), "Danh sách", "J3000")).toBe(3000);
});

test.each<[string, (excel: Watched) => void]>([
  [
    "a row is inserted",
    ({ person }) => {
      person.insertRows("TTHC", 2);
    },
  ],
  [
    "a column is deleted",
    ({ person }) => {
      person.deleteColumns("TTHC", "A");
    },
  ],
  [
    "a sheet is added",
    ({ person }) => {
      person.addSheet("Mới");
    },
  ],
  [
    "a sheet is deleted",
    ({ person }) => {
      person.deleteSheet("Ngân sách");
    },
  ],
  [
    "a sheet is renamed, noticed with the next edit",
    ({ person }) => {
      person.renameSheet("TTHC", "Thủ tục");
      person.typeInto("Thủ tục", "B1", "5");
    },
  ],
  [
    "a sheet is hidden, noticed with the next edit",
    ({ person }) => {
      person.hideSheet("TTHC");
      person.typeInto("TTHC", "B1", "5");
    },
  ],
])("%s: the structure changed", async (_, act) => {
  const excel = await watch(book);
  act(excel);
  await excel.becomeQuiet();
  expect(excel.changes).toEqual([{ kind: "structure" }]);
});

test("ExcelApi 1.8: edits in a sheet that is added later are told too", async () => {
  const excel = await watch(book, "1.8");
  excel.person.addSheet("Mới");
  await excel.becomeQuiet();
  await until(() => orders(excel).includes("_RegisterDataChangedEvent"));
  excel.person.typeInto("Mới", "A1", "5");
  await excel.becomeQuiet();
  expect(excel.changes).toEqual([{ kind: "structure" }, { kind: "structure" }]);
});

test("while the person types into the next cell, the look waits for Enter", async () => {
  const excel = await watch(book);
  excel.person.typeInto("TTHC", "B2", "1000");
  excel.person.startTyping();
  const look = excel.becomeQuiet();
  setTimeout(() => {
    excel.person.stopTyping();
  }, 100);
  await look;
  expect(excel.changes.map(({ kind }) => kind)).toEqual(["cells"]);
  expect(valueAt(excel.now(), "TTHC", "B3")).toBe(4000);
});

test("what could not be read is a trouble, and comes with the next edit", async () => {
  const excel = await watch(book);
  excel.desk.refuseNext(5102);
  excel.person.typeInto("TTHC", "B2", "1000");
  await excel.becomeQuiet();
  expect(excel.changes).toMatchObject([{ kind: "trouble", trouble: { code: "host-busy" } }]);
  excel.person.typeInto("Ngân sách", "B1", "5");
  await excel.becomeQuiet();
  expect(valueAt(excel.now(), "TTHC", "B3")).toBe(4000);
  expect(valueAt(excel.now(), "Ngân sách", "B1")).toBe(5);
});

test("our own repair is told once, and looking writes nothing", async () => {
  const excel = await watch(book);
  await excel.pane.applyChanges([
    {
      address: { sheet: "TTHC", cell: "B2" },
      before: { kind: "value", value: 936 },
      after: { kind: "value", value: 1000 },
    },
  ]);
  const before = JSON.stringify(excel.workbook.toData());
  await excel.becomeQuiet();
  await excel.stayQuiet();
  expect(excel.changes).toHaveLength(1);
  expect(valueAt(excel.now(), "Tổng hợp", "B1")).toBe(4000);
  expect(JSON.stringify(excel.workbook.toData())).toBe(before);
});

test("highlighting, remembering and selecting are no changes", async () => {
  const excel = await watch(book);
  await excel.pane.highlight([{ address: { sheet: "TTHC", cell: "B2" }, severity: "error" }]);
  await excel.pane.remember("text");
  await excel.pane.select([{ sheet: "Tổng hợp", cell: "B1" }]);
  await excel.stayQuiet();
  expect(excel.changes).toEqual([]);
});

test("once stopped, nothing is told any more, and Excel has no handler left", async () => {
  const excel = await watch(book);
  excel.stop();
  const letGo = (): readonly string[] =>
    orders(excel)
      .filter((name) => name.startsWith("_Unregister"))
      .sort();
  await until(() => letGo().length > 0);
  expect(letGo()).toEqual([
    "_UnregisterAddedEvent",
    "_UnregisterCalculatedEvent",
    "_UnregisterColumnSortedEvent",
    "_UnregisterDataChangedEvent",
    "_UnregisterDeletedEvent",
    "_UnregisterRowSortedEvent",
  ]);
  excel.person.typeInto("TTHC", "B2", "1000");
  await excel.stayQuiet();
  expect(excel.changes).toEqual([]);
});

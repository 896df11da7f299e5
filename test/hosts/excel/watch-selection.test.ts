import { buildSheet, buildSnapshot } from "../../support/build-snapshot";
import { addressText } from "../../../src/core/sheet/address";
import { closeWorkbook, openWorkbook, valueOf } from "./open-workbook";

afterEach(closeWorkbook);

const rows = [
  ["Hộ tịch", 3000],
  ["Đất đai", 936],
];
const book = buildSnapshot([buildSheet("TTHC", rows), buildSheet("Ngân sách quý 'III'", rows)]);

async function watch(version: string) {
  const excel = await openWorkbook(book, version);
  const cells: string[] = [];
  const stop = valueOf(await excel.pane.watchSelection((cell) => cells.push(addressText(cell))));
  await excel.becomeQuiet();
  expect(cells.splice(0)).toEqual(["TTHC!A1"]);
  excel.log.reset();
  return { ...excel, cells, stop };
}

test.each(["1.7", "1.14"])(
  "ExcelApi %s: the cell that is selected comes with its sheet, the upper left one of several",
  async (version) => {
    const { person, cells, becomeQuiet } = await watch(version);
    person.select("TTHC", "B2");
    await becomeQuiet();
    person.select("Ngân sách quý 'III'", "A1:B2");
    await becomeQuiet();
    person.select("TTHC", "B:B");
    await becomeQuiet();
    expect(cells).toEqual(["TTHC!B2", "Ngân sách quý 'III'!A1", "TTHC!B1"]);
  }
);

test("where the person is at the start comes without waiting for her to move", async () => {
  const excel = await openWorkbook(book);
  excel.person.select("Ngân sách quý 'III'", "B1");
  const cells: string[] = [];
  await excel.pane.watchSelection((cell) => cells.push(addressText(cell)));
  await excel.becomeQuiet();
  expect(cells).toEqual(["Ngân sách quý 'III'!B1"]);
});

test("a run over many cells costs one exchange, for the last", async () => {
  const { person, cells, log, becomeQuiet } = await watch("1.14");
  for (const cell of ["A1", "A2", "B2"]) person.select("TTHC", cell);
  await becomeQuiet();
  expect(cells).toEqual(["TTHC!B2"]);
  expect(log.syncs).toBe(1);
});

test("areas selected together give the first; below ExcelApi 1.9 they are passed over", async () => {
  const able = await watch("1.9");
  able.person.select("TTHC", "B2,A1");
  await able.becomeQuiet();
  expect(able.cells).toEqual(["TTHC!B2"]);
  const old = await watch("1.8");
  old.person.select("TTHC", "B2,A1");
  await old.becomeQuiet();
  expect(old.cells).toEqual([]);
});

test("once stopped nothing comes any more, and Excel is not asked", async () => {
  const { person, cells, stop, log, stayQuiet } = await watch("1.14");
  stop();
  await stayQuiet();
  log.reset();
  person.select("TTHC", "B2");
  await stayQuiet();
  expect(cells).toEqual([]);
  expect(log.syncs).toBe(0);
});

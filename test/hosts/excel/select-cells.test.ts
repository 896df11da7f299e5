import { buildSheet, buildSnapshot } from "../../support/build-snapshot";
import { closeWorkbook, codeOf, openWorkbook, saying } from "./open-workbook";

afterEach(closeWorkbook);

const book = buildSnapshot([
  buildSheet("TTHC", [["Hộ tịch", 3000]]),
  buildSheet("Nhân sự", [["Biên chế", 21]]),
  buildSheet("Nháp", [["x"]], { hidden: true }),
]);

const at = (sheet: string, ...cells: string[]) => cells.map((cell) => ({ sheet, cell }));

/** What the person sees selected, on the sheet before her. */
const selected = (): Promise<string> =>
  Excel.run(async (context) => {
    const areas = context.workbook.getSelectedRanges();
    areas.load("address");
    await context.sync();
    return areas.address;
  });

test("one cell on another sheet is selected, and nothing is written", async () => {
  const excel = await openWorkbook(book);
  const before = JSON.stringify(excel.workbook.toData().sheets);
  expect(codeOf(await excel.pane.select(at("Nhân sự", "B1")))).toBe("");
  expect(await selected()).toBe("'Nhân sự'!B1");
  expect(JSON.stringify(excel.workbook.toData().sheets)).toBe(before);
});

test("cells side by side are selected together", async () => {
  const excel = await openWorkbook(book);
  await excel.pane.select(at("TTHC", "B1", "A1", "A2", "B2"));
  expect(await selected()).toBe("TTHC!A1:B2");
});

test("of scattered cells the first is selected where Excel cannot select more (below 1.18)", async () => {
  const excel = await openWorkbook(book, "1.17");
  expect(codeOf(await excel.pane.select(at("TTHC", "B1", "D4")))).toBe("");
  expect(excel.workbook.selection.areas).toEqual([{ top: 0, left: 1, bottom: 0, right: 1 }]);
});

test("a hidden sheet stays hidden, and one that is gone is named", async () => {
  const excel = await openWorkbook(book);
  expect(codeOf(await excel.pane.select(at("Nháp", "A1")))).toBe("sheet-hidden");
  expect(excel.workbook.sheet("Nháp").visibility).toBe("Hidden");
  expect(await excel.pane.select(at("Cũ", "A1"))).toMatchObject({
    trouble: { code: "sheet-missing", message: { vi: saying("“Cũ”") } },
  });
  expect(codeOf(await excel.pane.select([]))).toBe("");
});

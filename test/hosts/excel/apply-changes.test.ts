import type { CellChange, CellContent } from "../../../src/core/sheet/cell-change";
import { invertChanges } from "../../../src/core/sheet/cell-change";
import type { Cell } from "../../../src/core/sheet/snapshot";
import { buildSheet, buildSnapshot } from "../../support/build-snapshot";
import { elapse } from "../../office/elapse";
import { richApiError } from "../../office/rich-api-error";
import type { OpenWorkbook } from "./open-workbook";
import { closeWorkbook, codeOf, openWorkbook, readAll, saying } from "./open-workbook";

afterEach(closeWorkbook);

const book = buildSnapshot([
  buildSheet("TTHC", [
    ["Hộ tịch", 3000],
    ["Đất đai", 936],
    ["Tổng", { value: 3936, formula: "SUM(B1:B2)", format: "#,##0" }],
  ]),
  buildSheet("Nhân sự", [["Biên chế", 21]]),
]);

const value = (content: string | number | boolean | null): CellContent => ({
  kind: "value",
  value: content,
});
const formula = (text: string): CellContent => ({ kind: "formula", formula: text });
const change = (name: string, before: CellContent, after: CellContent): CellChange => {
  const [sheet = "", cell = ""] = name.split("!");
  return { address: { sheet, cell }, before, after };
};

async function cellsOf(excel: OpenWorkbook, sheetName: string): Promise<(Cell | undefined)[][]> {
  const { snapshot } = await readAll(excel);
  const sheet = snapshot.sheets.find(({ name }) => name === sheetName);
  return (sheet?.rows ?? []).map((row) => [...row]);
}

test("a repair on two sheets is made, and one Ctrl+Z takes it back", async () => {
  const excel = await openWorkbook(book);
  const outcome = await excel.pane.applyChanges([
    change("TTHC!B2", value(936), value(963)),
    change("Nhân sự!B1", value(21), formula("10+12")),
  ]);
  expect(codeOf(outcome)).toBe("");
  expect(excel.log.syncs).toBe(2);
  expect((await cellsOf(excel, "TTHC"))[2]?.[1]).toMatchObject({ value: 3963 });
  expect((await cellsOf(excel, "Nhân sự"))[0]?.[1]).toEqual({ value: 22, formula: "10+12" });
  expect(excel.workbook.undoCount).toBe(1);
  excel.workbook.undo();
  expect((await cellsOf(excel, "TTHC"))[1]?.[1]).toEqual({ value: 936 });
  expect((await cellsOf(excel, "Nhân sự"))[0]?.[1]).toEqual({ value: 21 });
});

test("the inverse of a repair brings everything back", async () => {
  const excel = await openWorkbook(book);
  const before = JSON.stringify(excel.workbook.toData().sheets);
  const changes = [
    change("TTHC!B3", formula("SUM(B1:B2)"), value(4000)),
    change("TTHC!B2", value(936), value(null)),
  ];
  expect(codeOf(await excel.pane.applyChanges(changes))).toBe("");
  expect((await cellsOf(excel, "TTHC"))[2]?.[1]).toEqual({ value: 4000, format: "#,##0" });
  expect(codeOf(await excel.pane.applyChanges(invertChanges(changes)))).toBe("");
  expect(JSON.stringify(excel.workbook.toData().sheets)).toBe(before);
});

test("a cell that was edited in the meantime is not overwritten, nor is any other", async () => {
  const excel = await openWorkbook(book);
  excel.person.typeInto("TTHC", "B2", "940");
  const before = JSON.stringify(excel.workbook.toData());
  const outcome = await excel.pane.applyChanges([
    change("TTHC!B1", value(3000), value(1)),
    change("TTHC!B2", value(936), value(963)),
  ]);
  expect(outcome).toMatchObject({
    trouble: { code: "cell-changed", message: { vi: saying("TTHC!B2") } },
  });
  expect(JSON.stringify(excel.workbook.toData())).toBe(before);
});

test("a formula is the same whatever its spaces and case", async () => {
  const excel = await openWorkbook(book);
  const outcome = await excel.pane.applyChanges([
    change("TTHC!B3", formula("=sum( B1:b2 )"), formula("B1+B2")),
  ]);
  expect(codeOf(outcome)).toBe("");
});

test("clearing leaves the look of the cell", async () => {
  const excel = await openWorkbook(book);
  await excel.pane.applyChanges([change("TTHC!B3", formula("SUM(B1:B2)"), value(null))]);
  excel.person.typeInto("TTHC", "B3", "5");
  expect((await cellsOf(excel, "TTHC"))[2]?.[1]).toEqual({ value: 5, format: "#,##0" });
});

test.each(["0123", "1/2", "TRUE", "=1+1", "'kép", "84,17%", "Khu phố 3", "-"])(
  "the text %p stays a text",
  async (text) => {
    const excel = await openWorkbook(book);
    const outcome = await excel.pane.applyChanges([
      change("TTHC!A1", value("Hộ tịch"), value(text)),
    ]);
    expect(codeOf(outcome)).toBe("");
    expect((await cellsOf(excel, "TTHC"))[0]?.[0]).toEqual({ value: text });
  }
);

test("a protected sheet is left alone and stays protected; the person is told what to do", async () => {
  const excel = await openWorkbook(book);
  excel.person.protect("Nhân sự");
  const before = JSON.stringify(excel.workbook.toData());
  const changes = [
    change("TTHC!B2", value(936), value(963)),
    change("Nhân sự!B1", value(21), value(22)),
  ];
  expect(await excel.pane.applyChanges(changes)).toMatchObject({
    trouble: { code: "protected", message: { vi: saying("“Nhân sự”") } },
  });
  expect(JSON.stringify(excel.workbook.toData())).toBe(before);
  excel.person.unprotect("Nhân sự");
  expect(codeOf(await excel.pane.applyChanges(changes))).toBe("");
});

test("a sheet that is gone is named", async () => {
  const excel = await openWorkbook(book);
  const outcome = await excel.pane.applyChanges([change("Cũ!A1", value(null), value(1))]);
  expect(outcome).toMatchObject({
    trouble: { code: "sheet-missing", message: { vi: saying("“Cũ”") } },
  });
});

test("when Excel stops in the middle of writing, what was written is taken back", async () => {
  const excel = await openWorkbook(book);
  const before = JSON.stringify(excel.workbook.toData().sheets);
  // Excel takes the first formula and stops at the second, which is none.
  const outcome = await excel.pane.applyChanges([
    change("TTHC!B2", value(936), value(963)),
    change("Nhân sự!B1", value(21), formula("SUM(")),
  ]);
  expect(outcome.ok).toBe(false);
  expect(JSON.stringify(excel.workbook.toData().sheets)).toBe(before);
});

test("refusals of Excel itself come back as troubles, and nothing is changed", async () => {
  const excel = await openWorkbook(book);
  const before = JSON.stringify(excel.workbook.toData());
  const changes = [change("TTHC!B2", value(936), value(963))];
  excel.person.startTyping();
  expect(codeOf(await excel.pane.applyChanges(changes))).toBe("cell-in-edit");
  excel.person.stopTyping();
  await elapse(50); // office.js gives back its references at a time of its own
  excel.engine.rejectNext(richApiError("AccessDenied"));
  expect(codeOf(await excel.pane.applyChanges(changes))).toBe("protected");
  await elapse(50);
  excel.engine.rejectNext(richApiError("GeneralException"));
  expect(await excel.pane.applyChanges(changes)).toMatchObject({
    trouble: { code: "excel-error", message: { vi: saying("GeneralException") } },
  });
  expect(JSON.stringify(excel.workbook.toData())).toBe(before);
});

import { layOutForm } from "../../../src/core/forms/blanks/blank-form";
import type { BlankSheet } from "../../../src/core/forms/blanks/blank-sheet";
import { forms } from "../../../src/core/forms/index";
import { readSheets } from "../../../src/core/forms/reading/read-sheets";
import { buildSheet, buildSnapshot } from "../../support/build-snapshot";
import { closeWorkbook, codeOf, openWorkbook, readAll, valueOf } from "./open-workbook";

afterEach(closeWorkbook);

const book = buildSnapshot([buildSheet("TTHC", [["Hộ tịch", 3000]])]);

const sheet: BlankSheet = {
  name: "Biểu mới",
  cells: [
    { row: 0, column: 0, value: "BÁO CÁO", look: "title" },
    { row: 2, column: 0, value: "Lĩnh vực", look: "heading" },
    { row: 2, column: 1, value: "Tiếp nhận", look: "heading" },
    { row: 3, column: 0, value: "(1)", look: "number-line" },
    { row: 3, column: 1, value: "(2)", look: "number-line" },
    { row: 4, column: 0, value: "01", format: "@", look: "label" },
    { row: 4, column: 1, value: 12, format: "#,##0", look: "figure", align: "center" },
    { row: 5, column: 0, value: "Tổng", look: "total" },
    { row: 5, column: 1, formula: "SUM(B5:B5)", format: "#,##0", look: "total" },
  ],
  merges: [{ top: 0, left: 0, bottom: 0, right: 1 }],
  columnWidths: [30, 12],
  validations: [
    {
      area: { top: 4, left: 1, bottom: 4, right: 1 },
      accepts: "whole",
      message: { vi: "Ô này nhận số nguyên.", en: "This cell takes a whole number." },
    },
  ],
  frozenRows: 4,
};

test("the sheet stands behind the others, open before the person, in two exchanges", async () => {
  const excel = await openWorkbook(book);
  expect(valueOf(await excel.pane.insertSheet(sheet))).toBe("Biểu mới");
  expect(excel.log.syncs).toBe(2);
  expect(excel.workbook.state.sheets.map(({ name }) => name)).toEqual(["TTHC", "Biểu mới"]);
  expect(excel.workbook.sheet("Biểu mới").id).toBe(excel.workbook.selection.sheetId);
  const { snapshot } = await readAll(excel);
  const [, added] = snapshot.sheets;
  expect(added?.merges).toEqual(sheet.merges);
  expect(added?.rows[3]).toEqual([{ value: "(1)" }, { value: "(2)" }]);
  expect(added?.rows[4]).toEqual([
    { value: "01", format: "@" },
    { value: 12, format: "#,##0" },
  ]);
  expect(added?.rows[5]?.[1]).toEqual({ value: 12, formula: "SUM(B5:B5)", format: "#,##0" });
});

test("it looks as offices print it", async () => {
  const excel = await openWorkbook(book);
  await excel.pane.insertSheet(sheet);
  await Excel.run(async (context) => {
    const added = context.workbook.worksheets.getItem("Biểu mới");
    const [title, heading, figure] = ["A1", "B3", "B5"].map((cell) => {
      const range = added.getRange(cell);
      range.load(
        "format/font/name,format/font/size,format/font/bold,format/wrapText,format/horizontalAlignment,format/columnWidth"
      );
      const bottom = range.format.borders.getItem("EdgeBottom");
      bottom.load("style");
      return { format: range.format, bottom };
    });
    const frozen = added.freezePanes.getLocationOrNullObject();
    frozen.load("rowCount");
    await context.sync();
    expect(title?.format.font).toMatchObject({ name: "Times New Roman", size: 13, bold: true });
    expect(title?.bottom.style).toBe("None");
    expect(heading?.format).toMatchObject({ wrapText: true, horizontalAlignment: "Center" });
    expect(heading?.format.font).toMatchObject({ name: "Times New Roman", size: 12, bold: true });
    expect(heading?.bottom.style).toBe("Continuous");
    expect(figure?.format.horizontalAlignment).toBe("Center");
    expect(figure?.format.columnWidth).toBeCloseTo(66.75, 1);
    expect(frozen.rowCount).toBe(4);
  });
});

test.each([
  ["1.7", "taken"],
  ["1.8", "refused"],
  ["1.14", "refused"],
])("ExcelApi %s: words where a number belongs are %s", async (version, taken) => {
  const excel = await openWorkbook(book, version);
  await excel.pane.insertSheet(sheet);
  expect(excel.person.typeInto("Biểu mới", "B5", "mười hai")).toBe(taken);
  expect(excel.person.typeInto("Biểu mới", "B5", "15")).toBe("taken");
});

test("a name that is taken gets a number", async () => {
  const excel = await openWorkbook(book);
  expect(valueOf(await excel.pane.insertSheet({ ...sheet, name: "tthc" }))).toBe("tthc (2)");
  expect(valueOf(await excel.pane.insertSheet({ ...sheet, name: "TTHC" }))).toBe("TTHC (3)");
  const long = "Biểu số II.06a về thủ tục HC".padEnd(31, "x");
  expect(valueOf(await excel.pane.insertSheet({ ...sheet, name: long }))).toBe(long);
  const second = valueOf(await excel.pane.insertSheet({ ...sheet, name: long }));
  expect(second).toHaveLength(31);
  expect(second.endsWith(" (2)")).toBe(true);
});

test.each(forms.map((form) => [form.id, form] as const))(
  "the blank form %s, once inserted, is recognised as itself",
  async (id, form) => {
    const excel = await openWorkbook(book);
    const name = valueOf(await excel.pane.insertSheet(layOutForm(form)));
    const { snapshot } = await readAll(excel);
    const read = readSheets(snapshot, forms).find((one) => one.sheet === name);
    expect(read).toMatchObject({ kind: "recognised", form: id });
  }
);

test("a workbook whose structure is protected takes no sheet", async () => {
  const excel = await openWorkbook(book);
  excel.desk.refuseNext(7000, 1);
  expect(codeOf(await excel.pane.insertSheet(sheet))).toBe("protected");
  expect(excel.workbook.state.sheets).toHaveLength(1);
});

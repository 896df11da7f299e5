import { excelHost } from "../../../src/hosts/excel/excel-host";
import { areaName } from "../../../src/hosts/excel/range-area";
import type { HighlightedCell } from "../../../src/hosts/workbook-host";
import { buildSheet, buildSnapshot } from "../../support/build-snapshot";
import type { OpenWorkbook } from "./open-workbook";
import { closeWorkbook, codeOf, openWorkbook, saying } from "./open-workbook";

afterEach(closeWorkbook);

const book = buildSnapshot([
  buildSheet("TTHC", [
    ["Hộ tịch", 3000],
    ["Đất đai", 936],
  ]),
  buildSheet("Nhân sự", [["Biên chế", 21]]),
]);

const cell = (name: string, severity: HighlightedCell["severity"]): HighlightedCell => {
  const [sheet = "", address = ""] = name.split("!");
  return { address: { sheet, cell: address }, severity };
};

/** Conditional formats as Excel's own list shows them: where, by which formula, in which colour. */
const formatsOf = ({ workbook }: OpenWorkbook, sheetName: string) =>
  workbook.sheet(sheetName).conditionalFormats.map(({ areas, formula, fill }) => ({
    places: areas.map(areaName),
    formula,
    fill,
  }));

/** A conditional format of the person's own. */
const addForeign = (): Promise<void> =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("TTHC").getRange("A1:A2");
    const { custom } = range.conditionalFormats.add("Custom");
    custom.rule.formula = '=A1="khop"';
    custom.format.fill.color = "#00FF00";
    await context.sync();
  });

test.each(["1.7", "1.9", "1.14"])(
  "ExcelApi %s: on, replaced and off, with formats of others left alone",
  async (version) => {
    const excel = await openWorkbook(book, version);
    await addForeign();
    const before = JSON.stringify(excel.workbook.toData().sheets);
    const first = [
      cell("TTHC!B1", "error"),
      cell("TTHC!B2", "error"),
      cell("TTHC!A1", "note"),
      cell("Nhân sự!B1", "warning"),
    ];
    expect(codeOf(await excel.pane.highlight(first))).toBe("");
    expect(formatsOf(excel, "TTHC")).toHaveLength(version === "1.7" ? 4 : 3);
    expect(formatsOf(excel, "Nhân sự")).toEqual([
      { places: ["B1"], formula: 'LEN("khop-so:warning")>0', fill: "#FFF2CC" },
    ]);

    expect(codeOf(await excel.pane.highlight([cell("TTHC!B2", "warning")]))).toBe("");
    expect(
      formatsOf(excel, "TTHC")
        .flatMap(({ places }) => places)
        .sort()
    ).toEqual(["A1:A2", "B2"]);
    expect(formatsOf(excel, "Nhân sự")).toEqual([]);

    expect(codeOf(await excel.pane.highlight([]))).toBe("");
    expect(JSON.stringify(excel.workbook.toData().sheets)).toBe(before);
  }
);

test("one format for each severity of a sheet", async () => {
  const excel = await openWorkbook(book);
  await excel.pane.highlight(["A1", "B1", "A2"].map((name) => cell(`TTHC!${name}`, "error")));
  const formats = formatsOf(excel, "TTHC");
  expect(formats).toHaveLength(1);
  expect(formats[0]?.places).toEqual(["A1", "B1", "A2"]);
});

test("what a crash left behind is found in a new session and taken off", async () => {
  const excel = await openWorkbook(book);
  await excel.pane.highlight([cell("TTHC!B1", "error"), cell("Nhân sự!B1", "note")]);
  // The same workbook, with nothing remembered.
  excel.workbook.settings.clear();
  expect(codeOf(await excelHost().highlight([]))).toBe("");
  expect([...formatsOf(excel, "TTHC"), ...formatsOf(excel, "Nhân sự")]).toEqual([]);
});

test("a protected sheet is not coloured, nor is any other, and the sheet is named", async () => {
  const excel = await openWorkbook(book);
  excel.person.protect("Nhân sự");
  const outcome = await excel.pane.highlight([
    cell("TTHC!B1", "error"),
    cell("Nhân sự!B1", "note"),
  ]);
  expect(outcome).toMatchObject({
    trouble: { code: "protected", message: { vi: saying("“Nhân sự”") } },
  });
  expect(formatsOf(excel, "TTHC")).toEqual([]);
  expect(codeOf(await excel.pane.highlight([cell("TTHC!B1", "error")]))).toBe("");
});

test("no cell's content is touched", async () => {
  const excel = await openWorkbook(book);
  const contents = (): string =>
    JSON.stringify(excel.workbook.toData().sheets.map(({ rows }) => rows));
  const before = contents();
  await excel.pane.highlight([cell("TTHC!B1", "error")]);
  expect(contents()).toBe(before);
});

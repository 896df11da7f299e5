import { buildSheet, buildSnapshot } from "../../support/build-snapshot";
import type { OpenedExcel } from "../open-office";
import { openExcel } from "../open-office";
import { Person } from "./person";
import { SimulatedWorkbook } from "./workbook";

const totals = buildSnapshot([
  buildSheet(
    "TTHC",
    [
      ["Thủ tục hành chính", null],
      ["Lĩnh vực", "Tiếp nhận"],
      ["Hộ tịch", 3000],
      ["Đất đai", 936],
      ["Tổng", { value: 3936, formula: "SUM(B3:B4)", format: "#,##0" }],
    ],
    { merges: ["A1:B1"] }
  ),
  buildSheet("Nhân sự", [["Số hồ sơ", { value: 3936, formula: "TTHC!B5" }]]),
]);

let workbook: SimulatedWorkbook;
let person: Person;
let opened: OpenedExcel<SimulatedWorkbook>;

beforeEach(async () => {
  workbook = SimulatedWorkbook.fromSnapshot(totals);
  person = new Person(workbook);
  opened = await openExcel({ workbook });
});

afterEach(() => {
  opened.close();
  // A bug of the model must not pass for an error of Excel's.
  if (opened.engine.bugs.length > 0) throw new Error(opened.engine.bugs.map(String).join("; "));
});

test("the whole workbook is read in two syncs", async () => {
  await Excel.run(async (context) => {
    const sheets = context.workbook.worksheets;
    sheets.load("items/id,items/name,items/visibility");
    await context.sync();
    const used = sheets.items.map((sheet) => {
      const range = sheet.getUsedRangeOrNullObject(true);
      range.load("address,values,formulas,text,valueTypes,numberFormat,rowIndex,rowCount");
      sheet.protection.load("protected");
      return {
        sheet,
        range,
        merges: range.getMergedAreasOrNullObject().load("areas/items/address"),
      };
    });
    await context.sync();
    expect(used.map(({ range }) => range.address)).toEqual(["TTHC!A1:B5", "'Nhân sự'!A1:B1"]);
    expect(used[0]?.range.values[4]).toEqual(["Tổng", 3936]);
    expect(used[0]?.range.formulas[4]).toEqual(["Tổng", "=SUM(B3:B4)"]);
    expect(used[0]?.range.text[4]).toEqual(["Tổng", "3,936"]);
    expect(used[0]?.range.valueTypes[0]).toEqual(["String", "Empty"]);
    expect(used[0]?.merges.areas.items.map(({ address }) => address)).toEqual(["TTHC!A1:B1"]);
    expect(used[1]?.merges.isNullObject).toBe(true);
    expect(used.map(({ sheet }) => sheet.protection.protected)).toEqual([false, false]);
  });
});

test("a written value is calculated through to other sheets, within the same batch", async () => {
  await Excel.run(async (context) => {
    const sheets = context.workbook.worksheets;
    sheets.getItem("TTHC").getRange("B4").values = [[1000]];
    const elsewhere = sheets.getItem("Nhân sự").getRange("B1").load("values");
    await context.sync();
    expect(elsewhere.values).toEqual([[4000]]);
  });
  expect(workbook.undo()).toBe(true);
  expect(workbook.undoCount).toBe(0);
});

test("handlers are told what the person typed, and what was calculated", async () => {
  const told: unknown[] = [];
  await Excel.run(async (context) => {
    const sheets = context.workbook.worksheets;
    sheets.onChanged.add(({ address, details, changeType, triggerSource }) => {
      told.push({ address, details, changeType, triggerSource });
      return Promise.resolve();
    });
    sheets.onCalculated.add(({ address, worksheetId }) => {
      told.push({ address, sheet: workbook.sheet(worksheetId).name });
      return Promise.resolve();
    });
    await context.sync();
  });
  expect(person.typeInto("TTHC", "B4", "940")).toBe("taken");
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(told).toEqual([
    {
      address: "B4",
      changeType: "RangeEdited",
      triggerSource: "Unknown",
      details: {
        valueBefore: 936,
        valueAfter: 940,
        valueTypeBefore: "Double",
        valueTypeAfter: "Double",
      },
    },
    { address: "B5", sheet: "TTHC" },
    { address: "B1", sheet: "Nhân sự" },
  ]);
});

test("settings are kept and given back", async () => {
  await Excel.run(async (context) => {
    context.workbook.settings.add("khop-so", { explained: ["r1"] });
    await context.sync();
  });
  await Excel.run(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject("khop-so");
    const other = context.workbook.settings.getItemOrNullObject("khong-co");
    setting.load("value");
    await context.sync();
    expect(setting.value).toEqual({ explained: ["r1"] });
    expect(other.isNullObject).toBe(true);
    setting.delete();
    await context.sync();
  });
  expect([...workbook.settings]).toEqual([]);
});

test("select shows the sheet and its cells", async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Nhân sự").getRange("A1:B1").select();
    const selected = context.workbook.getSelectedRange().load("address");
    await context.sync();
    expect(selected.address).toBe("'Nhân sự'!A1:B1");
  });
});

test("in an older Excel, what an add-in writes ends what can be undone", async () => {
  const old = SimulatedWorkbook.fromSnapshot(totals, { undoesAddins: false });
  const older = await openExcel({ workbook: old, version: "1.14" });
  new Person(old).typeInto("TTHC", "B3", "1");
  await older.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("TTHC").getRange("B4").load("values");
    await context.sync();
  });
  expect(old.undoCount).toBe(1);
  await older.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("TTHC").getRange("B4").values = [[2]];
    await context.sync();
  });
  expect(old.undo()).toBe(false);
  older.close();
});

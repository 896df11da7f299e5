import { buildSheet, buildSnapshot } from "../../support/build-snapshot";
import type { OpenedExcel } from "../open-office";
import { openExcel } from "../open-office";
import { areaName } from "./area";
import { wireValue } from "./change-note";
import { Person } from "./person";
import { usedArea, valueOf } from "./sheet-state";
import { shownLook } from "./shown-look";
import { WHOLE_SHEET } from "./area";
import { SimulatedWorkbook } from "./workbook";

const book = buildSnapshot([
  buildSheet(
    "TTHC",
    [
      ["Biểu II.06a", null, null],
      ["Hộ tịch", 3000, "x"],
      ["Đất đai", 936, null],
      ["Tổng", { value: 3936, formula: "SUM(B2:B3)" }, null],
    ],
    { merges: ["A1:C1"] }
  ),
  buildSheet("Khóa", [["a", 1]], { isProtected: true }),
]);

let workbook: SimulatedWorkbook;
let person: Person;
let opened: OpenedExcel<SimulatedWorkbook>;

beforeAll(async () => {
  workbook = SimulatedWorkbook.fromSnapshot(book);
  opened = await openExcel({ workbook });
});
afterAll(() => {
  opened.close();
  // A bug of the model must not pass for an error of Excel's.
  if (opened.engine.bugs.length > 0) throw new Error(opened.engine.bugs.map(String).join("; "));
});
beforeEach(() => {
  // One office.js for all tests of this file: starting it takes longer than they do.
  workbook.state = SimulatedWorkbook.fromSnapshot(book).state;
  workbook.calculator.forget();
  person = new Person(workbook);
});

const at = (row: number, column: number): unknown =>
  wireValue(valueOf(workbook.sheet("TTHC"), row, column));

async function onSheet<T>(
  name: string,
  act: (sheet: Excel.Worksheet, context: Excel.RequestContext) => T | Promise<T>
): Promise<T> {
  return await Excel.run(async (context) => {
    const result = await act(context.workbook.worksheets.getItem(name), context);
    await context.sync();
    return result;
  });
}

/** The code with which Excel refuses, or "no error". */
async function codeOf(run: Promise<unknown>): Promise<string> {
  try {
    await run;
    return "no error";
  } catch (error) {
    return (error as OfficeExtension.Error).code;
  }
}

test("strings are read as if typed in en-US, null leaves a cell, an empty text clears it", async () => {
  await onSheet("TTHC", (sheet) => {
    sheet.getRange("B2:C3").values = [
      ["3.936", null],
      ["'0123", ""],
    ];
  });
  expect([at(1, 1), at(1, 2), at(2, 1), at(2, 2)]).toEqual([3.936, "x", "0123", ""]);
});

test("an array of another shape is refused, and nothing is written", async () => {
  const refused = onSheet("TTHC", (sheet) => {
    sheet.getRange("B2:C3").values = [[1, 2]];
  });
  expect(await codeOf(refused)).toBe("InvalidArgument");
  expect(at(1, 1)).toBe(3000);
});

test("an address that Excel cannot read, and a sheet that is not there", async () => {
  expect(await codeOf(onSheet("TTHC", (sheet) => sheet.getRange("A0:ZZZZ9").load("values")))).toBe(
    "InvalidArgument"
  );
  expect(await codeOf(onSheet("Không có", (sheet) => sheet.load("name")))).toBe("ItemNotFound");
});

test("a protected sheet is read and not written", async () => {
  const attempts: ((sheet: Excel.Worksheet) => void)[] = [
    (sheet) => (sheet.getRange("B1").values = [[2]]),
    (sheet) => (sheet.getRange("B1").format.fill.color = "#FF0000"),
    (sheet) => sheet.getRange("B1").conditionalFormats.add("Custom"),
    (sheet) => sheet.getRange("2:2").insert("Down"),
    (sheet) => {
      sheet.getRange("B1").clear();
    },
  ];
  for (const attempt of attempts)
    expect(await codeOf(onSheet("Khóa", attempt))).toBe("AccessDenied");
  const range = await onSheet("Khóa", (sheet) => sheet.getRange("B1").load("values"));
  expect(range.values).toEqual([[1]]);
  expect(() => person.typeInto("Khóa", "B1", "2")).toThrow("cannot perform");
});

test("one sync is one step of undo, whatever it wrote", async () => {
  await onSheet("TTHC", (sheet) => {
    sheet.getRange("B2").values = [[1]];
    sheet.getRange("B3").values = [[2]];
    sheet.getRange("B2").numberFormat = [["0.0"]];
  });
  expect(at(3, 1)).toBe(3);
  expect(workbook.undo()).toBe(true);
  expect([at(1, 1), at(2, 1), at(3, 1)]).toEqual([3000, 936, 3936]);
  expect(workbook.redo()).toBe(true);
  expect(at(3, 1)).toBe(3);
});

test("what was typed before the add-in wrote can still be undone", async () => {
  person.typeInto("TTHC", "B2", "7");
  await onSheet("TTHC", (sheet) => {
    sheet.getRange("B3").values = [[1]];
  });
  workbook.undo();
  workbook.undo();
  expect([at(1, 1), at(2, 1)]).toEqual([3000, 936]);
});

test("several syncs are one step in an undo group", async () => {
  const before = workbook.undoCount;
  workbook.startUndoGroup();
  await onSheet("TTHC", async (sheet, context) => {
    sheet.getRange("B2").values = [[1]];
    await context.sync();
    sheet.getRange("B3").values = [[2]];
  });
  workbook.endUndoGroup();
  expect(workbook.undoCount).toBe(before + 1);
});

test("protecting, renaming and deleting sheets end what can be undone", async () => {
  person.typeInto("TTHC", "B2", "7");
  await onSheet("TTHC", (sheet) => {
    sheet.name = "Biểu 06a";
  });
  expect(workbook.undo()).toBe(false);
  expect(
    await codeOf(
      onSheet("Khóa", (sheet) => {
        sheet.protection.protect();
      })
    )
  ).toBe("AccessDenied");
});

test("a rule colours the cells for which it holds, and is taken off by its id", async () => {
  const id = await onSheet("TTHC", async (sheet, context) => {
    const formats = sheet.getRanges("B2,B4").conditionalFormats;
    const format = formats.add(Excel.ConditionalFormatType.custom);
    format.custom.rule.formula = "=B2>1000";
    format.custom.format.fill.color = "#fde7e9";
    format.custom.format.font.color = "#b10e1c";
    format.load("id");
    await context.sync();
    return format.id;
  });
  expect(shownLook(workbook, "TTHC", "B2")).toEqual({ fill: "#FDE7E9", fontColor: "#B10E1C" });
  expect(shownLook(workbook, "TTHC", "B3").fill).toBe("");
  expect(shownLook(workbook, "TTHC", "B4").fill).toBe("#FDE7E9");
  person.typeInto("TTHC", "B2", "5");
  person.insertRows("TTHC", 2);
  expect(shownLook(workbook, "TTHC", "B3").fill).toBe("");
  await onSheet("TTHC", (sheet) => {
    sheet.getRange().conditionalFormats.getItem(id).delete();
  });
  expect(workbook.sheet("TTHC").conditionalFormats).toEqual([]);
});

test("looks are written and read back; cells that differ give null", async () => {
  const read = await onSheet("TTHC", async (sheet, context) => {
    sheet.getRange().format.font.name = ".VnTime";
    const total = sheet.getRange("A4:B4").format;
    total.font.bold = true;
    total.fill.color = "#ffeeaa";
    total.wrapText = true;
    total.columnWidth = 90;
    total.borders.getItem("EdgeTop").style = "Continuous";
    await context.sync();
    const all = sheet.getRange("A1:B4").format;
    all.load("wrapText,columnWidth");
    all.font.load("name,bold");
    const fill = sheet.getRange("B4").format.fill.load("color");
    const border = sheet.getRange("A4:B4").format.borders.getItem("EdgeTop").load("style");
    const blank = sheet.getRange("F99").format.font.load("name");
    await context.sync();
    return [
      all.font.name,
      all.font.bold,
      all.wrapText,
      all.columnWidth,
      fill.color,
      border.style,
      blank.name,
    ];
  });
  expect(read).toEqual([".VnTime", null, null, 90, "#FFEEAA", "Continuous", ".VnTime"]);
});

test("merging keeps the first content; writing behind it is lost", async () => {
  await onSheet("TTHC", (sheet) => {
    sheet.getRange("B2:C2").merge();
    sheet.getRange("C2").values = [["mất"]];
  });
  expect(workbook.sheet("TTHC").merges.map(areaName)).toEqual(["A1:C1", "B2:C2"]);
  expect([at(1, 1), at(1, 2)]).toEqual([3000, ""]);
  await onSheet("TTHC", (sheet) => {
    sheet.getRange("A1:C4").unmerge();
  });
  expect(workbook.sheet("TTHC").merges).toEqual([]);
});

test("what a validation refuses a person cannot type, and an add-in can write", async () => {
  await onSheet("TTHC", (sheet) => {
    const { dataValidation } = sheet.getRange("B2:B3");
    dataValidation.rule = { wholeNumber: { formula1: 0, operator: "GreaterThanOrEqualTo" } };
    dataValidation.errorAlert = {
      message: "Số nguyên.",
      showAlert: true,
      style: "Stop",
      title: "",
    };
  });
  expect(person.typeInto("TTHC", "B2", "1,5")).toBe("refused");
  expect(person.typeInto("TTHC", "B2", "ba")).toBe("refused");
  expect(person.typeInto("TTHC", "B2", "12")).toBe("taken");
  await onSheet("TTHC", (sheet) => {
    sheet.getRange("B3").values = [["ba"]];
  });
  expect([at(1, 1), at(2, 1)]).toEqual([12, "ba"]);
});

test("a new sheet is filled, frozen and shown", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Biểu mới");
    sheet.getRange("A1:B2").values = [
      ["Tổng", "=A2*2"],
      [21, ""],
    ];
    sheet.freezePanes.freezeRows(1);
    sheet.tabColor = "#0f6cbd";
    sheet.activate();
    const result = sheet.getRange("B1").load("values");
    const taken = context.workbook.worksheets.getItemOrNullObject("biểu MỚI").load("id");
    await context.sync();
    expect(result.values).toEqual([[42]]);
    expect(taken.isNullObject).toBe(false);
  });
  expect(workbook.sheet(workbook.selection.sheetId)).toMatchObject({
    name: "Biểu mới",
    tabColor: "#0F6CBD",
    frozen: { rows: 1, columns: 0 },
  });
  const again = Excel.run(async (context) => {
    context.workbook.worksheets.add("Biểu mới");
    await context.sync();
  });
  expect(await codeOf(again)).toBe("ItemAlreadyExists");
});

test("a range that the add-in holds follows its cells, and ends with them", async () => {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("TTHC").getRange("B3").load("address");
    await context.sync();
    person.insertRows("TTHC", 2, 3);
    range.load("address,values");
    await context.sync();
    expect([range.address, range.values]).toEqual(["TTHC!B6", [[936]]]);
    person.deleteRows("TTHC", 6);
    range.load("address");
    expect(await codeOf(context.sync())).toBe("InvalidReference");
  });
});

test("rows that come and go are told as such, with a range at hand", async () => {
  const told: unknown[] = [];
  await onSheet("TTHC", (sheet) => {
    sheet.onChanged.add(({ changeType, address, details, changeDirectionState }) => {
      told.push({ changeType, address, details, changeDirectionState });
      return Promise.resolve();
    });
  });
  person.insertRows("TTHC", 2, 2);
  person.deleteRows("TTHC", 3);
  workbook.undo();
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(told).toEqual([
    {
      changeType: "RowInserted",
      address: "2:3",
      changeDirectionState: { insertShiftDirection: "Down" },
    },
    {
      changeType: "RowDeleted",
      address: "3:3",
      changeDirectionState: { deleteShiftDirection: "Up" },
    },
    {
      changeType: "RowInserted",
      address: "3:3",
      changeDirectionState: { insertShiftDirection: "Down" },
    },
  ]);
});

test("nothing is told while events are off, and nothing but what was asked for", async () => {
  const told: string[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.onAdded.add(({ worksheetId }) => {
      told.push(workbook.sheet(worksheetId).name);
      return Promise.resolve();
    });
    context.runtime.enableEvents = false;
    await context.sync();
    person.addSheet("Im lặng");
    context.runtime.enableEvents = true;
    await context.sync();
  });
  person.addSheet("Nghe thấy");
  person.typeInto("TTHC", "B2", "1");
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(told).toEqual(["Nghe thấy"]);
});

test("while a person types in a cell, Excel takes no request", async () => {
  person.startTyping();
  expect(await codeOf(onSheet("TTHC", (sheet) => sheet.load("name")))).toBe(
    "InvalidOperationInCellEditMode"
  );
  person.stopTyping();
  expect(await codeOf(onSheet("TTHC", (sheet) => sheet.load("name")))).toBe("no error");
});

test("clearing contents leaves looks and formats", async () => {
  await onSheet("TTHC", (sheet) => {
    sheet.getRange("B2").numberFormat = [["0.00"]];
    sheet.getRange("A2:C3").clear("Contents");
  });
  const used = usedArea(workbook.sheet("TTHC"), WHOLE_SHEET, true);
  expect(used && areaName(used)).toBe("A1:B4");
  const range = await onSheet("TTHC", (sheet) => sheet.getRange("B2").load("values,numberFormat"));
  expect([range.values, range.numberFormat]).toEqual([[[""]], [["0.00"]]]);
});

test("hidden lines and shared fonts are read a row and a column at a time", async () => {
  person.hideRows("TTHC", "3:3");
  const lines = await onSheet("TTHC", async (sheet, context) => {
    sheet.getRange("C:C").columnHidden = true;
    sheet.getRange("A2").format.font.name = ".VnTime";
    const range = sheet.getRange("A1:C4").load("rowHidden,columnHidden");
    const format = { font: { name: true } };
    const rows = range.getRowProperties({ rowHidden: true, format });
    const columns = range.getColumnProperties({ columnHidden: true });
    await context.sync();
    return { rows: rows.value, columns: columns.value, all: [range.rowHidden, range.columnHidden] };
  });
  const times = { font: { name: "Times New Roman" } };
  expect(lines.rows).toEqual([
    { rowHidden: false, format: times },
    { rowHidden: false, format: { font: { name: null } } },
    { rowHidden: true, format: times },
    { rowHidden: false, format: times },
  ]);
  expect(lines.columns.map(({ columnHidden }) => columnHidden)).toEqual([false, false, true]);
  expect(lines.all).toEqual([null, null]);
});

test("sorting is told as sorting, and tabs that are dragged as moved", async () => {
  const told: unknown[] = [];
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onRowSorted.add(({ type, address }) =>
      Promise.resolve(void told.push({ type, address }))
    );
    worksheets.onMoved.add(({ type, positionAfter }) =>
      Promise.resolve(void told.push({ type, positionAfter }))
    );
    await context.sync();
  });
  person.sortRows("TTHC", "A2:B3", "B");
  person.moveSheet("TTHC", 1);
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect([at(1, 0), at(1, 1), at(2, 1)]).toEqual(["Đất đai", 936, 3000]);
  expect(told).toEqual([
    { type: "WorksheetRowSorted", address: "A2:B3" },
    { type: "WorksheetMoved", positionAfter: 1 },
  ]);
});

test("names lead to their cells", async () => {
  const address = await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem("TTHC").getRange("B4");
    context.workbook.names.add("Tong", cell);
    await context.sync();
    const range = context.workbook.names.getItem("Tong").getRange().load("address");
    await context.sync();
    return range.address;
  });
  expect(address).toBe("TTHC!B4");
});

test("an older Excel does not know what came later", async () => {
  const old = await openExcel({ workbook: SimulatedWorkbook.fromSnapshot(book), version: "1.7" });
  const run = old.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("TTHC");
    sheet.getRange("A1:C4").getMergedAreasOrNullObject().load("address");
    await context.sync();
  });
  const code = await codeOf(run);
  old.close();
  expect(code).toBe("ApiNotFound");
});

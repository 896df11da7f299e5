import { makeReport } from "../../../src/core/make-report";
import { defaultStyle } from "../../../src/core/narrative/style";
import type { Cell, WorkbookSnapshot } from "../../../src/core/sheet/snapshot";
import { cellAt } from "../../../src/core/sheet/snapshot";
import { buildSheet, buildSnapshot } from "../../support/build-snapshot";
import {
  closeWorkbook,
  codeOf,
  openWorkbook,
  readAll,
  readSample,
  readingOf,
  saying,
} from "./open-workbook";

afterEach(closeWorkbook);

/** Without displayed texts, which Excel is not asked for, and with merged areas in one order. */
function bare(snapshot: WorkbookSnapshot): WorkbookSnapshot {
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) => ({
      ...sheet,
      merges: [...sheet.merges].sort((one, other) => one.top - other.top || one.left - other.left),
      rows: sheet.rows.map((row) => Array.from(row, withoutText)),
    })),
  };
}

function withoutText(cell: Cell | undefined): Cell | undefined {
  if (cell === undefined) return undefined;
  const { text, ...rest } = cell;
  return text === undefined ? cell : rest;
}

describe.each(["phuong-mau-2025", "phuong-mau-2025-co-loi", "ba-hang-2023", "bach-quang-2021"])(
  "%s",
  (name) => {
    test("is one workbook, in Excel and as a file", async () => {
      const file = await readSample(name);
      const { snapshot } = await readAll(await openWorkbook(file));
      expect(bare(snapshot)).toEqual(bare(file));
    });

    test("gives the same report, in Excel and as a file", async () => {
      const file = await readSample(name);
      const { snapshot } = await readAll(await openWorkbook(file));
      const options = { style: defaultStyle, profile: null };
      expect(makeReport(snapshot, options)).toEqual(makeReport(file, options));
    });
  }
);

const numbers = (rows: number, columns: number): number[][] =>
  Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => row * columns + column + 1)
  );

test("twelve sheets take two exchanges", async () => {
  const sheets = Array.from({ length: 12 }, (_, at) =>
    buildSheet(`Biểu ${at + 1}`, numbers(60, 12))
  );
  const excel = await openWorkbook(buildSnapshot(sheets));
  const { snapshot } = await readAll(excel);
  expect(excel.log.syncs).toBe(2);
  expect(snapshot.sheets.map(({ name }) => name)).toEqual(sheets.map(({ name }) => name));
  expect(cellAt(snapshot.sheets[11] ?? buildSheet("", []), 59, 11)).toEqual({ value: 720 });
});

test("reading writes nothing", async () => {
  const excel = await openWorkbook(await readSample("phuong-mau-2025"));
  const before = JSON.stringify(excel.workbook.toData());
  await readAll(excel);
  expect(JSON.stringify(excel.workbook.toData())).toBe(before);
  expect(excel.workbook.undoCount).toBe(0);
});

test("20,000 rows come in blocks, each far below 5 MB, and progress is told", async () => {
  const rows = numbers(20_000, 12);
  const excel = await openWorkbook(
    buildSnapshot([buildSheet("Danh sách", rows), buildSheet("TTHC", [["Tổng", 5]])])
  );
  const told: string[] = [];
  const { outcome, snapshot } = await readAll(excel, {
    onProgress: ({ done, sheets }) => told.push(`${done}/${sheets}`),
  });
  expect(codeOf(outcome)).toBe("");
  expect(snapshot.sheets[0]?.rows).toEqual(rows.map((row) => row.map((value) => ({ value }))));
  const largest = Math.max(...excel.log.batches.map(({ bytesOut }) => bytesOut));
  expect(largest).toBeLessThan(2_000_000);
  expect(told[0]).toBe("1/2");
  expect(told.at(-1)).toBe("2/2");
});

test("cells far to the right and far below are found without reading the desert between", async () => {
  const sheet = buildSheet("Lạc", [["Tổng", 7]]);
  const excel = await openWorkbook(buildSnapshot([sheet]));
  excel.person.typeInto("Lạc", "XFD1048576", "9");
  const { outcome, snapshot } = await readAll(excel);
  expect(codeOf(outcome)).toBe("");
  expect(cellAt(snapshot.sheets[0] ?? sheet, 1_048_575, 16_383)).toEqual({ value: 9 });
  expect(cellAt(snapshot.sheets[0] ?? sheet, 0, 1)).toEqual({ value: 7 });
  expect(excel.log.syncs).toBeLessThan(10);
});

test("an answer that Excel finds too large is asked for in smaller pieces", async () => {
  const long = "Thủ tục hành chính ".repeat(40);
  const rows = Array.from({ length: 400 }, () => [long, long, 1]);
  const excel = await openWorkbook(buildSnapshot([buildSheet("TTHC", rows)]));
  excel.desk.payloadLimit = 1_000_000;
  const { outcome, snapshot } = await readAll(excel);
  expect(codeOf(outcome)).toBe("");
  expect(snapshot.sheets[0]?.rows).toHaveLength(400);
  expect(cellAt(snapshot.sheets[0] ?? buildSheet("", []), 399, 1)).toEqual({ value: long });
});

test("what stays too large is said, with what to do", async () => {
  const excel = await openWorkbook(buildSnapshot([buildSheet("TTHC", [["Tổng", 1]])]));
  excel.desk.payloadLimit = 100;
  const { outcome } = await readAll(excel);
  expect(outcome).toMatchObject({
    ok: false,
    trouble: { code: "too-large", message: { vi: saying("xóa các dòng") } },
  });
});

test("more than 512 merged areas are asked for by rows", async () => {
  const rows = Array.from({ length: 600 }, (_, at) => [`Dòng ${at + 1}`, null, at]);
  const merges = rows.map((_, at) => `A${at + 1}:B${at + 1}`);
  const excel = await openWorkbook(buildSnapshot([buildSheet("Gộp", rows, { merges })]));
  const { outcome, snapshot } = await readAll(excel);
  expect(codeOf(outcome)).toBe("");
  expect(snapshot.sheets[0]?.merges).toHaveLength(600);
});

test("hidden sheets, rows and columns, protection and error values are told", async () => {
  const excel = await openWorkbook(
    buildSnapshot([
      buildSheet(
        "TTHC",
        [["Tổng", { value: null, error: "#REF!", formula: "#REF!+1" }], [1], [2]],
        {
          hiddenRows: new Set([1]),
          hiddenColumns: new Set([1]),
          isProtected: true,
        }
      ),
      buildSheet("Ẩn", [["x", true]], { hidden: true }),
    ])
  );
  const { snapshot } = await readAll(excel);
  const [sheet, hidden] = snapshot.sheets;
  expect(sheet).toMatchObject({ isProtected: true, hidden: false });
  expect([...(sheet?.hiddenRows ?? [])]).toEqual([1]);
  expect([...(sheet?.hiddenColumns ?? [])]).toEqual([1]);
  expect(sheet?.rows[0]?.[1]).toEqual({ value: null, error: "#REF!", formula: "#REF!+1" });
  expect(hidden).toMatchObject({ hidden: true, rows: [[{ value: "x" }, { value: true }]] });
});

test("a workbook without content is read as such", async () => {
  const excel = await openWorkbook(buildSnapshot([buildSheet("Sheet1", [])]));
  const { outcome, snapshot } = await readAll(excel);
  expect(outcome.ok).toBe(true);
  expect(snapshot.sheets).toMatchObject([{ name: "Sheet1", rows: [] }]);
});

test("reading is cancelled between two exchanges", async () => {
  const excel = await openWorkbook(buildSnapshot([buildSheet("TTHC", numbers(5_000, 10))]));
  const stop = new AbortController();
  const { outcome } = await readAll(excel, {
    signal: stop.signal,
    onProgress: () => {
      stop.abort();
    },
  });
  expect(codeOf(outcome)).toBe("cancelled");
  expect(excel.log.syncs).toBe(2);
});

test("a cell in edit mode: the person is told to press Enter", async () => {
  const excel = await openWorkbook(buildSnapshot([buildSheet("TTHC", [["Tổng", 1]])]));
  excel.person.startTyping();
  expect(await excel.pane.readParts(readingOf([]))).toMatchObject({
    trouble: {
      code: "cell-in-edit",
      message: { vi: "Đang sửa ô: bấm Enter rồi kiểm tra lại." },
    },
  });
  excel.person.stopTyping();
  expect(codeOf(await excel.pane.readParts(readingOf([])))).toBe("");
});

test("a lost session, and an Excel that is busy", async () => {
  const excel = await openWorkbook(buildSnapshot([buildSheet("TTHC", [["Tổng", 1]])]));
  excel.desk.refuseNext(5102);
  expect(codeOf(await excel.pane.readParts(readingOf([])))).toBe("host-busy");
  excel.desk.loseSession();
  expect(codeOf(await excel.pane.readParts(readingOf([])))).toBe("session-lost");
});

test.each([
  ["1.7", ["no-merges", "no-hidden-lines", "no-validation"]],
  ["1.8", ["no-merges", "no-hidden-lines"]],
  ["1.9", ["no-merges"]],
  ["1.14", []],
  ["1.17", []],
])("ExcelApi %s reads the cells and says what it lacks", async (version, lacks) => {
  const file = await readSample("phuong-mau-2025");
  const excel = await openWorkbook(file, version);
  const { outcome, snapshot } = await readAll(excel);
  expect(codeOf(outcome)).toBe("");
  expect(excel.pane.lacks.map(({ code }) => code)).toEqual(lacks);
  expect(bare(snapshot).sheets.map(({ rows }) => rows)).toEqual(
    bare(file).sheets.map(({ rows }) => rows)
  );
  expect(excel.log.syncs).toBe(2);
});

test("an Excel below 1.7 is told in one sentence", async () => {
  const excel = await openWorkbook(buildSnapshot([buildSheet("TTHC", [[1]])]), "1.6");
  expect(excel.pane.lacks.map(({ code }) => code)).toEqual(["host-too-old"]);
});

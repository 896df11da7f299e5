import { readFileSync } from "node:fs";
import { join } from "node:path";
import { allSamples } from "../../../samples/all-samples";
import type { FileCell, SheetDraft } from "../../support/build-workbook";
import { buildWorkbook, rewritePart } from "../../support/build-workbook";
import type { Typed } from "../../support/edit-workbook";
import {
  cellOf,
  cellsXml,
  changedParts,
  edit,
  FIRST_SHEET,
  frameOf,
  partOf,
  read,
  refusalOf,
} from "../../support/edit-workbook";

const build = (rows: readonly (readonly FileCell[])[], more: Partial<SheetDraft> = {}) =>
  buildWorkbook({ sheets: [{ name: "A", rows, ...more }] });

/** A workbook whose sheet has this XML for its rows. */
const withRows = (rows: string, before = ""): Uint8Array =>
  rewritePart(build([["giữ chỗ"]]), FIRST_SHEET, (xml) =>
    xml.replace(/<sheetData>.*<\/sheetData>/, `${before}<sheetData>${rows}</sheetData>`)
  );

describe("the samples", () => {
  const repairs: Readonly<Record<string, Typed>> = {
    "ba-hang-2023.xlsx": { "TTHC!D6": 3937, "Ngân sách!D14": 12.5 },
    "bach-quang-2021.xlsx": {},
    "phuong-mau-2025.xlsx": { "TTHC!D10": "không rõ", "Nhân sự!D12": null },
    "phuong-mau-2025-co-loi.xlsx": {
      "TTHC!C15": { formula: "=D15+E15+F15", result: 178 },
      "Trực tuyến!D9": 1706,
    },
  };

  test.each(Object.entries(allSamples()))(
    "%s keeps all but the edited cells",
    async (name, bytes) => {
      const typed = repairs[name] ?? {};
      const after = edit(bytes, typed);
      const before = await read(bytes);
      const now = await read(after);
      const sheets = new Set(Object.keys(typed).map((address) => address.split("!")[0]));
      expect(changedParts(bytes, after)).toHaveLength(sheets.size);
      for (const part of changedParts(bytes, after)) {
        expect(part).toMatch(/^xl\/worksheets\//);
        expect(frameOf(after, part)).toBe(frameOf(bytes, part));
      }
      const unlike = now.sheets.flatMap((sheet, index) =>
        sheet.rows.flatMap((row, r) =>
          row.flatMap((cell, c) =>
            JSON.stringify(cell) === JSON.stringify(before.sheets[index]?.rows[r]?.[c])
              ? []
              : [`${sheet.name} ${String(r)} ${String(c)}`]
          )
        )
      );
      // A cell that is blank now is in no row any more.
      const blanked = Object.values(typed).filter((written) => written === null);
      expect(unlike).toHaveLength(Object.keys(typed).length - blanked.length);
    }
  );

  it("the repaired figures are read as they were written, with their look", async () => {
    const bytes = new Uint8Array(
      readFileSync(join(__dirname, "../../../samples/phuong-mau-2025-co-loi.xlsx"))
    );
    const after = edit(bytes, {
      "TTHC!C15": { formula: "=D15+E15+F15", result: 178 },
      "Trực tuyến!D9": 1706,
    });
    expect(await cellOf(after, "TTHC!C15")).toEqual({
      value: 178,
      text: "178",
      formula: "D15+E15+F15",
      format: "#,##0",
    });
    expect(await cellOf(after, "Trực tuyến!D9")).toMatchObject({ value: 1706 });
  });
});

it("a workbook that LibreOffice saved keeps all but the edited cells, too", async () => {
  const path = join(__dirname, "../../fixtures/workbooks/so-lieu-libreoffice.xlsx");
  const bytes = new Uint8Array(readFileSync(path));
  const after = edit(bytes, {
    "Số liệu!D3": 4000,
    "Số liệu!D6": { formula: "D3+2", result: 4002 },
  });
  expect(changedParts(bytes, after)).toEqual([FIRST_SHEET]);
  expect(frameOf(after)).toBe(frameOf(bytes));
  expect(await cellOf(after, "Số liệu!D3")).toMatchObject({ value: 4000, format: "#,##0" });
  expect(await cellOf(after, "Số liệu!D6")).toMatchObject({ value: 4002, formula: "D3+2" });
});

describe("a cell that is there", () => {
  const looks: readonly FileCell[] = [
    { value: 3936, format: "#,##0", bold: true },
    "Chứng thực",
    { formula: "A1*2", value: 7872, fill: "DDEBF7" },
  ];

  test.each<[string, Typed[string], object]>([
    ["number", 0.1 + 0.2, { value: 0.1 + 0.2 }],
    ["very small number", 1e-300, { value: 1e-300 }],
    ["text", "Đã đóng dấu", { value: "Đã đóng dấu" }],
    ["text that looks like a number", "007", { value: "007" }],
    ["text with what XML would take", "a < b & \"c\" ]]> 'd'", { value: "a < b & \"c\" ]]> 'd'" }],
    ["text with spaces and lines", "  dòng 1\n\tdòng  2 ", { value: "  dòng 1\n\tdòng  2 " }],
    ["text with a return", "a\rb", { value: "a\rb" }],
    ["text with a control character", "a\u0007b", { value: "a\u0007b" }],
    ["text that looks like one", "_x0041_", { value: "_x0041_" }],
    ["text in legacy letters", "Céng hoµ 😀", { value: "Céng hoµ 😀" }],
    ["truth value", true, { value: true }],
    ["false", false, { value: false }],
    ["error", "#REF!", { value: null, error: "#REF!" }],
  ])("takes a %s", async (_, written, holds) => {
    const bytes = build([looks]);
    const after = edit(bytes, { A1: written, B1: written, C1: written });
    for (const address of ["A1", "B1", "C1"]) {
      const cell = await cellOf(after, address);
      expect(cell).toMatchObject(holds);
      expect(cell?.formula).toBeUndefined();
    }
    expect((await cellOf(after, "A1"))?.format).toBe("#,##0");
    expect(changedParts(bytes, after)).toEqual([FIRST_SHEET]);
    expect(frameOf(after)).toBe(frameOf(bytes));
  });

  test.each([null, ""])("keeps only its look when it is emptied with %p", (nothing) => {
    const bytes = build([looks]);
    const after = edit(bytes, { A1: nothing, B1: nothing, C1: nothing });
    const styles = Object.values(cellsXml(bytes)).map((xml) => / s="\d+"/.exec(xml)?.[0] ?? "");
    expect(Object.values(cellsXml(after))).toEqual(
      ["A1", "B1", "C1"].map((address, index) => `<c r="${address}"${styles[index] ?? ""}/>`)
    );
  });

  test.each<[string, Typed[string], object]>([
    ["a number", { formula: "SUM(A1:B1)", result: 12 }, { value: 12 }],
    ["a text", { formula: 'IF(A1>0,"đủ","")', result: "đủ" }, { value: "đủ" }],
    ["an empty text", { formula: 'IF(A1>0,"","x")', result: "" }, { value: "" }],
    ["a truth value", { formula: "A1>0", result: true }, { value: true }],
    ["an error", { formula: "1/0", result: "#DIV/0!" }, { value: null, error: "#DIV/0!" }],
  ])("takes a formula that came to %s", async (_, written, holds) => {
    const after = edit(build([looks]), { B1: written });
    expect(await cellOf(after, "B1")).toMatchObject({
      ...holds,
      formula: (written as { formula: string }).formula,
    });
  });

  it("keeps what else its tag and its inside say, and no metadata of what it held", () => {
    const bytes = withRows(
      `<row r="1"><c r="A1" s="0" cm="1" vm="2" ph="1" t="s"><v>0</v><extLst><ext uri="{A}"><c r="Z9"/></ext></extLst></c></row>`
    );
    expect(partOf(edit(bytes, { A1: 5 }))).toContain(
      `<row r="1"><c r="A1" s="0" ph="1"><v>5</v><extLst><ext uri="{A}"><c r="Z9"/></ext></extLst></c></row>`
    );
  });

  it("is found where cells and rows do not say their places", async () => {
    const bytes = withRows("<row><c><v>1</v></c></row><row><c><v>2</v></c><c><v>3</v></c></row>");
    const after = edit(bytes, { B2: 4, C2: 5 });
    expect(partOf(after)).toContain(
      '<row><c><v>1</v></c></row><row><c><v>2</v></c><c r="B2"><v>4</v></c><c r="C2"><v>5</v></c></row>'
    );
    expect(await cellOf(after, "B2")).toMatchObject({ value: 4 });
  });

  it("is not mistaken for one in a comment, an attribute or another vocabulary", () => {
    const rows = `<!-- <row r="1"><c r="A1"/></row> --><row r="1" z:note='<c r="A1">' xmlns:z="urn:z"><z:c r="A1"><z:d/></z:c><c r="B1"><v>1</v></c></row>`;
    const after = edit(withRows(rows), { B1: 2 });
    expect(partOf(after)).toContain(rows.replace("<v>1</v>", "<v>2</v>"));
  });

  it("stays as it is when the edit says what stands there already", () => {
    const bytes = withRows('<row r="1"><c r="A1"><v>5</v></c></row>');
    expect(changedParts(bytes, edit(bytes, { A1: 5 }))).toEqual([]);
    expect(changedParts(bytes, edit(bytes, {}))).toEqual([]);
  });
});

describe("a cell that is not there", () => {
  const rows =
    '<row r="2" spans="2:3" s="3" customFormat="1"><c r="B2"><v>1</v></c><c r="D2"><v>2</v></c></row><row r="5" s="4"><c r="B5"><v>3</v></c></row><row r="7"/>';
  const before =
    '<dimension ref="B2:D5"/><cols><col min="1" max="2" width="9" style="1"/><col min="4" max="16384" width="9" style="2"/></cols>';
  const bytes = withRows(rows, before);
  const data = (after: Uint8Array) => /<sheetData>.*<\/sheetData>/s.exec(partOf(after))?.[0];

  it("comes in its order, with the look of its row, else of its column", () => {
    const after = edit(bytes, { C2: 10, A2: 9, E2: 11, A5: 12, C5: 13, E5: 14, B7: 15 });
    expect(data(after)).toBe(
      [
        '<sheetData><row r="2" spans="1:5" s="3" customFormat="1"><c r="A2" s="3"><v>9</v></c><c r="B2"><v>1</v></c><c r="C2" s="3"><v>10</v></c><c r="D2"><v>2</v></c><c r="E2" s="3"><v>11</v></c></row>',
        '<row r="5" s="4"><c r="A5" s="1"><v>12</v></c><c r="B5"><v>3</v></c><c r="C5"><v>13</v></c><c r="E5" s="2"><v>14</v></c></row>',
        '<row r="7"><c r="B7" s="1"><v>15</v></c></row></sheetData>',
      ].join("")
    );
  });

  it("brings its row, in its order", async () => {
    const after = edit(bytes, { A9: 9, B3: "ba", C3: 4, A1: 1 });
    expect(data(after)).toMatch(
      /^<sheetData><row r="1">.*<row r="2".*<row r="3"><c r="B3" s="1" t="inlineStr">.*<\/c><c r="C3"><v>4<\/v><\/c><\/row><row r="5".*<row r="7"\/><row r="9"><c r="A9" s="1"><v>9<\/v><\/c><\/row><\/sheetData>$/
    );
    expect(await cellOf(after, "B3")).toMatchObject({ value: "ba" });
  });

  it("widens the dimension of the sheet, and nothing else around the cells", () => {
    const after = edit(bytes, { F8: 1 });
    expect(frameOf(after).replace('<row r="8"></row>', "")).toBe(
      frameOf(bytes).replace("B2:D5", "B2:F8")
    );
    expect(partOf(edit(bytes, { C3: 1 }))).toContain('<dimension ref="B2:D5"/>');
  });

  it("does not come only to be empty", () => {
    expect(changedParts(bytes, edit(bytes, { A1: null, C2: null, Z99: "" }))).toEqual([]);
  });

  it("comes into a sheet without any row", async () => {
    const blank = rewritePart(build([[1]]), FIRST_SHEET, (xml) =>
      xml.replace(/<sheetData>.*<\/sheetData>/, "<sheetData/>")
    );
    expect(await cellOf(edit(blank, { XFD1048576: "góc" }), "XFD1048576")).toMatchObject({
      value: "góc",
    });
  });
});

describe("what is refused", () => {
  it("a sheet that the workbook has not, and a chart sheet", () => {
    const bytes = rewritePart(
      buildWorkbook({
        sheets: [
          { name: "A", rows: [[1]] },
          { name: "Biểu đồ", rows: [] },
        ],
      }),
      "xl/_rels/workbook.xml.rels",
      (xml) => xml.replace(/worksheet(" Target="worksheets\/sheet2)/, "chartsheet$1")
    );
    expect(refusalOf(bytes, { "Nháp!A1": 1 })).toBe(
      "sheet-missing: Không có trang tính “Nháp” trong sổ này."
    );
    expect(refusalOf(bytes, { "Biểu đồ!A1": 1 })).toMatch(/^sheet-missing: .*“Biểu đồ”/);
  });

  it("a text that no cell of Excel holds", () => {
    expect(refusalOf(build([[1]]), { A1: "a".repeat(32_768) })).toMatch(/^text-too-long: .*A!A1/);
    expect(refusalOf(build([[1]]), { A1: "a".repeat(32_767) })).toBe("");
  });

  it("a sheet that is damaged", () => {
    const bytes = rewritePart(build([[1]]), FIRST_SHEET, (xml) => xml.slice(0, -40));
    const cut = rewritePart(bytes, FIRST_SHEET, (xml) => xml.slice(0, xml.indexOf("</sheetData>")));
    expect(refusalOf(cut, { A1: 1 })).toMatch(/^damaged: .*xl\/worksheets\/sheet1\.xml/);
  });
});

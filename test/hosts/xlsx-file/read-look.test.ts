import { strToU8, unzipSync, zipSync } from "fflate";
import { lookAt } from "../../../src/hosts/look-at";
import type { SheetLook } from "../../../src/hosts/workbook-look";
import type { FileCell, SheetDraft } from "../../support/build-workbook";
import { buildWorkbook } from "../../support/build-workbook";
import { dressWorkbook, lookOf, sheetLookOf } from "../../support/dress-workbook";

/** Ten cell formats that differ: the size of the font of each is 10 and its number. */
const TEN = [
  `<fonts>${Array.from({ length: 10 }, (_, index) => `<font><sz val="${String(10 + index)}"/></font>`).join("")}</fonts>`,
  `<cellXfs>${Array.from({ length: 10 }, (_, index) => `<xf fontId="${String(index)}"/>`).join("")}</cellXfs>`,
].join("");

/** A sheet written by hand in a workbook with ten cell formats, of which the first has 10 points. */
const sheetOf = (sheet: string): SheetLook => sheetLookOf(dressWorkbook({ styles: TEN, sheet }));

/** Numbers of the cell formats of a row, as a grid finds them in these columns. */
const formatsOf = (look: SheetLook, row: number, columns: number): readonly number[] =>
  Array.from({ length: columns }, (_, column) => lookAt(look, row, column));

const build = (sheet: Partial<SheetDraft>, font = "Times New Roman", size = 12): SheetLook =>
  sheetLookOf(
    buildWorkbook({ font, size, sheets: [{ name: "Tờ 1", rows: [["Tổng"]], ...sheet }] })
  );

describe("columns", () => {
  // What Excel says while a person drags the edge of a column.
  it.each([
    ["Calibri", 11, [9.140625, 64]],
    ["Calibri", 11, [20.7109375, 145]],
    ["Times New Roman", 12, [9, 72]],
    ["Times New Roman", 12, [36, 288]],
    ["Arial", 10, [9.140625, 64]],
    ["Arial", 12, [9, 81]],
  ] as const)(
    "with %s %i a width in characters is one in pixels",
    (font, size, [width, pixels]) => {
      const { columnWidths, defaultWidth } = build({ widths: [width] }, font, size);
      expect(columnWidths[0] ?? defaultWidth).toBe(pixels);
    }
  );

  it.each([
    ["Calibri", 11, 64],
    ["Times New Roman", 12, 72],
    ["Arial", 10, 64],
  ] as const)(
    "a column that nobody set is as wide as Excel makes it with %s %i",
    (font, size, pixels) => {
      expect(build({}, font, size)).toMatchObject({ columnWidths: [], defaultWidth: pixels });
    }
  );

  it("a default width of the sheet goes for the columns between and behind", () => {
    const look = sheetOf(
      '<sheetFormatPr defaultColWidth="20.7109375" defaultRowHeight="15"/><cols><col min="2" max="3" width="10.7109375"/><col min="5" max="5" style="4"/></cols><sheetData/>'
    );
    expect(look.defaultWidth).toBe(145);
    expect(look.columnWidths).toEqual([145, 75, 75]);
    expect(look.columnLooks).toEqual([0, 0, 0, 0, 4]);
  });

  it("hidden columns have no width, and what is said of all further columns is the default", () => {
    const look = sheetOf(
      '<cols><col min="1" max="1" width="10" hidden="1"/><col min="2" max="2" width="10.7109375"/><col min="4" max="16384" width="9" hidden="true"/></cols><sheetData/>'
    );
    expect(look).toMatchObject({ columnWidths: [0, 75, 64], defaultWidth: 0 });
  });

  it("measures in the font of the style Normal, wherever that stands", () => {
    const styles =
      '<fonts><font><sz val="20"/><name val="Arial"/></font><font><sz val="11"/><name val="Calibri"/></font></fonts><cellStyleXfs><xf fontId="0"/><xf fontId="1"/></cellStyleXfs><cellXfs><xf/></cellXfs><cellStyles><cellStyle name="Bình thường" builtinId="0" xfId="1"/></cellStyles>';
    expect(sheetLookOf(dressWorkbook({ styles })).defaultWidth).toBe(64);
  });
});

describe("rows", () => {
  it("heights in points are pixels, a hidden row has none, the others have the default", () => {
    const look = build({
      rows: [["a"], ["b"], ["c"], ["d"]],
      heights: { 0: 15.75, 2: 30 },
      hiddenRows: [1],
    });
    expect(look.defaultHeight).toBe(24);
    expect([...look.rowHeights]).toEqual([21, 0, 40]);
  });

  it("takes the default from the font where the file says none", () => {
    expect(sheetLookOf(dressWorkbook({ styles: null }))).toMatchObject({ defaultHeight: 20 });
  });

  it("a sheet may hide all rows that it does not write", () => {
    const look = sheetOf(
      '<sheetFormatPr defaultRowHeight="15" zeroHeight="1"/><sheetData><row r="2"/><row r="3" ht="30"/></sheetData>'
    );
    expect(look.defaultHeight).toBe(0);
    expect([...look.rowHeights]).toEqual([0, 20, 40]);
  });
});

describe("looks of cells", () => {
  it("a blank cell has its row's look, or its column's; a written one its own", () => {
    const look = sheetOf(
      `<cols><col min="1" max="2" style="1"/><col min="4" max="4" style="2"/></cols>
       <sheetData>
         <row r="1"><c r="B1" s="3"/><c r="D1"/></row>
         <row r="2" s="4" customFormat="1"><c r="B2" s="5"/></row>
         <row r="3" s="4"><c r="A3" s="1"/></row>
         <row r="5" s="6" customFormat="true"/>
       </sheetData>`
    );
    expect(formatsOf(look, 0, 5)).toEqual([1, 3, 0, 0, 0]);
    expect(formatsOf(look, 1, 5)).toEqual([4, 5, 4, 4, 4]);
    expect(formatsOf(look, 2, 5)).toEqual([1, 1, 0, 2, 0]);
    expect(formatsOf(look, 3, 5)).toEqual([1, 1, 0, 2, 0]);
    expect(formatsOf(look, 4, 5)).toEqual([6, 6, 6, 6, 6]);
    expect(formatsOf(look, 99, 5)).toEqual([1, 1, 0, 2, 0]);
  });

  it("a dressed row is dressed as far as any cell of the sheet stands", () => {
    const look = sheetOf(
      '<sheetData><row r="1" s="3" customFormat="1"/><row r="2"><c r="AZ2" s="1"/></row></sheetData>'
    );
    expect(lookAt(look, 0, 51)).toBe(3);
  });

  it("rows and cells without an address follow each other; absurd addresses take nothing down", () => {
    const look = sheetOf(
      '<sheetData><row><c s="1"/><c s="2"/></row><row r="4"><c r="C4" s="3"/><c s="4"/></row><row r="9999999999"><c r="ZZZZZZ1" s="5"/></row></sheetData>'
    );
    expect(formatsOf(look, 0, 3)).toEqual([1, 2, 0]);
    expect(formatsOf(look, 3, 5)).toEqual([0, 0, 3, 4, 0]);
    expect(formatsOf(look, 4, 2)).toEqual([5, 0]);
  });

  it("a format that the styles do not have is that of an undressed cell", () => {
    const look = sheetOf(
      '<sheetData><row r="1"><c r="A1" s="77"/><c r="B1" s="x"/></row></sheetData>'
    );
    expect(formatsOf(look, 0, 2)).toEqual([0, 0]);
  });

  it("every cell of a written sheet looks as it was asked to", () => {
    const fills = [undefined, "DDEBF7", "E2EFDA"];
    const asked = (row: number, column: number) => ({
      bold: (row + column) % 2 === 0,
      size: 10 + ((row * 3 + column) % 4),
      fill: fills[(row + 2 * column) % 3],
    });
    const rows = Array.from({ length: 30 }, (_, row) =>
      Array.from({ length: 9 }, (_, column): FileCell => {
        const { fill, ...face } = asked(row, column);
        return (row * column) % 5 === 4
          ? null
          : { ...face, ...(fill === undefined ? {} : { fill }) };
      })
    );
    const { cells, sheets } = lookOf(buildWorkbook({ sheets: [{ name: "A", rows }] }));
    for (const [row, line] of rows.entries()) {
      for (const [column, cell] of line.entries()) {
        const found = sheets[0] === undefined ? undefined : cells[lookAt(sheets[0], row, column)];
        const { bold, size, fill } = asked(row, column);
        expect({ bold: found?.bold ?? false, size: found?.size, fill: found?.fill }).toEqual(
          cell === null
            ? { bold: false, size: 12, fill: undefined }
            : { bold, size, fill: fill === undefined ? undefined : `#${fill.toLowerCase()}` }
        );
      }
    }
  });

  it("a long table of rows that look alike is sent as one row", () => {
    const row = [
      { value: 1, border: true },
      { value: 2, bold: true },
    ];
    const look = build({ rows: Array.from({ length: 500 }, () => row) });
    expect(look.looks).toHaveLength(500);
    expect(new Set(look.looks).size).toBe(1);
    expect(structuredClone(look)).toEqual(look);
  });
});

describe("the sheet", () => {
  it("has its merged cells", () => {
    const look = build({ rows: [["a", "b"], ["c"]], merges: ["A1:C1", "B2:B4"] });
    expect(look.merges).toEqual([
      { top: 0, left: 0, bottom: 0, right: 2 },
      { top: 1, left: 1, bottom: 3, right: 1 },
    ]);
  });

  it.each([
    ["no view", "", [0, 0, true]],
    ["a plain view", "<sheetView workbookViewId='0'/>", [0, 0, true]],
    [
      "frozen rows",
      "<sheetView><pane ySplit='7' topLeftCell='A20' state='frozen'/></sheetView>",
      [7, 0, true],
    ],
    [
      "frozen rows and columns without lines",
      "<sheetView showGridLines='0'><pane xSplit='2' ySplit='3' state='frozenSplit'/></sheetView>",
      [3, 2, false],
    ],
    [
      "a sheet that was scrolled when it was frozen",
      "<sheetView showGridLines='true' topLeftCell='B5'><pane xSplit='1' ySplit='2' state='frozen'/></sheetView>",
      [6, 2, true],
    ],
    [
      "panes that only split",
      "<sheetView showGridLines='false'><pane xSplit='2000' ySplit='1500'/></sheetView>",
      [0, 0, false],
    ],
    [
      "two windows, of which the first counts",
      "<sheetView><pane ySplit='1' state='frozen'/></sheetView><sheetView showGridLines='0' workbookViewId='1'><pane ySplit='9' state='frozen'/></sheetView>",
      [1, 0, true],
    ],
  ])("%s", (_, views, [frozenRows, frozenColumns, showsGridlines]) => {
    expect(sheetOf(`<sheetViews>${views}</sheetViews><sheetData/>`)).toMatchObject({
      frozenRows,
      frozenColumns,
      showsGridlines,
    });
  });

  it("tells the areas of which no single cell can be edited", () => {
    const formulas = [
      '<c r="A1"><f t="array" ref="A1:A3">B1:B3*2</f></c>',
      '<c r="B1"><f t="array" ref="B1">SUM(C1:C3)</f></c>',
      '<c r="C1"><f t="shared" ref="C1:C9" si="0">D1</f></c>',
      '<c r="D1"><f t="dataTable" ref="D1:E5" dt2D="1" r1="G1" r2="G2"/></c>',
      '<c r="F1"><f>1+1</f></c>',
    ];
    expect(
      sheetOf(`<sheetData><row r="1">${formulas.join("")}</row></sheetData>`).fixedAreas
    ).toEqual([
      { top: 0, left: 0, bottom: 2, right: 0 },
      { top: 0, left: 3, bottom: 4, right: 4 },
    ]);
  });

  it("counts the heading row of a table among them", () => {
    const parts = unzipSync(
      buildWorkbook({
        sheets: [
          {
            name: "A",
            rows: [
              ["STT", "Tổng"],
              [1, 2],
            ],
          },
        ],
      })
    );
    const ties = ["table1", "table2"].map(
      (name) =>
        `<Relationship Id="${name}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/table" Target="../tables/${name}.xml"/>`
    );
    const table = (attributes: string): Uint8Array =>
      strToU8(
        `<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" ${attributes}/>`
      );
    const bytes = zipSync({
      ...parts,
      "xl/worksheets/_rels/sheet1.xml.rels": strToU8(
        `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${ties.join("")}</Relationships>`
      ),
      "xl/tables/table1.xml": table('ref="A1:B9"'),
      "xl/tables/table2.xml": table('ref="D1:E9" headerRowCount="0"'),
    });
    expect(sheetLookOf(bytes).fixedAreas).toEqual([{ top: 0, left: 0, bottom: 0, right: 1 }]);
  });

  it("is not misled by rows and columns that are not the sheet's", () => {
    const anchor = "<anchor><from><col>1</col><row>9</row></from></anchor>";
    const look = sheetOf(`<sheetData/><controls><control>${anchor}</control></controls>`);
    expect(look).toMatchObject({ columnWidths: [], looks: [] });
    expect(look.rowHeights).toHaveLength(0);
  });
});

import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { WorkbookSnapshot } from "../../../src/core/sheet/snapshot";
import { cellAt } from "../../../src/core/sheet/snapshot";
import { readWorkbook } from "../../../src/hosts/xlsx-file/read-workbook";
import { xlsxFileHost } from "../../../src/hosts/xlsx-file/xlsx-file-host";
import type { SheetDraft } from "../../support/build-workbook";
import { buildWorkbook, rewritePart } from "../../support/build-workbook";

async function open(bytes: Uint8Array): Promise<WorkbookSnapshot> {
  const outcome = await readWorkbook(bytes, "so-lieu.xlsx");
  if (!outcome.ok) throw new Error(outcome.trouble.message.en);
  return outcome.value;
}

const build = (...sheets: SheetDraft[]): Uint8Array => buildWorkbook({ sheets });

describe("a workbook", () => {
  it("comes through the port with its name, sheets, defined names and fonts", async () => {
    const bytes = buildWorkbook({
      sheets: [
        { name: "TTHC", rows: [[1, { value: "chữ cũ", font: ".VnTime" }]] },
        { name: "Nhân sự", rows: [["x"]] },
      ],
      definedNames: { TongTiepNhan: "TTHC!$A$1" },
    });
    const outcome = await xlsxFileHost(bytes, "quý III.xlsx").readSnapshot();
    expect(outcome).toMatchObject({
      ok: true,
      value: {
        name: "quý III.xlsx",
        sheets: [{ name: "TTHC" }, { name: "Nhân sự" }],
        definedNames: [{ name: "TongTiepNhan", refersTo: "TTHC!$A$1" }],
        fonts: ["Times New Roman", ".VnTime"],
      },
    });
  });

  it("tells merges, hidden rows and columns, protection", async () => {
    const bytes = build({
      name: "A",
      rows: [["a"], ["b"], ["c"]],
      merges: ["A1:C2"],
      hiddenRows: [1],
      hiddenColumns: [1, 3],
      isProtected: true,
    });
    expect((await open(bytes)).sheets[0]).toMatchObject({
      merges: [{ top: 0, left: 0, bottom: 1, right: 2 }],
      hiddenRows: new Set([1]),
      hiddenColumns: new Set([1, 3]),
      isProtected: true,
      hidden: false,
    });
  });

  it("keeps hidden and very hidden sheets, marked", async () => {
    const sheets = build(
      { name: "A", rows: [[1]] },
      { name: "B", rows: [[2]], hidden: true },
      { name: "C", rows: [[3]], hidden: "very" }
    );
    expect((await open(sheets)).sheets.map(({ hidden }) => hidden)).toEqual([false, true, true]);
  });

  it("keeps a blank sheet beside a filled one", async () => {
    const { sheets } = await open(build({ name: "A", rows: [] }, { name: "B", rows: [[1]] }));
    expect(sheets.map(({ name, rows }) => [name, rows.length])).toEqual([
      ["A", 0],
      ["B", 1],
    ]);
  });

  it("reads fifty sheets in their order", async () => {
    const drafts = Array.from({ length: 50 }, (_, index) => ({
      name: `Trang ${String(index)}`,
      rows: [[index]],
    }));
    const { sheets } = await open(build(...drafts));
    expect(sheets.map(({ name, rows }) => [name, rows[0]?.[0]?.value])).toEqual(
      drafts.map(({ name }, index) => [name, index])
    );
  });

  it("reads a cell in the farthest corner without a list of all the others", async () => {
    const bytes = rewritePart(
      build({ name: "A", rows: [[1]] }),
      "xl/worksheets/sheet1.xml",
      (xml) =>
        xml.replace(
          "</sheetData>",
          '<row r="1048576"><c r="XFD1048576"><v>2</v></c></row></sheetData>'
        )
    );
    const [sheet] = (await open(bytes)).sheets;
    if (sheet === undefined) throw new Error("The file has no sheet.");
    expect(cellAt(sheet, 1_048_575, 16_383)?.value).toBe(2);
    const held = sheet.rows.reduce((sum, row) => sum + Object.keys(row).length, 0);
    expect(held).toBe(2);
    expect(sheet.rows.every((row) => Array.isArray(row))).toBe(true);
  });

  it("reads a workbook with macros", async () => {
    const bytes = rewritePart(build({ name: "A", rows: [[1]] }), "[Content_Types].xml", (xml) =>
      xml.replace(
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
        "application/vnd.ms-excel.sheet.macroEnabled.main+xml"
      )
    );
    expect((await open(bytes)).sheets[0]?.rows[0]?.[0]?.value).toBe(1);
  });

  it("reads a workbook saved as Strict Open XML", async () => {
    const strict = [
      "xl/workbook.xml",
      "xl/worksheets/sheet1.xml",
      "xl/sharedStrings.xml",
      "xl/styles.xml",
      "_rels/.rels",
      "xl/_rels/workbook.xml.rels",
    ].reduce(
      (bytes, path) =>
        rewritePart(bytes, path, (xml) =>
          xml
            .replaceAll(
              "http://schemas.openxmlformats.org/spreadsheetml/2006",
              "http://purl.oclc.org/ooxml/spreadsheetml"
            )
            .replaceAll(
              "http://schemas.openxmlformats.org/officeDocument/2006",
              "http://purl.oclc.org/ooxml/officeDocument"
            )
        ),
      build({ name: "A", rows: [["Chứng thực", 3936]], isProtected: true })
    );
    expect((await open(strict)).sheets).toMatchObject([
      { name: "A", rows: [[{ value: "Chứng thực" }, { value: 3936 }]], isProtected: true },
    ]);
  });

  it("leaves a chart sheet out and keeps the sheets around it in place", async () => {
    const base = build(
      { name: "A", rows: [["trước"]] },
      { name: "Biểu đồ", rows: [] },
      { name: "B", rows: [["sau"]], isProtected: true }
    );
    const bytes = rewritePart(base, "xl/_rels/workbook.xml.rels", (xml) =>
      xml.replace(
        /relationships\/worksheet(" Target="worksheets\/sheet2)/,
        "relationships/chartsheet$1"
      )
    );
    const { sheets } = await open(bytes);
    expect(sheets.map(({ name, isProtected }) => [name, isProtected])).toEqual([
      ["A", false],
      ["B", true],
    ]);
  });

  it("reads what LibreOffice writes", async () => {
    const path = join(__dirname, "../../fixtures/workbooks/so-lieu-libreoffice.xlsx");
    const { sheets, definedNames, fonts } = await open(new Uint8Array(readFileSync(path)));
    expect(sheets).toMatchObject([
      {
        name: "Số liệu",
        hidden: false,
        isProtected: true,
        hiddenRows: new Set([3]),
        hiddenColumns: new Set([2]),
        merges: [{ top: 0, left: 0, bottom: 0, right: 3 }],
      },
      { name: "Nháp", hidden: true, isProtected: false },
      { name: "Trống", rows: [] },
    ]);
    expect(sheets[0]?.rows.slice(2).map((row) => row[3])).toMatchObject([
      { value: 3775, format: "#,##0" },
      { value: "161" },
      { value: 45138, format: "dd/mm/yyyy" },
      { value: 3777, formula: "D3+2" },
      { value: 0.999470479216309, format: "0.00%" },
      { value: null, error: "#DIV/0!", formula: "1/0" },
    ]);
    expect(definedNames).toEqual([{ name: "TongTiepNhan", refersTo: "'Số liệu'!$D$6" }]);
    expect(fonts).toContain(".VnTime");
  });
});

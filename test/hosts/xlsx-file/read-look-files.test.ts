import { readFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync, zipSync } from "fflate";
import { cellName } from "../../../src/core/sheet/address";
import { lookAt } from "../../../src/hosts/look-at";
import type { CellLook, SheetLook } from "../../../src/hosts/workbook-look";
import { readWorkbook } from "../../../src/hosts/xlsx-file/read-workbook";
import { buildWorkbook, rewritePart } from "../../support/build-workbook";
import { calculateWorkbook } from "../../support/calculate-workbook";
import { cellLookOf, lookOf, tryLook } from "../../support/dress-workbook";
import { soffice } from "../../support/programs";

const SHEET = "xl/worksheets/sheet1.xml";

describe("the workbook", () => {
  const twoSheets = buildWorkbook({
    sheets: [
      { name: "Biểu đồ", rows: [["x"]], widths: [11] },
      { name: "Số liệu", rows: [[3936]], widths: [22] },
    ],
  });

  it("leaves chart sheets out, as the snapshot does", async () => {
    const bytes = rewritePart(twoSheets, "xl/_rels/workbook.xml.rels", (xml) =>
      xml.replace("/worksheet", "/chartsheet")
    );
    const snapshot = await readWorkbook(bytes, "so-lieu.xlsx");
    expect(snapshot.ok && snapshot.value.sheets.map(({ name }) => name)).toEqual(["Số liệu"]);
    expect(lookOf(bytes).sheets.map(({ columnWidths }) => columnWidths)).toEqual([[176]]);
  });

  it("reads parts whose elements carry a prefix, and the strict dialect", () => {
    const plain = buildWorkbook({
      sheets: [
        {
          name: "A",
          rows: [[{ value: 1, bold: true, fill: "DDEBF7", border: true }]],
          widths: [20],
        },
      ],
    });
    const prefix = (xml: string): string =>
      xml.replace(/<(\/?)(?=[a-z])/gi, "<$1x:").replace("xmlns=", "xmlns:x=");
    const strict = (xml: string): string =>
      xml.replace(
        "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
        "http://purl.oclc.org/ooxml/spreadsheetml/main"
      );
    for (const change of [prefix, strict]) {
      const bytes = rewritePart(rewritePart(plain, SHEET, change), "xl/styles.xml", change);
      expect(lookOf(bytes)).toEqual(lookOf(plain));
    }
  });

  it.each([
    ["a sheet", SHEET],
    ["the styles", "xl/styles.xml"],
    ["the list of sheets", "xl/workbook.xml"],
  ])("refuses a file in which %s is damaged, and names the part", (_, path) => {
    const bytes = rewritePart(twoSheets, path, (xml) => xml.slice(0, -20));
    const trouble = { code: "damaged", message: { vi: expect.stringContaining(path) as unknown } };
    expect(tryLook(bytes)).toMatchObject({ ok: false, trouble });
  });

  it.each(["xl/styles.xml", SHEET])("refuses a file that lacks %s although it names it", (path) => {
    const parts = Object.entries(unzipSync(twoSheets)).filter(([name]) => name !== path);
    expect(tryLook(zipSync(Object.fromEntries(parts)))).toMatchObject({
      ok: false,
      trouble: { code: "damaged" },
    });
  });
});

describe("files as they come", () => {
  const folder = join(__dirname, "../../../samples");
  const sample = (name: string): Uint8Array => new Uint8Array(readFileSync(join(folder, name)));

  it("the form of Phường Mẫu looks as printed", () => {
    const look = lookOf(sample("phuong-mau-2025.xlsx"));
    const times = { font: "Times New Roman", size: 12 };
    expect(cellLookOf(look, "D1")).toEqual({
      font: "Times New Roman",
      size: 14,
      bold: true,
      align: "center",
      vertical: "center",
      wrap: true,
    });
    const thin = { line: "thin" };
    const borders = { top: thin, right: thin, bottom: thin, left: thin };
    const heading = { align: "center", vertical: "center", wrap: true, fill: "#e2efda", borders };
    expect(cellLookOf(look, "G6")).toEqual({ ...times, bold: true, ...heading });
    const number = { align: "right", indent: 1, vertical: "center", format: "#,##0", borders };
    expect(cellLookOf(look, "C10")).toEqual({ ...times, ...number });
    expect(cellLookOf(look, "Z99")).toEqual(times);
    expect(look.sheets[0]?.columnWidths.slice(0, 4)).toEqual([48, 288, 88, 88]);
    expect([...(look.sheets[0]?.rowHeights.slice(0, 2) ?? [])]).toEqual([56, 27]);
  });

  it("has as many sheets as the snapshot", async () => {
    for (const name of [
      "ba-hang-2023.xlsx",
      "bach-quang-2021.xlsx",
      "phuong-mau-2025-co-loi.xlsx",
    ]) {
      const snapshot = await readWorkbook(sample(name), name);
      expect(snapshot.ok && snapshot.value.sheets).toHaveLength(lookOf(sample(name)).sheets.length);
    }
  });

  it("a file of LibreOffice says its booleans in words", () => {
    const bytes = readFileSync(
      join(__dirname, "../../fixtures/workbooks/so-lieu-libreoffice.xlsx")
    );
    const look = lookOf(new Uint8Array(bytes));
    expect(look.sheets[0]).toMatchObject({
      showsGridlines: true,
      defaultHeight: 20,
      columnWidths: [69, 69, 0],
    });
    expect([...(look.sheets[0]?.rowHeights ?? [])]).toEqual([20, 20, 20, 0]);
    expect(look.cells.find(({ font }) => font === ".VnTime")).toMatchObject({ bold: true });
  });
});

const libreOffice = soffice === null ? describe.skip : describe;
libreOffice("saved again by LibreOffice", () => {
  it("a sheet looks the same", () => {
    const name = "phuong-mau-2025.xlsx";
    const bytes = new Uint8Array(readFileSync(join(__dirname, "../../../samples", name)));
    const before = lookOf(bytes);
    const after = lookOf(calculateWorkbook(bytes, "xlsx"));
    for (const [index, sheet] of before.sheets.entries()) {
      const again = after.sheets[index];
      expect(again?.merges).toHaveLength(sheet.merges.length);
      expect(again?.rowHeights).toEqual(sheet.rowHeights);
      for (const [row] of sheet.looks.entries()) {
        for (const [column, width] of sheet.columnWidths.entries()) {
          // It undresses what nobody dressed to a font of its own.
          if (lookAt(sheet, row, column) === 0 || isCovered(sheet, row, column)) continue;
          const address = cellName(row, column);
          expect([address, withoutColors(cellLookOf(after, address, index))]).toEqual([
            address,
            withoutColors(cellLookOf(before, address, index)),
          ]);
          // It counts widths anew in a digit of its own font.
          expect((again?.columnWidths[column] ?? 0) / width).toBeCloseTo(0.95, 1);
        }
      }
    }
  });
});

/** True for cells under a merged one: LibreOffice dresses them as that. */
const isCovered = ({ merges }: SheetLook, row: number, column: number): boolean =>
  merges.some(
    ({ top, left, bottom, right }) =>
      row >= top &&
      row <= bottom &&
      column >= left &&
      column <= right &&
      !(row === top && column === left)
  );

/** LibreOffice writes black lines as black, where nothing was said before. */
function withoutColors(look: CellLook): unknown {
  const { borders = {}, ...rest } = look;
  const lines = Object.entries(borders).map(([side, { line }]) => `${side} ${line}`);
  return { ...rest, lines: lines.sort() };
}

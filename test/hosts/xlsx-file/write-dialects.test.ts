import { strToU8, unzipSync, zipSync } from "fflate";
import type { FileCell } from "../../support/build-workbook";
import { buildWorkbook, rewritePart } from "../../support/build-workbook";
import {
  cellOf,
  cellsXml,
  changedParts,
  edit,
  FIRST_SHEET,
  partOf,
  read,
} from "../../support/edit-workbook";

const BOOK = "xl/workbook.xml";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

const build = (row: readonly FileCell[]): Uint8Array =>
  buildWorkbook({ sheets: [{ name: "A", rows: [row] }] });

/** The file with another part in the place of the sheet. */
const withSheet = (bytes: Uint8Array, sheet: Uint8Array): Uint8Array =>
  zipSync({ ...unzipSync(bytes), [FIRST_SHEET]: sheet });

describe("a workbook that counts its dates from 1904", () => {
  const bytes = rewritePart(
    build([
      { value: 43676, format: "dd/mm/yyyy" },
      { formula: "A1+1", value: 43677, format: "[h]:mm" },
      43676,
      { value: 1, format: "0.00%" },
    ]),
    BOOK,
    (xml) => xml.replace("<bookViews>", '<workbookPr date1904="1"/><bookViews>')
  );

  it("keeps a date of the snapshot as the day that it is", async () => {
    const after = edit(bytes, {
      A1: 45_200,
      B1: { formula: "A1+1", result: 45_201 },
      C1: 45_200,
      D1: 0.5,
    });
    const cells = ["A1", "B1", "C1", "D1"].map((address) => cellOf(after, address));
    expect(await Promise.all(cells)).toMatchObject([
      { value: 45_200, text: "01/10/2023" },
      { value: 45_201 },
      { value: 45_200 },
      { value: 0.5 },
    ]);
    expect(cellsXml(after)["A1"]).toContain("<v>43738</v>");
  });

  it("knows the formats that no file writes out, and the look of a new cell's column", async () => {
    const plain = rewritePart(bytes, "xl/styles.xml", (xml) =>
      xml.replaceAll('numFmtId="164"', 'numFmtId="14"')
    );
    expect(await cellOf(edit(plain, { A1: 45_200 }), "A1")).toMatchObject({ value: 45_200 });
    const dressed = rewritePart(bytes, FIRST_SHEET, (xml) =>
      xml.replace("<sheetData>", `<cols><col min="7" max="7" style="1"/></cols><sheetData>`)
    );
    const after = edit(dressed, { G9: 45_200 });
    expect(await cellOf(after, "G9")).toMatchObject({ value: 45_200, format: "dd/mm/yyyy" });
  });
});

describe("other ways to write the same", () => {
  const plain = build([12, { formula: "A1*2", value: 24 }, "chữ"]);
  const typedIn = { A1: "mười hai", B1: { formula: "A1*3", result: true }, D2: 3, C1: null };

  /** What a reader finds in a file after the edits, and which of its parts are others. */
  const outcome = async (bytes: Uint8Array) => {
    const after = edit(bytes, typedIn);
    return { sheets: (await read(after)).sheets, changed: changedParts(bytes, after) };
  };

  it("prefixes", async () => {
    const bytes = rewritePart(plain, FIRST_SHEET, (xml) =>
      xml.replace(/<(\/?)(?=[a-z])/gi, "<$1x:").replace("xmlns=", "xmlns:x=")
    );
    const after = edit(bytes, typedIn);
    expect(partOf(after)).toContain('t="inlineStr"><x:is><x:t>mười hai</x:t></x:is></x:c>');
    expect(partOf(after)).toContain('<x:row r="2"><x:c r="D2"><x:v>3</x:v></x:c></x:row>');
    expect(await outcome(bytes)).toEqual(await outcome(plain));
  });

  it("Strict Open XML", async () => {
    const strict = Object.keys(unzipSync(plain)).reduce(
      (bytes, path) =>
        rewritePart(bytes, path, (xml) =>
          xml
            .replaceAll(MAIN, "http://purl.oclc.org/ooxml/spreadsheetml/main")
            .replaceAll(OFFICE, "http://purl.oclc.org/ooxml/officeDocument/relationships")
        ),
      plain
    );
    expect(await outcome(strict)).toEqual(await outcome(plain));
  });

  test.each([
    [true, "FEFF"],
    [false, ""],
  ])("UTF-16, in its own bytes (with a mark: %p)", (hasMark) => {
    const written = partOf(plain).replace('encoding="UTF-8"', 'encoding="UTF-16"');
    const encoded = (xml: string) =>
      Uint8Array.from(Buffer.from(`${hasMark ? "\uFEFF" : ""}${xml}`, "utf16le"));
    const bytes = withSheet(plain, encoded(written));
    const after = unzipSync(edit(bytes, { A1: 13 }))[FIRST_SHEET];
    expect(after).toEqual(encoded(written.replace("<v>12</v>", "<v>13</v>")));
  });

  it("a mark before UTF-8, quotation marks of the other kind, white space", () => {
    const xml = `\uFEFF<worksheet xmlns='${MAIN}'>\n <sheetData >\n  <row r='1' >\n   <c\n r='A1' s = '0' t='s' >\n <v>0</v></c > <c r='B1'/>\n  </row>\n </sheetData>\n</worksheet>`;
    const after = edit(withSheet(plain, strToU8(xml)), { A1: 5, B1: true });
    const expected = xml
      .replace(/<c\n.*?<\/c >/s, "<c\n r='A1' s = '0'><v>5</v></c>")
      .replace("<c r='B1'/>", `<c r='B1' t="b"><v>1</v></c>`);
    expect(unzipSync(after)[FIRST_SHEET]).toEqual(strToU8(expected));
  });
});

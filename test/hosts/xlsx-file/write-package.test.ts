import { strToU8, unzipSync, zipSync } from "fflate";
import type { FileCell } from "../../support/build-workbook";
import { buildWorkbook, rewritePart } from "../../support/build-workbook";
import { calculateWorkbook } from "../../support/calculate-workbook";
import { validateDocuments } from "../../support/check-document";
import {
  cellOf,
  changedParts,
  edit,
  entriesOf,
  FIRST_SHEET,
  partOf,
  read,
  refusalOf,
} from "../../support/edit-workbook";
import { soffice } from "../../support/programs";

const BOOK_TIES = "xl/_rels/workbook.xml.rels";
const TYPES = "[Content_Types].xml";
const CHAIN = "xl/calcChain.xml";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

const build = (...rows: readonly (readonly FileCell[])[]): Uint8Array =>
  buildWorkbook({
    sheets: [
      { name: "A", rows },
      { name: "B", rows: [[{ formula: "A!A1", value: 1 }]] },
    ],
  });

/** The file with more parts, as text or as bytes. */
const withParts = (bytes: Uint8Array, parts: Readonly<Record<string, string | Uint8Array>>) =>
  zipSync({
    ...unzipSync(bytes),
    ...Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [
        name,
        typeof part === "string" ? strToU8(part) : part,
      ])
    ),
  });

const tied = (bytes: Uint8Array, list: string, tie: string) =>
  rewritePart(bytes, list, (xml) => xml.replace("</Relationships>", `${tie}</Relationships>`));

const typed = (bytes: Uint8Array, part: string, type: string) =>
  rewritePart(bytes, TYPES, (xml) =>
    xml.replace(
      "</Types>",
      `<Override PartName="/${part}" ContentType="application/vnd.openxmlformats-officedocument.${type}+xml"/></Types>`
    )
  );

/** A workbook as offices have them: a chart on a drawing, a comment, macros, settings of a printer. */
function furnished(): Uint8Array {
  const ties = (...items: readonly string[]): string =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items.join("")}</Relationships>`;
  const tie = (id: string, kind: string, target: string): string =>
    `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`;
  const bytes = rewritePart(
    build([3936, { formula: "A1*2", value: 7872 }, "chữ"]),
    FIRST_SHEET,
    (xml) =>
      xml
        .replace("<worksheet ", `<worksheet xmlns:r="${OFFICE}" `)
        .replace("</worksheet>", '<drawing r:id="rId1"/><legacyDrawing r:id="rId2"/></worksheet>')
  );
  return withParts(bytes, {
    "xl/worksheets/_rels/sheet1.xml.rels": ties(
      tie("rId1", "drawing", "../drawings/drawing1.xml"),
      tie("rId2", "vmlDrawing", "../drawings/vmlDrawing1.vml"),
      tie("rId3", "comments", "../comments1.xml")
    ),
    "xl/drawings/drawing1.xml": "<xdr:wsDr xmlns:xdr='urn:drawing'>\r\n</xdr:wsDr>",
    "xl/drawings/vmlDrawing1.vml": "<xml><v:shape></xml>", // not well-formed, as Office writes it
    "xl/charts/chart1.xml": "<c:chartSpace xmlns:c='urn:chart'/>",
    "xl/comments1.xml": `<comments xmlns="${MAIN}"/>`,
    "xl/vbaProject.bin": Uint8Array.from({ length: 3000 }, (_, at) => (at * 7919) % 256),
    "xl/printerSettings/printerSettings1.bin": Uint8Array.of(0, 1, 2),
    "docProps/thumbnail.jpeg": Uint8Array.of(0xff, 0xd8),
  });
}

describe("all that is no cell", () => {
  it("stays as it was packed: drawings, charts, comments, macros and the rest", async () => {
    const bytes = furnished();
    const after = edit(bytes, {
      A1: 1,
      C1: "chữ mới",
      D4: 5,
      "B!A1": { formula: "A!A1", result: 1 },
    });
    expect(changedParts(bytes, after)).toEqual([FIRST_SHEET]);
    expect(entriesOf(after).map(({ name }) => name)).toEqual(
      entriesOf(bytes).map(({ name }) => name)
    );
    const beyond = (file: Uint8Array) => partOf(file).split("</sheetData>")[1];
    expect(beyond(after)).toBe(beyond(bytes));
    expect(await cellOf(after, "C1")).toMatchObject({ value: "chữ mới" });
  });

  it("may be named in other letters than its ties say", () => {
    const parts = unzipSync(build([1]));
    const { [FIRST_SHEET]: sheet = new Uint8Array(), ...others } = parts;
    const bytes = zipSync({ ...others, "xl/Worksheets/Sheet1.XML": sheet });
    expect(changedParts(bytes, edit(bytes, { A1: 2 }))).toEqual(["xl/Worksheets/Sheet1.XML"]);
  });
});

describe("the calculation chain", () => {
  const chained = (entries: string): Uint8Array =>
    withParts(
      typed(
        tied(
          build([
            { formula: "1+1", value: 2 },
            { formula: "2+2", value: 4 },
          ]),
          BOOK_TIES,
          `<Relationship Id="rIdC" Type="${OFFICE}/calcChain" Target="calcChain.xml"/>`
        ),
        CHAIN,
        "spreadsheetml.calcChain"
      ),
      { [CHAIN]: `<?xml version="1.0"?>\r\n<calcChain xmlns="${MAIN}">${entries}</calcChain>` }
    );
  const chainOf = (bytes: Uint8Array) =>
    /<calcChain [^>]*>(.*)<\/calcChain>/.exec(partOf(bytes, CHAIN))?.[1];

  test.each([
    [
      '<c r="A1" i="1"/><c r="B1" l="1"/><c r="A1" i="2"/>',
      '<c r="B1" l="1" i="1"/><c r="A1" i="2"/>',
    ],
    ['<c r="A1" i="2"/><c r="B1" i="1"/><c r="A1"/>', '<c r="A1" i="2"/><c r="B1" i="1"/>'],
    ['<c r="B1" i="1"/><c r="A1" s="1"/><c r="A1" i="2"/>', '<c r="B1" i="1"/><c r="A1" i="2"/>'],
    ['<c r="A1" i="2"/><c r="A1" i="1"/><c r="B1"></c>', '<c r="A1" i="2"/><c r="B1" i="1"></c>'],
  ])("%s loses the cell that holds a value now", (before, after) => {
    const bytes = chained(before);
    const edited = edit(bytes, { A1: 5, B1: { formula: "3+3", result: 6 } });
    expect(chainOf(edited)).toBe(after);
    expect(changedParts(bytes, edited)).toEqual([FIRST_SHEET, CHAIN]);
  });

  it("stays as it is where no formula goes", () => {
    const bytes = chained('<c r="A1" i="1"/><c r="B1"/>');
    expect(changedParts(bytes, edit(bytes, { C1: 5, A1: { formula: "3", result: 3 } }))).toEqual([
      FIRST_SHEET,
    ]);
  });

  it("goes with its tie and its type when nothing is left of it", async () => {
    const bytes = chained('<c r="A1" i="1"/><c r="B1"/>');
    const after = edit(bytes, { A1: 5, B1: null });
    expect(changedParts(bytes, after)).toEqual([TYPES, BOOK_TIES, FIRST_SHEET, CHAIN]);
    expect(Object.keys(unzipSync(after))).not.toContain(CHAIN);
    const plain = edit(build([1]), {});
    expect(partOf(after, TYPES)).toBe(partOf(plain, TYPES));
    expect(partOf(after, BOOK_TIES)).toBe(partOf(plain, BOOK_TIES));
    expect((await read(after)).sheets).toHaveLength(2);
  });
});

describe("a table of Excel", () => {
  const bytes = withParts(
    tied(
      withParts(build(["Tên", "Số"], ["a", 1]), {
        "xl/worksheets/_rels/sheet1.xml.rels":
          '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>',
      }),
      "xl/worksheets/_rels/sheet1.xml.rels",
      `<Relationship Id="rId1" Type="${OFFICE}/table" Target="../tables/table1.xml"/>`
    ),
    {
      "xl/tables/table1.xml": `<table xmlns="${MAIN}" id="1" name="B" displayName="B" ref="A1:B2"><tableColumns count="2"><tableColumn id="1" name="Tên"/><tableColumn id="2" name="Số"/></tableColumns></table>`,
    }
  );

  it("keeps its headings, which it names itself; its figures are edited", async () => {
    expect(refusalOf(bytes, { B1: "Số lượng" })).toMatch(/^table-header: Ô A!B1 /);
    expect(refusalOf(bytes, { B1: null })).toMatch(/^table-header/);
    expect(refusalOf(bytes, { B1: "Số" })).toBe("");
    expect(await cellOf(edit(bytes, { B2: 2 }), "B2")).toMatchObject({ value: 2 });
  });
});

const everything = {
  A1: 1.5,
  B1: "  chữ & <số>\nhai dòng ",
  C1: true,
  D1: "#N/A",
  E1: { formula: 'IF(A1>1,"đủ","thiếu")', result: "đủ" },
  F1: { formula: "A1*2" },
  A9: 9,
  "B!B2": { formula: "A!A1+A!A9", result: 10.5 },
};
const wholeFile = build([1, { formula: "A1+1", value: 2 }, { value: 3, format: "0.00" }], ["x"]);

it("the Open XML SDK finds nothing to object to", () => {
  const found = validateDocuments({ whole: edit(wholeFile, everything) }, "xlsx");
  expect(found).toEqual({ whole: [] });
}, 60_000);

(soffice === null ? describe.skip : describe)("LibreOffice", () => {
  it("reads what was written", async () => {
    const saved = calculateWorkbook(edit(wholeFile, everything), "xlsx");
    const holds = Object.keys(everything).map((address) => cellOf(saved, address));
    expect(await Promise.all(holds)).toMatchObject([
      { value: 1.5 },
      { value: "  chữ & <số>\nhai dòng " },
      { value: 1 }, // LibreOffice has no truth values of their own
      { error: "#N/A" },
      { value: "đủ", formula: 'IF(A1>1,"đủ","thiếu")' },
      { value: 3, formula: "A1*2" },
      { value: 9 },
      { value: 10.5, formula: "A!A1+A!A9" },
    ]);
  }, 60_000);
});

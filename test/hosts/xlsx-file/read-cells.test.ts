import type { Cell, WorkbookSnapshot } from "../../../src/core/sheet/snapshot";
import { cellAt } from "../../../src/core/sheet/snapshot";
import { parseCellName } from "../../../src/core/sheet/address";
import { readWorkbook } from "../../../src/hosts/xlsx-file/read-workbook";
import type { FileCell } from "../../support/build-workbook";
import { buildWorkbook, rewritePart } from "../../support/build-workbook";

const SHEET = "xl/worksheets/sheet1.xml";

async function open(bytes: Uint8Array): Promise<WorkbookSnapshot> {
  const outcome = await readWorkbook(bytes, "so-lieu.xlsx");
  if (!outcome.ok) throw new Error(outcome.trouble.message.en);
  return outcome.value;
}

const bytesOf = (rows: readonly (readonly FileCell[])[]): Uint8Array =>
  buildWorkbook({ sheets: [{ name: "Tờ 1", rows }] });

/** The cells of a sheet whose rows are written as XML, by address. */
async function readXml(sheetData: string): Promise<(address: string) => Cell | undefined> {
  const bytes = rewritePart(bytesOf([["giữ chỗ"]]), SHEET, (xml) =>
    xml.replace(/<sheetData>.*<\/sheetData>/, `<sheetData>${sheetData}</sheetData>`)
  );
  const [sheet] = (await open(bytes)).sheets;
  if (sheet === undefined) throw new Error("The file has no sheet.");
  return (address) => {
    const place = parseCellName(address);
    return place === null ? undefined : cellAt(sheet, place.row, place.column);
  };
}

describe("cells as written", () => {
  it("keeps values, formats and displayed text as they are", async () => {
    const { sheets } = await open(
      bytesOf([
        ["Chứng thực", 3936, "01", true],
        [
          { value: 0.8417, format: "0.00%" },
          { value: 3.936, format: "0.000" },
        ],
      ])
    );
    expect(sheets[0]?.rows).toEqual([
      [
        { value: "Chứng thực", text: "Chứng thực" },
        { value: 3936, text: "3936" },
        { value: "01", text: "01" },
        { value: true, text: "TRUE" },
      ],
      [
        { value: 0.8417, text: "84,17%", format: "0.00%" },
        { value: 3.936, text: "3,936", format: "0.000" },
      ],
    ]);
  });

  it("keeps a date as its serial number with the format", async () => {
    const { sheets } = await open(bytesOf([[{ value: 45138, format: "dd/mm/yyyy" }]]));
    expect(sheets[0]?.rows[0]?.[0]).toEqual({
      value: 45138,
      text: "31/07/2023",
      format: "dd/mm/yyyy",
    });
  });

  it("counts the dates of a 1904 workbook from 1900, and leaves its other numbers alone", async () => {
    const bytes = rewritePart(
      bytesOf([[{ value: 43676, format: "dd/mm/yyyy" }, 43676]]),
      "xl/workbook.xml",
      (xml) => xml.replace("<bookViews>", '<workbookPr date1904="1"/><bookViews>')
    );
    const { sheets } = await open(bytes);
    expect(sheets[0]?.rows[0]).toMatchObject([
      { value: 45138, text: "31/07/2023" },
      { value: 43676 },
    ]);
  });

  it("flattens rich text and leaves out its reading aids", async () => {
    const cell = await readXml(
      '<row r="1"><c r="A1" t="inlineStr"><is><r><rPr><b/></rPr><t xml:space="preserve">Tổng </t></r><r><t>cộng</t></r></is></c></row>'
    );
    expect(cell("A1")?.value).toBe("Tổng cộng");
  });

  it("reads a sheet whose elements carry a namespace prefix", async () => {
    const bytes = rewritePart(bytesOf([[12, { formula: "A1*2", value: 24 }]]), SHEET, (xml) =>
      xml.replace(/<(\/?)(?=[a-z])/gi, "<$1x:").replace("xmlns=", "xmlns:x=")
    );
    const { sheets } = await open(bytes);
    expect(sheets[0]?.rows[0]).toMatchObject([{ value: 12 }, { value: 24, formula: "A1*2" }]);
  });

  it("leaves out cells and rows that only have a look", async () => {
    const { sheets } = await open(bytesOf([[{ border: true }, 1], [{ fill: "DDEBF7" }]]));
    expect(sheets[0]?.rows).toEqual([[undefined, { value: 1, text: "1" }]]);
  });
});

describe("formulas", () => {
  it("gives a formula and its cached result", async () => {
    const { sheets } = await open(bytesOf([[{ formula: "SUM(B1:C1)", value: 3936 }]]));
    expect(sheets[0]?.rows[0]?.[0]).toEqual({ value: 3936, text: "3936", formula: "SUM(B1:C1)" });
  });

  it.each([
    ["no value", "<c r='A1'><f>1+1</f></c>"],
    ["an empty value", "<c r='A1'><f>1+1</f><v></v></c>"],
    ["a closed value", "<c r='A1'><f>1+1</f><v/></c>"],
    ["text type and no value", "<c r='A1' t='str'><f>1+1</f></c>"],
    ["error type and no value", "<c r='A1' t='e'><f>1+1</f></c>"],
  ])("a formula with %s was never calculated: null, not zero", async (_, xml) => {
    const cell = await readXml(`<row r="1">${xml}<c r="B1"><v>7</v></c></row>`);
    expect(cell("A1")).toEqual({ value: null, formula: "1+1" });
    expect(cell("B1")?.value).toBe(7);
  });

  it("a formula whose result is an empty text is an empty text", async () => {
    const cell = await readXml(`<row r="1"><c r="A1" t="str"><f>""</f><v></v></c></row>`);
    expect(cell("A1")).toMatchObject({ value: "", formula: '""' });
  });

  it("writes a shared formula out for each of its cells", async () => {
    const cell = await readXml(
      `<row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">SUM(B1:$C1)</f><v>1</v></c></row>
       <row r="2"><c r="A2"><f t="shared" si="0"/></c></row>`
    );
    expect(cell("A1")).toMatchObject({ value: 1, formula: "SUM(B1:$C1)" });
    expect(cell("A2")).toEqual({ value: null, formula: "SUM(B2:$C2)" });
  });

  it("moves only the cells of a shared formula, no texts and names that look like one", async () => {
    const cell = await readXml(
      `<row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">IF('Q1'!B1="Q1",_xlfn.IFNA(C1,0),Bang[A1])</f><v>1</v></c></row>
       <row r="2"><c r="A2"><f t="shared" si="0"/><v>5</v></c></row>`
    );
    expect(cell("A2")).toEqual({
      value: 5,
      text: "5",
      formula: `IF('Q1'!B2="Q1",IFNA(C2,0),Bang[A1])`,
    });
  });

  it.each(["#REF!", "#DIV/0!", "#VALUE!", "#N/A", "#NAME?", "#SPILL!"])(
    "the error %s is an error and no value, with a formula or without",
    async (error) => {
      const cell = await readXml(
        `<row r="1"><c r="A1" t="e"><v>${error}</v></c><c r="B1" t="e"><f>C1</f><v>${error}</v></c></row>`
      );
      expect(cell("A1")).toMatchObject({ value: null, error });
      expect(cell("B1")).toMatchObject({ value: null, error, formula: "C1" });
    }
  );
});

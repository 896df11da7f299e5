import { buildWorkbook, rewritePart } from "../../support/build-workbook";
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

const BOOK = "xl/workbook.xml";

/** A workbook whose sheet A has these cells, each as `<c>`, in row 1 and further ones. */
const withRows = (...rows: readonly string[]): Uint8Array =>
  rewritePart(buildWorkbook({ sheets: [{ name: "A", rows: [["giữ chỗ"]] }] }), FIRST_SHEET, (xml) =>
    xml.replace(
      /<sheetData>.*<\/sheetData>/,
      `<sheetData>${rows.map((cells, r) => `<row r="${String(r + 1)}">${cells}</row>`).join("")}</sheetData>`
    )
  );

const formulasOf = async (bytes: Uint8Array): Promise<Record<string, string | undefined>> => {
  const addresses = Object.keys(cellsXml(bytes));
  const cells = await Promise.all(addresses.map((address) => cellOf(bytes, address)));
  return Object.fromEntries(addresses.map((address, at) => [address, cells[at]?.formula]));
};

describe("a formula whose result alone is another", () => {
  test.each([
    ['<f ca="1" aca="false">SUM( B1:C1 )</f>', "SUM(B1:C1)"],
    ["<f>B1&amp;&quot;&#x1EC7;&quot;</f>", 'B1&"ệ"'],
    ["<f><![CDATA[IF(B1<2,1,2)]]></f>", "IF(B1<2,1,2)"],
    ["<f>_xlfn.IFS(B1&gt;1,_xlfn.CONCAT(&quot;_xlfn.&quot;))</f>", 'IFS(B1>1,CONCAT("_xlfn."))'],
    ["<f>_xlfn._xlws.SORT(B1:B2)</f>", "_xlws.SORT(B1:B2)"],
    ['<f t="array" ref="A1" aca="1">SUM(B1:B2*C1:C2)</f>', "SUM(B1:B2*C1:C2)"],
  ])("keeps %s as it is", (written, formula) => {
    const bytes = withRows(`<c r="A1" s="0" cm="1" t="str">${written}<v>cũ</v></c>`);
    const after = edit(bytes, { A1: { formula, result: 5 } });
    expect(cellsXml(after)["A1"]).toBe(`<c r="A1" s="0" cm="1">${written}<v>5</v></c>`);
  });

  it("loses it where nobody could calculate it", async () => {
    const bytes = withRows('<c r="A1" t="str"><f>B1</f><v>cũ</v></c>');
    const after = edit(bytes, { A1: { formula: "=B1" } });
    expect(cellsXml(after)["A1"]).toBe('<c r="A1"><f>B1</f></c>');
    expect(await cellOf(after, "A1")).toEqual({ value: null, formula: "B1" });
  });

  it("counts as another formula when a text or a name in quotes is written otherwise", () => {
    const bytes = withRows('<c r="A1"><f>IF(\'Tổ 1\'!B1="a b",1,2)</f><v>1</v></c>');
    const formula = "IF('Tổ 1'!B1=\"A b\",1,2)";
    expect(cellsXml(edit(bytes, { A1: { formula, result: 2 } }))["A1"]).toBe(
      `<c r="A1"><f>IF('Tổ 1'!B1=&quot;A b&quot;,1,2)</f><v>2</v></c>`
    );
  });
});

it("functions that are newer than the format are written so that Excel knows them", async () => {
  const formula = 'ifs(A1>0,CONCAT("IFS(",SORT(B1:B3)))+SUM(B1)+MYIFS(1)';
  const after = edit(withRows('<c r="A1"><v>1</v></c>'), { C1: { formula, result: 1 } });
  expect(partOf(after)).toContain(
    "<f>_xlfn.ifs(A1&gt;0,_xlfn.CONCAT(&quot;IFS(&quot;,_xlfn._xlws.SORT(B1:B3)))+SUM(B1)+MYIFS(1)</f>"
  );
  expect((await cellOf(after, "C1"))?.formula).toBe(formula.replace("SORT", "_xlws.SORT"));
});

describe("a formula that cells share", () => {
  const shared = withRows(
    '<c r="A1"><f t="shared" ref="A1:A4" si="0">SUM(B1:$C1)+$D$9</f><v>1</v></c><c r="E1"><f t="shared" ref="E1:F1" si="1">A1</f><v>1</v></c><c r="F1"><f t="shared" si="1"/><v>2</v></c>',
    '<c r="A2"><f t="shared" si="0"/><v>2</v></c>',
    '<c r="A3" s="0"><f ca="1" t="shared" si="0"></f><v>3</v></c>',
    '<c r="A4"><f t="shared" si="0"/><v>4</v></c>'
  );
  const others = { E1: "A1", F1: "B1" };

  it("stays shared where only results change", async () => {
    const after = edit(shared, {
      A1: { formula: "SUM(B1:$C1)+$D$9", result: 10 },
      A3: { formula: "SUM(B3:$C3)+$D$9", result: 30 },
    });
    expect(cellsXml(after)).toEqual({
      ...cellsXml(shared),
      A1: '<c r="A1"><f t="shared" ref="A1:A4" si="0">SUM(B1:$C1)+$D$9</f><v>10</v></c>',
      A3: '<c r="A3" s="0"><f ca="1" t="shared" si="0"></f><v>30</v></c>',
    });
    expect(await formulasOf(after)).toEqual(await formulasOf(shared));
  });

  it("stays with the others when one that follows gets another content", () => {
    const after = edit(shared, { A2: 7, A3: { formula: "B3", result: 1 } });
    expect(cellsXml(after)).toEqual({
      ...cellsXml(shared),
      A2: '<c r="A2"><v>7</v></c>',
      A3: '<c r="A3" s="0"><f>B3</f><v>1</v></c>',
    });
  });

  test.each([7, null, { formula: "B1", result: 3 }])(
    "becomes the others' own when its first cell gets %j",
    async (written) => {
      const after = edit(shared, {
        A1: written,
        A3: { formula: "SUM(B3:$C3)+$D$9", result: 30 },
        A4: "chữ",
      });
      expect(cellsXml(after)).toMatchObject({
        A2: '<c r="A2"><f>SUM(B2:$C2)+$D$9</f><v>2</v></c>',
        A3: '<c r="A3" s="0"><f ca="1">SUM(B3:$C3)+$D$9</f><v>30</v></c>',
        F1: '<c r="F1"><f t="shared" si="1"/><v>2</v></c>',
      });
      expect(await formulasOf(after)).toMatchObject({
        A1: typeof written === "object" ? written?.formula : undefined,
        A2: "SUM(B2:$C2)+$D$9",
        A3: "SUM(B3:$C3)+$D$9",
        ...others,
      });
      expect(frameOf(after)).toBe(frameOf(shared));
    }
  );

  it("moves as Excel copies it, and nothing in it that only looks like a cell", () => {
    const formula = `IF(LOG10(B1)=1E5,"B1",'B1'!C1+Q1!C$1)+SUM(3:4,$2:2,B:C,$B:B)+Bang[[#This Row],[B1]]+[1]B1!B1+B1_x+#REF!+A1048576`;
    const bytes = withRows(
      `<c r="A1"><f t="shared" ref="A1:B2" si="0">${formula.replaceAll('"', "&quot;")}</f><v>1</v></c>`,
      '<c r="B2"><f t="shared" si="0"/><v>2</v></c>'
    );
    expect(cellsXml(edit(bytes, { A1: 1 }))["B2"]).toBe(
      `<c r="B2"><f>IF(LOG10(C2)=1E5,&quot;B1&quot;,'B1'!D2+Q1!D$1)+SUM(4:5,$2:3,C:D,$B:C)+Bang[[#This Row],[B1]]+[1]B1!C2+B1_x+#REF!+#REF!</f><v>2</v></c>`
    );
  });

  it("is told from a later one with the same number", () => {
    const bytes = withRows(
      '<c r="A1"><f t="shared" ref="A1:A2" si="0">B1</f></c><c r="C1"><f t="shared" ref="C1:C2" si="0">D1*2</f></c>',
      '<c r="C2"><f t="shared" si="0"/></c>'
    );
    expect(cellsXml(edit(bytes, { A1: 1 }))["C2"]).toBe('<c r="C2"><f t="shared" si="0"/></c>');
    expect(cellsXml(edit(bytes, { C1: 1 }))["C2"]).toBe('<c r="C2"><f>D2*2</f></c>');
  });

  it("is each one's own where every cell has it written", () => {
    const bytes = withRows(
      '<c r="A1"><f t="shared" ref="A1:A2" si="0">B1</f></c>',
      '<c r="A2"><f t="shared" si="0">B2</f></c>'
    );
    expect(cellsXml(edit(bytes, { A1: 1 }))["A2"]).toBe('<c r="A2"><f>B2</f></c>');
  });
});

describe("cells that are one", () => {
  const bytes = withRows(
    '<c r="A1" cm="1"><f t="array" ref="A1:A2">B1:B2*2</f><v>1</v></c><c r="C1"><f t="array" ref="C1">SUM(B1:B2*2)</f><v>1</v></c>',
    '<c r="A2"><v>2</v></c>',
    '<c r="B3"><f t="dataTable" ref="B3:C3" dt2D="0" dtr="1" r1="A1"/><v>3</v></c><c r="C3"><v>4</v></c>'
  );

  test.each(["A1", "A2"])("by an array formula: %s alone is not edited", (cell) => {
    expect(refusalOf(bytes, { [cell]: 5 })).toBe(
      `part-of-array: Ô A!${cell} thuộc một công thức mảng, không sửa riêng được. Xin sửa công thức đó trong Excel.`
    );
    expect(refusalOf(bytes, { [cell]: { formula: "B1", result: 1 } })).toMatch(/^part-of-array/);
  });

  it("by an array formula: its result is", () => {
    const after = edit(bytes, { A1: { formula: "B1:B2*2", result: 9 } });
    expect(cellsXml(after)["A1"]).toBe(
      '<c r="A1" cm="1"><f t="array" ref="A1:A2">B1:B2*2</f><v>9</v></c>'
    );
  });

  it("by an array formula of one cell: that cell is, as in Excel", () => {
    expect(cellsXml(edit(bytes, { C1: 5 }))["C1"]).toBe('<c r="C1"><v>5</v></c>');
  });

  test.each(["B3", "C3"])("by a data table: %s is not edited", (cell) => {
    expect(refusalOf(bytes, { [cell]: 5 })).toMatch(
      new RegExp(`^part-of-data-table: Ô A!${cell} `)
    );
  });
});

describe("a workbook in which a formula could not be calculated", () => {
  const open = { A1: { formula: "CUBEVALUE(B1)" } };
  const bookOf = (bytes: Uint8Array) => partOf(edit(bytes, open), BOOK);
  const withBook = (rewrite: (xml: string) => string): Uint8Array =>
    rewritePart(withRows('<c r="A1"><v>1</v></c>'), BOOK, rewrite);

  it("asks to be calculated when it is opened", () => {
    const bytes = withRows('<c r="A1"><v>1</v></c>');
    expect(bookOf(bytes)).toBe(
      partOf(bytes, BOOK).replace("</sheets>", '</sheets><calcPr fullCalcOnLoad="1"/>')
    );
    expect(changedParts(bytes, edit(bytes, open))).toEqual([BOOK, FIRST_SHEET]);
  });

  it("has its settings where they belong", () => {
    const more = withBook((xml) =>
      xml.replace("</sheets>", "</sheets><definedNames/><oleSize ref='A1'/><extLst/>")
    );
    expect(bookOf(more)).toContain('<definedNames/><calcPr fullCalcOnLoad="1"/><oleSize');
  });

  it("keeps its other settings", () => {
    const settings = (xml: string) =>
      withBook((book) => book.replace("</sheets>", `</sheets>${xml}`));
    expect(bookOf(settings('<calcPr calcId="191029" fullCalcOnLoad="0" iterate="1"/>'))).toContain(
      '<calcPr calcId="191029" fullCalcOnLoad="1" iterate="1"/>'
    );
    expect(bookOf(settings('<calcPr calcId="191029"></calcPr>'))).toContain(
      '<calcPr calcId="191029" fullCalcOnLoad="1"></calcPr>'
    );
    const asked = settings('<calcPr fullCalcOnLoad="true"/>');
    expect(changedParts(asked, edit(asked, open))).toEqual([FIRST_SHEET]);
  });
});

it("a name that Excel would not read back is no reason to lose the sheet", async () => {
  const bytes = buildWorkbook({ sheets: [{ name: "Q1 & 'Q2'", rows: [[1]] }] });
  const after = edit(bytes, { "Q1 & 'Q2'!A1": 2 });
  expect((await read(after)).sheets[0]?.rows[0]?.[0]?.value).toBe(2);
});

import type { BlankCell } from "../../../../src/core/forms/blanks/blank-sheet";
import { attribute, parseXml } from "../../../../src/hosts/opc/parse-xml";
import type { XmlElement } from "../../../../src/hosts/opc/parse-xml";
import { growStyles } from "../../../../src/hosts/xlsx-file/inserting/grow-styles";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
/** As Excel saves it: extensions in attributes and at the end, a list that others follow. */
const EXCEL = `<styleSheet xmlns="${MAIN}" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac"><numFmts count="1"><numFmt numFmtId="165" formatCode="0&quot; người&quot;"/></numFmts><fonts count="1" x14ac:knownFonts="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf numFmtId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="165"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles><dxfs count="0"/><extLst/></styleSheet>`;

type Wanted = Pick<BlankCell, "look" | "align" | "format">;

/** The part once it has grown, with the look of each cell as the part has it. */
function grow(xml: string, ...cells: readonly Wanted[]) {
  const styles = growStyles(xml);
  if (styles === null) throw new Error("These are no styles.");
  const places = cells.map(styles.styleOf);
  const grown = styles.xml();
  const root = parseXml(grown);
  if (root === null) throw new Error(`Not well-formed: ${grown}`);
  const listNamed = (name: string) => root.children.find(({ local }) => local === name);
  const itemOf = (name: string, place: string | null): string => {
    const item = listNamed(name)?.children[Number(place)];
    return item === undefined ? "none" : grown.slice(item.start, item.end);
  };
  const looks = places.map((place) => {
    const xf = listNamed("cellXfs")?.children[place];
    return {
      xf: itemOf("cellXfs", String(place)),
      font: itemOf("fonts", attribute(xf, "fontId")),
      fill: itemOf("fills", attribute(xf, "fillId")),
      border: itemOf("borders", attribute(xf, "borderId")),
      format: formatOf(listNamed("numFmts"), attribute(xf, "numFmtId")),
    };
  });
  return { xml: grown, root, places, looks };
}

/** The code of a format of the workbook, or the number of one of Excel's. */
function formatOf(list: XmlElement | undefined, id: string | null): string | null {
  const own = list?.children.find((format) => attribute(format, "numFmtId") === id);
  return own === undefined ? id : attribute(own, "formatCode");
}

test("headings are bold on grey within frames; figures stand right, labels left", () => {
  const { looks } = grow(
    EXCEL,
    { look: "heading" },
    { look: "figure", format: "#,##0" },
    { look: "label" }
  );
  const [heading, figure, label] = looks;
  expect(heading?.font).toMatch(/<b\/><sz val="12"\/><name val="Times New Roman"\/>/);
  expect(heading?.fill).toContain('<fgColor rgb="FFF2F2F2"/>');
  expect(heading?.border).toContain('<left style="thin">');
  expect(heading?.xf).toContain('horizontal="center" vertical="center" wrapText="1"');
  expect(figure?.font).not.toContain("<b/>");
  expect(figure?.xf).toContain('<alignment horizontal="right" vertical="center"/>');
  expect(figure?.format).toBe("3");
  expect(label?.xf).toContain('horizontal="left" vertical="center" wrapText="1"');
  expect(label?.fill).toContain("none");
});

test("a cell that stands otherwise than its look says has a style of its own", () => {
  const { places, looks } = grow(EXCEL, { look: "label" }, { look: "label", align: "center" });
  expect(new Set(places).size).toBe(2);
  expect(looks[1]?.xf).toContain('horizontal="center"');
});

test("what is there keeps its place and its letters; counts tell how many there are", () => {
  const cells: readonly Wanted[] = [
    { look: "title" },
    { look: "total", format: "0.00%" },
    { look: "label", format: "dd/mm/yyyy" },
  ];
  const { xml, places, root } = grow(EXCEL, ...cells);
  expect(places).toEqual([2, 3, 4]);
  const numbers = { numFmts: 2, fonts: 4, fills: 2, borders: 2, cellXfs: 5 };
  for (const [name, number] of Object.entries(numbers)) {
    const list = root.children.find(({ local }) => local === name);
    expect([name, attribute(list, "count"), list?.children.length]).toEqual([
      name,
      String(number),
      number,
    ]);
    const [, items = ""] = new RegExp(`<${name} [^>]*>(.*)</${name}>`).exec(EXCEL) ?? [];
    expect(xml).toMatch(new RegExp(`<${name} [^>]*>${escaped(items)}`));
  }
  expect(xml).toContain(' x14ac:knownFonts="1"');
  expect(xml.endsWith(EXCEL.slice(EXCEL.indexOf("<cellStyles")))).toBe(true);
});

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

test("grown once, it has all that the same cells need: a second time nothing is added", () => {
  const cells: readonly Wanted[] = [{ look: "heading" }, { look: "label", format: "dd/mm/yyyy" }];
  const once = grow(EXCEL, ...cells);
  const twice = grow(once.xml, ...cells);
  expect(twice.xml).toBe(once.xml);
  expect(twice.places).toEqual(once.places);
});

test("styles that nobody asked for leave the part as it came", () => {
  expect(grow(EXCEL).xml).toBe(EXCEL);
});

test("a number of Excel's that the workbook uses for a format of its own is left to it", () => {
  const odd = EXCEL.replace('numFmtId="165" f', 'numFmtId="3" f');
  const { looks } = grow(
    odd,
    { look: "figure", format: "#,##0" },
    { look: "total", format: "#,##0" }
  );
  expect(looks.map(({ format }) => format)).toEqual(["#,##0", "#,##0"]);
});

test("a format that the workbook has already is used", () => {
  const { looks, xml } = grow(EXCEL, { look: "figure", format: '0" người"' });
  expect(looks[0]?.xf).toContain('numFmtId="165"');
  expect(xml.match(/<numFmt /g)).toHaveLength(1);
});

const prefixed = (xml: string): string =>
  xml.replace(/<(\/?)(?=[a-z])/gi, "<$1x:").replace("xmlns=", "xmlns:x=");

test.each<[string, string]>([
  ["an empty part", `<styleSheet xmlns="${MAIN}"/>`],
  ["lists without a closing tag", EXCEL.replace(/<numFmts.*<\/numFmts>/, '<numFmts count="0" />')],
  ["no frames", EXCEL.replace(/<borders.*<\/borders>/, "")],
  ["no cell formats", EXCEL.replace(/<cellXfs.*<\/cellXfs>/, "")],
  [
    "counts in single quotes, or none",
    EXCEL.replace('fills count="2"', "fills count='2'").replace(' count="1"', ""),
  ],
  ["a prefix before every element", prefixed(EXCEL)],
])("styles with %s grow too, their lists in order", (_, xml) => {
  const { looks, root } = grow(xml, { look: "heading" }, { look: "label", format: "dd/mm/yyyy" });
  const [heading, label] = looks;
  expect(heading?.font).toContain("Times New Roman");
  expect(heading?.fill).toContain("FFF2F2F2");
  expect(heading?.border).toContain("thin");
  expect(label?.format).toBe("dd/mm/yyyy");
  const order = ["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles"];
  const found = root.children.map(({ local }) => order.indexOf(local)).filter((at) => at >= 0);
  expect(found).toEqual([...found].sort((one, other) => one - other));
  for (const { children, uri } of root.children) {
    expect(uri).toBe(MAIN);
    expect(children.every((item) => item.uri === MAIN)).toBe(true);
  }
  // A cell that nobody dressed has the first of each list.
  const first = (name: string) => root.children.find(({ local }) => local === name)?.children[0];
  expect(attribute(first("cellXfs"), "fontId") ?? "0").toBe("0");
});

test.each(["<styleSheet", "<workbook/>", ""])("%p is no styles part", (xml) => {
  expect(growStyles(xml)).toBeNull();
});

import type { CellLook } from "../../../src/hosts/workbook-look";
import { cellLookOf, dressWorkbook, lookOf } from "../../support/dress-workbook";

/** Excel's theme since 2013, without its links. */
const OFFICE_2013 = [
  '<a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1>',
  '<a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1>',
  ...Object.entries({
    dk2: "44546A",
    lt2: "E7E6E6",
    accent1: "5B9BD5",
    accent2: "ED7D31",
    accent3: "A5A5A5",
    accent4: "FFC000",
    accent5: "4472C4",
    accent6: "70AD47",
  }).map(([name, rgb]) => `<a:${name}><a:srgbClr val="${rgb}"/></a:${name}>`),
].join("");

const FONT = '<font><sz val="11"/><name val="Calibri"/></font>';
const solid = (color: string): string =>
  `<fill><patternFill patternType="solid"><fgColor ${color}/><bgColor indexed="64"/></patternFill></fill>`;

interface Parts {
  readonly fonts?: string;
  readonly fills?: string;
  readonly borders?: string;
  readonly formats?: string;
  readonly named?: string;
  readonly rest?: string;
  readonly theme?: string;
}

/** Looks of the cells A1, B1 … that have these cell formats, one each. */
function looksOf(formats: readonly string[], parts: Parts = {}): readonly CellLook[] {
  const { fonts = FONT, fills = "<fill/>", borders = "<border/>", theme } = parts;
  const styles = [
    `<numFmts>${parts.formats ?? ""}</numFmts><fonts>${fonts}</fonts><fills>${fills}</fills>`,
    `<borders>${borders}</borders><cellStyleXfs>${parts.named ?? "<xf/>"}</cellStyleXfs>`,
    `<cellXfs><xf/>${formats.join("")}</cellXfs>${parts.rest ?? ""}`,
  ].join("");
  const names = formats.map((_, index) => `${String.fromCharCode(65 + index)}1`);
  const cells = names.map((name, index) => `<c r="${name}" s="${String(index + 1)}"/>`).join("");
  const sheet = `<sheetData><row r="1">${cells}</row></sheetData>`;
  const look = lookOf(dressWorkbook({ styles, sheet, ...(theme === undefined ? {} : { theme }) }));
  return names.map((name) => cellLookOf(look, name));
}

/** The colour of a cell filled with each of these. */
function fillsOf(fills: readonly string[], parts: Parts = {}): readonly (string | undefined)[] {
  const formats = fills.map((_, index) => `<xf fillId="${String(index)}"/>`);
  return looksOf(formats, { ...parts, fills: fills.join("") }).map(({ fill }) => fill);
}

describe("colours", () => {
  // The rows of the colour menu of Excel: lighter 80 %, 60 %, 40 %, darker 25 %, 50 %.
  it.each([
    [4, "DDEBF7 BDD7EE 9BC2E6 2F75B5 1F4E78"],
    [5, "FCE4D6 F8CBAD F4B084 C65911 833C0C"],
    [6, "EDEDED DBDBDB C9C9C9 7B7B7B 525252"],
    [7, "FFF2CC FFE699 FFD966 BF8F00 806000"],
    [8, "D9E1F2 B4C6E7 8EA9DB 305496 203764"],
    [9, "E2EFDA C6E0B4 A9D08E 548235 375623"],
    [3, "D6DCE4 ACB9CA 8497B0 333F4F 222B35"],
  ])("theme colour %i is tinted as in Excel's menu", (theme, menu) => {
    const tints = [
      0.79998168889431442, 0.59999389629810485, 0.39997558519241921, -0.249977111117893,
      -0.499984740745262,
    ];
    const fills = tints.map((tint) => solid(`theme="${String(theme)}" tint="${String(tint)}"`));
    const expected = menu.split(" ").map((code) => `#${code.toLowerCase()}`);
    expect(fillsOf(fills, { theme: OFFICE_2013 })).toEqual(expected);
  });

  it("greys come from paper and text, which cells count before dark and light of the theme", () => {
    const fills = [
      solid('theme="0"'),
      solid('theme="0" tint="-0.14999847407452621"'),
      solid('theme="1" tint="0.499984740745262"'),
      solid('theme="2"'),
      solid('theme="3"'),
    ];
    const expected = ["#ffffff", "#d9d9d9", "#808080", "#e7e6e6", "#44546a"];
    expect(fillsOf(fills, { theme: OFFICE_2013 })).toEqual(expected);
  });

  it("a workbook without a theme, or with one that cannot be read, has Excel's first one", () => {
    expect(fillsOf([solid('theme="4"')])).toEqual(["#4f81bd"]);
    expect(fillsOf([solid('theme="4"')], { theme: "<broken" })).toEqual(["#4f81bd"]);
  });

  it("reads colours with transparency, without, and by the palette", () => {
    const fills = [
      solid('rgb="80E2EFDA"'),
      solid('rgb="e2efda"'),
      solid('indexed="2"'),
      solid('indexed="10"'),
      solid('indexed="22"'),
      solid('indexed="63"'),
      solid('indexed="65"'),
      solid('indexed="200"'),
      solid('rgb="đỏ"'),
    ];
    const expected = ["#e2efda", "#e2efda", "#ff0000", "#ff0000", "#c0c0c0", "#333333", "#ffffff"];
    expect(fillsOf(fills)).toEqual([...expected, undefined, undefined]);
  });

  it("a palette of the workbook's own stands for the usual one as far as it goes", () => {
    const rest =
      '<colors><indexedColors><rgbColor rgb="00102030"/><rgbColor rgb="00405060"/></indexedColors></colors>';
    const fills = [solid('indexed="0"'), solid('indexed="1"'), solid('indexed="2"')];
    expect(fillsOf(fills, { rest })).toEqual(["#102030", "#405060", "#ff0000"]);
  });
});

describe("fills", () => {
  const pattern = (kind: string, colors = ""): string =>
    `<fill><patternFill patternType="${kind}">${colors}</patternFill></fill>`;

  it("no pattern is no fill, whatever colours stand beside it", () => {
    const left = '<fgColor rgb="FFFF0000"/>';
    expect(fillsOf(["<fill/>", pattern("none", left), pattern("solid")])).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it("a pattern is the mix of its two colours, black on white unless said", () => {
    const colors = '<fgColor rgb="FFFF0000"/><bgColor rgb="FFFFFF00"/>';
    expect(fillsOf([pattern("gray125"), pattern("mediumGray", colors)])).toEqual([
      "#dfdfdf",
      "#ff8000",
    ]);
  });

  it("a gradient is its middle", () => {
    const stops =
      '<stop position="0"><color rgb="FFFFFFFF"/></stop><stop position="1"><color rgb="FF0000FF"/></stop>';
    expect(fillsOf([`<fill><gradientFill degree="90">${stops}</gradientFill></fill>`])).toEqual([
      "#8080ff",
    ]);
  });
});

describe("fonts", () => {
  const fontsOf = (...fonts: readonly string[]): readonly CellLook[] =>
    looksOf(
      fonts.map((_, index) => `<xf fontId="${String(index)}"/>`),
      { fonts: fonts.join("") }
    );

  it("reads face, size, colour and every switch", () => {
    const all =
      '<font><b/><i val="1"/><strike val="true"/><u/><sz val="13.5"/><color rgb="FFC00000"/><name val=".VnTime"/></font>';
    expect(fontsOf(all)).toEqual([
      {
        font: ".VnTime",
        size: 13.5,
        bold: true,
        italic: true,
        strike: true,
        underline: true,
        color: "#c00000",
      },
    ]);
  });

  it("a switch that is off is off", () => {
    const off =
      '<font><b val="0"/><i val="false"/><u val="none"/><sz val="11"/><name val="Calibri"/></font>';
    const double = '<font><u val="double"/></font>';
    expect(fontsOf(off, double)).toEqual([
      { font: "Calibri", size: 11 },
      { font: "Calibri", size: 11, underline: true },
    ]);
  });

  it.each(['theme="1"', 'indexed="64"', 'indexed="8"', 'auto="1"', 'rgb="FF000000"'])(
    "%s is the colour of text that nobody coloured",
    (color) => {
      expect(fontsOf(`<font><color ${color}/></font>`)[0]).not.toHaveProperty("color");
    }
  );
});

describe("borders", () => {
  it("reads each side with its line and colour", () => {
    const border =
      '<border><left style="thin"><color auto="1"/></left><right style="hair"/><top style="double"><color rgb="FFFF0000"/></top><bottom style="mediumDashDot"/><diagonal style="thick"/></border>';
    expect(looksOf(['<xf borderId="0"/>'], { borders: border })[0]?.borders).toEqual({
      left: { line: "thin" },
      right: { line: "dotted" },
      top: { line: "double", color: "#ff0000" },
      bottom: { line: "dashed" },
    });
  });

  it("reads start and end of the strict dialect, and no line as none", () => {
    const borders =
      '<border><start style="medium"/><end style="thick"/><top style="none"/></border><border><left/></border>';
    const looks = looksOf(['<xf borderId="0"/>', '<xf borderId="1"/>'], { borders });
    expect(looks.map((look) => look.borders)).toEqual([
      { left: { line: "medium" }, right: { line: "thick" } },
      undefined,
    ]);
  });
});

describe("number formats", () => {
  it("knows the formats that have only a number, the file's own, and General", () => {
    const own =
      '<numFmt numFmtId="164" formatCode="#,##0&quot; hồ sơ&quot;"/><numFmt numFmtId="165" formatCode="GENERAL"/>';
    const ids = [0, 3, 10, 14, 49, 164, 165, 999];
    const looks = looksOf(
      ids.map((id) => `<xf numFmtId="${String(id)}"/>`),
      { formats: own }
    );
    expect(looks.map(({ format }) => format)).toEqual([
      undefined,
      "#,##0",
      "0.00%",
      "dd/mm/yyyy",
      "@",
      '#,##0" hồ sơ"',
      undefined,
      undefined,
    ]);
  });
});

describe("alignment and protection", () => {
  it("reads where text stands", () => {
    const aligned = (attributes: string): string =>
      `<xf applyAlignment="1"><alignment ${attributes}/></xf>`;
    const looks = looksOf([
      aligned('horizontal="right" vertical="center" wrapText="true" indent="2"'),
      aligned('horizontal="general" vertical="bottom" wrapText="0" textRotation="0"'),
      aligned('horizontal="centerContinuous" vertical="justify" textRotation="90"'),
      aligned('horizontal="justify" textRotation="135"'),
      aligned('textRotation="255"'),
    ]);
    const plain = { font: "Calibri", size: 11 };
    expect(looks).toEqual([
      { ...plain, align: "right", vertical: "center", wrap: true, indent: 2 },
      plain,
      { ...plain, align: "center", vertical: "top", rotation: 90 },
      { ...plain, align: "justify", wrap: true, rotation: -45 },
      { ...plain, rotation: 255 },
    ]);
  });

  it("takes from the named style what a cell neither says nor refuses", () => {
    const named = '<xf/><xf><alignment horizontal="center"/><protection locked="0"/></xf>';
    const looks = looksOf(
      [
        '<xf xfId="1"/>',
        '<xf xfId="1" applyAlignment="1" applyProtection="1"/>',
        '<xf xfId="1"><alignment horizontal="right"/><protection locked="1"/></xf>',
      ],
      { named }
    );
    expect(looks.map(({ align, isLocked }) => [align, isLocked])).toEqual([
      ["center", false],
      [undefined, undefined],
      ["right", undefined],
    ]);
  });
});

describe("the list of looks", () => {
  it("a workbook without styles is dressed as Excel dresses it", () => {
    const sheet = '<sheetData><row r="1"><c r="A1" s="7"/></row></sheetData>';
    const look = lookOf(dressWorkbook({ styles: null, sheet }));
    expect(look.cells).toEqual([{ font: "Calibri", size: 11 }]);
    expect(cellLookOf(look, "A1")).toBe(look.cells[0]);
  });

  it("begins with the undressed cell and has each look once", () => {
    const fonts = `${FONT}<font><b/></font>${FONT}`;
    const xfs = '<xf fontId="2"/><xf fontId="1"/><xf fontId="0"/><xf fontId="1" xfId="0"/>';
    const styles = `<fonts>${fonts}</fonts><cellXfs>${xfs}</cellXfs>`;
    expect(lookOf(dressWorkbook({ styles })).cells).toEqual([
      { font: "Calibri", size: 11 },
      { font: "Calibri", size: 11, bold: true },
    ]);
  });

  it("leaves the fonts and fills of conditional formats alone", () => {
    const rest =
      '<dxfs><dxf><font><b/></font><fill><patternFill patternType="solid"/></fill></dxf></dxfs>';
    expect(looksOf(['<xf fontId="1"/>'], { rest })[0]).toEqual({ font: "Calibri", size: 11 });
  });
});

import type { CellLook } from "./build-workbook";

/** The styles of a workbook file, gathered while its cells are written (ECMA-376 Part 1, 18.8). */
export interface StyleTable {
  /** Index of a look among the cell formats. */
  readonly indexOf: (look: CellLook) => number;
  /** The part xl/styles.xml. */
  readonly xml: () => string;
}

/** First number for formats of one's own; those below are Excel's. */
const OWN_FORMATS = 164;
const SIDES = ["left", "right", "top", "bottom"];

/** A table whose first format, the one of untouched cells, has this font. */
export function styleTable(base: { readonly font: string; readonly size: number }): StyleTable {
  const formats = list([]);
  const fonts = list([fontXml({}, base)]);
  const fills = list(
    ["none", "gray125"].map((type) => `<fill><patternFill patternType="${type}"/></fill>`)
  );
  const borders = list(["<border/>", borderXml]);
  const cells = list(['<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>']);
  const formatId = (format: string | undefined): number =>
    format === undefined || format === "General" ? 0 : OWN_FORMATS + formats.indexOf(format);
  return {
    indexOf: (look) => {
      const ids = {
        numFmtId: formatId(look.format),
        fontId: fonts.indexOf(fontXml(look, base)),
        fillId: look.fill === undefined ? 0 : fills.indexOf(fillXml(look.fill)),
        borderId: look.border === true ? 1 : 0,
      };
      const attributes = Object.entries(ids).map(([name, id]) => `${name}="${String(id)}"`);
      return cells.indexOf(
        `<xf ${attributes.join(" ")} xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">${alignmentXml(look)}</xf>`
      );
    },
    xml: () =>
      `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${[
        formatsXml(formats.items),
        `<fonts>${fonts.items.join("")}</fonts>`,
        `<fills>${fills.items.join("")}</fills>`,
        `<borders>${borders.items.join("")}</borders>`,
        '<cellStyleXfs><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
        `<cellXfs>${cells.items.join("")}</cellXfs>`,
      ].join("")}</styleSheet>`,
  };
}

/** Distinct texts in the order in which they were first asked for. */
function list(first: readonly string[]) {
  const items = [...first];
  const indexOf = (item: string): number => {
    if (!items.includes(item)) items.push(item);
    return items.indexOf(item);
  };
  return { items, indexOf };
}

const borderXml = `<border>${SIDES.map((side) => `<${side} style="thin"/>`).join("")}</border>`;

const fillXml = (rgb: string): string =>
  `<fill><patternFill patternType="solid"><fgColor rgb="FF${rgb}"/></patternFill></fill>`;

function fontXml(look: CellLook, base: { readonly font: string; readonly size: number }): string {
  const { font = base.font, size = base.size, bold = false, italic = false } = look;
  const face = `${bold ? "<b/>" : ""}${italic ? "<i/>" : ""}`;
  return `<font>${face}<sz val="${String(size)}"/><name val="${font}"/></font>`;
}

function alignmentXml({ align, wrap = false, indent = 0 }: CellLook): string {
  return `<alignment horizontal="${align ?? "general"}" vertical="center" wrapText="${wrap ? "1" : "0"}" indent="${String(indent)}"/>`;
}

function formatsXml(formats: readonly string[]): string {
  if (formats.length === 0) return "";
  const items = formats.map(
    (code, index) =>
      `<numFmt numFmtId="${String(OWN_FORMATS + index)}" formatCode="${code.replaceAll("&", "&amp;").replaceAll('"', "&quot;")}"/>`
  );
  return `<numFmts>${items.join("")}</numFmts>`;
}

import type { BlankCell } from "../../../core/forms/blanks/blank-sheet";
import type { BlankLook } from "../../blank-looks";
import { BLANK_FONT, blankLooks } from "../../blank-looks";
import { parseXml } from "../../opc/parse-xml";
import { appendInside, applySplices } from "../../opc/splice";
import { formatNumbers } from "./format-numbers";
import type { ListName } from "./growing-list";
import { growingList } from "./growing-list";

/** The styles of a workbook, to which those of a blank sheet are added. */
export interface GrowingStyles {
  /** Place of the cell's style among the cell formats; added where none is written alike. */
  readonly styleOf: (cell: Pick<BlankCell, "look" | "align" | "format">) => number;
  /** The part as it came, with what was added at the end of its lists. */
  readonly xml: () => string;
}

/** Ready to grow, with everything that is there in its place; null when the text is no styles part. */
export function growStyles(xml: string): GrowingStyles | null {
  const root = parseXml(xml);
  if (root?.local !== "styleSheet") return null;
  // An element without a closing tag has no place for children.
  if (root.innerStart >= root.end)
    return growStyles(applySplices(xml, [appendInside(xml, root, "")]));
  const listNamed = (name: ListName) => growingList(xml, root, name);
  const formats = listNamed("numFmts");
  const fonts = listNamed("fonts");
  const fills = listNamed("fills");
  const borders = listNamed("borders");
  const cells = listNamed("cellXfs");
  const formatNumber = formatNumbers(root, formats);
  const isNamed = listNamed("cellStyleXfs").items.length > 0;
  return {
    styleOf: ({ look, align, format = "General" }) => {
      const drawn = blankLooks[look];
      const places = {
        numFmtId: formatNumber(format),
        fontId: fonts.place(fontXml(drawn)),
        fillId: drawn.fill === null ? 0 : fills.place(fillXml(drawn.fill)),
        borderId: drawn.hasBorders ? borders.place(BORDER) : 0,
        ...(isNamed ? { xfId: 0 } : {}),
      };
      const facts = Object.entries(places).map(([name, place]) => `${name}="${place}"`);
      const alignment = alignmentXml(drawn, align ?? drawn.across);
      return cells.place(`<xf ${facts.join(" ")} ${APPLIES}>${alignment}</xf>`);
    },
    xml: () => {
      const lists = [formats, fonts, fills, borders, cells];
      return applySplices(
        xml,
        lists.flatMap((list) => list.splices())
      );
    },
  };
}

const APPLIES = ["NumberFormat", "Font", "Fill", "Border", "Alignment"]
  .map((what) => `apply${what}="1"`)
  .join(" ");

const BORDER = `<border>${["left", "right", "top", "bottom"]
  .map((side) => `<${side} style="thin"><color indexed="64"/></${side}>`)
  .join("")}<diagonal/></border>`;

function fontXml({ bold, italic, size }: BlankLook): string {
  const face = `${bold ? "<b/>" : ""}${italic ? "<i/>" : ""}`;
  return `<font>${face}<sz val="${size}"/><name val="${BLANK_FONT}"/><family val="1"/></font>`;
}

function fillXml(rgb: string): string {
  const colors = `<fgColor rgb="FF${rgb.slice(1)}"/><bgColor indexed="64"/>`;
  return `<fill><patternFill patternType="solid">${colors}</patternFill></fill>`;
}

function alignmentXml({ isWrapped }: BlankLook, across: BlankLook["across"]): string {
  const horizontal = across === "general" ? "" : ` horizontal="${across}"`;
  return `<alignment${horizontal} vertical="center"${isWrapped ? ' wrapText="1"' : ""}/>`;
}

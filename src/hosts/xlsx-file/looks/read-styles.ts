import type { XmlElement } from "../../opc/parse-xml";
import { attribute } from "../../opc/parse-xml";
import type { CellLook, WorkbookLook } from "../../workbook-look";
import { childOf } from "../workbook-part";
import { alignmentLook } from "./alignment-look";
import { borderLook } from "./border-look";
import { builtInFormats } from "./built-in-formats";
import { colorReader } from "./color-reader";
import { fillLook } from "./fill-look";
import type { FontLook } from "./font-look";
import { fontLook, usualFont } from "./font-look";
import type { Rgb } from "./rgb";

/** The styles of a workbook, for its sheets. */
export interface BookStyles {
  readonly cells: WorkbookLook["cells"];
  /** Place in `cells` of each cell format; a cell without one has the first. */
  readonly places: readonly number[];
  /** The font in which widths of columns are counted. */
  readonly normal: FontLook;
}

/**
 * Reads a styles part (ECMA-376 Part 1, 18.8); null stands for a workbook without one. Of every look
 * font and size are said; cell formats that look alike have one place.
 */
export function readStyles(root: XmlElement | null, theme: readonly Rgb[]): BookStyles {
  const tables = readTables(root, theme);
  const named = listOf(root, "cellStyleXfs");
  const looks = listOf(root, "cellXfs").map((format) => {
    const style = named[Number(attribute(format, "xfId") ?? "0")];
    return cellLook(format, style, tables);
  });
  const [first = usualFont, ...others] = looks;
  const cells: [CellLook, ...CellLook[]] = [first];
  const known = new Map([[JSON.stringify(first), 0]]);
  const places = [first, ...others].map((look) => {
    const key = JSON.stringify(look);
    const place = known.get(key) ?? cells.push(look) - 1;
    known.set(key, place);
    return place;
  });
  return { cells, places, normal: normalFont(root, tables.fonts) };
}

interface Tables {
  readonly fonts: readonly FontLook[];
  readonly fills: readonly (string | undefined)[];
  readonly borders: readonly CellLook["borders"][];
  readonly formats: ReadonlyMap<number, string>;
}

function readTables(root: XmlElement | null, theme: readonly Rgb[]): Tables {
  const colorOf = colorReader(theme, root);
  const own = listOf(root, "numFmts").map((format): [number, string] => [
    Number(attribute(format, "numFmtId") ?? ""),
    attribute(format, "formatCode") ?? "",
  ]);
  return {
    fonts: listOf(root, "fonts").map((font) => fontLook(font, colorOf)),
    fills: listOf(root, "fills").map((fill) => fillLook(fill, colorOf)),
    borders: listOf(root, "borders").map((border) => borderLook(border, colorOf)),
    formats: new Map([...builtInFormats, ...own]),
  };
}

const listOf = (root: XmlElement | null, name: string): readonly XmlElement[] =>
  (root === null ? null : childOf(root, name))?.children ?? [];

/**
 * Font, fill, border and number are those of the cell format itself: Excel heeds them whether their
 * "apply" is on or not.
 */
function cellLook(format: XmlElement, style: XmlElement | undefined, tables: Tables): CellLook {
  const idOf = (name: string): number =>
    Number(attribute(format, name) ?? attribute(style, name) ?? "0");
  const code = tables.formats.get(idOf("numFmtId")) ?? "General";
  const fill = tables.fills[idOf("fillId")];
  const borders = tables.borders[idOf("borderId")];
  const protection = applied(format, style, "protection");
  const isOpen = ["0", "false"].includes(attribute(protection ?? undefined, "locked") ?? "");
  return {
    ...(/^(general)?$/i.test(code) ? {} : { format: code }),
    ...(tables.fonts[idOf("fontId")] ?? usualFont),
    ...(fill === undefined ? {} : { fill }),
    ...alignmentLook(applied(format, style, "alignment")),
    ...(borders === undefined ? {} : { borders }),
    ...(isOpen ? { isLocked: false } : {}),
  };
}

/** The element of the cell format or, where it has none and does not insist, of its named style. */
function applied(
  format: XmlElement,
  style: XmlElement | undefined,
  name: "alignment" | "protection"
): XmlElement | null {
  const own = childOf(format, name);
  const flag = name === "alignment" ? "applyAlignment" : "applyProtection";
  const insists = ["1", "true"].includes(attribute(format, flag) ?? "");
  return own !== null || insists || style === undefined ? own : childOf(style, name);
}

/** The font of the style "Normal", whatever the file calls it (ECMA-376 Part 1, 18.8.7: `builtinId` 0). */
function normalFont(root: XmlElement | null, fonts: readonly FontLook[]): FontLook {
  const style = listOf(root, "cellStyles").find((each) => attribute(each, "builtinId") === "0");
  const format = listOf(root, "cellStyleXfs")[Number(attribute(style, "xfId") ?? "0")];
  return fonts[Number(attribute(format, "fontId") ?? "0")] ?? usualFont;
}

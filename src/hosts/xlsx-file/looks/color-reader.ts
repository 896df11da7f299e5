import type { XmlElement } from "../../opc/parse-xml";
import { attribute } from "../../opc/parse-xml";
import { isOn } from "../workbook-part";
import { indexedPalette, systemColors } from "./indexed-palette";
import type { Rgb } from "./rgb";
import { parseRgb } from "./rgb";
import { tintColor } from "./tint-color";

/** The colour that an element says (`color`, `fgColor` …); null where it says none, or "automatic". */
export type ColorReader = (element: XmlElement | null) => Rgb | null;

/** Reads colours of a workbook with this theme and this styles part (ECMA-376 Part 1, 18.8.19). */
export function colorReader(theme: readonly Rgb[], styles: XmlElement | null): ColorReader {
  const palette = readPalette(styles);
  return (element) => {
    if (element === null || isOn(element, "auto")) return null;
    const color = readBase(element, { theme, palette });
    const tint = Number(attribute(element, "tint") ?? "0");
    return color === null || !Number.isFinite(tint) ? color : tintColor(color, tint);
  };
}

interface Colors {
  readonly theme: readonly Rgb[];
  readonly palette: readonly Rgb[];
}

function readBase(element: XmlElement, { theme, palette }: Colors): Rgb | null {
  const rgb = attribute(element, "rgb");
  if (rgb !== null) return parseRgb(rgb);
  const place = attribute(element, "theme");
  if (place !== null) return theme[Number(place)] ?? null;
  const index = Number(attribute(element, "indexed") ?? "");
  return attribute(element, "indexed") === null
    ? null
    : (systemColors.get(index) ?? palette[index] ?? null);
}

/** A palette of one's own stands for all colours from 0 on; what it leaves out is as usual. */
function readPalette(styles: XmlElement | null): readonly Rgb[] {
  const colors = styles?.children.find(({ local }) => local === "colors");
  const own = colors?.children.find(({ local }) => local === "indexedColors")?.children ?? [];
  return indexedPalette.map((usual, index) => {
    const said = attribute(own[index], "rgb");
    return (said === null ? null : parseRgb(said)) ?? usual;
  });
}
